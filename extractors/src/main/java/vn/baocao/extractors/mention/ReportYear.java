package vn.baocao.extractors.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The year that times without one belong to in a report: "ngày 20/11" in a school year 2024-2025 is in 2024, "ngày 8/3" in 2025.
 *
 * @param last the last year of the report's time
 * @param lastMonth the last month, 1 to 12, that belongs to it; later months belong to the year before
 * @param past the year that "năm qua" tells of
 * @param basis what the year is known from
 * @param out when an article came out; null where that is not known or it is none
 */
public record ReportYear(
        int last,
        int lastMonth,
        int past,
        Basis basis,
        @Nullable LocalDate out) {
    /** A span of time, one whose years end with the summer as those of schools do, or the day a text was put out on. */
    enum Basis {
        SPAN,
        SCHOOL_YEAR,
        PUBLICATION
    }

    private static final int LAST_OF_SCHOOL = 8;
    /** Days. */
    private static final int RECENT = 10;
    /** Until this month of a new year "năm qua" is the old one. */
    private static final int NEW_YEAR = 4;
    /** Months later in the year than the day a text was put out on: those of the year before are meant. */
    private static final int FAR_AHEAD = 6;

    /** The year of a report on that time; of times over more than a year, and of one day, the last year. */
    public static ReportYear of(@Nullable LocalDate from, LocalDate to) {
        boolean overNewYear = from != null
                && from.getYear() < to.getYear()
                && from.plusYears(1).isAfter(to);
        boolean atNewYear = (from == null || from.equals(to)) && to.getMonthValue() <= NEW_YEAR;
        boolean school = overNewYear && to.getMonthValue() == LAST_OF_SCHOOL;
        Basis basis = school ? Basis.SCHOOL_YEAR : from == null ? Basis.PUBLICATION : Basis.SPAN;
        int lastMonth = overNewYear ? to.getMonthValue() : from == null ? to.getMonthValue() + FAR_AHEAD : 12;
        return new ReportYear(
                to.getYear(), Math.min(lastMonth, 12), atNewYear ? to.getYear() - 1 : to.getYear(), basis, null);
    }

    /** All of one year. */
    public static ReportYear whole(int year) {
        return new ReportYear(year, 12, year, Basis.SPAN, null);
    }

    /** The same of an article that came out on that day. */
    public ReportYear toldOn(LocalDate day) {
        return new ReportYear(last, lastMonth, past, basis, day);
    }

    /** Whether a day is one of the last before an article came out, soon after the time that it looks back on: that of its event. */
    boolean isOfEvent(int month, int day) {
        if (out == null
                || out.getYear() != last + 1
                || !YearMonth.of(out.getYear(), month).isValidDay(day)) return false;
        LocalDate told = LocalDate.of(out.getYear(), month, day);
        return !told.isAfter(out) && told.plusDays(RECENT).isAfter(out);
    }

    boolean isSchoolYear() {
        return basis == Basis.SCHOOL_YEAR;
    }

    boolean isOfPublication() {
        return basis == Basis.PUBLICATION;
    }

    int of(int month) {
        return month > lastMonth ? last - 1 : last;
    }
}
