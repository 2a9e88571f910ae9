package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.cover.PeriodReader.Time;

/**
 * Reads a span of time that is told by its two ends, each a day, a month, a quarter or a year: "từ ngày 1/10/2016 đến hết tháng 6/2018",
 * "từ đầu năm 2013 đến hết quý III năm 2015", "(2010 - 6/2020)". Years alone, "2016 - 2020", are no such span, unless
 * begin and end of them are named. What one end leaves out the other tells: "từ ngày 26 đến ngày 28/10/2020", "từ đầu năm 2014 đến hết
 * tháng 9".
 */
final class ToldSpan {
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String BEHIND = "(?:\\s?[/.-]\\s?|\\s+(?:năm\\s+)?)";

    private static final Pattern SPAN = Pattern.compile(
            "(?iu)(?:(?<bracket>\\(\\s*)|(?<!\\p{L})từ\\s+)" + end(1) + "\\s*(?:đến|tới|(?<dash>[-–—]))\\s*" + end(2)
                    + "(?![\\d/]|\\s*(?:triệu|tỷ|tỉ|nghìn|ngàn|%|người|đồng|suất|phần))");
    private static final Pattern OF_SCHOOL_TERM =
            Pattern.compile("(?iu)học\\s+k[ỳì]\\s+(?:II|I|1|2)(?![IV\\d])[^.;(]{0,30}\\(\\s*$");
    private static final int MONTHS_OF_QUARTER = 3;
    /** Years. */
    private static final int LONGEST_OF_DAYS = 3;
    /** What began before is history. */
    private static final int EARLIEST = 1990;

    private static final int LAST_MONTH = 12;

    /** How one end is written; its groups are numbered by it. */
    private static String end(int n) {
        return ("(?:(?<edge#>hết|cuối|đầu)\\s+)?(?:(?:ngày\\s+)?(?<day#>\\d{1,2})\\s?[/.-]\\s?(?<month#>\\d{1,2})(?!\\d)(?:\\s?[/.-]\\s?(?<yearOfDay#>"
                        + YEAR + "))?"
                        + "|tháng\\s+(?<named#>\\d{1,2})(?!\\d)(?:" + BEHIND + "(?<yearOfMonth#>" + YEAR + "))?"
                        + "|quý\\s+(?<quarter#>IV|III|II|I|[1-4])(?:" + BEHIND + "(?<yearOfQuarter#>" + YEAR + "))?"
                        + "|ngày\\s+(?<only#>\\d{1,2})(?!\\d)"
                        + "|(?<bare#>\\d{1,2})/(?<yearOfBare#>" + YEAR + ")"
                        + "|(?:năm\\s+)?(?<year#>" + YEAR + "))")
                .replace("#", String.valueOf(n));
    }

    private ToldSpan() {}

    /** The first such span in the words. */
    static Optional<Time> in(String words) {
        return in(words, null);
    }

    /** The same, with the year of two days that are told without one; null = not known. */
    static Optional<Time> in(String words, @Nullable Integer known) {
        Matcher m = SPAN.matcher(words);
        while (m.find()) {
            Optional<Time> span = read(m, words, known);
            if (span.isPresent()) return span;
        }
        return Optional.empty();
    }

    private static Optional<Time> read(Matcher m, String words, @Nullable Integer known) {
        boolean years = m.group("year1") != null && m.group("year2") != null;
        boolean days = m.group("day1") != null || m.group("only1") != null;
        if (years && !isFromBeginToEnd(m)) return Optional.empty();
        Integer first = year(m, 1);
        Integer last = year(m, 2);
        // a year that nobody tells is guessed for days alone: "từ tháng 5 đến tháng 7" may be of any
        boolean ofDays = days && m.group("day2") != null;
        if (last == null) last = first == null ? ofDays ? known : null : first;
        if (last == null) return Optional.empty();
        LocalDate from = edge(m, 1, first == null ? last : first);
        LocalDate to = edge(m, 2, last);
        if (from == null || to == null || to.isBefore(from)) return Optional.empty();
        // "(28/7/1929 - 28/7/2019)" is an anniversary
        boolean dashed = m.group("bracket") != null || m.group("dash") != null;
        boolean anniversary =
                (days && dashed && from.plusYears(LONGEST_OF_DAYS).isBefore(to)) || from.getYear() < EARLIEST;
        if (anniversary || isVague(m)) return Optional.empty();
        boolean year = from.plusYears(1).minusDays(1).equals(to);
        boolean ofTerm =
                days && OF_SCHOOL_TERM.matcher(words.substring(0, m.start())).find();
        ReportType type = year ? ReportType.ANNUAL : ofTerm ? ReportType.HALF_YEAR : ReportType.THEMATIC;
        return Optional.of(new Time(from, to, type, m.start()));
    }

    /** "từ cuối năm 2017", "đến đầu năm 2018": ends that are no first and no last day. */
    private static boolean isVague(Matcher m) {
        return "cuối".equalsIgnoreCase(m.group("edge1")) || "đầu".equalsIgnoreCase(m.group("edge2"));
    }

    /** "từ đầu năm 2008 đến cuối năm 2017". */
    private static boolean isFromBeginToEnd(Matcher m) {
        return "đầu".equalsIgnoreCase(m.group("edge1"))
                && m.group("edge2") != null
                && !"đầu".equalsIgnoreCase(m.group("edge2"));
    }

    private static @Nullable Integer year(Matcher m, int end) {
        for (String group : new String[] {"yearOfDay", "yearOfMonth", "yearOfQuarter", "yearOfBare", "year"})
            if (m.group(group + end) != null) return Integer.valueOf(m.group(group + end));
        return null;
    }

    /** The first day of the first end, the last of the second; null where there is no such day. */
    private static @Nullable LocalDate edge(Matcher m, int end, int year) {
        if (m.group("day" + end) != null)
            return WrittenDates.date(number(m, "day" + end), number(m, "month" + end), year)
                    .orElse(null);
        if (m.group("only" + end) != null)
            return end == 1 && m.group("month2") != null
                    ? WrittenDates.date(number(m, "only1"), number(m, "month2"), year)
                            .orElse(null)
                    : null;
        int first = 1;
        int last = LAST_MONTH;
        if (m.group("quarter" + end) != null) {
            last = PeriodReader.quarter(m.group("quarter" + end)) * MONTHS_OF_QUARTER;
            first = last - MONTHS_OF_QUARTER + 1;
        } else if (m.group("year" + end) == null) {
            first = m.group("named" + end) != null ? number(m, "named" + end) : number(m, "bare" + end);
            last = first;
        }
        if (first < 1 || last > LAST_MONTH) return null;
        return end == 1
                ? LocalDate.of(year, first, 1)
                : YearMonth.of(year, last).atEndOfMonth();
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
