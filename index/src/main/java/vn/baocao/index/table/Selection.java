package vn.baocao.index.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicator;

/**
 * What to compare.
 *
 * @param indicators in the order of the table
 * @param units words of a unit's name each, empty for all
 * @param levels empty for all
 * @param province words of the province's name, null for all
 * @param fromYear first year, null for open
 * @param allSources whether news, pieces on one topic and plans fill cells too
 */
public record Selection(
        List<Indicator> indicators,
        List<String> units,
        Set<Level> levels,
        @Nullable String province,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        boolean allSources) {
    public Selection {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        levels = Set.copyOf(levels);
    }

    /** All units and years of these indicators, from periodic reports. */
    public static Selection of(List<Indicator> indicators) {
        return new Selection(indicators, List.of(), Set.of(), null, null, null, false);
    }
}
