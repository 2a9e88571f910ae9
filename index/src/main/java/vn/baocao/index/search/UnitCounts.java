package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Comparator<Tally> ORDER = Comparator.comparingInt((Tally tally) -> -tally.hits)
            .thenComparingInt(tally -> tally.depth)
            .thenComparingInt(tally -> tally.place)
            .thenComparing(tally -> tally.unit.id());

    private final IndexedUnits units;
    private final Map<String, Tally> tallies = new HashMap<>();

    private static final class Tally {
        final Unit unit;
        final int depth;
        final int place;
        int hits;

        Tally(Unit unit, int depth, int place) {
            this.unit = unit;
            this.depth = depth;
            this.place = place;
        }
    }

    UnitCounts(IndexedUnits units, LabelAndValue[] spellings) {
        this.units = units;
        for (LabelAndValue one : spellings) if (one.value.intValue() > 0) count(one);
    }

    private int hits(Unit unit) {
        Tally tally = tallies.get(unit.id());
        return tally == null ? 0 : tally.hits;
    }

    private void count(LabelAndValue spelling) {
        Unit unit = units.unit(spelling.label);
        if (unit == null) return;
        for (Unit over : units.over(unit))
            tallies.computeIfAbsent(
                                    over.id(),
                                    id -> new Tally(over, units.over(over).size(), units.place(over)))
                            .hits +=
                    spelling.value.intValue();
    }

    /** The units with most hits, each behind the one above it. */
    SearchPage.Counts counts(int most) {
        Set<String> told = new HashSet<>();
        for (Tally tally : tallies.values())
            for (Unit over : units.over(tally.unit))
                if (hits(over) == tally.hits && above(over, tally.unit)) told.add(over.id());
        List<Tally> all = new ArrayList<>(tallies.values());
        all.removeIf(tally -> told.contains(tally.unit.id()));
        all.sort(ORDER);
        List<Unit> shown = all.stream().limit(most).map(tally -> tally.unit).toList();
        Map<String, List<Unit>> below = new HashMap<>();
        for (Unit unit : shown)
            below.computeIfAbsent(parent(unit, shown), k -> new ArrayList<>()).add(unit);
        List<SearchPage.Count> values = new ArrayList<>();
        add(values, below, "", 0);
        return new SearchPage.Counts(Facet.UNIT, values, all.size() - shown.size(), false);
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
