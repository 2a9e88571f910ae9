package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.text.Limits;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.Span;

/**
 * Sections that are headed by years behind the report's own time, "V. Năm 2017 làm gì?" in a report on 2016, and sentences that open with
 * such a time, "Quý IV, LĐLĐ tỉnh yêu cầu …" in a report on nine months: they plan, whatever their words, and whether the title told the
 * time or something else did.
 */
final class LaterSections {
    /** Months that a report tells of at least: the day of an event is no time that a section could be behind. */
    private static final int SPAN = 3;

    private static final int MONTHS_OF_QUARTER = 3;
    /** Until this month a year's plan is told of. */
    private static final int SPRING = 4;

    private static final Pattern OPENS = Pattern.compile(
            "(?iu)\\W*(?:\\d{1,2}[.)]\\s*)?(?:trong |sang |bước (?:vào|sang) )?(?:năm (?<year>20\\d{2})(?![\\d-])|(?:(?<rest>(?:6|sáu|3|ba) tháng (?:còn lại|cuối năm))|quý (?<quarter>II|III|IV))(?:[ /](?:năm )?(?<told>20\\d{2}))?(?! năm (?:ngoái|trước)))(?=[\\s,:])");
    private static final Pattern DONE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:đã|vừa|được(?! giao)|trao|tặng|hỗ trợ)(?!\\p{L})");

    private LaterSections() {}

    /** The passages, those of such sections and such sentences planning. */
    static List<Passage> planned(String text, List<Passage> passages, ReportBlock block) {
        LocalDate from = block.from();
        LocalDate to = block.to();
        if (from == null || to == null || block.plan() || from.plusMonths(SPAN).isAfter(to.plusDays(1)))
            return passages;
        Map<Span, List<Integer>> years = new HashMap<>();
        return passages.stream()
                .map(passage -> tells(passage.role())
                                && !isOfLimits(text, passage)
                                && (isHeadedLater(text, passage, to.getYear(), years)
                                        || opensLater(passage.span().of(text), from, to, block.published()))
                        ? new Passage(passage.span(), passage.context(), Role.PLAN)
                        : passage)
                .toList();
    }

    private static boolean tells(Role role) {
        return role == Role.RESULT || role == Role.STATE;
    }

    private static boolean isOfLimits(String text, Passage passage) {
        int line = text.lastIndexOf('\n', passage.span().begin() - 1) + 1;
        return Limits.open(text.substring(line, passage.span().end()));
    }

    /**
     * Whether the innermost heading that names years names only later ones.
     *
     * @param known the years that headings name, as far as they were asked for
     */
    private static boolean isHeadedLater(String text, Passage passage, int last, Map<Span, List<Integer>> known) {
        for (Span heading : passage.context().reversed()) {
            List<Integer> years = known.computeIfAbsent(
                    heading, span -> PeriodReader.allYears(span.of(text)).toList());
            if (!years.isEmpty()) return years.stream().allMatch(year -> year > last);
        }
        return false;
    }

    /**
     * Whether a sentence opens with a time that begins behind the report's, and does not say that something was done in it; a part of a year
     * without its year is of the report's one year.
     */
    private static boolean opensLater(String sentence, LocalDate from, LocalDate to, @Nullable LocalDate published) {
        Matcher time = OPENS.matcher(sentence);
        if (!time.lookingAt() || DONE.matcher(sentence).find()) return false;
        if (time.group("year") != null) {
            int year = Integer.parseInt(time.group("year"));
            boolean passing = published != null && !published.isBefore(LocalDate.of(year, SPRING, 1));
            return year > to.getYear() && !passing;
        }
        if (time.group("told") != null && Integer.parseInt(time.group("told")) != to.getYear()) return false;
        int begins = time.group("quarter") != null
                ? (PeriodReader.quarter(time.group("quarter")) - 1) * MONTHS_OF_QUARTER
                : MONTHS_OF_QUARTER * 2;
        return from.getYear() == to.getYear()
                && to.getMonthValue() <= begins
                && (published == null || published.getYear() == to.getYear());
    }
}
