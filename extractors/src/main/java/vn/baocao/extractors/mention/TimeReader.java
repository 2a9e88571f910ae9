package vn.baocao.extractors.mention;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.MonthNames;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;

/**
 * Reads one point or stretch of time from its first word or digit: "ngày 12/6/2021", "quý I năm 2022", "6 tháng đầu năm", "nhiệm kỳ
 * 2018-2023".
 */
final class TimeReader {
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /** "Thu 6 tháng 1 tỷ 27 triệu": a number of money, not of a month. */
    private static final Set<String> AMOUNTS = Set.of("tỷ", "tỉ", "triệu", "nghìn", "ngàn");

    private final Map<String, Integer> themes;
    private final PhraseSet themeNames;

    TimeReader(NumberLexicon lexicon) {
        themes = lexicon.wholeNumbers("theme_months");
        themeNames = new PhraseSet(themes.keySet());
    }

    /** The time whose first word or digit is at {@code i}; null where none begins there. */
    @Nullable
    TimePoint read(WordCursor c, int i) {
        if (c.digitAt(i)) return digits(c, i);
        int end = c.wordEnd(i);
        return switch (c.lower(i, end)) {
            case "ngày", "mùng", "mồng", "sáng", "chiều", "tối" -> day(c, i, end);
            case "tháng" -> month(c, i, end);
            case "quý" -> quarter(c, i, end);
            case "năm" -> year(c, i, end);
            case "nhiệm" -> named(c, i, end, "kỳ", "kì", "period.term");
            case "giai" -> named(c, i, end, "đoạn", "đoạn", "period.years");
            case "niên" -> named(c, i, end, "khóa", "khoá", "period.school-year");
            case "nửa" -> half(c, i, end);
            case "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười" ->
                monthsOfYear(c, i, end, SpokenNumber.unit(c.lower(i, end)));
            default -> null;
        };
    }

    /** "nửa đầu năm 2015", "nửa đầu năm nay". */
    private static @Nullable TimePoint half(WordCursor c, int i, int end) {
        int which = c.skip(end);
        int year = c.skip(c.wordEnd(which));
        int yearEnd = c.wordEnd(year);
        boolean first = c.lower(which, c.wordEnd(which)).equals("đầu");
        if (!first
                || !c.lower(year, yearEnd).equals("năm")
                || c.wordAfter(yearEnd).equals("học")) return null;
        int at = c.skip(yearEnd);
        int to = Shapes.year(c, at);
        return TimePoint.months(i, to > 0 ? to : yearEnd, to > 0 ? value(c, at, to) : 0, 1, 6, "period.half-year");
    }

    private static int value(WordCursor c, int begin, int end) {
        return Integer.parseInt(c.text(), begin, end, 10);
    }

    private @Nullable TimePoint day(WordCursor c, int i, int end) {
        int at = c.skip(end);
        if (!c.digitAt(at)) return null;
        TimePoint point = digits(c, at);
        if (point != null && point.day() > 0) return point.to(i, point.end(), point.rule());
        int dayEnd = Shapes.small(c, at, 31);
        if (dayEnd < 0) return null;
        int next = c.skip(dayEnd);
        if (!c.lower(next, c.wordEnd(next)).equals("tháng")) return null;
        TimePoint month = month(c, next, c.wordEnd(next));
        if (month == null || month.first() != month.last()) return null;
        return TimePoint.day(i, month.end(), month.year(), month.first(), value(c, at, dayEnd));
    }

    private @Nullable TimePoint month(WordCursor c, int i, int end) {
        int theme = themeNames.after(c, i);
        if (theme > 0) {
            Integer month = themes.get(c.lower(i, theme).replaceAll("\\s+", " "));
            if (month != null) return withYear(c, TimePoint.months(i, theme, 0, month, month, "period.theme"));
        }
        int at = c.skip(end);
        int to = Shapes.small(c, at, 12);
        if (to < 0) {
            int word = c.wordEnd(at);
            Integer named = MonthNames.month(c.lower(at, word));
            boolean capital = named != null && Character.isUpperCase(c.at(at));
            if (named == null) return null;
            TimePoint point = withYear(c, TimePoint.months(i, word, 0, named, named, "period.month"));
            return capital || point.year() > 0 ? point : null;
        }
        if (AMOUNTS.contains(c.wordAfter(to))) return null;
        int month = value(c, at, to);
        char sign = c.at(to);
        int year = sign == '/' || sign == '-' || sign == '.' || sign == ' ' ? Shapes.year(c, c.skipOnLine(to + 1)) : -1;
        if (year > 0 && sign != ' ')
            return TimePoint.months(i, year, value(c, year - 4, year), month, month, "period.month");
        if (sign == '/' && c.digitAt(to + 1)) return null;
        if (Shapes.isDash(sign) && c.digitAt(to + 1)) {
            int last = Shapes.small(c, to + 1, 12);
            if (last > 0 && value(c, to + 1, last) > month)
                return withYear(c, TimePoint.months(i, last, 0, month, value(c, to + 1, last), "period.months"));
        }
        int next = joined(c, to, end - i);
        int last = next > 0 ? Shapes.small(c, next, 12) : -1;
        if (last > 0 && value(c, next, last) == month + 1)
            return withYear(c, TimePoint.months(i, last, 0, month, month + 1, "period.months"));
        return withYear(c, TimePoint.months(i, to, 0, month, month, "period.month"));
    }

