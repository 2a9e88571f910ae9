package vn.baocao.extractors.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year that times without one belong to in a report: "ngày 20/11" in a school year 2024-2025 is in 2024, "ngày 8/3" in 2025.
 *
 * @param last the last year of the report's time
 * @param lastMonth the last month, 1 to 12, that belongs to it; later months belong to the year before
 * @param past the year that "năm qua" tells of
 */
public record ReportYear(int last, int lastMonth, int past) {
    private static final int LAST_OF_SCHOOL = 8;
    /** Until this month of a new year "năm qua" is the old one. */
    private static final int NEW_YEAR = 4;

    /** The year of a report on that time; of times over more than a year, and of one day, the last year. */
    public static ReportYear of(@Nullable LocalDate from, LocalDate to) {
        boolean overNewYear = from != null
                && from.getYear() < to.getYear()
                && from.plusYears(1).isAfter(to);
        boolean atNewYear = (from == null || from.equals(to)) && to.getMonthValue() <= NEW_YEAR;
        return new ReportYear(
                to.getYear(), overNewYear ? to.getMonthValue() : 12, atNewYear ? to.getYear() - 1 : to.getYear());
    }

    /** All of one year. */
    public static ReportYear whole(int year) {
        return new ReportYear(year, 12, year);
    }

    /** Whether its years end with the summer, as those of schools do. */
    boolean isSchoolYear() {
        return lastMonth == LAST_OF_SCHOOL;
    }

    int of(int month) {
        return month > lastMonth ? last - 1 : last;
    }
}
