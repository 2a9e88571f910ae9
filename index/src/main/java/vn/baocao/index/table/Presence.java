package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Status;
import vn.baocao.index.store.ReportGroup;
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
    private final Set<String> reviewed;

    private Presence(Set<String> reviewed) {
        this.reviewed = reviewed;
    }

    /** What those reports say, or, where not all sources are asked for, those among them that come round by the calendar. */
    static Presence of(List<Reported> reports, boolean allSources, Register register) {
        Presence presence = new Presence(new HashSet<>());
        for (Reported report : reports) {
            ReportBlock block = report.block();
            if (!allSources && !Reported.periodic(block)) continue;
            if (report.reviewed()) presence.reviewed.add(report.id());
            presence.add(register.of(block), block.from(), block.to());
        }
        return presence;
    }

    /**
     * The same of many reports.
     *
     * @param reviewed the ids of reports that somebody has reviewed: all whose figures are asked for, and at least one where there is any
     */
    static Presence of(List<ReportGroup> reports, boolean allSources, Register register, Set<String> reviewed) {
        Presence presence = new Presence(reviewed);
        for (ReportGroup group : reports) {
            String unit = register.of(group.block());
            for (ReportGroup.Round round : group.rounds())
                if (allSources || Reported.periodic(round.type(), round.plan()))
                    presence.add(unit, round.from(), round.to());
        }
        return presence;
    }

    private void add(@Nullable String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        ReportedPeriod period = ReportedPeriod.between(from, to);
        if (period != null) all.add(period);
        if (unit == null) return;
        if (period == null) undatedReports.add(unit);
        else periods.computeIfAbsent(unit, k -> new HashSet<>()).add(period);
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

    /** The units that handed in any report that counts. */
    Set<String> reporting() {
        Set<String> units = new HashSet<>(periods.keySet());
        units.addAll(undatedReports);
        return units;
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
