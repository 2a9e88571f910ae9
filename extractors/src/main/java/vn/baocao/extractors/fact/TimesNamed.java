package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Finds the time that the words around a figure name for it. */
final class TimesNamed {
    private static final Set<String> PAPERS = Stream.of("số", "quyết", "hoạch", "văn", "thị", "dẫn", "tư", "định", "QĐ")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int FOLLOWS_CLOSELY = 40;
    private static final int NEAR = 30;
    private static final int OPENING = 12;
    /** A bare day and month: "8/3". */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}");

    private static final Pattern COMPARED = Pattern.compile("(?iu)(?:so với|so|hơn|như|bằng)(?: \\p{L}+){0,3} $");
    private static final Pattern ANOTHER_AFTER =
            Pattern.compile("(?iu)\\s*(?:,|và|&|-|;)\\s*(?:ngày\\s+)?(?:\\d{1,2}[/.-]\\d{1,2}|rằm|trung thu|tết)");
    private static final Pattern ANOTHER_BEFORE =
            Pattern.compile("(?iu)(?:\\d{1,2}[/.-]\\d{1,2}|trung thu|tết)\\s*(?:,|và|&|-)\\s*(?:ngày\\s+)?$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

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

    private final String text;
    private final ReportBlock report;
    private final List<Mention> periods;

    TimesNamed(String text, ReportBlock report, List<Mention> periods) {
        this.text = text;
        this.report = report;
        this.periods = periods;
    }

    /** The time named in a figure's own sentence, else in the headings above it; null where none is. */
    @Nullable
    Period of(Passage passage, Span figure) {
        Period before = null;
        Period after = null;
        for (Mention mention : periods) {
            if (!(mention.value() instanceof Period period) || mention.rule().contains("comparison")) continue;
            if (!passage.span().contains(mention.span()) || dateOfPaper(passage, mention, period)) continue;
            if (isOccasion(mention) || isOwnYear(mention, period)) continue;
            if (mention.span().end() <= figure.begin()) {
                if (reaches(passage, mention, figure)) before = period;
            } else if (after == null
                    && mention.span().begin() >= figure.end()
                    && mention.span().begin() - figure.end() <= FOLLOWS_CLOSELY
                    && text.substring(figure.end(), mention.span().begin()).indexOf(';') < 0) after = period;
        }
        if (before != null) return before;
        if (after != null) return after;
        for (int i = passage.context().size() - 1; i >= 0; i--) {
            Span heading = passage.context().get(i);
            Period year = bareYear(heading);
            if (year != null) return year;
            for (Mention mention : periods)
                if (!mention.rule().contains("comparison")
                        && mention.value() instanceof Period period
                        && heading.contains(mention.span())) return period;
        }
        return null;
    }

    /** "2019" as the head of a row or column. */
    private @Nullable Period bareYear(Span heading) {
        String words = heading.of(text).strip();
        if (!YEAR.matcher(words).matches()) return null;
        int year = Integer.parseInt(words);
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Whether a time that stands before a figure is still spoken of there: not behind a semicolon, unless it opens the sentence or a list
     * after a colon; not when it stood in a bracket that is closed, nor when something was only compared with it.
     */
    private boolean reaches(Passage passage, Mention mention, Span figure) {
        String between = text.substring(mention.span().end(), figure.begin());
        int opening = between.indexOf('(');
        int closing = between.indexOf(')');
        if (closing >= 0 && (opening < 0 || opening > closing)) return false;
        String before = text.substring(passage.span().begin(), mention.span().begin());
        if (COMPARED.matcher(before).find() && !between.strip().equals("(")) return false;
        boolean opens =
                before.strip().length() <= OPENING || between.stripLeading().startsWith(":");
        return opens || between.indexOf(';') < 0;
    }

    /** "8/3, 20/10 chi 5 triệu", "1/6 và Trung thu": several occasions of one figure are no time; "ngày 8/3" is when. */
    private boolean isOccasion(Mention mention) {
        Span span = mention.span();
        if (!DAY.matcher(span.of(text)).matches()) return false;
        return ANOTHER_AFTER
                        .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + NEAR)))
                        .lookingAt()
                || ANOTHER_BEFORE
                        .matcher(text.substring(Math.max(0, span.begin() - NEAR), span.begin()))
                        .find();
    }

    /** "trong năm", "năm qua": the report's own time, also where that is a school year. */
    private boolean isOwnYear(Mention mention, Period period) {
        return mention.rule().equals("period.relative")
                && report.to() != null
                && period.to() != null
                && period.to().getYear() == report.to().getYear();
    }

    /** A day that a paper was signed on is not when its figures are of: "Kế hoạch số 05-KH/CĐCS ngày 25/02/2021". */
    private boolean dateOfPaper(Passage passage, Mention mention, Period period) {
        if (period.from() == null || !period.from().equals(period.to())) return false;
        List<Word> before =
                Word.of(text, new Span(passage.span().begin(), mention.span().begin()));
        return before.subList(Math.max(0, before.size() - 12), before.size()).stream()
                .anyMatch(word -> PAPERS.contains(word.key()));
    }

    /** The last time named before the figure under the same label, in a text that as a whole is of no time: a month, a year, a theme month. */
    @Nullable
    Period carriedOver(Passage passage, Span figure) {
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
}
