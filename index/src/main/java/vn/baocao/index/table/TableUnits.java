package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.unit.Names;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitTree;

/** The units of a table: those that report and those that facts name, in the order of the register's tree. */
final class TableUnits {
    private final Register register;
    private final Set<String> reporting;
    private final Map<String, Map<String, Integer>> named = new HashMap<>();

    /**
     * Without figures of any unit yet.
     *
     * @param reporting those that report for themselves
     */
    TableUnits(Register register, Set<String> reporting) {
        this.register = register;
        this.reporting = reporting;
    }

    /** A unit that somebody's report has a figure of. */
    void named(@Nullable String name, ReportBlock in) {
        String id = register.named(name, in);
        if (id == null || name == null) return;
        named.computeIfAbsent(id, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    /** The chosen ones, also those that are expected to report: higher levels first, then by name, children under their parent. */
    List<UnitRow> rows(Selection selection) {
        Map<String, Unit> all = new TreeMap<>();
        for (Unit unit : register.units()) if (unit.expected()) all.put(unit.id(), unit);
        for (String id : reporting) register.unit(id).ifPresent(unit -> all.put(id, unit));
        named.forEach((id, names) -> all.put(id, unit(id, names)));
        all.values().removeIf(unit -> !selection.takes(unit, register));
        return inTree(all.values());
    }

    private List<UnitRow> inTree(Collection<Unit> units) {
        return UnitTree.of(register.inOrder(units)).stream()
                .map(TableUnits::row)
                .toList();
    }

    /** Those of the rows that report, are expected to, or are asked for by name; all where all are asked for. */
    List<UnitRow> own(List<UnitRow> rows, Selection selection) {
        if (selection.allUnits() || !selection.units().isEmpty()) return rows;
        Map<String, UnitRow> kept = new TreeMap<>();
        for (UnitRow row : rows) {
            boolean expected = register.unit(row.key()).filter(Unit::expected).isPresent();
            if (expected || reporting.contains(row.key())) kept.put(row.key(), row);
        }
        List<UnitRow> own = new ArrayList<>();
        for (UnitRow row : rows) if (kept.containsKey(row.key())) own.add(row.at(depth(row, kept)));
        return own;
    }

    private static int depth(UnitRow row, Map<String, UnitRow> kept) {
        int depth = 0;
        Set<String> seen = new HashSet<>(Set.of(row.key()));
        UnitRow above = row.parent() == null ? null : kept.get(row.parent());
        while (above != null && seen.add(above.key())) {
            depth++;
            above = above.parent() == null ? null : kept.get(above.parent());
        }
        return depth;
    }

    /** Those rows with the units that are expected to report, and all units above them, in the order of their tree. */
    List<UnitRow> tree(List<UnitRow> shown, Selection selection, LocalDate day) {
        Map<String, Unit> all = new TreeMap<>();
        for (UnitRow row : shown)
            all.put(
                    row.key(),
                    register.unit(row.key())
                            .orElseGet(() -> Unit.of(row.key(), row.name(), row.level(), null, null, Origin.NAMED))
                            .called(row.name())
                            .withParent(row.parent())
                            .withProvince(row.province()));
        for (Unit unit : register.units())
            if (unit.expected() && selection.takes(unit, register) && (day.equals(LocalDate.MAX) || unit.on(day)))
                all.putIfAbsent(unit.id(), unit);
        boolean narrowed = !selection.units().isEmpty() || !selection.levels().isEmpty();
        for (Unit unit : narrowed ? List.<Unit>of() : List.copyOf(all.values())) {
            Unit above = register.unit(unit.parent()).orElse(null);
            while (above != null && all.putIfAbsent(above.id(), above) == null)
                above = register.unit(above.parent()).orElse(null);
        }
        return inTree(all.values());
    }

    static UnitRow row(UnitTree node) {
        Unit unit = node.unit();
        return new UnitRow(unit.id(), unit.name(), unit.level(), unit.province(), unit.parent(), node.depth());
    }

    // the spelling of a figure's text counts only where no report of the unit itself has a better one
    private Unit unit(String id, Map<String, Integer> names) {
        Unit known = register.unit(id).orElse(null);
        Map<String, Integer> quiet = new HashMap<>(names);
        quiet.keySet().removeIf(Names::shouted);
        String name = String.valueOf(Names.most(quiet.isEmpty() ? names : quiet));
        if (known == null) return Unit.of(id, name, null, null, null, Origin.NAMED);
        boolean easier = known.origin() == Origin.MET && Names.shouted(known.name()) && !quiet.isEmpty();
        return easier ? known.called(name) : known;
    }
}
