package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.UnitRow;

/**
 * Finds units whose workforce is told smaller than their members at the same time: members are workers, so one of the two is another
 * thing.
 */
final class Workforce {
    static final String WORKERS = "workforce.total", MEMBERS = "members.total";

    private final AcrossReports across;

    Workforce(AcrossReports across) {
        this.across = across;
    }

    List<Finding> find() {
        List<Indicator> both =
                List.of(Indicators.inUse().get(WORKERS), Indicators.inUse().get(MEMBERS));
        FactFilter filter = new FactFilter(Set.of(WORKERS, MEMBERS), null, Set.of(), null, null, Set.of(), false);
        ComparisonTable table = ComparisonTable.of(
                Selection.of(both).withAllUnits(), across.store().facts(filter), across.reports(), across.register());
        Line workers = new Line(WORKERS, Measure.COUNT, null, null),
                members = new Line(MEMBERS, Measure.COUNT, null, null);
        List<Finding> found = new ArrayList<>();
        for (UnitRow unit : table.units())
            for (ReportedPeriod period : table.periods()) {
                Finding.Told all = Jumps.told(table, unit, period, workers).orElse(null);
                Finding.Told some = Jumps.told(table, unit, period, members).orElse(null);
                if (all != null && some != null && all.number().compareTo(some.number()) < 0)
                    found.add(new Finding.FewerThanMembers(all, workers, some));
            }
        return found;
    }
}
