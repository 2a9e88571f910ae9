package vn.baocao.index.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Status;
import vn.baocao.index.unit.Register;

/** Who reported for when, so that a missing figure can say why it is missing. */
final class Presence {
    /** An undated figure: whose, of what, in a report for when (null: not known). */
    private record Undated(String unit, Line line, @Nullable ReportedPeriod reportPeriod) {}

    private final Map<String, Set<ReportedPeriod>> periods = new HashMap<>();
    private final Set<String> undatedReports = new HashSet<>();
    private final Set<ReportedPeriod> all = new HashSet<>();
    private final Set<Undated> undatedFigures = new HashSet<>();
    private final Set<Place> inSuccessors = new HashSet<>();
    private final Set<Place> setAside = new HashSet<>();
    private final Set<String> reviewed = new HashSet<>();

    static Presence of(List<Reported> reports, Register register) {
        Presence presence = new Presence();
        for (Reported report : reports) {
            String unit = register.of(report.block());
            ReportedPeriod period = Reported.period(report.block());
            if (period != null) presence.all.add(period);
            if (report.reviewed()) presence.reviewed.add(report.id());
            if (unit == null) continue;
            if (period == null) presence.undatedReports.add(unit);
            else presence.periods.computeIfAbsent(unit, k -> new HashSet<>()).add(period);
        }
        return presence;
    }

    /** The same with the figures that nobody dated, those that are in the figure of a successor, and those set aside. */
    Presence with(List<Apart> apart) {
        for (Apart one : apart) {
            UnitRow unit = one.unit();
            if (unit == null) continue;
            ReportedPeriod period = Filling.time(one.fact());
            if (one.why() == Apart.Why.IN_SUCCESSOR && period != null)
                inSuccessors.add(new Place(unit.key(), period, one.line()));
            if (one.why() == Apart.Why.SET_ASIDE
                    && period != null
                    && one.fact().fact().status() == Status.ACTUAL)
                setAside.add(new Place(unit.key(), period, one.line()));
            if (one.why() == Apart.Why.TIME_UNKNOWN && one.total())
                undatedFigures.add(new Undated(
                        unit.key(), one.line(), Reported.period(one.fact().report())));
        }
        return this;
    }

    /** Whether the unit handed in any report that counts. */
    boolean reports(String unit) {
        return periods.containsKey(unit) || undatedReports.contains(unit);
    }

    /** Whether somebody has reviewed that report. */
    boolean reviewed(String reportId) {
        return reviewed.contains(reportId);
    }

    /** Whether a reader decided that a figure of that place does not count. */
    boolean decided(Place place) {
        return setAside.contains(place);
    }

    /** Whether anybody has reviewed any report. */
    boolean anyReviewed() {
        return !reviewed.isEmpty();
    }

    /** Whether anybody's report covers exactly that time. */
    boolean covers(ReportedPeriod period) {
        return all.contains(period);
    }

    /** The periods that the unit reported for. */
    Set<ReportedPeriod> periods(String unit) {
        return periods.getOrDefault(unit, Set.of());
    }

    /** Why a place without a figure has none. */
    Cell.Missing.Why missing(Place place) {
        if (inSuccessors.contains(place)) return Cell.Missing.Why.IN_SUCCESSOR;
        if (setAside.contains(place)) return Cell.Missing.Why.SET_ASIDE;
        if (undatedFigures.contains(new Undated(place.unit(), place.line(), place.period()))
                || undatedFigures.contains(new Undated(place.unit(), place.line(), null)))
            return Cell.Missing.Why.PERIOD_UNKNOWN;
        if (periods(place.unit()).contains(place.period())) return Cell.Missing.Why.NOT_STATED;
        return undatedReports.contains(place.unit()) ? Cell.Missing.Why.PERIOD_UNKNOWN : Cell.Missing.Why.NO_REPORT;
    }
}
