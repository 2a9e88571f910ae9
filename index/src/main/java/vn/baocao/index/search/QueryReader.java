package vn.baocao.index.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.search.BadQuery.Problem;

/**
 * Reads the query language: words, "phrases", "phrases"~3, -not, OR, (groups), prefix*, field:value, year:2019..2022,
 * indicator&gt;=50tr. Reads once from left to right; positions in errors are those of the query as typed.
 */
final class QueryReader {
    private static final int MOST_PARTS = 400;
    private static final String QUOTES = "\"“”„«»";
    private static final String OPERATORS = "<>=≥≤";
    private final String query;
    private final FieldReader fields;
    private int at;
    private int parts;

    private QueryReader(String query, FieldReader fields) {
        this.query = query;
        this.fields = fields;
    }

    /**
     * What the query asks for; {@link QueryNode.All} for an empty one.
     *
     * @throws BadQuery where it cannot be understood
     */
    static QueryNode read(String query, FieldReader.UnitReader units) {
        QueryReader reader = new QueryReader(query, new FieldReader(units));
        reader.spaces();
        if (reader.ended()) return new QueryNode.All();
        QueryNode node = reader.either();
        if (!reader.ended()) throw new BadQuery(Problem.STRAY_BRACKET, reader.at);
        return node;
    }

    private QueryNode either() {
        List<QueryNode> choices = new ArrayList<>();
        while (true) {
            spaces();
            int begin = at;
            List<QueryNode> all = all();
            boolean or = orHere() > 0;
            if (all.isEmpty() && (or || !choices.isEmpty()))
                throw new BadQuery(Problem.LONELY_OR, or ? at : lastOr(begin));
            choices.add(
                    all.size() == 1 ? all.getFirst() : all.isEmpty() ? new QueryNode.All() : new QueryNode.And(all));
            if (!or) return choices.size() == 1 ? choices.getFirst() : new QueryNode.Or(choices);
            at += orHere();
        }
    }

    private int lastOr(int begin) {
        return Math.max(0, Math.min(begin, query.length()) - 1);
    }

    private List<QueryNode> all() {
        List<QueryNode> all = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (true) {
            spaces();
            if (ended() || query.charAt(at) == ')' || orHere() > 0) break;
            QueryNode next = part();
            if (next == null) continue;
            if (++parts > MOST_PARTS) throw new BadQuery(Problem.TOO_LONG, at, Integer.toString(MOST_PARTS));
            if (next instanceof QueryNode.Words more) {
                words.append(words.isEmpty() ? "" : " ").append(more.text());
                continue;
            }
            flush(words, all);
            all.add(next);
        }
        flush(words, all);
        return all;
    }

    private static void flush(StringBuilder words, List<QueryNode> all) {
        if (!words.isEmpty()) all.add(new QueryNode.Words(words.toString()));
        words.setLength(0);
    }

    // null: punctuation that asks for nothing
    private @Nullable QueryNode part() {
        int begin = at;
        char c = query.charAt(at);
        if (c == '-' || c == '−') return not(begin);
        if (c == '(') {
            at++;
            QueryNode inside = either();
            if (ended()) throw new BadQuery(Problem.OPEN_BRACKET, begin);
            at++;
            return inside;
        }
        if (isQuote(c)) return phrase();
        String word = word();
        QueryNode field = field(begin, word);
        if (field != null) return field;
        return plain(begin, nfc(word));
    }

    private @Nullable QueryNode not(int begin) {
        at++;
        if (ended() || Character.isWhitespace(query.charAt(at))) {
            // "Báo cáo - Kế hoạch": a dash between words; at the end of the query it is a slip
            spaces();
            if (ended() && begin == 0) throw new BadQuery(Problem.LONELY_MINUS, begin);
            return null;
        }
        if (query.charAt(at) == ')') throw new BadQuery(Problem.LONELY_MINUS, begin);
        QueryNode what = part();
        if (what == null) throw new BadQuery(Problem.LONELY_MINUS, begin);
        return new QueryNode.Not(what);
    }

    private @Nullable QueryNode phrase() {
        int from = at;
        String text = quoted();
        // "mái ấm" >= 50tr
        int here = at;
        spaces();
        if (!ended() && OPERATORS.indexOf(query.charAt(at)) >= 0) return figure(from, text);
        at = here;
        int slop = 0;
        if (!ended() && query.charAt(at) == '~') {
            int begin = ++at;
            while (!ended() && Character.isDigit(query.charAt(at))) at++;
            if (begin == at || at - begin > 3) throw new BadQuery(Problem.BAD_NUMBER, begin, query.substring(begin));
            slop = Integer.parseInt(query.substring(begin, at));
        }
        if (VietnameseAnalyzer.keys(text).isEmpty()) return null;
        return new QueryNode.Phrase(text, slop);
    }

    // the text between quotation marks; stands behind the second one afterwards
    private String quoted() {
        int begin = at++;
        while (!ended() && !isQuote(query.charAt(at))) at++;
        if (ended()) throw new BadQuery(Problem.OPEN_QUOTE, begin);
        return nfc(query.substring(begin + 1, at++));
    }

