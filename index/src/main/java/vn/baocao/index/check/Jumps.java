package vn.baocao.index.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** Finds figures far from the unit's own of the years before. */
final class Jumps {
    private final ComparisonTable table;
    private final Register register;
    private final Thresholds thresholds;

    Jumps(ComparisonTable table, Register register, Thresholds thresholds) {
        this.table = table;
        this.register = register;
        this.thresholds = thresholds;
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (Line line : table.lines()) {
            Thresholds.Jump threshold = thresholds.jump(line).orElse(null);
            if (threshold == null) continue;
            for (UnitRow unit : table.units()) {
                List<Finding.Told> told = new ArrayList<>();
                for (ReportedPeriod period : table.periods()) {
                    Optional<Finding.Told> now = told(table, unit, period, line);
                    if (now.isEmpty()) continue;
                    List<Finding.Told> before = told.reversed().stream()
                            .filter(one -> period.comparesWith(one.period())
                                    && unchanged(register, unit, one.period(), period))
                            .limit(thresholds.yearsBefore())
                            .toList();
                    if (!before.isEmpty() && jumps(now.get(), before, threshold))
                        found.add(new Finding.Jump(now.get(), line, before, threshold));
                    told.add(now.get());
                }
            }
        }
        return found;
    }

    /** The unit's figure, where it is one number, as said or about. */
    static Optional<Finding.Told> told(ComparisonTable table, UnitRow unit, ReportedPeriod period, Line line) {
        return table.at(new Place(unit.key(), period, line)) instanceof Cell.Known known
                        && known.number() != null
                        && (known.value().qualifier() == Qualifier.EXACT
                                || known.value().qualifier() == Qualifier.ABOUT)
                ? Optional.of(new Finding.Told(unit, period, known))
                : Optional.empty();
    }

    private static boolean jumps(Finding.Told now, List<Finding.Told> before, Thresholds.Jump threshold) {
        BigDecimal number = now.number();
        return before.stream()
                        .map(Finding.Told::number)
                        .allMatch(one -> number.subtract(one).abs().compareTo(threshold.least()) >= 0)
                && (before.stream().map(Finding.Told::number).allMatch(one -> times(one, number, threshold))
                        || before.stream().map(Finding.Told::number).allMatch(one -> times(number, one, threshold)));
    }

    private static boolean times(BigDecimal small, BigDecimal large, Thresholds.Jump threshold) {
        return large.compareTo(small) > 0 && large.compareTo(small.multiply(threshold.times())) >= 0;
    }

    /** Whether it neither grew nor shrank between: what merged or was split is another unit by its nature. */
    static boolean unchanged(Register register, UnitRow row, ReportedPeriod earlier, ReportedPeriod later) {
        Unit unit = register.unit(row.key()).orElse(null);
        if (unit == null) return true;
        boolean grown = register.before(unit).stream()
                .flatMap(old -> old.successors().stream())
                .anyMatch(next -> next.successor().equals(unit.id())
                        && next.day().isAfter(earlier.end())
                        && !next.day().isAfter(later.end()));
        boolean shrunk = unit.successors().stream()
                .anyMatch(
                        next -> next.day().isAfter(earlier.end()) && !next.day().isAfter(later.end()));
        return !grown && !shrunk;
    }
}
