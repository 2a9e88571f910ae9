package vn.baocao.extractors.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter or year as written, with or without its year.
 *
 * @param year 0 where none is written
 * @param first the first month, for a year too
 * @param last the last month
 * @param day 0 where a whole month or more is meant
 * @param years how many more years it spans: 4 of "2016-2020"
 * @param rule which pattern: "period.date", "period.month" …
 */
record TimePoint(int begin, int end, int year, int first, int last, int day, int years, String rule) {

    static TimePoint day(int begin, int end, int year, int month, int day) {
        return new TimePoint(begin, end, year, month, month, day, 0, "period.date");
    }

    static TimePoint months(int begin, int end, int year, int first, int last, String rule) {
        return new TimePoint(begin, end, year, first, last, 0, 0, rule);
    }

    static TimePoint years(int begin, int end, int from, int to, String rule) {
        return new TimePoint(begin, end, from, 1, 12, 0, to - from, rule);
    }

    /** Whether the calendar has it: no 30/2. */
    boolean valid() {
        return day == 0 || YearMonth.of(year == 0 ? 2000 : year, first).isValidDay(day);
    }

    TimePoint in(int otherYear) {
        return new TimePoint(begin, end, otherYear, first, last, day, years, rule);
    }

    TimePoint to(int newBegin, int newEnd, String newRule) {
        return new TimePoint(newBegin, newEnd, year, first, last, day, years, newRule);
    }

    boolean isSchoolYear() {
        return rule.equals("period.school-year");
    }

    /** Its first day; null where its year is not known. */
    @Nullable
    LocalDate from() {
        if (year == 0) return null;
        if (isSchoolYear()) return LocalDate.of(year, 9, 1);
        YearMonth month = YearMonth.of(year, first);
        if (day > 0) return month.isValidDay(day) ? month.atDay(day) : null;
        return month.atDay(1);
    }

    /** Its last day; null where its year is not known. */
    @Nullable
    LocalDate to() {
        if (year == 0) return null;
        if (isSchoolYear()) return LocalDate.of(year + years, 8, 31);
        if (day > 0) return from();
        return YearMonth.of(year + years, last).atEndOfMonth();
    }
}