    /** Where the number behind "và", or behind "và" and the same word once more, begins; -1 where there is none. */
    private static int joined(WordCursor c, int end, int word) {
        if (!c.wordAfter(end).equals("và")) return -1;
        int at = c.skip(c.wordEnd(c.skip(end)));
        int again = c.wordEnd(at);
        String same = c.lower(at, again);
        return again - at == word && (same.equals("tháng") || same.equals("quý")) ? c.skip(again) : at;
    }

    private @Nullable TimePoint quarter(WordCursor c, int i, int end) {
        int at = c.skip(end);
        int to = quarterEnd(c, at);
        if (to < 0) return null;
        int quarter = quarterIn(c, at, to);
        int next = joined(c, to, end - i);
        int last = next > 0 ? quarterEnd(c, next) : -1;
        if (last > 0 && quarterIn(c, next, last) == quarter + 1)
            return withYear(c, TimePoint.months(i, last, 0, quarter * 3 - 2, quarter * 3 + 3, "period.months"));
        return withYear(c, TimePoint.months(i, to, 0, quarter * 3 - 2, quarter * 3, "period.quarter"));
    }

    /** The end of a quarter's number in digits or Roman; -1 where none is. */
    private static int quarterEnd(WordCursor c, int at) {
        if (c.digitAt(at)) return Shapes.small(c, at, 4);
        int end = c.wordEnd(at);
        return QUARTERS.containsKey(c.lower(at, end)) ? end : -1;
    }

    private static int quarterIn(WordCursor c, int begin, int end) {
        return c.digitAt(begin) ? value(c, begin, end) : QUARTERS.getOrDefault(c.lower(begin, end), 0);
    }

    /** Adds "/2022" or "năm 2022" behind the point. */
    private static TimePoint withYear(WordCursor c, TimePoint point) {
        int at = c.skip(point.end());
        if (c.at(at) == '/' || (c.at(at) == '-' && at == point.end())) at = c.skipOnLine(at + 1);
        else if (c.at(at) == '”' || c.at(at) == '"' || c.at(at) == ',') at = c.skip(at + 1);
        String word = c.lower(at, c.wordEnd(at));
        if (word.equals("năm")) at = c.skip(c.wordEnd(at));
        boolean joined = word.equals("năm")
                || c.at(at - 1) == '/'
                || c.at(at - 1) == '-'
                || point.rule().equals("period.theme");
        int end = Shapes.year(c, at);
        return end > 0 && joined ? point.in(value(c, at, end)).to(point.begin(), end, point.rule()) : point;
    }

    private @Nullable TimePoint year(WordCursor c, int i, int end) {
        int at = c.skip(end);
        if (c.lower(at, c.wordEnd(at)).equals("học")) {
            int next = c.skip(c.wordEnd(at));
            TimePoint years = years(c, next, "period.school-year");
            return years == null || years.years() != 1 ? null : years.to(i, years.end(), years.rule());
        }
        TimePoint years = years(c, at, "period.years");
        if (years != null) return years.to(i, years.end(), years.rule());
        int to = Shapes.year(c, at);
        if (to < 0 || (c.at(to) == '/' && c.letterAt(to + 1))) return null;
        int year = value(c, at, to);
        return TimePoint.years(i, to, year, year, "period.year");
    }

    /** "2018-2023", "2016 – 2017", "2016/2017". */
    private static @Nullable TimePoint years(WordCursor c, int i, String rule) {
        int end = Shapes.year(c, i);
        if (end < 0) return null;
        int dash = c.skipOnLine(end);
        char sign = c.at(dash);
        if (!Shapes.isDash(sign) && sign != '/' && sign != '÷') return null;
        int next = c.skipOnLine(dash + 1);
        int to = Shapes.year(c, next);
        if (to < 0) return null;
        int first = value(c, i, end);
        int last = value(c, next, to);
        if (last <= first || last - first > 60) return null;
        return TimePoint.years(i, to, first, last, rule);
    }

    private @Nullable TimePoint named(WordCursor c, int i, int end, String second, String other, String rule) {
        int at = c.skip(end);
        int to = c.wordEnd(at);
        String word = c.lower(at, to);
        if (!word.equals(second) && !word.equals(other)) return null;
        int next = c.skip(to);
        for (int words = 0; words < 3 && c.at(next) != 0; words++) {
            if (c.at(next) == ':' || c.at(next) == '(') next = c.skip(next + 1);
            TimePoint years = years(c, next, rule);
            if (years != null) return years.to(i, years.end(), rule);
            int word2 = c.wordEnd(next);
            String between = c.lower(next, word2);
            if (!between.equals("năm") && !between.equals("từ") && !roman(between)) return null;
            next = c.skip(word2);
            if (c.at(next) == ',' || c.at(next) == '(') next = c.skip(next + 1);
        }
        return null;
    }

