package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.judge.FeatureList;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What the reading judge knows of a number: how it is written, what stands around and above it, what the rules say. */
final class ReadingFeatures {
    private static final int NEAR = 6;
    /** Digits of a year. */
    private static final int YEAR = 4;

    private final Seen seen;
    private final List<Word> words;
    private final Counted figure;
    private final FeatureList features = new FeatureList();
    private final String sign;

    private ReadingFeatures(Seen seen) {
        this.seen = seen;
        this.figure = seen.figure();
        this.words = seen.view().words;
        this.sign = figure.figure().quantity().measure().toString();
    }

    static List<String> of(Seen seen) {
        ReadingFeatures made = new ReadingFeatures(seen);
        made.rules();
        made.number();
        made.around();
        made.statuses();
        made.above();
        return made.features.all();
    }

    private void rules() {
        String rule = Reading.name(seen.rule());
        both("rule=", rule);
        add("rule=", rule, "&noun=", figure.nounClass());
        add("rule=", rule, "&before=", Reading.name(seen.before()));
        add("rule=", rule, "&role=", seen.view().passage.role());
        add("before=", Reading.name(seen.before()));
        both("named=", seen.named().indicator());
        add("named=", seen.named().indicator(), "&rule=", rule);
        add("score=", Math.min(12, Math.round(seen.named().score())), sign);
    }

    private void number() {
        Quantity quantity = figure.figure().quantity();
        String written = figure.figure().span().of(seen.view().text);
        BigDecimal amount = quantity.amount();
        both("noun=", figure.nounClass());
        both("label=", figure.labelClass());
        String noun = figure.noun() == null ? "none" : figure.nounFollows() ? "follows" : "before";
        both("stands=", noun);
        both("per=", quantity.per());
        both("qualifier=", quantity.qualifier());
        both("words=", figure.figure().words());
        both("side=", figure.figure().side());
        both("range=", (quantity.upTo() != null));
        both("size=", (amount.precision() - amount.scale()));
        both("shape=", shape(written));
        if (figure.figure().words() || amount.compareTo(BigDecimal.TEN) < 0) both("value=", amount.toPlainString());
        both(
                "round=",
                (amount.signum() != 0
                        && amount.remainder(BigDecimal.valueOf(1000)).signum() == 0));
        String text = seen.view().text;
        int begin = figure.figure().span().begin();
        int end = figure.figure().span().end();
        both("char<", (begin == 0 ? "^" : kind(text.charAt(begin - 1))));
        both("char>", (end == text.length() ? "$" : kind(text.charAt(end))));
        both("opens=", (figure.from() == 0));
        both("closes=", (figure.to() == words.size()));
        add("alone=", seen.view().figures.size());
        add("type=", seen.report().type());
    }

    private static String kind(char c) {
        return Character.isLetter(c) ? "a" : Character.isDigit(c) ? "0" : Character.isWhitespace(c) ? "_" : "" + c;
    }

    private void around() {
        String one = FeatureList.key(words, figure.from() - 1);
        String two = FeatureList.key(words, figure.from() - 2);
        String three = FeatureList.key(words, figure.from() - 3);
        both("l1=", one);
        both("l2=", two, " ", one);
        both("l3=", three, " ", two, " ", one);
        for (int d = 1; d <= NEAR; d++) {
            if (figure.from() - d < 0) break;
            add("L=", FeatureList.key(words, figure.from() - d));
        }
        String next = FeatureList.key(words, figure.to());
        String then = FeatureList.key(words, figure.to() + 1);
        both("r1=", next);
        both("r2=", next, " ", then);
        both("r3=", next, " ", then, " ", FeatureList.key(words, figure.to() + 2));
        both("l1r1=", one, " ", next);
        for (int d = 0; d < NEAR; d++) {
            if (figure.to() + d >= words.size()) break;
            add("R=", FeatureList.key(words, figure.to() + d));
        }
        for (int at = 0; at < Math.min(4, figure.from()); at++) add("F=", FeatureList.key(words, at));
        add("first=", FeatureList.key(words, 0), " ", FeatureList.key(words, 1));
    }

