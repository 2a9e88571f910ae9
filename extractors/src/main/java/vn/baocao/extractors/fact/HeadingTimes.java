package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;
import vn.baocao.extractors.text.YearHead;

/** The time that the headings above a figure name for it. */
final class HeadingTimes {
    private static final Pattern SLOGAN =
            Pattern.compile("(?iu)^\\W*(?:nhiệt liệt )?(?:chào mừng|ra sức)(?!\\p{L})|!\\s*$");
    /** What is left for the time behind it. */
    private static final Pattern CARRIED_OVER = Pattern.compile("(?iu)chuyển|kết dư|(?<!\\p{L})(?:tồn|dư)(?!\\p{L})");

    /** A title's second half, "… và phương hướng năm 2022", as the heading of a section. */
    private static final Pattern PLANNED =
            Pattern.compile("(?:phuong huong|nhiem vu|ke hoach|muc tieu|chi tieu|chuong trinh)(?: |$)");

    private static final Pattern LEFT = Pattern.compile("(?iu)(?:kết dư|tồn|số dư)(?: quỹ)?(?: cuối)? $");
    private static final Pattern DECIDED = Pattern.compile("(?iu)(?:quyết định|QĐ)(?: số)?[^,;.]{0,40} $");
    /** Characters that a heading which repeats the title has at least. */
    private static final int LONG = 20;

    private final String text;
    private final ReportBlock report;
    private final List<Mention> periods;
    private final String title;

    /** @param periods in text order, none of them only compared with */
    HeadingTimes(String text, ReportBlock report, List<Mention> periods) {
        this.text = text;
        this.report = report;
        this.periods = periods;
        this.title = report.title() == null ? "" : WordKey.of(report.title());
    }

    /**
     * The time of the nearest heading that names one: of its table, the line above it, the sections; null where none does.
     *
     * @param aimed whether the figure is a target
     */
    @Nullable
    Period of(Draft draft, boolean aimed) {
        List<Span> headings = new ArrayList<>(draft.passage().context());
        TableCells.Numbered cell = draft.cell();
        if (cell != null) headings.addAll(draft.sections().size(), cell.above());
        for (Span heading : headings.reversed()) {
            if (isTitle(heading)) continue;
            Period year = bareYear(heading);
            if (year != null) return year;
            if (!aimed && isSlogan(heading)) continue;
            for (Mention mention : periods)
                if (heading.contains(mention.span())
                        && mention.value() instanceof Period period
                        && !isOwnYear(mention, period)
                        && !isOfElse(heading, mention)
                        && (aimed
                                || !(isAhead(draft.view(), heading, mention)
                                        || isStillToCome(heading, mention, period)))
                        && !(TimesNamed.isDay(period)
                                && cell != null
                                && cell.above().contains(heading))) return period;
        }
        return null;
    }

    /** Whether a heading is the report's own title, whose time is the report's where this has one. */
    boolean isTitle(Span heading) {
        if (title.isEmpty() || report.to() == null || heading.length() < LONG) return false;
        String key = WordKey.of(heading.of(text));
        return !PLANNED.matcher(key).lookingAt() && (title.contains(key) || key.contains(title));
    }

    /** "(kể cả 1,35 tỷ đồng kết dư năm 2021)", "thành lập theo Quyết định số … ngày 5/9/2008". */
    private boolean isOfElse(Span heading, Mention time) {
        String before = text.substring(heading.begin(), time.span().begin());
        boolean day = time.value() instanceof Period period && TimesNamed.isDay(period);
        return LEFT.matcher(before).find() || (day && DECIDED.matcher(before).find());
    }

    /** "RA SỨC THI ĐUA … NĂM 2022!", "CHÀO MỪNG ĐẠI HỘI … NHIỆM KỲ 2023-2028" */
    private boolean isSlogan(Span heading) {
        return SLOGAN.matcher(heading.of(text)).find();
    }

    /**
     * "Triển khai chương trình công tác năm học 2011 - 2012": the heading's time is that of what is to be done; so is that of a heading
     * that begins "Phương hướng, nhiệm vụ …".
     */
    private static boolean isAhead(PassageView view, Span heading, Mention time) {
        List<Word> words = view.wordings.of(heading).words();
        int at = 0;
        while (at < words.size() && words.get(at).begin() < time.span().begin()) at++;
        int end = at;
        return TimesNamed.WORDS.find(words).stream()
                .anyMatch(hit -> hit.to() <= end
                        && (hit.to() == end || hit.from() == 0)
                        && hit.value().contains("plans"));
    }

    /** "Đại hội lần thứ IV, nhiệm kỳ 2023 - 2028" over what was done until 2023, "Kết dư chuyển năm sau" beside the year's. */
    private boolean isStillToCome(Span heading, Mention mention, Period period) {
        if (report.to() == null || period.from() == null) return false;
        return switch (mention.rule()) {
            case "period.term" -> period.from().getYear() >= report.to().getYear();
            case "period.relative" ->
                period.from().isAfter(report.to())
                        && CARRIED_OVER
                                .matcher(text.substring(
                                        heading.begin(), mention.span().begin()))
                                .find();
            default -> false;
        };
    }

    /** "2019", or at a school the school year "2019 - 2020", as the head of a row or column. */
    private @Nullable Period bareYear(Span heading) {
        YearHead years = YearHead.of(heading.of(text));
        if (years == null) return null;
        if (years.last() == years.first() + 1 && Finders.speaksOfSchool(text)) return Period.schoolYear(years.first());
        return years.last() == years.first()
                ? new Period(LocalDate.of(years.first(), 1, 1), LocalDate.of(years.first(), 12, 31))
                : null;
    }

    /** "trong năm", "năm qua": the report's own time, also where that is a school year; of the news of an event it is none. */
    boolean isOwnYear(Mention mention, Period period) {
        return mention.rule().equals("period.relative")
                && report.to() != null
                && !new Period(report.from(), report.to()).isOfEvent()
                && period.to() != null
                && period.to().getYear() == report.to().getYear();
    }
}