    private static @Nullable QueryNode plain(int begin, String word) {
        int star = word.indexOf('*');
        if (star >= 0) {
            if (word.equals("*")) return new QueryNode.All();
            List<SyllableKey> beginning = VietnameseAnalyzer.keys(word.substring(0, star));
            if (star != word.length() - 1
                    || beginning.size() != 1
                    || beginning.getFirst().folded().length() < 2) throw new BadQuery(Problem.BAD_STAR, begin, word);
            return new QueryNode.Prefix(word.substring(0, star));
        }
        return VietnameseAnalyzer.keys(word).isEmpty() ? null : new QueryNode.Words(word);
    }

    private @Nullable QueryNode field(int begin, String word) {
        int sign = 0;
        while (sign < word.length() && word.charAt(sign) != ':' && OPERATORS.indexOf(word.charAt(sign)) < 0) sign++;
        String name = word.substring(0, sign);
        if (sign == word.length()) {
            // members.total > 1000, with spaces
            int here = at;
            spaces();
            if (!ended() && OPERATORS.indexOf(query.charAt(at)) >= 0 && isIndicator(name)) return compared(begin, name);
            at = here;
            return null;
        }
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) return null;
        at = begin + sign;
        if (word.charAt(sign) != ':') return compared(begin, name);
        at++;
        Optional<SearchField> field = SearchField.named(name);
        boolean touches = !ended() && !Character.isWhitespace(query.charAt(at)) && query.charAt(at) != ')';
        if (field.isEmpty()) {
            if (touches) throw new BadQuery(Problem.UNKNOWN_FIELD, begin, name, SearchField.all());
            return new QueryNode.Words(nfc(name)); // "Kết quả: tốt"
        }
        spaces();
        if (field.get() == SearchField.INDICATOR) return indicator();
        return fields.value(field.get(), at, value(field.get()));
    }

    private static boolean isIndicator(String name) {
        return name.contains(".") && Indicators.inUse().find(name).isPresent();
    }

    // year>=2019, members.total>1000; stands at the operator
    private QueryNode compared(int begin, String name) {
        Optional<SearchField> field = SearchField.named(name);
        if (field.isPresent()) {
            if (field.get() != SearchField.YEAR && field.get() != SearchField.INDICATOR)
                throw new BadQuery(Problem.NOT_COMPARABLE, begin, name);
            if (field.get() == SearchField.YEAR) return fields.value(SearchField.YEAR, at, value(SearchField.YEAR));
        }
        return figure(begin, nfc(name));
    }

    private QueryNode indicator() {
        int begin = at;
        if (ended()) throw new BadQuery(Problem.MISSING_VALUE, at, SearchField.INDICATOR.english());
        String name;
        if (isQuote(query.charAt(at))) name = quoted();
        else {
            while (!ended()
                    && !Character.isWhitespace(query.charAt(at))
                    && OPERATORS.indexOf(query.charAt(at)) < 0
                    && query.charAt(at) != ')') at++;
            name = nfc(query.substring(begin, at));
        }
        if (name.isBlank()) throw new BadQuery(Problem.MISSING_VALUE, begin, SearchField.INDICATOR.english());
        int here = at;
        spaces();
        if (!ended() && OPERATORS.indexOf(query.charAt(at)) >= 0) return figure(begin, name);
        at = here;
        return fields.figure(begin, name, "", at, "");
    }

    // stands at the operator
    private QueryNode figure(int begin, String name) {
        int sign = at;
        while (!ended() && OPERATORS.indexOf(query.charAt(at)) >= 0) at++;
        String operator = query.substring(sign, at);
        spaces();
        int number = at;
        String amount = ended() ? "" : value(SearchField.INDICATOR);
        // 50 triệu, 1 tỷ 200 triệu: units and further numbers with units belong to the amount
        while (true) {
            int here = at;
            spaces();
            int next = at;
            String word = ended() || isQuote(query.charAt(at)) || query.charAt(at) == '(' ? "" : word();
            if (Amounts.isUnit(word)) {
                amount += " " + word;
                continue;
            }
            if (!word.isEmpty()
                    && Character.isDigit(word.charAt(0))
                    && Amounts.read(amount).isPresent()) {
                spaces();
                int unit = at;
                String after = ended() || isQuote(query.charAt(at)) || query.charAt(at) == '(' ? "" : word();
                if (Amounts.isUnit(after)
                        && Amounts.read(amount + " " + word + " " + after).isPresent()) {
                    amount += " " + query.substring(next, unit).strip() + " " + after;
                    continue;
                }
            }
            at = here;
            break;
        }
        return fields.figure(begin, name, operator, number, amount);
    }

    private String value(SearchField field) {
        if (ended() || query.charAt(at) == ')') throw new BadQuery(Problem.MISSING_VALUE, at, field.english());
        if (isQuote(query.charAt(at))) return quoted();
        int begin = at;
        while (!ended() && !Character.isWhitespace(query.charAt(at)) && query.charAt(at) != ')') at++;
        return nfc(query.substring(begin, at));
    }

    private String word() {
        int begin = at;
        while (!ended()) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c)) break;
            at++;
        }
        if (begin == at) at++;
        return query.substring(begin, at);
    }

    // how long the OR is that stands here; 0 where none does
    private int orHere() {
        for (String or : new String[] {"OR", "HOẶC", "||", "|"}) {
            int end = at + or.length();
            if (query.startsWith(or, at)
                    && (end >= query.length() || Character.isWhitespace(query.charAt(end)) || query.charAt(end) == '('))
                return or.length();
        }
        return 0;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private void spaces() {
        while (!ended() && Character.isWhitespace(query.charAt(at))) at++;
    }

    private boolean ended() {
        return at >= query.length();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
