package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;

/** Reads a report's time from words: year, school year, half-year, quarter, month, term, dates from and to. */
final class PeriodReader {
    /**
     * A time and the type of report that has it.
     *
     * @param at where in the text it was read
     */
    record Time(@Nullable LocalDate from, @Nullable LocalDate to, ReportType type, int at) {}

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DASH = "\\s*(?:[-–—/]|đến(?:\\s+hết)?)\\s*(?:năm\\s+)?";
    private static final Pattern DAYS = compile(
            "(?<![\\d/.-])(\\d{1,2})\\s*(?:[-–—]|và|đến)\\s*(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");

    private static final Pattern UP_TO_MONTH = compile(
            "(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?(?:tháng\\s+|(?:28|29|30|31)[/.-])(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+năm\\s+)(\\d{4})");
    private static final Pattern MID_TERM = compile(
            "(?:giữa|nửa(?:\\s+đầu|\\s+chặng\\s+đường)?)\\s+nhiệm\\s*k[ỳì]|nửa\\s+chặng\\s+đường(?=(?s:.{0,250})nhiệm\\s*k[ỳì])");
    private static final Pattern MID_YEARS =
            compile("(?:giữa|nửa(?:\\s+đầu|\\s+chặng\\s+đường)?)\\s+nhiệm\\s*k[ỳì][^.\\d]{0,60}?" + YEAR + DASH + YEAR);
    private static final Pattern SPAN_OF_YEARS = compile(
            "(?:từ\\s+năm|từ|giai đoạn|các năm)?\\s*" + YEAR + "\\s*(?:[-–—]|đến)\\s*(?:hết\\s+)?(?:năm\\s+)?" + YEAR);
    private static final Pattern STAGE = compile("giai\\s+đoạn\\s*\\(?" + YEAR + DASH + YEAR);
    private static final Pattern TERM = compile(
            "(?:(?:nhiệm\\s*k[ỳì]|kho[áa]|khóa)[^.\\d]{0,30}?|đại hội (?:đại biểu )?(?:công đoàn|cđ)[^.\\d]{0,50}?lần thứ [ivx\\d]{1,5}\\s*\\(\\s*)"
                    + YEAR + DASH + YEAR);
    private static final Pattern SCHOOL_TERM = compile(
            "(?:học\\s+k[ỳì]\\s+|(?<!\\p{L})HK\\s?)(II|I|1|2)(?![IV\\d])(?:(?!nhiệm\\s*k|phương hướng|kế hoạch)[^.\\d]){0,70}?"
                    + YEAR + DASH + YEAR);
    private static final Pattern SHORT_YEARS =
            compile("((?:năm|niên)\\s+học\\s*:?\\s*\\(?)(\\d{2})\\s*[-–—/]\\s*(\\d{2})(?![\\d/.-])");
    private static final Pattern SCHOOL_YEAR = compile("(?:năm|niên)\\s+học\\s*:?\\s*\\(?" + YEAR + DASH + YEAR);
    private static final Pattern SCHOOL_YEARS = compile("(?:năm|niên)\\s+học\\s*:?\\s*\\(?" + YEAR + "\\s*[-–—]\\s*"
            + YEAR + "\\s*(?:đến|tới|[-–—])\\s*(?:(?:năm|niên)\\s+học\\s+)?" + YEAR + "\\s*[-–—]\\s*" + YEAR);
    private static final Pattern HALF = compile(
            "(?:0?6|sáu)\\s+tháng(?:\\s+(đầu|cuối))?(?:\\s+của)?(?:\\s+năm(?:\\s+học)?)?(?:[\\s/(]*" + YEAR + ")?");
    private static final Pattern NINE =
            compile("(?:0?9|chín)\\s+tháng(\\s+đầu)?(?:\\s+của)?(?:\\s+năm)?(?:[\\s/]*" + YEAR + ")?");
    private static final Pattern FIRST_MONTHS = compile(
            "(?:(?<!\\p{L}|\\d|ngày )(0?[2-9]|1[01]|hai|ba|bốn|năm|bảy|tám|mười|mười một)\\s+tháng(?:\\s+đầu)?|nửa(?:\\s+đầu)?)(?:\\s+của)?\\s+năm(?!\\s+học)(?:[\\s/(]*"
                    + YEAR + ")?");
    private static final Map<String, Integer> NUMBERS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "bảy", 7, "tám", 8, "mười", 10, "mười một", 11);
    private static final Pattern QUARTER =
            compile("quý\\s+(IV|III|II|I|[1-4])(?![IVX\\d])(?:\\s*[,/-]?\\s*(?:năm\\s+)?" + YEAR + ")?");
    private static final Pattern MONTH =
            compile("(?<!ngày\\s\\d{1,2}\\s)tháng\\s+(\\d{1,2})(?:\\s*[/-]\\s*|\\s+năm\\s+)" + YEAR);
    private static final Pattern YEARS = compile(
            "(?:giai đoạn|\\d{1,2}\\s+năm(?![^.\\d]{0,100}nhiệm)[^.\\d]{0,100}|từ(?: \\p{L}+){0,4} năm|các năm)\\s*\\(?"
                    + YEAR + DASH + YEAR);
    private static final Pattern ONE_YEAR = compile(
            "(?<!tháng\\s\\d{1,2}\\s)(?:năm|năm công tác|nhìn lại)\\s*" + YEAR + "(?!\\s*[-–/]\\s*(?:19|20)?\\d{2})");
    private static final Pattern YEAR_IS_THE = compile("\\W*năm\\s+" + YEAR + "\\s+là\\s+năm\\s");
    private static final Pattern ANY_WORKERS_MONTH = compile("tháng\\s+công nhân");
    private static final Pattern LAST_WORKERS_MONTH =
            compile("tháng\\s+công nhân\\s+(?:năm nay|vừa qua|vừa khép lại|vừa kết thúc)");
    private static final Pattern WORKERS_MONTH = compile(
            "tháng\\s+(?:công nhân|cn(?!\\p{L})|hành động[^.\\d]{0,20}an toàn|hành động[^.\\d]{0,10}ATVSLĐ)[^.\\d]{0,90}?(?:năm\\s+)?"
                    + YEAR + "(?!\\s*[-–—]\\s*(?:19|20)\\d{2})");
    private static final Pattern BARE_MONTH = compile("tháng\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern ANY_YEAR = compile("(?<!\\d)(?<!từ năm )(?<!từ )" + YEAR + "(?!\\d)");

    /** A title's year behind what it tells of: "Hoạt động công đoàn 2016: …". */
    private static final Pattern BARE_YEAR = compile("(?<=\\p{L} )" + YEAR + "(?=\\s*(?:$|[:;,.]|[-–—](?!\\s*\\d)))");

    private static final Pattern BRACKETS = compile("\\(\\s*" + YEAR + "(?:\\s*[-–—]\\s*" + YEAR + ")?\\s*\\)");

    private static final int LONGEST_RUN = 20;
    /** Months. */
    private static final int HALF_A_YEAR = 6;
    /** So many months are told of as a year is. */
    private static final int NEARLY_A_YEAR = 10;

    private PeriodReader() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean namesPeriod(String line) {
        return read(line, null).isPresent();
    }

    /**
     * The first and most telling time that the words name.
     *
     * @param year the year where the words leave it out; null = not known
     */
    static Optional<Time> read(String words, @Nullable Integer year) {
        Optional<Time> time = yearIsThe(words);
        if (time.isEmpty()) time = ToldSpan.in(words);
        if (time.isEmpty()) time = terms(words);
        if (time.isEmpty()) time = school(words);
        if (time.isEmpty()) time = parts(words, year);
        if (time.isPresent()) return time;
        Matcher m = YEARS.matcher(words);
        if (m.find()) return Optional.of(years(m, 1, 2, ReportType.THEMATIC));
        m = ONE_YEAR.matcher(words);
        return m.find() ? Optional.of(years(m, 1, 1, ReportType.ANNUAL)) : Optional.empty();
    }

    /** "Báo cáo tháng 4" in a title that names its year elsewhere. */
    static Optional<Time> bareMonth(String title, @Nullable Integer year) {
        Matcher m = BARE_MONTH.matcher(title);
        if (year == null || !m.find() || !isMonth(number(m, 1))) return Optional.empty();
        return Optional.of(months(year, number(m, 1), number(m, 1), ReportType.MONTH, m.start()));
    }

    /** The month before one, where the words name it: "Kết quả tháng 11" in a plan for December. */
    static Optional<Time> monthBefore(LocalDate first, String words) {
        Matcher m = BARE_MONTH.matcher(words);
        LocalDate before = first.minusMonths(1);
        return m.find() && number(m, 1) == before.getMonthValue()
                ? Optional.of(months(before.getYear(), number(m, 1), number(m, 1), ReportType.MONTH, m.start()))
                : Optional.empty();
    }

    /** What {@link ToldSpan} reads, or "27 – 28/3/2018" and "ngày 6 và 7/1/2025": days of one month. */
    static Optional<Time> days(String words) {
        Optional<Time> dates = ToldSpan.in(words);
        Matcher m = DAYS.matcher(words);
        if (dates.isPresent() || !m.find()) return dates;
        return WrittenDates.date(number(m, 1), number(m, 3), number(m, 4))
                .flatMap(from -> WrittenDates.date(number(m, 2), number(m, 3), number(m, 4))
                        .filter(to -> !to.isBefore(from))
                        .map(to -> new Time(from, to, ReportType.THEMATIC, m.start())));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static Optional<Time> terms(String words) {
        Matcher m = MID_TERM.matcher(words);
        if (m.find()) {
            int at = m.start();
            Matcher years = MID_YEARS.matcher(words);
            if (!years.find()) {
                years = TERM.matcher(words);
                if (!years.find()) return Optional.of(new Time(null, null, ReportType.MID_TERM, at));
            }
            return Optional.of(new Time(LocalDate.of(number(years, 1), 1, 1), null, ReportType.MID_TERM, at));
        }
        m = TERM.matcher(words);
        return m.find() ? Optional.of(years(m, 1, 2, ReportType.TERM)) : Optional.empty();
    }

    /** The last day of the years told in running text that begin with the year given and end before the term does. */
    static Optional<LocalDate> endOfYearsFrom(int from, String words) {
        Matcher m = SPAN_OF_YEARS.matcher(words);
        while (m.find()) {
            int to = number(m, 2);
            if (number(m, 1) == from && to > from && to < from + 5) return Optional.of(LocalDate.of(to, 12, 31));
        }
        m = UP_TO_MONTH.matcher(words);
        return m.find() && isMonth(number(m, 1)) && number(m, 2) > from && number(m, 2) < from + 5
                ? Optional.of(YearMonth.of(number(m, 2), number(m, 1)).atEndOfMonth())
                : Optional.empty();
    }

    private static Optional<Time> school(String written) {
        String words = SHORT_YEARS.matcher(written).replaceAll(PeriodReader::inFull);
        Matcher m = SCHOOL_TERM.matcher(words);
        if (m.find() && number(m, 3) == number(m, 2) + 1) {
            boolean first = m.group(1).equalsIgnoreCase("I") || m.group(1).equals("1");
            int year = number(m, 2);
            LocalDate from = first ? LocalDate.of(year, 9, 1) : LocalDate.of(year + 1, 2, 1);
            LocalDate to = first ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 8, 31);
            return Optional.of(new Time(from, to, ReportType.HALF_YEAR, m.start()));
        }
        m = SCHOOL_YEARS.matcher(words);
        if (m.find()) return Optional.of(schoolYears(m, 1, 4, ReportType.THEMATIC));
        m = SCHOOL_YEAR.matcher(words);
        return m.find() ? Optional.of(schoolYears(m, 1, 2, ReportType.ANNUAL)) : Optional.empty();
    }

    private static Time schoolYears(Matcher m, int first, int last, ReportType type) {
        return new Time(LocalDate.of(number(m, first), 9, 1), LocalDate.of(number(m, last), 8, 31), type, m.start());
    }

    /** "Năm học 08-09" with its years in full. */
    private static String inFull(MatchResult years) {
        int first = Integer.parseInt(years.group(2));
        return Integer.parseInt(years.group(3)) == first + 1
                ? "%s20%02d-20%02d".formatted(years.group(1), first, first + 1)
                : Matcher.quoteReplacement(years.group());
    }

    /** A title's "(2019)", or "(2020 - 2021)", which is a school year. */
    static Optional<Time> inBrackets(String title) {
        Matcher m = BRACKETS.matcher(title);
        if (!m.find()) return Optional.empty();
        if (m.group(2) == null) return Optional.of(years(m, 1, 1, ReportType.ANNUAL));
        if (number(m, 2) != number(m, 1) + 1) return Optional.of(years(m, 1, 2, ReportType.THEMATIC));
        return Optional.of(schoolYears(m, 1, 2, ReportType.ANNUAL));
    }

    /** The one year that a title ends in, or has before a colon. */
    static Optional<Time> bareYear(String title) {
        Matcher m = BARE_YEAR.matcher(title);
        return m.find() && allYears(title).distinct().count() == 1
                ? Optional.of(years(m, 1, 1, ReportType.ANNUAL))
                : Optional.empty();
    }

    /** "Tháng Công nhân năm 2019". */
    static Optional<Time> workersMonth(String words) {
        Matcher m = WORKERS_MONTH.matcher(words);
        return m.find() ? Optional.of(months(number(m, 1), 5, 5, ReportType.THEMATIC, m.start())) : Optional.empty();
    }

    /** "Tháng Công nhân ở các khu công nghiệp" that is over when it is told of, in the summer after it. */
    static Optional<Time> workersMonth(String title, @Nullable LocalDate published) {
        return workersMonth(ANY_WORKERS_MONTH.matcher(title), published);
    }

    /** The same where running text speaks of the last one: "Tháng Công nhân năm nay". */
    static Optional<Time> lastWorkersMonth(String words, @Nullable LocalDate published) {
        return workersMonth(LAST_WORKERS_MONTH.matcher(words), published);
    }

    private static Optional<Time> workersMonth(Matcher m, @Nullable LocalDate published) {
        if (published == null || published.getMonthValue() <= 5 || published.getMonthValue() >= 9)
            return Optional.empty();
        return m.find()
                ? Optional.of(months(published.getYear(), 5, 5, ReportType.THEMATIC, m.start()))
                : Optional.empty();
    }

    /** Years from and to that are neither one school year nor far apart: "(2010 - 2020)". */
    static Optional<Time> yearsFromTo(String words) {
        return allYearsFromTo(words).findFirst();
    }

    /** All such spans, in their order. */
    static Stream<Time> allYearsFromTo(String words) {
        return SPAN_OF_YEARS
                .matcher(words)
                .results()
                .filter(span -> isRun(Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1))))
                .map(span -> new Time(
                        LocalDate.of(Integer.parseInt(span.group(1)), 1, 1),
                        LocalDate.of(Integer.parseInt(span.group(2)), 12, 31),
                        ReportType.THEMATIC,
                        span.start()));
    }

    private static boolean isRun(int years) {
        return years >= 2 && years <= LONGEST_RUN;
    }

    /** Parts of a year. */
    private static Optional<Time> parts(String words, @Nullable Integer known) {
        Optional<Time> month = workersMonth(words);
        if (month.isPresent()) return month;
        Matcher m = HALF.matcher(words);
        while (m.find()) {
            Integer year = m.group(2) == null ? known : Integer.valueOf(m.group(2));
            if (year == null || (m.group(1) == null && m.group(2) == null)) continue;
            boolean second =
                    m.group(1) != null && m.group(1).toLowerCase(Locale.ROOT).equals("cuối");
            return Optional.of(months(year, second ? 7 : 1, second ? 12 : 6, ReportType.HALF_YEAR, m.start()));
        }
        m = NINE.matcher(words);
        if (m.find()) {
            Integer year = m.group(2) == null ? known : Integer.valueOf(m.group(2));
            if (year != null && (m.group(1) != null || m.group(2) != null))
                return Optional.of(months(year, 1, 9, ReportType.QUARTER, m.start()));
        }
        Optional<Time> first = firstMonths(words, known);
        if (first.isPresent()) return first;
        m = QUARTER.matcher(words);
        if (m.find()) {
            Integer year = m.group(2) == null ? known : Integer.valueOf(m.group(2));
            int quarter = quarter(m.group(1));
            if (year != null)
                return Optional.of(months(year, quarter * 3 - 2, quarter * 3, ReportType.QUARTER, m.start()));
        }
        m = MONTH.matcher(words);
        if (m.find() && number(m, 1) >= 1 && number(m, 1) <= 12)
            return Optional.of(months(number(m, 2), number(m, 1), number(m, 1), ReportType.MONTH, m.start()));
        return Optional.empty();
    }

    static int quarter(String said) {
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    /** "Tám tháng đầu năm 2023", "11 tháng năm 2019", "nửa đầu năm 2015": as of a report on quarters, where it is not half the year or nearly all. */
    private static Optional<Time> firstMonths(String words, @Nullable Integer known) {
        Matcher m = FIRST_MONTHS.matcher(words);
        if (!m.find()) return Optional.empty();
        boolean told = m.group().toLowerCase(Locale.ROOT).contains("đầu");
        Integer year = m.group(2) != null ? Integer.valueOf(m.group(2)) : told ? known : null;
        int months = m.group(1) == null ? HALF_A_YEAR : count(m.group(1));
        if (year == null || months == 0 || (!told && months < HALF_A_YEAR)) return Optional.empty();
        ReportType type = months == HALF_A_YEAR
                ? ReportType.HALF_YEAR
                : months >= NEARLY_A_YEAR ? ReportType.ANNUAL : ReportType.QUARTER;
        return Optional.of(months(year, 1, months, type, m.start()));
    }

    /** A small number in digits or words; 0 where it is none. */
    static int count(String said) {
        String number = said.toLowerCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 0);
    }

    /** A stage of so many years, whether its first year counts or not: of five "giai đoạn 2016 - 2020", "giai đoạn 2015 - 2020". */
    static Optional<Time> stage(String words, int run) {
        Matcher m = STAGE.matcher(words);
        while (m.find()) {
            int years = number(m, 2) - number(m, 1);
            if (years > 0 && (years == run || years == run - 1))
                return Optional.of(years(m, 1, 2, ReportType.THEMATIC));
        }
        return Optional.empty();
    }

    private static Time months(int year, int from, int to, ReportType type, int at) {
        return new Time(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), type, at);
    }

    private static Time years(Matcher m, int from, int to, ReportType type) {
        return new Time(LocalDate.of(number(m, from), 1, 1), LocalDate.of(number(m, to), 12, 31), type, m.start());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** The first day of the first term that the words name. */
    static Optional<LocalDate> beginOfTerm(String words) {
        Matcher m = TERM.matcher(words);
        return m.find() ? Optional.of(LocalDate.of(number(m, 1), 1, 1)) : Optional.empty();
    }

    /** The term that ends where a new one begins, if the words name it. */
    static Optional<Time> termBefore(int year, String words) {
        Matcher m = TERM.matcher(words);
        while (m.find())
            if (number(m, 1) < year && number(m, 2) <= year && number(m, 2) >= year - 1)
                return Optional.of(years(m, 1, 2, ReportType.TERM));
        return Optional.empty();
    }

    /** "Năm 2019 là năm thứ hai thực hiện nghị quyết đại hội nhiệm kỳ …": that year, whatever else is named. */
    private static Optional<Time> yearIsThe(String words) {
        Matcher m = YEAR_IS_THE.matcher(words);
        return m.lookingAt() ? Optional.of(years(m, 1, 1, ReportType.ANNUAL)) : Optional.empty();
    }

    /** All years that the words name. */
    static Stream<Integer> allYears(String words) {
        return ANY_YEAR.matcher(words).results().map(year -> Integer.valueOf(year.group(1)));
    }

    /** The first year that the words name. */
    static Optional<Integer> anyYear(String words) {
        Matcher m = ANY_YEAR.matcher(words);
        return m.find() ? Optional.of(number(m, 1)) : Optional.empty();
    }
}
