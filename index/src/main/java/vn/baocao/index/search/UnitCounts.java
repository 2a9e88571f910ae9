package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.Unit;

/**
 * Counts hits by units, each with those of all below it, as "under:" would find them. A unit above others is left out where one
 * of them has all its hits, since it would narrow nothing.
 */
final class UnitCounts {
    private final IndexedUnits units;
    private final Map<String, Unit> known = new LinkedHashMap<>();
    private final Map<String, Integer> hits = new HashMap<>();
    private final Comparator<Unit> order;

    UnitCounts(IndexedUnits units, LabelAndValue[] spellings) {
        this.units = units;
        for (LabelAndValue one : spellings) if (one.value.intValue() > 0) count(one);
        order = Comparator.comparingInt((Unit unit) -> -hits(unit))
                .thenComparingInt(unit -> units.over(unit).size())
                .thenComparingInt(units::place)
                .thenComparing(Unit::id);
    }

    private int hits(Unit unit) {
        return hits.getOrDefault(unit.id(), 0);
    }

    private void count(LabelAndValue spelling) {
        Unit unit = units.unit(spelling.label);
        if (unit == null) return;
        for (Unit over : units.over(unit)) {
            known.putIfAbsent(over.id(), over);
            hits.merge(over.id(), spelling.value.intValue(), Integer::sum);
        }
    }

    /** The units with most hits, each behind the one above it. */
    SearchPage.Counts counts(int most) {
        Set<String> told = new HashSet<>();
        for (Unit unit : known.values())
            for (Unit over : units.over(unit)) if (above(over, unit) && hits(over) == hits(unit)) told.add(over.id());
        List<Unit> all = known.values().stream()
                .filter(unit -> !told.contains(unit.id()))
                .sorted(order)
                .toList();
        List<Unit> shown = all.subList(0, Math.min(most, all.size()));
        Map<String, List<Unit>> below = new HashMap<>();
        for (Unit unit : shown)
            below.computeIfAbsent(parent(unit, shown), k -> new ArrayList<>()).add(unit);
        List<SearchPage.Count> values = new ArrayList<>();
        add(values, below, "", 0);
        return new SearchPage.Counts(Facet.UNIT, values, all.size() - shown.size());
    }

    // not where each is said to be above the other, a slip in some report
    private boolean above(Unit over, Unit unit) {
        return !over.id().equals(unit.id()) && !units.over(over).contains(unit);
    }

    private String parent(Unit unit, List<Unit> shown) {
        @Nullable Unit nearest = null;
        for (Unit over : units.over(unit))
            if (nearest == null && above(over, unit) && shown.contains(over)) nearest = over;
        return nearest == null ? "" : nearest.id();
    }

    private void add(List<SearchPage.Count> values, Map<String, List<Unit>> below, String parent, int depth) {
        for (Unit unit : below.getOrDefault(parent, List.of())) {
            values.add(new SearchPage.Count(unit.name(), hits(unit), unit.id(), depth));
            add(values, below, unit.id(), depth + 1);
        }
    }
}
