package vn.baocao.extractors.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.NotAFigure.Reason;
import vn.baocao.extractors.text.Span;

/** What digits are by their shape alone: full dates, document numbers, terms, phone numbers, clock times, names with digits in them. */
final class Shapes {
    private final PhraseSet phones;
    private final PhraseSet counted;
    private final PhraseSet clockWords;
    private final Set<String> measures = Set.of("m", "km", "cm", "dm", "mm");

    Shapes(NumberLexicon lexicon) {
        phones = lexicon.phrases("phones");
        counted = lexicon.phrases("counted");
        clockWords = lexicon.phrases("clock_words");
    }

    private static NotAFigure not(int begin, int end, Reason reason) {
        return new NotAFigure(new Span(begin, end), reason);
    }

    /** What the digits at {@code i} are by shape; null where shape does not say. */
    @Nullable
    NotAFigure read(WordCursor c, int i) {
        NotAFigure glued = glued(c, i);
        if (glued != null) return glued;
        NotAFigure phone = phone(c, i);
        if (phone != null) return phone;
        NotAFigure clock = clock(c, i);
        if (clock != null) return clock;
        int iso = isoEnd(c, i);
        if (iso > 0) return not(i, iso, Reason.DATE);
        NotAFigure years = years(c, i);
        if (years != null) return years;
        int date = dateEnd(c, i);
        if (date > 0) {
            int more = documentEnd(c, i);
            return more > date ? not(i, more, Reason.DOCUMENT_NUMBER) : not(i, date, Reason.DATE);
        }
        int document = documentEnd(c, i);
        return document > 0 ? not(i, document, Reason.DOCUMENT_NUMBER) : null;
    }

    /** "C11", "Covid-19", "8A1", "QH13", "1A": letters and digits of one name. */
    private @Nullable NotAFigure glued(WordCursor c, int i) {
        char before = c.at(i - 1);
        if (c.letterAt(i - 1)) {
            int begin = c.wordBegin(i);
            String word = c.text().substring(begin, i);
            boolean slip = i - begin >= 2
                    && Character.isLowerCase(before)
                    && !measures.contains(word)
                    && c.at(begin - 1) != '-'
                    && !word.chars().allMatch(x -> x < 128 && Character.isLetter(x) && i - begin > 4);
            return slip || currency(word) ? null : not(i, nameEnd(c, i), Reason.NAME);
        }
        if (before == '-' && c.letterAt(i - 2)) {
            int end = Digits.runEnd(c, i);
            boolean large = c.at(end) == '.' && c.digitAt(end + 1);
            boolean slip = counted.after(c, end) > 0 && Character.isLowerCase(c.at(c.wordBegin(i - 1)));
            if (!large && !slip) return not(i, nameEnd(c, i), Reason.NAME);
        }
        if (before == '_' || before == '=' || (before == '+' && c.letterAt(i - 2)) || Digits.runEnd(c, i) - i >= 14)
            return not(i, nameEnd(c, i), Reason.NAME);
        if (before == '.' && c.letterAt(i - 2)) {
            int begin = c.wordBegin(i - 1);
            if (i - 1 - begin <= 2 && Character.isUpperCase(c.at(begin))) return not(i, nameEnd(c, i), Reason.NAME);
        }
        return mixed(c, i);
    }

    private static boolean currency(String word) {
        return word.equals("VND") || word.equals("VNĐ");
    }

    /** "8A1", "11A", "2A2": a class, not a number with its noun. */
    private static @Nullable NotAFigure mixed(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        if (end - i > 2 || !c.letterAt(end) || !Character.isUpperCase(c.at(end))) return null;
        int to = end;
        while (c.letterAt(to)) to++;
        boolean name = to - end == 1 && (c.digitAt(to) || "ABCDEGHIKLNS".indexOf(c.at(end)) >= 0);
        boolean rule = to - end == 1
                && c.at(end) == 'K'
                && end - i == 1
                && !c.wordAfter(to).startsWith("đ");
        return name && (c.at(end) != 'K' || rule) ? not(i, nameEnd(c, i), Reason.NAME) : null;
    }

    private static int nameEnd(WordCursor c, int i) {
        int at = i;
        while (c.letterAt(at) || c.digitAt(at) || (joint(c.at(at)) && c.digitAt(at + 1) && at > i)) at++;
        return at;
    }

    private static boolean joint(char x) {
        return x == '/' || x == '-' || x == '.';
    }

