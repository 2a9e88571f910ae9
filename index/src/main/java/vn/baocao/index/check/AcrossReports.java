package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** Holds the reports of a store against each other; rather says nothing than something doubtful. */
public final class AcrossReports {
    /** What is looked for. */
    public enum Check {
        CONFLICT,
        JUMP,
        SUM,
        WORKFORCE,
        BALANCE,
        TEXT,
        FIGURES,
        RESUBMISSION
    }

    private final Store store;
    private final Thresholds thresholds;
    private final List<Reported> reports;
    private final Register register;
    private final Map<String, Unit> known = new HashMap<>();

    public AcrossReports(Store store, Thresholds thresholds) {
        this.store = store;
        this.thresholds = thresholds;
        List<ReportRow> rows = store.reports();
        this.reports = rows.stream()
                .map(row -> new Reported(row.id(), row.file(), row.report(), row.superseded()))
                .toList();
        this.register = store.units().register(rows);
        register.units().forEach(unit -> known.put(unit.id(), unit));
    }

    /** The units that the reports are of. */
    public Register register() {
        return register;
    }

    /**
     * All that is found, by check, indicator, unit and period.
     *
     * @param indicators those looked at for conflicts, jumps, sums, workforce and balances; empty for all
     */
    public List<Finding> find(Set<Check> checks, List<Indicator> indicators) {
        List<Finding> conflicts = new ArrayList<>();
        List<Finding> jumps = new ArrayList<>();
        List<Finding> sums = new ArrayList<>();
        SameFigures same = new SameFigures(thresholds.sameFigures());
        boolean tables =
                checks.stream().anyMatch(EnumSet.of(Check.CONFLICT, Check.JUMP, Check.SUM, Check.FIGURES)::contains);
        // one indicator after the other: the figures of a large home do not go into memory at once
        for (Indicator indicator : tables ? Indicators.inUse().all() : List.<Indicator>of()) {
            boolean asked = indicators.isEmpty() || indicators.contains(indicator);
            if (indicator.code().equals(Indicators.OTHER) || !(asked || checks.contains(Check.FIGURES))) continue;
            FactFilter filter = new FactFilter(Set.of(indicator.code()), null, Set.of(), null, null, Set.of(), false);
            ComparisonTable table = ComparisonTable.of(
                    Selection.of(List.of(indicator)).withAllUnits(), store.facts(filter), reports, register);
            if (asked && checks.contains(Check.CONFLICT)) conflicts.addAll(new Conflicts(table).find());
            if (asked && checks.contains(Check.JUMP)) jumps.addAll(new Jumps(table, register, thresholds).find());
            if (asked && checks.contains(Check.SUM) && thresholds.below().contains(indicator.code()))
                sums.addAll(new Sums(table, register).find());
            if (checks.contains(Check.FIGURES)) same.count(table);
        }
        List<Finding> found = new ArrayList<>(conflicts);
        found.addAll(jumps);
        found.addAll(sums);
        boolean workforce = indicators.isEmpty()
                || indicators.stream()
                        .map(Indicator::code)
                        .anyMatch(Set.of(Workforce.WORKERS, Workforce.MEMBERS)::contains);
        if (workforce && checks.contains(Check.WORKFORCE)) found.addAll(new Workforce(this).find());
        boolean balance = indicators.isEmpty()
                || indicators.stream().anyMatch(one -> one.code().equals(Balances.BALANCE));
        if (balance && checks.contains(Check.BALANCE)) found.addAll(new Balances(this).find());
        if (checks.contains(Check.TEXT)) found.addAll(new SameTexts(this).find());
        if (checks.contains(Check.FIGURES)) found.addAll(same.find(store));
        if (checks.contains(Check.RESUBMISSION)) found.addAll(new Resubmissions(this).find());
        return found;
    }

    Store store() {
        return store;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    List<Reported> reports() {
        return reports;
    }

    /** The unit whose report it is, as a row; null where the report names none. */
    @Nullable
    UnitRow unit(Reported report) {
        String id = register.of(report.block());
        Unit unit = id == null ? null : known.get(id);
        return unit == null
                ? null
                : new UnitRow(unit.id(), unit.name(), unit.level(), unit.province(), unit.parent(), 0);
    }

    /** The time that a report is for; null where it does not say. */
    static @Nullable ReportedPeriod period(Reported report) {
        return ReportedPeriod.between(report.block().from(), report.block().to());
    }
}
