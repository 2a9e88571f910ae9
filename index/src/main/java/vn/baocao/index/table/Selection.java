package vn.baocao.index.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.unit.Names;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/**
 * What to compare.
 *
 * @param indicators in the order of the table
 * @param units words of a unit's name each, empty for all
 * @param levels empty for all
 * @param province words of the province's name, null for all
 * @param fromYear first year, null for open
 * @param allSources whether news, pieces on one topic and plans fill cells too
 * @param allUnits whether units that only other units' reports name have rows too
 */
public record Selection(
        List<Indicator> indicators,
        List<String> units,
        Set<Level> levels,
        @Nullable String province,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        boolean allSources,
        boolean allUnits) {
    public Selection {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        levels = Set.copyOf(levels);
    }

    /** Without units that only other units' reports name, unless they are asked for by name. */
    public Selection(
            List<Indicator> indicators,
            List<String> units,
            Set<Level> levels,
            @Nullable String province,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            boolean allSources) {
        this(indicators, units, levels, province, fromYear, toYear, allSources, false);
    }

    /** All units and years of these indicators, from periodic reports. */
    public static Selection of(List<Indicator> indicators) {
        return new Selection(indicators, List.of(), Set.of(), null, null, null, false, false);
    }

    /** The same with one more indicator. */
    public Selection with(Indicator another) {
        List<Indicator> all = new ArrayList<>(indicators);
        if (!all.contains(another)) all.add(another);
        return new Selection(all, units, levels, province, fromYear, toYear, allSources, allUnits);
    }

    /** The same with rows for units that only other units' reports name. */
    public Selection withAllUnits() {
        return new Selection(indicators, units, levels, province, fromYear, toYear, allSources, true);
    }

    /** Whether the unit is among those asked for. */
    boolean takes(Unit unit, Register register) {
        if (!levels.isEmpty() && (unit.level() == null || !levels.contains(unit.level()))) return false;
        if (province != null && !Names.has(unit.province(), province)) return false;
        if (units.isEmpty()) return true;
        return register.future(unit).stream()
                .anyMatch(one -> units.stream().anyMatch(asked -> register.means(one, asked)));
    }
}
