package vn.baocao.extractors.fact;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;

/**
 * A number where it stands, before it is decided whether it is a fact and of what sort.
 *
 * @param statuses the words for results and targets in its passage
 * @param named what the rules would call it
 * @param cell its table cell; null in running text
 * @param rule how the rules read it; null = no fact
 * @param before the reading chosen for the number before it; null where that is no fact or there is none
 */
record Seen(
        ReportBlock report,
        PassageView view,
        StatusReading.View statuses,
        Counted figure,
        IndicatorNaming.Named named,
        TableCells.@Nullable Numbered cell,
        @Nullable Reading rule,
        @Nullable Reading before) {}
