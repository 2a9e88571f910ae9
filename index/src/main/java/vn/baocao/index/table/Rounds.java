package vn.baocao.index.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** By which kind of time each unit reports: one that tells school years is not awaited for a calendar year, nor the other way round. */
final class Rounds {
    private static final Set<ReportedPeriod.Shape> YEARS =
            EnumSet.of(ReportedPeriod.Shape.YEAR, ReportedPeriod.Shape.SCHOOL_YEAR);

    private final Presence presence;
    private final Register register;
    private final Map<String, Set<ReportedPeriod>> told = new HashMap<>();
    private final Map<String, Set<ReportedPeriod.Shape>> kinds = new TreeMap<>();
    private final Set<String> rows;
    private final Set<ReportedPeriod.Shape> usual;

    Rounds(
            List<UnitRow> units,
            Map<Place, Cell> cells,
            Map<Place, Cell> targets,
            Presence presence,
            Register register) {
        this.presence = presence;
        this.register = register;
        tell(cells);
        tell(targets);
        this.rows = units.stream().map(UnitRow::key).collect(Collectors.toSet());
        for (UnitRow unit : units) kinds.computeIfAbsent(unit.key(), this::kinds);
        // who has told no year yet is taken to report as all others do, else by calendar years
        Set<ReportedPeriod.Shape> all = EnumSet.noneOf(ReportedPeriod.Shape.class);
        kinds.values().forEach(all::addAll);
        usual = all.size() == 1 ? all : EnumSet.of(ReportedPeriod.Shape.YEAR);
    }

    private void tell(Map<Place, Cell> cells) {
        cells.forEach((place, cell) -> {
            if (!(cell instanceof Cell.Missing))
                told.computeIfAbsent(place.unit(), k -> new HashSet<>()).add(place.period());
        });
    }

    // what a unit's reports are for decides; what is told of it only where it handed in none
    private Set<ReportedPeriod.Shape> kinds(String unit) {
        Set<ReportedPeriod.Shape> kinds = shapes(presence.periods(unit));
        return kinds.isEmpty() ? shapes(told.getOrDefault(unit, Set.of())) : kinds;
    }

    private static Set<ReportedPeriod.Shape> shapes(Set<ReportedPeriod> periods) {
        Set<ReportedPeriod.Shape> shapes = EnumSet.noneOf(ReportedPeriod.Shape.class);
        for (ReportedPeriod period : periods) if (YEARS.contains(period.shape())) shapes.add(period.shape());
        return shapes;
    }

    /**
     * Whether the unit does not report by that kind of time: school years, calendar years; months, quarters, half-years and terms where it
     * never did.
     */
    boolean ofOtherKind(Place place) {
        return ofOtherKind(place.unit(), place.period());
    }

    /** Whether the unit does not report by that kind of time and nothing is told of it for just that time. */
    boolean silentOtherKind(String unit, ReportedPeriod period) {
        return !told.getOrDefault(unit, Set.of()).contains(period) && ofOtherKind(unit, period);
    }

    private boolean ofOtherKind(String unit, ReportedPeriod period) {
        // one that the table does not show is asked for because another stands for it: nobody knows how it reports
        if (!rows.contains(unit)) return false;
        if (YEARS.contains(period.shape())) {
            Set<ReportedPeriod.Shape> own = kinds.computeIfAbsent(unit, this::kinds);
            return !(own.isEmpty() ? usual : own).contains(period.shape());
        }
        return !expected(unit)
                && presence.periods(unit).stream().noneMatch(period::comparesWith)
                && told.getOrDefault(unit, Set.of()).stream().noneMatch(period::comparesWith);
    }

    /** Whether nobody expects the unit to report: it never did, is on no list, and nothing is told of it. */
    boolean onlyAbove(String unit) {
        return !expected(unit) && !presence.reports(unit) && !told.containsKey(unit);
    }

    private boolean expected(String unit) {
        return register.unit(unit).filter(Unit::expected).isPresent();
    }
}
