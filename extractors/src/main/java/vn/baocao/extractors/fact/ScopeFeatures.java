package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.judge.FeatureList;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What the scope judge knows of a placed figure: its indicator and words, and how it stands to the other figures of its kind. */
final class ScopeFeatures {
    private static final int NEAR = 8;
    private static final int SUMMED = 12;

    private final List<Draft> drafts;
    private final ReportBlock report;
    private final FeatureList features = new FeatureList();

    private ScopeFeatures(List<Draft> drafts, ReportBlock report) {
        this.drafts = drafts;
        this.report = report;
    }

    /** The features of one of the figures of a report; {@code rule} is the scope that the rules give it. */
    static List<String> of(List<Draft> drafts, int i, Scope rule, ReportBlock report) {
        ScopeFeatures made = new ScopeFeatures(drafts, report);
        made.own(drafts.get(i), rule);
        made.words(drafts.get(i));
        made.place(drafts.get(i));
        made.sentence(i);
        made.kin(i);
        made.headers(drafts.get(i));
        return made.features.all();
    }

    private void own(Draft draft, Scope rule) {
        Fact fact = draft.fact();
        String indicator = fact.indicator();
        String sort = fact.kind() + " " + fact.status();
        add("rule=", rule);
        add("of=", indicator);
        add("of=", indicator, "&", sort);
        add("of=", indicator, "&rule=", rule);
        add("of=", indicator, "&type=", report.type());
        add("sort=", sort);
        add("sort=", sort, "&rule=", rule);
        add("per=", fact.value().per());
        add("noun=", draft.figure().nounClass());
        add("noun=", draft.figure().nounClass(), "&of=", indicator);
        add("type=", report.type());
        add("level=", report.level());
        add("role=", draft.passage().role());
        int size = fact.value().amount().precision() - fact.value().amount().scale();
        add("size=", size);
        add("of=", indicator, "&size=", size);
        add("words=", draft.figure().figure().words());
        add("side=", draft.figure().figure().side());
    }

    private void words(Draft draft) {
        List<Word> words = draft.view().words;
        Counted figure = draft.figure();
        String indicator = draft.fact().indicator();
        for (int d = 1; d <= NEAR; d++) {
            String word = FeatureList.key(words, figure.from() - d);
            add("L=", word);
            if (d <= 2) add("l", d, "=", word);
            if (d <= 4) add("L=", word, "&of=", indicator);
        }
        add("l12=", FeatureList.key(words, figure.from() - 2), " ", FeatureList.key(words, figure.from() - 1));
        int end = figure.nounEnd();
        for (int at = figure.to(); at < end; at++) add("N=", FeatureList.key(words, at));
        for (int d = 0; d < NEAR; d++) {
            String word = FeatureList.key(words, end + d);
            add("R=", word);
            if (d < 2) add("r", d, "=", word);
        }
        int depth = 0;
        boolean among = false;
        for (int at = 0; at < figure.from() && at < words.size(); at++) {
            String word = words.get(at).key();
            if (word.equals("(")) depth++;
            else if (word.equals(")")) depth = Math.max(0, depth - 1);
            else if (word.equals("đo" + '\u0301')
                    && at > 0
                    && words.get(at - 1).key().equals("trong")) among = true;
            else if (word.equals(";") || word.equals(".")) among = false;
        }
        add("bracket=", Math.min(depth, 1));
        add("among=", among);
        add("opens=", (figure.from() < 3));
    }

    private void place(Draft draft) {
        Fact fact = draft.fact();
        boolean own = Objects.equals(fact.unit(), report.unit());
        boolean whole = Objects.equals(fact.from(), report.from()) && Objects.equals(fact.to(), report.to());
        boolean undated = fact.from() == null && fact.to() == null;
        boolean day = fact.from() != null
                && fact.to() != null
                && !fact.from().plusDays(2).isBefore(fact.to());
        String when = undated ? "undated" : day ? "day" : whole ? "report" : "other";
        add("unit=", own);
        add("when=", when);
        add("unit=", own, "&when=", when);
        add("of=", fact.indicator(), "&unit=", own);
        add("of=", fact.indicator(), "&when=", when);
    }

    private void sentence(int i) {
        Draft draft = drafts.get(i);
        int before = 0;
        int after = 0;
        for (int j = i - 1;
                j >= 0 && drafts.get(j).fact().sentence().equals(draft.fact().sentence());
                j--) before++;
        for (int j = i + 1;
                j < drafts.size()
                        && drafts.get(j).fact().sentence().equals(draft.fact().sentence());
                j++) after++;
        add("before=", Math.min(before, 3));
        add("after=", Math.min(after, 3));
        if (i > 0) add("prev=", drafts.get(i - 1).fact().indicator(), (before > 0 ? "=" : "~"));
        if (i + 1 < drafts.size()) add("next=", drafts.get(i + 1).fact().indicator(), (after > 0 ? "=" : "~"));
    }

