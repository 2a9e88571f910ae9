package vn.baocao.extractors.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year that times without one belong to in a report: "ngày 20/11" in a school year 2024-2025 is in 2024, "ngày 8/3" in 2025.
 *
 * @param last the last year of the report's time
 * @param lastMonth the last month, 1 to 12, that belongs to it; later months belong to the year before
 */
public record ReportYear(int last, int lastMonth) {
    private static final int LAST_OF_SCHOOL = 8;

    /** The year of a report on that time; of times over more than a year, and of one day, the last year. */
    public static ReportYear of(@Nullable LocalDate from, LocalDate to) {
        boolean overNewYear = from != null
                && from.getYear() < to.getYear()
                && from.plusYears(1).isAfter(to);
        return new ReportYear(to.getYear(), overNewYear ? to.getMonthValue() : 12);
    }

    /** Whether its years end with the summer, as those of schools do. */
    boolean isSchoolYear() {
        return lastMonth == LAST_OF_SCHOOL;
    }

    int of(int month) {
        return month > lastMonth ? last - 1 : last;
    }
}
