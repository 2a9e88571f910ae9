package vn.baocao.index.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;

/**
 * A comparison over all that a store holds.
 *
 * @param reports all current ones, also those that the table leaves out
 */
public record StoredComparison(List<Reported> reports, ComparisonTable table) {
    public StoredComparison {
        reports = List.copyOf(reports);
    }

    /** Compares; reports, units and facts are read once each. */
    public static StoredComparison of(Store store, Selection selection) {
        List<ReportRow> rows = store.reports();
        List<Reported> reports = rows.stream()
                .map(row -> new Reported(row.id(), row.file(), row.report(), row.superseded()))
                .toList();
        Set<String> codes = selection.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        FactFilter filter = new FactFilter(codes, null, Set.of(), null, null, Set.of(), true);
        return new StoredComparison(
                reports,
                ComparisonTable.of(
                        selection, store.facts(filter), reports, store.units().register(rows)));
    }
}