    /** How the figure stands to those of its indicator, kind, unit and time: before and after it, larger, smaller, their sum. */
    private void kin(int i) {
        Fact fact = drafts.get(i).fact();
        int earlier = 0;
        int later = 0;
        int inSentence = 0;
        boolean largest = true;
        boolean first = true;
        for (int j = 0; j < drafts.size(); j++) {
            if (j == i || !kin(drafts.get(j).fact(), fact)) continue;
            Fact other = drafts.get(j).fact();
            if (j < i) earlier++;
            else later++;
            if (j < i) first = false;
            if (other.sentence().equals(fact.sentence())) {
                inSentence++;
                add("beside=", (j < i ? "earlier" : "later"), order(other, fact));
            }
            if (other.value().amount().compareTo(fact.value().amount()) > 0) largest = false;
        }
        String sort = fact.kind().toString();
        add("earlier=", Math.min(earlier, 3));
        add("later=", Math.min(later, 3));
        add("kin=", (earlier + later == 0 ? "none" : (first ? "first" : "later") + (largest ? " largest" : "")));
        add("kin=", (first ? "first" : "later"), (largest ? " largest" : ""), "&of=", fact.indicator());
        add("kin=", (first ? "first" : "later"), (largest ? " largest" : ""), "&sort=", sort);
        add("inSentence=", Math.min(inSentence, 3));
        if (isSumOfNext(i)) add("sum of next");
        if (isPartOfBefore(i)) add("part of before");
    }

    private static String order(Fact other, Fact fact) {
        int order = other.value().amount().compareTo(fact.value().amount());
        return order > 0 ? " larger" : order < 0 ? " smaller" : " same";
    }

    private static boolean kin(Fact a, Fact b) {
        return a.indicator().equals(b.indicator())
                && a.kind() == b.kind()
                && (a.status() == Status.CHANGE) == (b.status() == Status.CHANGE)
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.from(), b.from())
                && Objects.equals(a.to(), b.to());
    }

    /** Whether two or more of the figures right after it add up to it. */
    private boolean isSumOfNext(int i) {
        Fact fact = drafts.get(i).fact();
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = i + 1; j < Math.min(drafts.size(), i + SUMMED); j++) {
            Fact next = drafts.get(j).fact();
            if (next.kind() != fact.kind()) continue;
            sum = sum.add(next.value().amount());
            if (sum.compareTo(fact.value().amount()) == 0 && j > i + 1) return true;
        }
        return false;
    }

    /** Whether it is one of several figures in a row that add up to one shortly before. */
    private boolean isPartOfBefore(int i) {
        for (int total = i - 1; total >= Math.max(0, i - SUMMED); total--) {
            Fact whole = drafts.get(total).fact();
            if (whole.kind() != drafts.get(i).fact().kind()) continue;
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = total + 1; j < Math.min(drafts.size(), total + SUMMED); j++) {
                Fact next = drafts.get(j).fact();
                if (next.kind() != whole.kind()) continue;
                sum = sum.add(next.value().amount());
                if (sum.compareTo(whole.value().amount()) == 0 && j >= i && j > total + 1) return true;
            }
        }
        return false;
    }

    private void headers(Draft draft) {
        List<Span> context = draft.passage().context();
        String text = draft.view().text;
        Wordings wordings = draft.view().wordings;
        if (!context.isEmpty())
            for (Word word : wordings.of(context.getLast()).words())
                if (word.type() == Word.Type.WORD) add("H=", word.key());
        add("listed=", startsList(text, draft.passage().span()));
        TableCells.Numbered cell = draft.cell();
        add("table=", (cell != null));
        if (cell == null) return;
        for (Span header : cell.rows()) {
            for (Word word : wordings.of(header).words()) if (word.type() != Word.Type.NUMBER) add("W=", word.key());
            add("row=", WordKey.of(header.of(text)));
        }
        for (Span header : cell.columns())
            for (Word word : wordings.of(header).words()) if (word.type() != Word.Type.NUMBER) add("C=", word.key());
    }

    private static String startsList(String text, Span span) {
        char first = span.length() == 0 ? ' ' : text.charAt(span.begin());
        return Character.isDigit(first) ? "number" : Character.isLetter(first) ? "no" : String.valueOf(first);
    }

    private void add(@Nullable Object... parts) {
        features.add(parts);
    }
}