    private static boolean roman(String word) {
        return !word.isEmpty() && word.chars().allMatch(x -> x == 'i' || x == 'v' || x == 'x');
    }

    private @Nullable TimePoint digits(WordCursor c, int i) {
        char before = c.at(i - 1);
        if (c.letterAt(i - 1) || c.digitAt(i - 1) || before == '/' || before == '.' || before == ',') return null;
        int four = Shapes.year(c, i);
        if (four > 0) return fourDigits(c, i, four);
        int a = Shapes.small(c, i, 31);
        if (a < 0) return null;
        int months = c.skip(a);
        if (c.lower(months, c.wordEnd(months)).equals("tháng")) {
            TimePoint half = monthsOfYear(c, i, a, value(c, i, a));
            if (half != null) return half;
        }
        return dayMonth(c, i, a);
    }

    private static @Nullable TimePoint fourDigits(WordCursor c, int i, int end) {
        if (c.at(end) == '-' && Shapes.small(c, end + 1, 12) == end + 3 && c.at(end + 3) == '-') {
            int day = Shapes.small(c, end + 4, 31);
            if (day == end + 6)
                return TimePoint.day(i, day, value(c, i, end), value(c, end + 1, end + 3), value(c, end + 4, day));
        }
        TimePoint years = years(c, i, "period.years");
        if (years != null) return years;
        boolean unit = c.letterAt(end)
                || ((c.at(end) == '.' || c.at(end) == ',' || c.at(end) == '/') && c.digitAt(end + 1))
                || c.at(end) == '/';
        int year = value(c, i, end);
        return unit || year < 1930 || year > 2060 ? null : TimePoint.years(i, end, year, year, "period.bare-year");
    }

    private static @Nullable TimePoint dayMonth(WordCursor c, int i, int a) {
        char sign = c.at(a);
        int sep = sign == ' ' && c.at(a + 1) == '/' ? a + 1 : a;
        sign = c.at(sep);
        if (sign != '/' && sign != '.' && sign != '-') return null;
        int second = c.skipOnLine(sep + 1);
        int year = Shapes.year(c, second);
        int first = value(c, i, a);
        if (year > 0 && first <= 12 && second == sep + 1 && !(c.at(year) == '/' || c.letterAt(year)))
            return TimePoint.months(i, year, value(c, second, year), first, first, "period.month");
        int b = Shapes.small(c, second, 12);
        if (b < 0 || c.letterAt(b)) return null;
        int month = value(c, second, b);
        int sep2 = c.skipOnLine(b);
        if (c.at(sep2) == sign) {
            int third = c.skipOnLine(sep2 + 1);
            int full = Shapes.year(c, third);
            if (full > 0) return TimePoint.day(i, full, value(c, third, full), month, first);
            int two = Digits.runEnd(c, third);
            if (two - third == 2 && sign == '/')
                return TimePoint.day(i, two, 2000 + value(c, third, two), month, first);
            if (two > third && sep2 == b) return null;
        }
        return TimePoint.day(i, b, 0, month, first);
    }

    /** "6 tháng đầu năm 2022", "9 tháng năm 2021", "6 tháng 2020", "8 tháng năm nay", "06 tháng cuối năm". */
    private @Nullable TimePoint monthsOfYear(WordCursor c, int i, int end, int months) {
        int at = c.skip(end);
        if (!c.lower(at, c.wordEnd(at)).equals("tháng") || months > 11) return null;
        int next = c.skip(c.wordEnd(at));
        String which = c.lower(next, c.wordEnd(next));
        boolean last = which.equals("cuối");
        if (last || which.equals("đầu")) next = c.skip(c.wordEnd(next));
        else if (!which.equals("năm")) {
            int year = Shapes.year(c, next);
            String rule = months == 6 ? "period.half-year" : "period.months";
            return year < 0 ? null : TimePoint.months(i, year, value(c, next, year), 1, months, rule);
        }
        int wordEnd = c.wordEnd(next);
        if (!c.lower(next, wordEnd).equals("năm")) return null;
        int yearAt = c.skip(wordEnd);
        int year = Shapes.year(c, yearAt);
        boolean now = c.lower(yearAt, c.wordEnd(yearAt)).equals("nay");
        if (year < 0 && which.equals("năm") && !now) return null;
        int first = last ? 13 - months : 1;
        int to = last ? 12 : months;
        String rule = months == 6 ? "period.half-year" : "period.months";
        int endAt = year > 0 ? year : wordEnd;
        return TimePoint.months(i, endAt, year > 0 ? value(c, yearAt, year) : 0, first, to, rule);
    }
}