    private void statuses() {
        String nearest = "none";
        for (Hit<List<String>> hit : seen.statuses().words()) {
            boolean left = hit.to() <= figure.from();
            boolean right = hit.from() >= figure.to();
            for (String list : hit.value()) {
                if (left) both("sL=", list);
                if (right) add("sR=", list);
                if (left && figure.from() - hit.to() <= 3) both("sl=", list);
                if (right && hit.from() - figure.to() <= 4) both("sr=", list);
                if (left && (list.equals("target") || list.equals("actual"))) nearest = list;
            }
        }
        both("status=", nearest);
        add("status=", nearest, "&role=", seen.view().passage.role());
    }

    private void above() {
        both("role=", seen.view().passage.role());
        add("plan=", seen.report().plan());
        Wordings wordings = seen.view().wordings;
        for (Word word : wordings.title.words()) if (word.type() == Word.Type.WORD) add("T=", word.key());
        int depth = 0;
        for (int at = 0; at < figure.from(); at++) {
            String key = words.get(at).key();
            if (key.equals("(")) depth++;
            if (key.equals(")")) depth = Math.max(0, depth - 1);
        }
        both("bracket=", Math.min(1, depth));
        List<Span> context = seen.view().passage.context();
        for (int i = 0; i < context.size(); i++) {
            String mark = i == context.size() - 1 ? "H=" : "HH=";
            for (Word word : wordings.of(context.get(i)).words())
                if (word.type() == Word.Type.WORD) add(mark, word.key());
            add(mark, "year ", year(context.get(i).begin(), context.get(i).end()));
        }
        Span passage = seen.view().passage.span();
        Span number = figure.figure().span();
        add("year<", year(passage.begin(), number.begin()));
        add("year>", year(number.end(), passage.end()));
        TableCells.Numbered cell = seen.cell();
        both("cell=", (cell != null));
        if (cell == null) return;
        for (Span header : cell.columns()) words("C=", header);
        for (Span header : cell.rows()) words("W=", header);
        add("columns=", cell.columns().size(), " rows=", cell.rows().size());
        add("in=", cell.in());
        add("caption=", cell.caption());
    }

    private void words(String mark, Span header) {
        String last = "^";
        for (Word word : seen.view().wordings.of(header).words()) {
            add(mark, word.key());
            add(mark, last, " ", word.key());
            last = word.key();
        }
    }

    /** How the last year named in that stretch of the text stands to the report's. */
    private String year(int begin, int end) {
        for (int at = end - YEAR; at >= begin; at--) {
            if (!isYear(at, begin, end)) continue;
            Integer own = own();
            if (own == null) return "some";
            int year = Integer.parseInt(seen.view().text, at, at + YEAR, 10);
            return year > own ? "later" : year < own ? "earlier" : "same";
        }
        return "none";
    }

    /** Whether four digits that begin with 19 or 20 stand there and are no part of a larger number or date. */
    private boolean isYear(int at, int begin, int end) {
        String text = seen.view().text;
        return (text.startsWith("20", at) || text.startsWith("19", at))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at == begin || (!isDigit(text.charAt(at - 1)) && "/.,".indexOf(text.charAt(at - 1)) < 0))
                && (at + YEAR == end || (!isDigit(text.charAt(at + YEAR)) && ".,".indexOf(text.charAt(at + YEAR)) < 0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number as it is written, each run of letters as one a, each digit as 0, four of them at most: "12.500 triệu" gives "00.000 a". */
    private static String shape(String written) {
        StringBuilder shape = new StringBuilder();
        int zeros = 0;
        boolean letter = false;
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            int c = written.codePointAt(at);
            boolean before = letter;
            letter = Character.isLetter(c);
            zeros = c >= '0' && c <= '9' ? zeros + 1 : 0;
            if (zeros > 0) shape.append(zeros <= 4 ? "0" : "");
            else if (!letter) shape.appendCodePoint(c);
            else if (!before) shape.append('a');
        }
        return shape.toString();
    }

    private @Nullable Integer own() {
        LocalDate to = seen.report().to();
        return to == null ? null : to.getYear();
    }

    /** The feature as such and together with how the number is written: with a sign for money, with %, bare. */
    private void both(@Nullable Object... parts) {
        features.add(parts);
        features.addBehind(sign, parts);
    }

    private void add(@Nullable Object... parts) {
        features.add(parts);
    }
}
