package vn.baocao.pipeline.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.Selection;

/** Comparisons of the reports of a home that {@link ReportsByHand} filled. */
final class TablesByHand {
    private TablesByHand() {}

    static TableDocument document(Path home, Axis rows, String... codes) {
        ComparisonTable table = table(home, codes);
        return TableDocument.of(table, Layout.of(rows, table));
    }

    /** One comparison in all its forms: by units, by periods, by indicators, and as a tree. */
    static List<TableDocument> all(Path home) {
        String[] codes = {"members.total", "money.fund.mai_am"};
        return List.of(
                document(home, Axis.UNIT, codes),
                document(home, Axis.PERIOD, codes),
                document(home, Axis.INDICATOR, codes),
                tree(home, codes));
    }

    /** As a tree with subtotals. */
    static TableDocument tree(Path home, String... codes) {
        ComparisonTable table = table(home, codes).asTree();
        return TableDocument.of(table, Layout.of(Axis.UNIT, table));
    }

    private static ComparisonTable table(Path home, String... codes) {
        try (Store store = Store.reading(home, null, Clock.systemUTC())) {
            List<Reported> reports = store.reports().stream()
                    .map(row -> new Reported(row.id(), row.file(), row.report(), row.superseded()))
                    .toList();
            Selection selection =
                    Selection.of(Stream.of(codes).map(Indicators.inUse()::get).toList());
            return ComparisonTable.of(
                    selection,
                    store.facts(FactFilter.ALL),
                    reports,
                    store.units().register(store.reports()));
        }
    }
}
