package vn.baocao.index.table;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.ReportBrief;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;

/**
 * A comparison over all that a store holds.
 *
 * @param reports all current ones, also those that the table leaves out
 * @param register of all units, as {@link vn.baocao.index.store.UnitBook#registerInBrief} makes it
 */
public record StoredComparison(List<Reported> reports, Register register, ComparisonTable table) {
    public StoredComparison {
        reports = List.copyOf(reports);
    }

    /** Compares; reports, units and facts are read once each. */
    public static StoredComparison of(Store store, Selection selection) {
        List<ReportBrief> rows = store.reportsInBrief();
        Set<String> reviewed = store.reviewed();
        List<Reported> reports = rows.stream()
                .map(row ->
                        new Reported(row.id(), row.file(), row.block(), row.superseded(), reviewed.contains(row.id())))
                .toList();
        Set<String> codes = selection.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        FactFilter filter = new FactFilter(codes, null, Set.of(), null, null, Set.of(), true);
        Register register = store.units().registerInBrief(rows);
        // the table orders the facts of each cell itself
        return new StoredComparison(
                reports, register, ComparisonTable.of(selection, store.factsInAnyOrder(filter), reports, register));
    }

    /** For when there are reports at all, earliest first. */
    public SortedSet<ReportedPeriod> periods() {
        SortedSet<ReportedPeriod> periods = new TreeSet<>();
        for (Reported report : reports) {
            ReportedPeriod period = Reported.period(report.block());
            if (period != null && !report.superseded()) periods.add(period);
        }
        return periods;
    }
}
