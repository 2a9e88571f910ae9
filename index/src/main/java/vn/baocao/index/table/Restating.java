package vn.baocao.index.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitTree;

/** Brings the figures of a table to the units of one day. Only what may be added is added, and each sum says what of. */
final class Restating {
    private final ComparisonTable table;
    private final Register register;
    private final UnitsOfDay units;
    private final Map<String, UnitRow> rows = new HashMap<>();

    Restating(ComparisonTable table, Register register, LocalDate day) {
        this.table = table;
        this.register = register;
        this.units = new UnitsOfDay(register, day);
        table.units().forEach(row -> rows.put(row.key(), row));
    }

    /** What the table is made of after it. */
    record Result(
            List<UnitRow> units,
            Map<Place, Cell> cells,
            Map<Place, Cell> targets,
            List<Apart> apart,
            Restatement restatement) {}

    Result result() {
        List<Apart> apart = new ArrayList<>(table.apart());
        Map<Place, Cell> cells = new HashMap<>();
        Map<Place, Cell> targets = new HashMap<>();
        Set<String> shown = new TreeSet<>();
        for (ReportedPeriod period : table.periods()) {
            Map<String, List<String>> groups = groups(period, apart);
            shown.addAll(groups.keySet());
            groups.forEach((unit, from) -> {
                for (Line line : lines()) {
                    Place to = new Place(unit, period, line);
                    List<Cell.Restated.Part> results = new ArrayList<>();
                    List<Cell.Restated.Part> aims = new ArrayList<>();
                    for (String source : from) {
                        Place place = new Place(source, period, line);
                        results.add(new Cell.Restated.Part(name(source), source, table.at(place)));
                        aims.add(new Cell.Restated.Part(
                                name(source),
                                source,
                                table.target(place).orElse(new Cell.Missing(Cell.Missing.Why.NOT_STATED))));
                    }
                    Cell cell = joined(line, results);
                    cells.put(to, cell);
                    Cell aim = joined(line, aims);
                    if (!(aim instanceof Cell.Missing)) targets.put(to, aim);
                }
            });
        }
        List<UnitRow> rowsNow = rowsOf(shown);
        List<UnitRow> stayed =
                rowsNow.stream().filter(row -> !units.there(row.key())).toList();
        return new Result(rowsNow, cells, targets, apart, new Restatement(units.day(), stayed));
    }

    // each unit of the day with those that it stands for at that time, also those that said nothing
    private Map<String, List<String>> groups(ReportedPeriod period, List<Apart> apart) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        LocalDate then = period.end();
        for (UnitRow row : table.units()) {
            Optional<String> now = units.of(row.key(), then);
            if (now.isEmpty()) {
                notSplit(row, period, apart);
                continue;
            }
            List<String> group = groups.computeIfAbsent(now.get(), k -> new ArrayList<>());
            boolean there = register.unit(row.key()).map(unit -> unit.on(then)).orElse(true);
            if (there || told(row, period)) group.add(row.key());
        }
        for (Unit silent : register.units()) {
            if (rows.containsKey(silent.id()) || !silent.on(then)) continue;
            units.of(silent.id(), then).map(groups::get).ifPresent(group -> group.add(silent.id()));
        }
        groups.forEach((unit, group) -> {
            if (group.isEmpty()) group.add(unit);
        });
        return groups;
    }

    private List<Line> lines() {
        Set<Line> lines = new LinkedHashSet<>(table.lines());
        table.base().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private boolean told(UnitRow row, ReportedPeriod period) {
        return table.lines().stream()
                .map(line -> new Place(row.key(), period, line))
                .anyMatch(place -> !(table.at(place) instanceof Cell.Missing)
                        || table.target(place).isPresent());
    }

    private void notSplit(UnitRow row, ReportedPeriod period, List<Apart> apart) {
        for (Line line : table.lines())
            table.at(new Place(row.key(), period, line))
                    .facts()
                    .forEach(fact -> apart.add(new Apart(Apart.Why.NOT_SPLIT, line, row, fact)));
    }

    private String name(String id) {
        UnitRow row = rows.get(id);
        return row != null ? row.name() : register.unit(id).map(Unit::name).orElse(id);
    }

    private static Cell joined(Line line, List<Cell.Restated.Part> all) {
        // what is in another's figure already, or cannot come any more, leaves no gap
        List<Cell.Restated.Part> awaited = all.stream()
                .filter(part -> !(part.cell() instanceof Cell.Missing missing)
                        || missing.awaited()
                        || missing.why() == Cell.Missing.Why.OTHER_KIND)
                .toList();
        List<Cell.Restated.Part> parts = awaited.isEmpty() ? all : awaited;
        if (parts.size() == 1) return parts.getFirst().cell();
        if (parts.stream().allMatch(part -> part.cell() instanceof Cell.Missing)) return missing(parts);
        boolean adds = line.addsOverUnits();
        BigDecimal sum = null;
        for (Cell.Restated.Part part : parts) {
            BigDecimal number = part.cell().number();
            if (number != null) sum = sum == null ? number : sum.add(number);
        }
        return new Cell.Restated(parts, adds ? sum : null, adds);
    }

    private static Cell missing(List<Cell.Restated.Part> parts) {
        for (Cell.Missing.Why why :
                new Cell.Missing.Why[] {Cell.Missing.Why.PERIOD_UNKNOWN, Cell.Missing.Why.NOT_STATED})
            if (parts.stream().anyMatch(part -> part.cell().equals(new Cell.Missing(why))))
                return new Cell.Missing(why);
        if (parts.stream().allMatch(part -> part.cell() instanceof Cell.Missing missing && !missing.awaited()))
            return parts.getFirst().cell();
        return new Cell.Missing(Cell.Missing.Why.NO_REPORT);
    }

    private List<UnitRow> rowsOf(Set<String> ids) {
        Map<String, Unit> shown = new TreeMap<>();
        for (String id : ids) {
            UnitRow row = rows.get(id);
            Unit unit = register.unit(id)
                    .orElseGet(() -> Unit.of(id, row == null ? id : row.name(), null, null, null, Origin.NAMED));
            String name =
                    row != null && unit.name(units.day()).equals(unit.name()) ? row.name() : unit.name(units.day());
            shown.put(id, unit.called(name).withParent(parent(unit)).withProvince(unit.province(units.day())));
        }
        List<UnitRow> now = new ArrayList<>();
        for (UnitTree node : UnitTree.of(register.inOrder(shown.values()))) {
            Unit unit = node.unit();
            now.add(new UnitRow(unit.id(), unit.name(), unit.level(), unit.province(), unit.parent(), node.depth()));
        }
        return now;
    }

    // of a parent that ended with nothing in its place, the one above it
    private @Nullable String parent(Unit unit) {
        String above = unit.parent();
        for (int steps = 0; above != null && steps < 8; steps++) {
            String now = units.of(above, units.day()).orElse(above);
            if (units.there(now)) return now;
            above = register.unit(now).map(Unit::parent).orElse(null);
        }
        return above;
    }
}
