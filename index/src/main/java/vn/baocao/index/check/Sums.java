package vn.baocao.index.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** Holds a parent's own figure against what the units below it tell for the same time. */
final class Sums {
    private final ComparisonTable table;
    private final Register register;
    private final Map<String, UnitRow> rows = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();

    Sums(ComparisonTable table, Register register) {
        this.table = table;
        this.register = register;
        table.units().forEach(row -> rows.put(row.key(), row));
        for (Unit unit : register.units())
            if (unit.parent() != null)
                children.computeIfAbsent(unit.parent(), k -> new ArrayList<>()).add(unit);
    }

    /** What the units below a parent come to. */
    private static final class Below {
        final List<Finding.Told> told = new ArrayList<>();
        int silent;
        boolean listed = true;

        BigDecimal sum() {
            return told.stream().map(Finding.Told::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (Line line : table.lines()) {
            if (line.measure() == Measure.RATE || line.subject() != null || line.of() != null) continue;
            for (UnitRow parent : table.units()) {
                if (!children.containsKey(parent.key())) continue;
                for (ReportedPeriod period : table.periods()) {
                    Finding.Told own = exact(parent, period, line).orElse(null);
                    if (own == null || toldByAnother(own, line)) continue;
                    Below below = new Below();
                    collect(parent.key(), period, line, below, new HashSet<>(Set.of(parent.key())));
                    if (below.told.isEmpty()) continue;
                    int than = below.sum().compareTo(own.number());
                    boolean all = below.silent == 0 && below.listed;
                    if (than > 0 || (than < 0 && all))
                        found.add(new Finding.NotTheSum(own, line, below.told, below.sum(), below.silent));
                }
            }
        }
        return found;
    }

    // a unit that says nothing itself counts by those below it
    private void collect(String parent, ReportedPeriod period, Line line, Below below, Set<String> seen) {
        for (Unit unit : children.getOrDefault(parent, List.of())) {
            if (!unit.on(period.end()) || !seen.add(unit.id())) continue;
            if (!unit.expected()) below.listed = false;
            UnitRow row = rows.get(unit.id());
            Optional<Finding.Told> told = row == null ? Optional.empty() : exact(row, period, line);
            if (told.isPresent()) {
                below.told.add(told.get());
                continue;
            }
            int before = below.told.size();
            collect(unit.id(), period, line, below, seen);
            if (below.told.size() == before) below.silent++;
        }
    }

    private Optional<Finding.Told> exact(UnitRow unit, ReportedPeriod period, Line line) {
        return Jumps.told(table, unit, period, line)
                .filter(told -> told.cell().value().qualifier() == Qualifier.EXACT);
    }

    // what the units below say of their parent is no account of the parent's
    private boolean toldByAnother(Finding.Told own, Line line) {
        Place place = new Place(own.unit().key(), own.period(), line);
        return table.marks(place, own.cell()).contains(Cell.Mark.TOLD_BY_ANOTHER)
                || register.unit(own.unit().key()).isEmpty();
    }
}
