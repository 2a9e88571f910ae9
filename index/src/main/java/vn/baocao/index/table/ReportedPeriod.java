package vn.baocao.index.table;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A span of time as reports state it, never stretched or cut to another: a half-year is not a year.
 *
 * @param from first day, null where open
 * @param to last day, null where open; one of the two is there
 */
public record ReportedPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) implements Heading, Comparable<ReportedPeriod> {
    /** What kind of span it is; only spans of one kind, and at the same place in their year, are compared. */
    public enum Shape {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR,
        SCHOOL_YEAR,
        YEARS,
        DATES
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);
    private static final Comparator<ReportedPeriod> ORDER =
            Comparator.comparing(ReportedPeriod::last).thenComparing(ReportedPeriod::first, Comparator.reverseOrder());

    public ReportedPeriod {
        if (from == null && to == null) throw new IllegalArgumentException("a period without any date");
        if (from != null && to != null && to.isBefore(from))
            throw new IllegalArgumentException("a period from " + from + " to " + to);
    }

    /** The calendar year. */
    public static ReportedPeriod year(int year) {
        return new ReportedPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The period between two days; null where neither is known or they are the wrong way round. */
    public static @Nullable ReportedPeriod between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return null;
        if (from != null && to != null && to.isBefore(from)) return null;
        return new ReportedPeriod(from, to);
    }

    public Shape shape() {
        if (from == null || to == null) return Shape.DATES;
        MonthDay start = MonthDay.from(from);
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        int years = to.getYear() - from.getYear();
        if (start.equals(NEW_YEAR) && MonthDay.from(to).equals(YEAR_END)) return years == 0 ? Shape.YEAR : Shape.YEARS;
        if (!wholeMonths) return Shape.DATES;
        int months = years * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        if (years == 1 && months == 12 && (from.getMonthValue() == 8 || from.getMonthValue() == 9))
            return Shape.SCHOOL_YEAR;
        if (years != 0) return Shape.DATES;
        int before = from.getMonthValue() - 1;
        return switch (months) {
            case 1 -> Shape.MONTH;
            case 3 -> before % 3 == 0 ? Shape.QUARTER : Shape.DATES;
            case 6 -> before % 6 == 0 ? Shape.HALF : Shape.DATES;
            case 9 -> before == 0 ? Shape.NINE_MONTHS : Shape.DATES;
            default -> Shape.DATES;
        };
    }

    /** As a column is headed: "2022", "6T/2022", "NH 2019–2020", "2013–2018", in the language "vi" or "en". */
    public String label(String language) {
        boolean english = language.equals("en");
        if (from == null || to == null) {
            if (to != null) return (english ? "until " : "đến ") + day(to);
            return (english ? "since " : "từ ") + day(first());
        }
        int year = to.getYear();
        int month = from.getMonthValue();
        return switch (shape()) {
            case YEAR -> "" + year;
            case YEARS -> from.getYear() + "–" + year;
            case SCHOOL_YEAR -> (english ? "SY " : "NH ") + from.getYear() + "–" + year;
            case HALF -> (english ? (month == 1 ? "H1/" : "H2/") : (month == 1 ? "6T/" : "6T cuối/")) + year;
            case NINE_MONTHS -> (english ? "9M/" : "9T/") + year;
            case QUARTER -> (english ? "Q" : "Quý ") + (month / 3 + 1) + "/" + year;
            case MONTH -> (english ? "M" : "T") + month + "/" + year;
            case DATES -> from.equals(to) ? day(from) : day(from) + "–" + day(to);
        };
    }

    /** Whether a year from..to (either may be open) has a day of it. */
    public boolean within(@Nullable Integer fromYear, @Nullable Integer toYear) {
        return (fromYear == null || last().getYear() >= fromYear) && (toYear == null || first().getYear() <= toYear);
    }

    /** Whether the two have a day in common. */
    public boolean meets(ReportedPeriod other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** Whether both are of one round; of school years some begin in August, some in September. */
    public boolean sameRound(ReportedPeriod other) {
        boolean school = shape() == Shape.SCHOOL_YEAR && other.shape() == shape();
        return equals(other) || (school && end().getYear() == other.end().getYear());
    }

    /** Whether the two may be set against each other: the same shape at the same place in the year. */
    public boolean comparesWith(ReportedPeriod other) {
        if (shape() != other.shape() || from == null || to == null || other.from == null || other.to == null)
            return false;
        return switch (shape()) {
            case DATES -> false;
            case YEAR, SCHOOL_YEAR -> true;
            case YEARS -> to.getYear() - from.getYear() == other.to.getYear() - other.from.getYear();
            case MONTH, QUARTER, HALF, NINE_MONTHS -> from.getMonthValue() == other.from.getMonthValue();
        };
    }

    /** The shapes of years that those places of those units are told for: school years only where a unit has no calendar year. */
    static Set<Shape> years(Set<Place> told, List<UnitRow> units) {
        Set<String> keys = units.stream().map(UnitRow::key).collect(Collectors.toSet());
        Map<Shape, Set<String>> tellers = told.stream()
                .filter(place -> keys.contains(place.unit()))
                .collect(Collectors.groupingBy(
                        place -> place.period().shape(), Collectors.mapping(Place::unit, Collectors.toSet())));
        Set<String> byYear = tellers.getOrDefault(Shape.YEAR, Set.of());
        Set<String> bySchool = tellers.getOrDefault(Shape.SCHOOL_YEAR, Set.of());
        if (byYear.isEmpty() && bySchool.isEmpty()) return Set.of();
        return byYear.containsAll(bySchool) ? EnumSet.of(Shape.YEAR) : EnumSet.of(Shape.YEAR, Shape.SCHOOL_YEAR);
    }

    /** Whether all of it lies inside the other. */
    public boolean inside(ReportedPeriod other) {
        return !first().isBefore(other.first()) && !last().isAfter(other.last());
    }

    /** Its last day; where that is open, its first. */
    public LocalDate end() {
        return to != null ? to : first();
    }

    private LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** By the last day, the longer later. */
    @Override
    public int compareTo(ReportedPeriod other) {
        return ORDER.compare(this, other);
    }
}
