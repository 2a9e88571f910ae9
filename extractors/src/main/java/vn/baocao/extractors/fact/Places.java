package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Finds whose figure it is and for when, where the sentence, item or heading names another unit or time than the report's. */
final class Places {
    /** A unit after one of these words does not act, it is acted on or through: "do LĐLĐ tỉnh phát động". */
    private static final Set<String> NOT_SUBJECT = Stream.of(
                    "của", "do", "cho", "tại", "với", "thuộc", "từ", "đến", "theo", "vào", "cùng", "bởi", "ở", "lên",
                    "về", "trong", "được", "nộp", "và", "là", "gửi", "thăm", "trên", "dự", "qua", "kiến", "trình",
                    "quỹ", "hội", "ấm", "viên", "tịch", "sinh")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PAPERS = Stream.of("số", "quyết", "hoạch", "văn", "thị", "dẫn", "tư", "định", "QĐ")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int FOLLOWS_CLOSELY = 40;

    /** Rules of times that hold beyond their sentence. */
    private static final Set<String> CARRIED = Set.of(
            "period.theme",
            "period.month",
            "period.months",
            "period.quarter",
            "period.half-year",
            "period.year",
            "period.school-year",
            "period.range");

    /** Beginnings of the codes that tell how things stand rather than what was done. */
    private static final Set<String> STATES = Set.of(
            "org.base_unions",
            "org.member_unions",
            "org.sections",
            "org.groups",
            "workforce.",
            "members.total",
            "members.female",
            "party.members");

    /** A unit and a span of time; null = not known. */
    record Place(
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final String text;
    private final ReportBlock report;

    Places(String text, ReportBlock report) {
        this.text = text;
        this.report = report;
    }

    /** The same fact with its unit and time. */
    Fact place(Passage passage, Fact fact, Found found) {
        Place place = of(passage, fact, found.units(), found.periods());
        return fact.placed(place.unit(), place.from(), place.to());
    }

    /** The place of a figure, from the names and periods found in its passage and its headings. */
    Place of(Passage passage, Fact fact, List<Mention> units, List<Mention> periods) {
        Span figure = fact.span();
        Status status = fact.status();
        // "đến ngày 30/11 có 812 CĐCS": how things stand is the report's own, on whatever day they were counted
        boolean isState = STATES.stream().anyMatch(fact.indicator()::startsWith);
        String whose = unit(passage, figure, units);
        Period when = period(passage, figure, periods);
        boolean undated = report.from() == null && report.to() == null;
        if (when == null && undated && !isState && status != Status.TARGET)
            when = carriedOver(passage, figure, periods);
        if (when == null) {
            boolean planned = status == Status.TARGET && !report.plan() && passage.role() == Passage.Role.PLAN;
            return planned ? new Place(whose, null, null) : new Place(whose, report.from(), report.to());
        }
        boolean open = when.from() == null || when.to() == null;
        if ((isState && open) || (status != Status.TARGET && covers(when)))
            return new Place(whose, report.from(), report.to());
        LocalDate from = when.from() != null ? when.from() : undated ? when.to() : report.from();
        LocalDate to = when.to() == null ? report.to() : when.to();
        return new Place(whose, from, to);
    }

    /** "năm 2022" in a report on its first half says no more than the report does. */
    private boolean covers(Period when) {
        return report.from() != null
                && report.to() != null
                && when.from() != null
                && when.to() != null
                && !when.from().isAfter(report.from())
                && !when.to().isBefore(report.to());
    }

    /** The last time named before the figure under the same label, in a text that as a whole is of no time: a month, a year, a theme month. */
    private @Nullable Period carriedOver(Passage passage, Span figure, List<Mention> periods) {
        int since =
                passage.context().isEmpty() ? 0 : passage.context().getLast().begin();
        Period last = null;
        for (Mention mention : periods)
            if (mention.value() instanceof Period period
                    && CARRIED.contains(mention.rule())
                    && mention.span().begin() >= since
                    && mention.span().end() <= figure.begin()) last = period;
        return last;
    }

    private @Nullable String unit(Passage passage, Span figure, List<Mention> units) {
        Mention subject = null;
        for (Mention unit : units)
            if (passage.span().contains(unit.span()) && unit.span().end() <= figure.begin() && isSubject(passage, unit))
                subject = unit;
        if (subject != null) return name(subject);
        for (int i = passage.context().size() - 1; i >= 0; i--) {
            Span heading = passage.context().get(i);
            for (Mention unit : units) if (heading.contains(unit.span()) && isWhole(unit)) return name(unit);
        }
        return report.unit();
    }

    /** The unit as written; the report's own where it is that or the house that the report's union stands in. */
    private String name(Mention unit) {
        String written = unit.span().of(text);
        String own = report.unit();
        if (own == null) return written;
        String ownKey = UnitKey.of(own);
        String key = UnitKey.of(written);
        return ownKey.contains(key) || key.contains(ownKey) ? own : written;
    }

    /** "LĐLĐ tỉnh" alone names no other unit than the report's own tree. */
    private boolean isWhole(Mention unit) {
        return !UnitNames.isRelative(unit.span().of(text));
    }

    private boolean isSubject(Passage passage, Mention unit) {
        List<Word> before =
                Word.of(text, new Span(passage.span().begin(), unit.span().begin()));
        return isWhole(unit)
                && !WordKey.of(unit.span().of(text)).startsWith("tong l")
                && (before.isEmpty() || !NOT_SUBJECT.contains(before.getLast().key()));
    }

    private @Nullable Period period(Passage passage, Span figure, List<Mention> periods) {
        Period before = null;
        Period after = null;
        for (Mention mention : periods) {
            if (!(mention.value() instanceof Period period) || mention.rule().contains("comparison")) continue;
            if (!passage.span().contains(mention.span()) || dateOfPaper(passage, mention, period)) continue;
            if (mention.span().end() <= figure.begin()) before = period;
            else if (after == null
                    && mention.span().begin() >= figure.end()
                    && mention.span().begin() - figure.end() <= FOLLOWS_CLOSELY) after = period;
        }
        if (before != null) return before;
        if (after != null) return after;
        for (int i = passage.context().size() - 1; i >= 0; i--) {
            Span heading = passage.context().get(i);
            for (Mention mention : periods)
                if (!mention.rule().contains("comparison")
                        && mention.value() instanceof Period period
                        && heading.contains(mention.span())) return period;
        }
        return null;
    }

    /** A day that a paper was signed on is not when its figures are of: "Kế hoạch số 05-KH/CĐCS ngày 25/02/2021". */
    private boolean dateOfPaper(Passage passage, Mention mention, Period period) {
        if (period.from() == null || !period.from().equals(period.to())) return false;
        List<Word> before =
                Word.of(text, new Span(passage.span().begin(), mention.span().begin()));
        return before.subList(Math.max(0, before.size() - 12), before.size()).stream()
                .anyMatch(word -> PAPERS.contains(word.key()));
    }
}
