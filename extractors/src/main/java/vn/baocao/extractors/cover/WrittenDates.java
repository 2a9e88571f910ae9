package vn.baocao.extractors.cover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.MonthNames;
import vn.baocao.extractors.text.Span;

/** Finds full dates as letterheads, web pages and programs write them. */
final class WrittenDates {
    /**
     * A date at its place.
     *
     * @param timed whether a clock time stands beside it, or only a page's program writes it so
     * @param words whether it is written with "ngày … tháng … năm"
     */
    record Dated(Span span, LocalDate date, boolean timed, boolean words) {}

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/]|[.,]\\d)(\\s*[,|–-]?\\s*\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(\\s*[AaPp][Mm])?)?");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)([T ]\\d{2}:\\d{2})?");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?:ngày\\s+)?(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm|,)?\\s+((?:19|20)\\d{2})(?!\\d)(\\s+\\d{1,2}:\\d{2})?");

    private static final String MONTH_NAME =
            "tháng\\s+(mười(?: (?:một|hai))?|một|giêng|hai|ba|tư|bốn|năm|sáu|b[ảẩ]y|tám|chín)";

    /** As programs for pages write a stamp: "12 Tháng Năm, 2020", "Tháng Năm 12, 2020". */
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})\\s+" + MONTH_NAME + "(?:,\\s*|\\s+năm\\s+|\\s+)((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("(?iu)(?<!\\p{L})" + MONTH_NAME + "\\s+(\\d{1,2}),\\s*((?:19|20)\\d{2})(?!\\d)");

    /** As foreign programs stamp pages: "Feb 24,2023", "March 5, 2019", "24 Feb 2023". */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\p{L})(?:(\\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: (\\d{1,2}))?,? ?((?:19|20)\\d{2})(?!\\d)");

    private static final String ENGLISH_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    /** Letters. */
    private static final int SHORT_MONTH = 3;

    /** The clock time that a stamp may have before its date: "17:05, 26/02/2016", "@ 08:13 15/02/2010". */
    private static final Pattern CLOCK_BEFORE =
            Pattern.compile("(?iu)\\d{1,2}:\\d{2}(?::\\d{2})?[,\\s|–-]{1,4}(?:ngày\\s+)?$");

    private static final int CLOCK = 16;

    private WrittenDates() {}

    /** The dates in the stretch, in text order. */
    static List<Dated> in(String text, Span stretch) {
        List<Dated> dates = new ArrayList<>();
        Matcher m = NUMBERS.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
        while (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            boolean american =
                    m.group(2).equals("/") && first <= 12 && (second > 12 || (m.group(6) != null && !hasZero(m)));
            add(
                    dates,
                    m,
                    american ? second : first,
                    american ? first : second,
                    year(m.group(4)),
                    m.group(5) != null || isTimed(text, m.start()),
                    false);
        }
        m = ISO.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
        while (m.find()) add(dates, m, number(m, 3), number(m, 2), number(m, 1), m.group(4) != null, false);
        if (namesMonth(text, stretch)) inWords(text, stretch, dates);
        m = ENGLISH.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
        while (m.find())
            if ((m.group(1) == null) != (m.group(3) == null))
                add(dates, m, number(m, m.group(1) == null ? 3 : 1), english(m.group(2)), number(m, 4), true, false);
        dates.sort(Comparator.comparing(Dated::span));
        return dates;
    }

    /** Whether the word for a month stands there: most stretches have none, and three patterns need not be looked for. */
    private static boolean namesMonth(String text, Span stretch) {
        return Stream.of("tháng", "Tháng", "THÁNG")
                .anyMatch(month -> text.indexOf(month, stretch.begin(), stretch.end()) >= 0);
    }

    private static void inWords(String text, Span stretch, List<Dated> dates) {
        Matcher m = WORDS.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
        while (m.find()) add(dates, m, number(m, 1), number(m, 2), number(m, 3), m.group(4) != null, true);
        m = NAMED_MONTH.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
        while (m.find()) if (!isSpan(m)) add(dates, m, number(m, 1), month(m.group(2)), number(m, 3), true, false);
        m = NAMED_MONTH_FIRST
                .matcher(text)
                .region(stretch.begin(), stretch.end())
                .useTransparentBounds(true);
        while (m.find()) add(dates, m, number(m, 2), month(m.group(1)), number(m, 3), true, false);
    }

    /** "6 tháng năm 2020": half of that year, not a day in May. */
    private static boolean isSpan(Matcher date) {
        return month(date.group(2)) == 5
                && date.group().indexOf(',') < 0
                && !date.group().toLowerCase(Locale.ROOT).matches("(?s).*năm\\s+năm.*");
    }

    private static boolean isTimed(String text, int date) {
        return CLOCK_BEFORE
                .matcher(text.substring(Math.max(0, date - CLOCK), date))
                .find();
    }

    /** Programs that put the month first write "6/4/2019 8:05:17 AM". */
    private static boolean hasZero(Matcher m) {
        return m.group(1).startsWith("0") || m.group(3).startsWith("0");
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return Objects.requireNonNull(MonthNames.month(name), name);
    }

    private static int english(String month) {
        return ENGLISH_MONTHS.indexOf(month) / SHORT_MONTH + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 100 ? year : year + 2000;
    }

    private static void add(List<Dated> dates, Matcher m, int day, int month, int year, boolean timed, boolean words) {
        date(day, month, year)
                .ifPresent(date -> dates.add(new Dated(new Span(m.start(), m.end()), date, timed, words)));
    }

    /** The date, where there is such a day between 1990 and 2099. */
    static Optional<LocalDate> date(int day, int month, int year) {
        if (year < 1990 || year > 2099) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
