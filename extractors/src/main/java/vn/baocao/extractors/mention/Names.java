package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.Amount.Unit;

/** Tells the numbers that belong to the name of a campaign, and those that a law sets. */
final class Names {
    private static final int LONGEST_NAME = 110;
    private static final BigDecimal HIGHEST_DUES = BigDecimal.valueOf(3);

    /** "thu đủ 1% đoàn phí", "(2% kinh phí)", "nguồn 2% kinh phí" are set by law; "tăng 2% kinh phí" is not. */
    private static final Set<String> SETS = Set.of("", "đủ", "đúng", "thu", "nguồn", "từ", "nộp", "trích", "đóng");

    private static final int CLAUSE = 70;
    private static final Pattern LEAST_WAGE = Pattern.compile(
            "(?iu)lương tối thiểu(?: vùng| chung)?(?: (?:tăng|từ|lên|là|mức|hiện|nay|còn))* (?:\\d[\\d.,]*\\s?\\p{L}{0,5} (?:lên|đến) )?(?:tới )?$");

    private final PhraseSet campaigns;
    private final PhraseSet quoted;
    private final PhraseSet statuteWhat;
    private final PhraseSet statuteHow;

    Names(NumberLexicon lexicon) {
        campaigns = lexicon.phrases("campaigns");
        quoted = lexicon.phrases("quoted");
        statuteWhat = lexicon.phrases("statute_what");
        statuteHow = lexicon.phrases("statute_how");
    }

    /** Whether the amount stands in a quoted name behind a campaign cue, or behind the cue itself: chương trình 1 triệu sáng kiến. */
    boolean holds(WordCursor c, Amount amount) {
        boolean figure = amount.unit() != Unit.NONE;
        if (!figure && amount.power() >= 3 && campaigns.before(c, amount.begin()) >= 0) return true;
        int open = openQuote(c, amount.begin());
        if (open < 0 || !closes(c, amount.end())) return false;
        if (c.skipBack(amount.begin()) == open + 1 && amount.unit() != Unit.PERCENT)
            return !figure || quoted.before(c, open) >= 0;
        return !figure && quoted.before(c, open) >= 0;
    }

    /** Where the quotation mark stands that is open at {@code i}; -1 where none is. */
    private static int openQuote(WordCursor c, int i) {
        for (int at = i - 1; at >= c.begin() && i - at < LONGEST_NAME; at--) {
            char x = c.at(at);
            if (x == '\n' && c.at(at - 1) == '\n') return -1;
            if (x == '“' || x == '«' || x == '‘') return at;
            if (x == '”' || x == '»' || x == '’') return -1;
            if (x == '"') return opensHere(c, at) ? at : -1;
        }
        return -1;
    }

    /** A straight mark opens where a blank stands before it and none behind it. */
    private static boolean opensHere(WordCursor c, int at) {
        char before = c.at(at - 1);
        boolean freeBefore = before == 0 || before == '(' || before == '\n' || WordCursor.isSpace(before);
        char behind = c.at(at + 1);
        return freeBefore && behind != ',' && behind != '.' && behind != ';' && behind != ')';
    }

    private static boolean closes(WordCursor c, int end) {
        for (int at = end; at < c.end() && at - end < LONGEST_NAME; at++) {
            char x = c.at(at);
            if (x == '”' || x == '»' || x == '’' || x == '"') return true;
            if (x == '“' || x == '«' || (x == '\n' && c.at(at + 1) == '\n')) return false;
        }
        return false;
    }

    /** "thu 1% đoàn phí", "trích nộp 2% kinh phí công đoàn", "mức đóng 1% lương". */
    boolean setByLaw(WordCursor c, Amount amount) {
        if (amount.value().compareTo(HIGHEST_DUES) > 0) return false;
        boolean dues = amount.value().scale() <= 0 && statuteWhat.after(c, amount.end()) > 0;
        if (dues && SETS.contains(c.wordBefore(amount.begin()))) return true;
        return statuteHow.before(c, amount.begin()) >= 0 && near(c, amount);
    }

    /** "Lương tối thiểu tăng từ 830.000đ lên 1.050.000đ": what the state sets. */
    boolean isLeastWage(WordCursor c, Amount amount) {
        int begin = Math.max(c.begin(), amount.begin() - CLAUSE);
        return LEAST_WAGE.matcher(c.text().substring(begin, amount.begin())).find();
    }

    private boolean near(WordCursor c, Amount amount) {
        int at = amount.end();
        for (int words = 0; words < 6; words++) {
            if (statuteWhat.after(c, at) > 0) return true;
            int next = c.skip(at);
            int to = c.wordEnd(next);
            if (to == next) break;
            at = to;
        }
        at = amount.begin();
        for (int words = 0; words < 6; words++) {
            if (statuteWhat.before(c, at) >= 0) return true;
            int to = c.skipBack(at);
            int from = c.wordBegin(to);
            if (from == to) break;
            at = from;
        }
        return false;
    }
}
