package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;

/** Finds the figures that one unit and time are told with different values, as tables show them. */
final class Conflicts {
    private final ComparisonTable table;

    Conflicts(ComparisonTable table) {
        this.table = table;
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (Line line : table.lines())
            for (UnitRow unit : table.units())
                for (ReportedPeriod period : table.periods()) {
                    Place place = new Place(unit.key(), period, line);
                    if (table.at(place) instanceof Cell.Conflict result)
                        found.add(new Finding.Conflict(unit, period, line, false, result));
                    if (table.target(place).orElse(null) instanceof Cell.Conflict target)
                        found.add(new Finding.Conflict(unit, period, line, true, target));
                }
        return found;
    }
}