    private @Nullable NotAFigure phone(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        int digits = end - i;
        int runs = 1;
        int at = end;
        while ((c.at(at) == '.' || c.at(at) == '-' || c.at(at) == ' ' || c.at(at) == ')') && runs < 6) {
            int next = c.at(at) == ')' && (c.at(at + 1) == ' ' || c.at(at + 1) == '-') ? at + 2 : at + 1;
            int to = Digits.runEnd(c, next);
            if (to - next < 2 || (c.at(at) == ' ' && to - next < 3)) break;
            digits += to - next;
            runs++;
            end = to;
            at = to;
        }
        boolean zero = c.at(i) == '0' && Digits.runEnd(c, i) - i >= 3;
        if (zero && digits >= 9 && digits <= 13) return not(i, end, Reason.PHONE);
        int label = c.skipBackOnLine(i);
        while (label > c.begin() && (c.at(label - 1) == ':' || c.at(label - 1) == '(' || c.at(label - 1) == '.'))
            label = c.skipBackOnLine(label - 1);
        if (digits >= 6 && phones.before(c, label) >= 0) return not(i, end, Reason.PHONE);
        int first = Digits.runEnd(c, i);
        boolean bare = !c.letterAt(first) && c.at(first) != ',' && c.at(first) != '.';
        if (zero && bare) return not(i, first, Reason.DOCUMENT_NUMBER);
        return null;
    }

    private @Nullable NotAFigure clock(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        if (end - i > 2) return null;
        int hour = Integer.parseInt(c.text(), i, end, 10);
        char next = c.at(end);
        if (hour > 24) return null;
        if (next == ':' && Digits.runEnd(c, end + 1) == end + 3 && c.at(end + 1) < '6') {
            int to = end + 3;
            if (c.at(to) == ':' && Digits.runEnd(c, to + 1) == to + 3) to += 3;
            if (to > end + 3 && c.at(to) == '.') to = Math.max(to, Digits.runEnd(c, to + 1));
            return not(i, to, Reason.CLOCK);
        }
        if ((next == 'h' || next == 'g' || next == 'H') && !c.letterAt(end + 1)) {
            int to = Digits.runEnd(c, end + 1);
            return next != 'g' || to > end + 1 ? not(i, to, Reason.CLOCK) : null;
        }
        int at = c.skip(end);
        if ((c.at(at) == 'h' || c.at(at) == 'g') && !c.letterAt(at + 1)) {
            // "7 g 30"
            int minutes = c.skipOnLine(at + 1);
            int to = Digits.runEnd(c, minutes);
            if (to - minutes == 2 && c.at(minutes) < '6') return not(i, to, Reason.CLOCK);
        }
        if (c.lower(at, c.wordEnd(at)).equals("giờ")) {
            int minutes = c.skipOnLine(c.wordEnd(at));
            int to = Digits.runEnd(c, minutes);
            if (to > minutes
                    && to - minutes <= 2
                    && c.at(minutes) < '6'
                    && !c.wordAfter(to).equals("phút")) {
                boolean noun = counted.after(c, to) > 0;
                if (!noun) return not(i, to, Reason.CLOCK);
            }
            if (to > minutes && c.wordAfter(to).equals("phút")) return not(i, to, Reason.CLOCK);
            if (clockWords.before(c, i) >= 0) return not(i, end, Reason.CLOCK);
        }
        return null;
    }

    /** "2018-2023", "2016 – 2017", "2016/2017". */
    private static @Nullable NotAFigure years(WordCursor c, int i) {
        int end = year(c, i);
        if (end < 0) return null;
        int at = c.skipOnLine(end);
        if ("-–—/".indexOf(c.at(at)) < 0 || c.at(at) == 0) return null;
        int next = c.skipOnLine(at + 1);
        int to = year(c, next);
        if (to < 0) return null;
        return not(i, to, Reason.TERM);
    }

    /** "2022-06-28". */
    private static int isoEnd(WordCursor c, int i) {
        int year = year(c, i);
        if (year < 0 || c.at(year) != '-') return -1;
        int month = small(c, year + 1, 12);
        if (month != year + 3 || c.at(month) != '-') return -1;
        int day = small(c, month + 1, 31);
        return day == month + 3 ? day : -1;
    }

    /** The end of the four digits of a year of our time at {@code i}, -1 where none stands there. */
    static int year(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        if (end - i != 4) return -1;
        int value = Integer.parseInt(c.text(), i, end, 10);
        return value >= 1850 && value <= 2099 ? end : -1;
    }

