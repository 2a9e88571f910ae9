package vn.baocao.index.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of a table by their last figure of its first line, the largest first; behind them those in conflict, then those without any.
 *
 * @param ranks of those that have a figure; equal ones share a rank
 */
record Ranking(List<UnitRow> units, Map<String, Integer> ranks) {
    Ranking {
        units = List.copyOf(units);
        ranks = Map.copyOf(ranks);
    }

    /** Ranks the units of a table that has a line. */
    static Ranking of(ComparisonTable table) {
        Map<String, BigDecimal> last = new HashMap<>();
        for (UnitRow unit : table.units())
            for (ReportedPeriod period : table.periods()) {
                BigDecimal number = table.at(
                                new Place(unit.key(), period, table.lines().getFirst()))
                        .number();
                if (number != null) last.put(unit.key(), number);
            }
        Comparator<UnitRow> byLast =
                Comparator.comparing(unit -> last.get(unit.key()), Comparator.nullsLast(Comparator.reverseOrder()));
        List<UnitRow> flat = table.units().stream()
                .sorted(byLast.thenComparing(unit -> inDoubt(table, unit).isEmpty()))
                .map(unit -> unit.at(0))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        BigDecimal before = null;
        for (int i = 0; i < flat.size(); i++) {
            BigDecimal number = last.get(flat.get(i).key());
            if (number == null) break;
            boolean same = before != null && before.compareTo(number) == 0;
            ranks.put(
                    flat.get(i).key(), same ? ranks.getOrDefault(flat.get(i - 1).key(), i) : i + 1);
            before = number;
        }
        return new Ranking(flat, ranks);
    }

    /** The last of a unit's figures of the first line that is told with different values. */
    static Optional<Place> inDoubt(ComparisonTable table, UnitRow unit) {
        return table.periods().reversed().stream()
                .map(period -> new Place(unit.key(), period, table.lines().getFirst()))
                .filter(place -> table.at(place) instanceof Cell.Conflict)
                .findFirst();
    }
}
