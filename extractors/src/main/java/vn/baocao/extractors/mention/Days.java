package vn.baocao.extractors.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.NotAFigure.Reason;
import vn.baocao.extractors.text.Span;

/** Decides of two small numbers joined by a stroke, dash or point whether they are a day and month, a section number or quantities. */
final class Days {
    private final PhraseSet dateWords;
    private final PhraseSet halved;
    private final PhraseSet resultWords;
    private final Set<String> holidays;
    private final Silences silences;
    private final AmountReader amounts;

    Days(NumberLexicon lexicon, Silences silences, AmountReader amounts) {
        this.silences = silences;
        this.amounts = amounts;
        dateWords = lexicon.phrases("date_words");
        halved = lexicon.phrases("halved");
        resultWords = lexicon.phrases("result_words");
        holidays = lexicon.words("holidays");
    }

    /** What the two numbers from {@code i} are; null where they are quantities or no such two stand there. */
    @Nullable
    NotAFigure read(WordCursor c, int i, @Nullable Reason chained) {
        int day = Shapes.small(c, i, 31);
        if (day < 0) return null;
        char sign = c.at(day);
        boolean stroke = sign == '/';
        if (!stroke && sign != '-' && sign != '.' && sign != '–') return null;
        int second = stroke ? c.skipOnLine(day + 1) : day + 1;
        int end = Shapes.small(c, second, 12);
        if (end < 0 || c.letterAt(end)) return null;
        if (c.digitAt(end + 1) && "/.,".indexOf(c.at(end)) >= 0) return sectionChain(c, i, sign, end);
        if (sign == '.' && c.startsLine(i) && section(c, end)) return not(i, end, Reason.SECTION_NUMBER);
        Amount behind = amounts.read(c, second);
        if (behind != null && (behind.power() > 0 || behind.unit() != Amount.Unit.NONE)) return null;
        if (stroke && silences.ordered(c, i)) return not(i, end, Reason.NAME);
        if (share(c, end)) return null;
        int a = Integer.parseInt(c.text(), i, day, 10);
        int b = Integer.parseInt(c.text(), second, end, 10);
        boolean date = switch (sign) {
            case '/' -> stroke(c, i, end, a, b);
            case '.' -> point(c, i, end, a, b, chained);
            default -> dash(c, i, end, a, b);
        };
        if (date) return not(i, end, Reason.DATE);
        boolean number = sign == '.' && !silences.counted(c, end) && resultWords.before(c, i) < 0;
        return number ? not(i, end, Reason.SECTION_NUMBER) : null;
    }

    private static NotAFigure not(int begin, int end, Reason reason) {
        return new NotAFigure(new Span(begin, end), reason);
    }

    private static @Nullable NotAFigure sectionChain(WordCursor c, int i, char sign, int end) {
        if (sign != '.' || c.at(end) != '.') return null;
        int at = end;
        while (c.at(at) == '.' && c.digitAt(at + 1)) {
            int to = Digits.runEnd(c, at + 1);
            if (to - at > 3) return null;
            at = to;
        }
        return not(i, at, Reason.SECTION_NUMBER);
    }

    private boolean section(WordCursor c, int end) {
        char next = c.at(end);
        if (next == '.' || next == ')' || next == ':') return true;
        int at = c.skipOnLine(end);
        return at > end && Character.isUpperCase(c.at(at)) && !silences.counted(c, end);
    }

    /** "(84%)", "(đạt 84%)", "= 84%": the share that two numbers make. */
    static boolean share(WordCursor c, int end) {
        int at = c.skip(end);
        char open = c.at(at);
        if (open != '(' && open != '=' && open != ',' && open != '[') return false;
        for (int x = at + 1; x < at + 30 && c.at(x) != 0 && c.at(x) != ')' && c.at(x) != '\n'; x++)
            if (c.at(x) == '%')
                return open != ','
                        || c.lower(at, x).contains("đạt")
                        || c.lower(at, x).contains("chiếm")
                        || c.lower(at, x).contains("tỷ lệ");
        return false;
    }

    private String name(int a, int b) {
        return a + "/" + b;
    }

    private boolean stroke(WordCursor c, int i, int end, int a, int b) {
        if (dateWords.before(c, i) >= 0) return true;
        if (a == 1 && b == 2 && halved.after(c, c.skip(end)) > 0) return false;
        boolean holiday = holidays.contains(name(a, b));
        if (silences.counted(c, end)) return holiday && a > b;
        if (holiday) return true;
        if (silences.mayBeCounted(c, end)) return a > b;
        boolean result = resultWords.before(c, i) >= 0 || c.at(c.skipBack(i) - 1) == ':';
        return !(result && a <= b);
    }

    private boolean point(WordCursor c, int i, int end, int a, int b, @Nullable Reason chained) {
        String before = c.wordBefore(i);
        if (before.equals("ngày")) return true;
        if (silences.counted(c, end)) return false;
        boolean cue =
                dateWords.before(c, i) >= 0 || before.equals("từ") || before.equals("đến") || before.equals("tới");
        return cue || holidays.contains(name(a, b)) || chained == Reason.DATE;
    }

    private boolean dash(WordCursor c, int i, int end, int a, int b) {
        if (a < b && (silences.counted(c, end) || silences.timeAfter(c, end))) return false;
        if (c.startsLine(i) && section(c, end)) return false;
        return a >= b || dateWords.before(c, i) >= 0 || holidays.contains(name(a, b));
    }
}
