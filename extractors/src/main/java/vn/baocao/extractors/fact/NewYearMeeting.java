package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.PeriodFinder;
import vn.baocao.extractors.mention.ReportYear;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Span;

/** A meeting in the first months of a year that looks back on the one before: "Chiều 7/1, LĐLĐ huyện … tổng kết năm 2019". */
final class NewYearMeeting {
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^(?:[^,.;]{0,40}[,–:-])?\\W*(?:sáng|chiều|tối|ngày|vừa qua)[^.;]*(?:tổng kết|hội nghị|họp|nhìn lại)");

    private static final Pattern NEW_YEARS_DAY = Pattern.compile("(?<![\\d/.-])\\d{1,2}[/.-]0?[1-4](?![\\d/.-])");
    /** Characters in which a page tells of which meeting it is. */
    private static final int FIRST_SENTENCES = 1500;
    /** Until this month of a year the one before is looked back on. */
    private static final int NEW_YEAR = 4;

    private final LocalDate told;
    private final ReportYear year;
    private final PeriodFinder periods;

    private NewYearMeeting(LocalDate told, PeriodFinder periods) {
        this.told = told;
        this.year = ReportYear.of(null, told);
        this.periods = periods;
    }

    /** Null where a report on a year was not told early in the next. */
    static @Nullable NewYearMeeting of(ReportBlock block, PeriodFinder periods) {
        LocalDate told = block.published();
        LocalDate to = block.to();
        return told == null || to == null || told.getMonthValue() > NEW_YEAR || to.getYear() + 1 != told.getYear()
                ? null
                : new NewYearMeeting(told, periods);
    }

    /** The times of one of the first sentences, where it tells of the meeting, up to the day on which it was told; null of others. */
    @Nullable
    List<Mention> times(String text, Span sentence) {
        if (sentence.begin() > FIRST_SENTENCES) return null;
        String words = sentence.of(text);
        if (!MEETING.matcher(words).find() || !NEW_YEARS_DAY.matcher(words).find()) return null;
        List<Mention> times = periods.read(text, sentence, year);
        return times.stream().anyMatch(this::isStillToCome) ? null : times;
    }

    private boolean isStillToCome(Mention time) {
        return time.value() instanceof Period period
                && period.isOfEvent()
                && period.from() != null
                && period.from().isAfter(told);
    }
}