    /**
     * The end of a date with its year or a range before one: "27/9/2021", "27.9.2021", "5/2022", "24-25/4/2021", "15/01/ 2020"; -1 where
     * none is.
     */
    static int dateEnd(WordCursor c, int i) {
        int a = small(c, i, 31);
        if (a < 0) return -1;
        int sep = separator(c, a);
        if (sep < 0) {
            int dash = c.skipOnLine(a);
            return isDash(c.at(dash)) ? dayRange(c, dash) : -1;
        }
        char sign = c.at(sep);
        int second = c.skipOnLine(sep + 1);
        int year = year(c, second);
        if (year > 0 && small(c, i, 12) > 0 && !isDash(sign)) return year;
        if (year > 0 && small(c, i, 12) > 0 && second == sep + 1) return year;
        int b = small(c, second, 12);
        if (b > 0 && !c.digitAt(b)) {
            int sep2 = separator(c, b);
            if (sep2 > 0 && c.at(sep2) == sign) {
                int third = c.skipOnLine(sep2 + 1);
                int full = Digits.runEnd(c, third);
                if (year(c, third) > 0) return full;
                if (full - third == 2 && sign == '/' && third == sep2 + 1) return full;
            }
        }
        return isDash(sign) ? dayRange(c, sep) : -1;
    }

    /** "24-25/4/2021", "20 – 25/3": from the dash on. */
    private static int dayRange(WordCursor c, int dash) {
        int next = c.skipOnLine(dash + 1);
        int day = small(c, next, 31);
        if (day < 0 || (c.at(day) != '/' && c.at(day) != '.')) return -1;
        int full = dateEnd(c, next);
        if (full > 0) return full;
        int month = small(c, day + 1, 12);
        boolean ends = month > 0 && !c.digitAt(month) && !(c.at(month) == '.' && c.digitAt(month + 1));
        return ends ? month : -1;
    }

    private static int separator(WordCursor c, int i) {
        if ("/.-".indexOf(c.at(i)) >= 0 && c.at(i) != 0) return i;
        int at = c.skipOnLine(i);
        return c.at(at) == '/' && c.digitAt(c.skipOnLine(at + 1)) ? at : -1;
    }

    static boolean isDash(char x) {
        return x == '-' || x == '–' || x == '—';
    }

    /** The end of one or two digits of a value from 1 to {@code most}; -1 where others stand there. */
    static int small(WordCursor c, int i, int most) {
        int end = Digits.runEnd(c, i);
        if (end == i || end - i > 2) return -1;
        int value = Integer.parseInt(c.text(), i, end, 10);
        return value >= 1 && value <= most ? end : -1;
    }

    /** The end of a document number: "836/KH-CĐVC", "05-KH/CĐCS", "153/2016/NĐ-CP", "6/2020/QĐ-UBND", "10/2012/QH13"; -1 where none is. */
    private int documentEnd(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        int sign = c.at(end) == ' ' && (c.at(end + 1) == '/' || c.at(end + 1) == '-') ? end + 1 : end;
        char x = c.at(sign);
        if (x != '/' && x != '-' && x != '–') return -1;
        int code = c.at(sign + 1) == ' ' && sign == end ? sign + 2 : sign + 1;
        int year = year(c, code);
        if (year > 0 && c.at(year) == '/' && c.letterAt(year + 1)) code = year + 1;
        int to = codeEnd(c, code);
        if (to < 0 || currency(c.text().substring(code, c.wordEnd(code)))) return -1;
        boolean alone = to - code >= 2 && (sign == end || x == '/');
        // "56-CNVC lao động" and "12/CĐCS": a code has a second part, or is one of few letters
        boolean parts = c.text().substring(code, to).chars().anyMatch(y -> y == '/' || y == '-') || year > 0;
        boolean noun = !parts && to - code >= 4 && counted.after(c, code) > 0;
        return alone && !noun && (sign == end || parts) ? to : -1;
    }

    private static int codeEnd(WordCursor c, int code) {
        int at = code;
        int upper = 0;
        while (c.letterAt(at)
                || (at > code && (c.digitAt(at) || ("/-–&.".indexOf(c.at(at)) >= 0 && c.letterAt(at + 1))))) {
            if (Character.isUpperCase(c.at(at))) upper++;
            at++;
        }
        return upper >= 2 && Character.isUpperCase(c.at(code)) ? at : -1;
    }
}
