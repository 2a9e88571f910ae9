package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.List;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.text.Limits;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.Span;

/**
 * Sections that are headed by years behind the report's own time, "V. Năm 2017 làm gì?" in a report on 2016: they plan, whatever their
 * words, and whether the title told the time or something else did.
 */
final class LaterSections {
    /** Months that a report tells of at least: the day of an event is no time that a section could be behind. */
    private static final int SPAN = 3;

    private LaterSections() {}

    /** The passages, those of such sections planning. */
    static List<Passage> planned(String text, List<Passage> passages, ReportBlock block) {
        LocalDate from = block.from();
        LocalDate to = block.to();
        if (from == null || to == null || block.plan() || from.plusMonths(SPAN).isAfter(to.plusDays(1)))
            return passages;
        return passages.stream()
                .map(passage -> tells(passage.role())
                                && !isOfLimits(text, passage)
                                && isHeadedLater(text, passage, to.getYear())
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

    /** Whether the innermost heading that names years names only later ones. */
    private static boolean isHeadedLater(String text, Passage passage, int last) {
        for (Span heading : passage.context().reversed()) {
            List<Integer> years = PeriodReader.allYears(heading.of(text)).toList();
            if (!years.isEmpty()) return years.stream().allMatch(year -> year > last);
        }
        return false;
    }
}
