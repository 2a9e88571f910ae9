package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.cover.ReportReading;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NumberFinder;
import vn.baocao.extractors.mention.PeriodFinder;
import vn.baocao.extractors.mention.ReportYear;
import vn.baocao.extractors.mention.Value;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Finds the figures, unit names and times in the passages of a report. Thread-safe. */
public final class Finders {
    private static final String SCHOOL_YEAR = "period.school-year";
    private static final Pattern SPOKEN_OF =
            Pattern.compile("(?iu)năm học|trường (?:tiểu học|thcs|thpt|mầm non|mn|th)(?!\\p{L})");
    private static final Pattern ONE_YEAR = Pattern.compile("(?iu)năm\\s+\\d{4}\\s*[-–—/]\\s*\\d{4}");
    /** Rules of times whose year is not one that something was done in. */
    private static final Set<String> OTHER_YEARS = Set.of("period.fate", "period.since");

    private static final Set<String> DAYS = Set.of("period.date", "period.range");
    private static final Pattern COUNTED = Pattern.compile("(?iu)(?:\\d|hai|các)\\s+$");
    private static final int BEFORE = 5;

    private final NumberFinder numbers = new NumberFinder();
    private final PeriodFinder periods = new PeriodFinder();

    /** What was found: for binding, and every quantity as a mention. */
    public record Mentions(Found found, List<Mention> quantities) {}

    /** Reads all passages but chrome. */
    public Mentions read(ReportText text, ReportReading reading) {
        List<Passage> passages = reading.passages();
        ReportYear year = yearOf(reading.block());
        NewYearMeeting meeting = NewYearMeeting.of(reading.block(), periods);
        Map<Passage, List<Mention>> dated = year == null ? dated(text.text(), passages) : Map.of();
        ReportYear onlyYear = onlyYear(dated.values());
        Map<Passage, List<Figure>> figures = new LinkedHashMap<>();
        List<Mention> quantities = new ArrayList<>();
        List<Mention> times = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.CHROME) continue;
            List<Mention> held = meeting == null ? null : meeting.times(text.text(), passage.span());
            List<Mention> named =
                    held != null ? held : periods.read(text.text(), passage.span(), onlyYear == null ? year : onlyYear);
            times.addAll(onlyYear == null ? named : datedBy(named, dated.getOrDefault(passage, List.of())));
            List<Figure> found = numbers.read(text.text(), passage.span()).figures();
            if (found.isEmpty()) continue;
            figures.put(passage, found);
            for (Figure figure : found) quantities.add(new Mention(figure.span(), figure.quantity(), "number"));
        }
        return new Mentions(new Found(figures, reading.units(), schoolYears(times, text.text())), quantities);
    }

    /**
     * "Năm 2006 - 2007" is a school year in a text that speaks of such; "hai năm 2006 - 2007" and "giai đoạn 2006 - 2007" are none; so is
     * "2006 - 2007" alone, unless the text names that school year or the one before it.
     */
    private static List<Mention> schoolYears(List<Mention> times, String text) {
        if (times.stream().noneMatch(Finders::isOfYears) || !speaksOfSchool(text)) return times;
        Set<Value> named = times.stream()
                .filter(time -> time.rule().equals(SCHOOL_YEAR))
                .map(Mention::value)
                .collect(Collectors.toSet());
        return times.stream()
                .map(time -> {
                    Mention school = schoolYear(time);
                    boolean bare = Character.isDigit(text.charAt(time.span().begin()));
                    return isOneYear(time.span(), text) || (bare && isNamed(school, named)) ? school : time;
                })
                .toList();
    }

    /** Whether a school year, or the one before it, is named in full. */
    private static boolean isNamed(Mention school, Set<Value> named) {
        return school.value() instanceof Value.Period(LocalDate from, LocalDate to)
                && from != null
                && (named.contains(school.value()) || named.contains(Value.Period.schoolYear(from.getYear() - 1)));
    }

    /** "2006 - 2007" in whatever words. */
    private static boolean isOfYears(Mention time) {
        return time.rule().equals("period.years");
    }

    static boolean speaksOfSchool(String text) {
        return SPOKEN_OF.matcher(text).find();
    }

    private static boolean isOneYear(Span time, String text) {
        return ONE_YEAR.matcher(time.of(text)).matches()
                && !COUNTED.matcher(text.substring(Math.max(0, time.begin() - BEFORE), time.begin()))
                        .find();
    }

    private static Mention schoolYear(Mention time) {
        if (!isOfYears(time)
                || !(time.value() instanceof Value.Period years)
                || years.from() == null
                || years.to() == null
                || years.to().getYear() != years.from().getYear() + 1) return time;
        return new Mention(time.span(), Value.Period.schoolYear(years.from().getYear()), SCHOOL_YEAR);
    }

    /** The year that a day without one belongs to: that of the results, else that of publication. */
    private static @Nullable ReportYear yearOf(ReportBlock block) {
        LocalDate day = block.to() != null ? block.to() : block.from() != null ? block.from() : block.published();
        if (day == null) return null;
        ReportYear year = ReportYear.of(block.from(), day);
        LocalDate out = block.published();
        if (out == null || block.number() != null || block.parent() != null) return year;
        return year.toldOn(out);
    }

    /** By passage the times that are written with a year. */
    private Map<Passage, List<Mention>> dated(String text, List<Passage> passages) {
        Map<Passage, List<Mention>> dated = new LinkedHashMap<>();
        for (Passage passage : passages)
            if (passage.role() != Passage.Role.CHROME) dated.put(passage, periods.read(text, passage.span(), null));
        return dated;
    }

    /** The one year that a text without a time of its own names; it dates the days that the text tells of. */
    private static @Nullable ReportYear onlyYear(Collection<List<Mention>> dated) {
        Set<Integer> years = dated.stream()
                .flatMap(List::stream)
                .filter(time -> !OTHER_YEARS.contains(time.rule()))
                .flatMap(time -> yearOf(time).stream())
                .collect(Collectors.toSet());
        return years.size() == 1 ? ReportYear.whole(years.iterator().next()) : null;
    }

    /** The year that a time lies in, of an anniversary's two dates the last; none where it has an open end or spans several years. */
    private static Optional<Integer> yearOf(Mention time) {
        if (!(time.value() instanceof Value.Period(LocalDate from, LocalDate to)) || from == null || to == null)
            return Optional.empty();
        boolean one = from.getYear() == to.getYear() || time.rule().equals("period.history");
        return one ? Optional.of(to.getYear()) : Optional.empty();
    }

    /** Of times read with that year, those with a year of their own, and days. */
    private static List<Mention> datedBy(List<Mention> named, List<Mention> dated) {
        Set<Span> spans = dated.stream().map(Mention::span).collect(Collectors.toSet());
        return named.stream()
                .filter(time -> DAYS.contains(time.rule()) || spans.contains(time.span()))
                .toList();
    }
}
