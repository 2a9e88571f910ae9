package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;

/**
 * What units reported for periods, side by side. Only totals that are results fill cells, targets stand beside them;
 * shares and single cases are shown as such, rises and falls never; what contradicts itself or is missing says so.
 */
public final class ComparisonTable {
    private final Selection selection;
    private final List<UnitRow> units;
    private final List<ReportedPeriod> periods;
    private final List<Line> lines;
    private final Map<Place, Cell> cells;
    private final Map<Place, Cell> targets;
    private final List<Apart> apart;
    private final Presence presence;
    private final Register register;
    private final LeftOut leftOut;
    private final Look look;
    private final Rounds rounds;

    /**
     * How a table is shown beyond what reports say: as a tree, only what has a target, by the units of a day, by one of another line,
     * ranked.
     */
    record Look(
            boolean tree,
            boolean aimed,
            @Nullable Restatement restatement,
            @Nullable Line base,
            Map<String, Integer> ranks) {
        static final Look AS_REPORTED = new Look(false, false, null, null, Map.of());
    }

    // the maps are handed over: nobody changes them any more
    ComparisonTable(
            Selection selection,
            List<UnitRow> units,
            List<ReportedPeriod> periods,
            List<Line> lines,
            Map<Place, Cell> cells,
            Map<Place, Cell> targets,
            List<Apart> apart,
            Presence presence,
            Register register,
            LeftOut leftOut,
            Look look) {
        this.selection = selection;
        this.units = List.copyOf(units);
        this.periods = List.copyOf(periods);
        this.lines = List.copyOf(lines);
        this.cells = Collections.unmodifiableMap(cells);
        this.targets = Collections.unmodifiableMap(targets);
        this.apart = List.copyOf(apart);
        this.presence = presence;
        this.register = register;
        this.leftOut = leftOut;
        this.look = look;
        this.rounds = new Rounds(units, this.cells, this.targets, presence, register);
    }

    /**
     * Compares.
     *
     * @param facts at least those of the asked indicators
     * @param reports all that were handed in, also those without such a fact
     * @param register which unit is meant by a name
     */
    public static ComparisonTable of(
            Selection selection, List<StoredFact> facts, List<Reported> reports, Register register) {
        return Filling.fill(selection, facts, Presence.of(reports, selection.allSources(), register), register);
    }

    public Selection selection() {
        return selection;
    }

    /** In the order of their tree. */
    public List<UnitRow> units() {
        return units;
    }

    /** Earliest first. */
    public List<ReportedPeriod> periods() {
        return periods;
    }

    /** In the order in which the indicators were asked for. */
    public List<Line> lines() {
        return lines;
    }

    /** The result that a place has, or why there is none. */
    public Cell at(Place place) {
        Cell cell = cells.get(place);
        return cell != null ? cell : new Cell.Missing(missing(place));
    }

    private Cell.Missing.Why missing(Place place) {
        Cell.Missing.Why why = presence.missing(place);
        if (why == Cell.Missing.Why.PERIOD_UNKNOWN && rounds.ofOtherKind(place)) return Cell.Missing.Why.OTHER_KIND;
        if (why != Cell.Missing.Why.NO_REPORT) return why;
        Unit unit = register.unit(place.unit()).orElse(null);
        LocalDate end = place.period().end();
        if (unit != null && !unit.on(end)) {
            LocalDate first = unit.from();
            return first != null && end.isBefore(first) ? Cell.Missing.Why.NOT_YET : Cell.Missing.Why.ENDED;
        }
        if (look.tree && rounds.onlyAbove(place.unit())) return Cell.Missing.Why.ONLY_ABOVE;
        return rounds.ofOtherKind(place) ? Cell.Missing.Why.OTHER_KIND : why;
    }

    /** The target for a place: known or in conflict. */
    public Optional<Cell> target(Place place) {
        return Optional.ofNullable(targets.get(place));
    }

    /** Figures that belong to the question but to no cell. */
    public List<Apart> apart() {
        return apart;
    }

    /** How many figures of news, pieces on one topic and plans were left out. */
    public int leftOut() {
        return leftOut.figures();
    }

    /** The periods that were left out because others were asked for. */
    public List<ReportedPeriod> periodsLeftOut() {
        return leftOut.periods();
    }

    /** How many units were left out because only other units' reports have figures of them. */
    public int unitsLeftOut() {
        return leftOut.units();
    }

    /** The same with the units by their last figure of the first line, the largest first; those without one stay behind, in order. */
    public ComparisonTable ranked() {
        if (lines.isEmpty()) return this;
        Ranking ranking = Ranking.of(this);
        Look ranked = new Look(look.tree, look.aimed, look.restatement, look.base, ranking.ranks());
        return with(ranking.units(), periods, lines, ranked);
    }

    /** The units shown that became another or part of another, where units were asked for by name. */
    public List<Succeeded> succeeded() {
        if (selection.units().isEmpty() || look.restatement != null) return List.of();
        List<Succeeded> all = new ArrayList<>();
        for (UnitRow row : units)
            for (Succession next :
                    register.unit(row.key()).map(Unit::successors).orElse(List.of()))
                register.unit(next.successor())
                        .ifPresent(unit -> all.add(new Succeeded(row, unit.name(next.day()), next.day())));
        return all;
    }

    /** That a unit became another, or part of it, on a day. */
    public record Succeeded(UnitRow unit, String successor, LocalDate day) {}

    /** The place of a unit where the units are ranked by their figures; empty where they are not, or it has none. */
    public Optional<Integer> rank(UnitRow unit) {
        return Optional.ofNullable(look.ranks.get(unit.key()));
    }

    /** Whether the units stand in the order of their figures, with ranks. */
    public boolean isRanked() {
        return !look.ranks.isEmpty();
    }

    /** Those that stay behind where the units are ranked: no figure gives them a place. */
    public List<Unranked> unranked() {
        if (look.ranks.isEmpty()) return List.of();
        return units.stream()
                .filter(unit -> !look.ranks.containsKey(unit.key()))
                .map(unit -> new Unranked(unit, Ranking.inDoubt(this, unit).orElse(null)))
                .toList();
    }

    /**
     * A unit without a place.
     *
     * @param conflict the last of its figures that is told with different values, null where it has none at all
     */
    public record Unranked(UnitRow unit, @Nullable Place conflict) {}

    /**
     * The same with calendar years only, and with school years where a unit has figures of these and of no calendar year. Where no
     * year has a figure, all stay.
     */
    public ComparisonTable inYears() {
        Set<Place> told = new HashSet<>(cells.keySet());
        told.addAll(targets.keySet());
        Set<ReportedPeriod.Shape> years = ReportedPeriod.years(told, units);
        return years.isEmpty() ? this : aligned(years);
    }

    /** The same with only those lines that anybody has a target for. */
    public ComparisonTable aimedAt() {
        Set<Line> aimed = targets.keySet().stream().map(Place::line).collect(Collectors.toSet());
        return with(
                units,
                periods,
                lines.stream().filter(aimed::contains).toList(),
                new Look(look.tree, true, look.restatement, look.base, look.ranks));
    }

    /** Whether only what has a target is shown. */
    public boolean isAimed() {
        return look.aimed;
    }

    /** Whether the period is one that the unit reports for, or could: years, what it is expected to, and what it reported of that kind. */
    boolean concerns(UnitRow unit, ReportedPeriod period) {
        if (rounds.silentOtherKind(unit.key(), period)) return period.shape() == ReportedPeriod.Shape.YEAR;
        return period.shape() == ReportedPeriod.Shape.YEAR
                || presence.periods(unit.key()).stream().anyMatch(one -> one.comparesWith(period) || one.equals(period))
                || register.unit(unit.key()).filter(Unit::expected).isPresent()
                || lines.stream()
                        .map(line -> new Place(unit.key(), period, line))
                        .anyMatch(place -> cells.containsKey(place) || targets.containsKey(place));
    }

    /** The same with only the periods of those shapes; nothing is stretched or summed to fit. */
    public ComparisonTable aligned(Set<ReportedPeriod.Shape> shapes) {
        Map<Boolean, List<ReportedPeriod>> kept =
                periods.stream().collect(Collectors.partitioningBy(period -> shapes.contains(period.shape())));
        List<ReportedPeriod> others = kept.getOrDefault(false, List.of());
        List<ReportedPeriod> shown = kept.getOrDefault(true, List.of());
        return with(units, shown, during(shown), look, new LeftOut(leftOut.figures(), leftOut.units(), others));
    }

    /**
     * The same with each result also by one of another indicator: money by member.
     *
     * @param base an indicator of the selection; its own line is shown only where {@code shown} says so
     */
    public ComparisonTable by(Indicator base, boolean shown) {
        Line line = new Line(base.code(), base.measure(), null, null);
        List<Line> others = lines.stream()
                .filter(one -> shown || !one.indicator().equals(base.code()))
                .toList();
        return with(units, periods, others, new Look(look.tree, look.aimed, look.restatement, line, look.ranks));
    }

    /** What each result is also shown by one of. */
    public Optional<Line> base() {
        return Optional.ofNullable(look.base);
    }

    /** The same with only that period. */
    public ComparisonTable during(ReportedPeriod asked) {
        return with(units, List.of(asked), during(List.of(asked)), look);
    }

    // what an indicator has beside its own line, such as its rates, only where anybody says something of it then
    private List<Line> during(List<ReportedPeriod> shown) {
        return lines.stream()
                .filter(line -> leading(line)
                        || units.stream()
                                .anyMatch(unit -> shown.stream()
                                        .map(period -> new Place(unit.key(), period, line))
                                        .anyMatch(place -> cells.containsKey(place) || targets.containsKey(place))))
                .toList();
    }

    private boolean leading(Line line) {
        boolean bare = line.subject() == null && line.of() == null;
        Line first = lines.stream()
                .filter(one -> one.indicator().equals(line.indicator()))
                .findFirst()
                .orElse(line);
        return line.equals(first)
                || (bare && Indicators.inUse().get(line.indicator()).measure() == line.measure());
    }

    private ComparisonTable with(
            List<UnitRow> otherUnits, List<ReportedPeriod> otherPeriods, List<Line> otherLines, Look otherLook) {
        return with(otherUnits, otherPeriods, otherLines, otherLook, leftOut);
    }

    private ComparisonTable with(
            List<UnitRow> otherUnits,
            List<ReportedPeriod> otherPeriods,
            List<Line> otherLines,
            Look otherLook,
            LeftOut otherLeftOut) {
        return new ComparisonTable(
                selection,
                otherUnits,
                otherPeriods,
                otherLines,
                cells,
                targets,
                apart,
                presence,
                register,
                otherLeftOut,
                otherLook);
    }

    /**
     * The same by the units of that day. Figures of several units that one stands for are summed where they may be, each sum with its
     * parts.
     */
    public ComparisonTable restated(LocalDate day) {
        Restating.Result now = new Restating(this, register, day).result();
        return new ComparisonTable(
                selection,
                now.units(),
                periods,
                lines,
                now.cells(),
                now.targets(),
                now.apart(),
                presence,
                register,
                leftOut,
                new Look(look.tree, look.aimed, now.restatement(), look.base, Map.of()));
    }

    /** That the table is by the units of one day; empty where it is as reported. */
    public Optional<Restatement> restatement() {
        return Optional.ofNullable(look.restatement);
    }

    /** The same with all units that are expected to report and those above them, as a tree with subtotals. */
    public ComparisonTable asTree() {
        LocalDate day = look.restatement == null ? LocalDate.MAX : look.restatement.day();
        List<UnitRow> rows = new TableUnits(register, Set.of()).tree(units, selection, day);
        return with(rows, periods, lines, new Look(true, look.aimed, look.restatement, look.base, Map.of()));
    }

    /** Whether subtotals stand below each unit that has others below it. */
    public boolean isTree() {
        return look.tree;
    }

    /** Whether anybody reported for one of the periods shown, or anything is told of them. */
    public boolean anyReported() {
        return units.stream()
                .anyMatch(unit -> periods.stream()
                        .anyMatch(period -> reported(unit, period)
                                || lines.stream()
                                        .map(line -> new Place(unit.key(), period, line))
                                        .anyMatch(place -> cells.containsKey(place) || targets.containsKey(place))));
    }

    /** Whether the unit handed in a report for that time. */
    public boolean reported(UnitRow unit, ReportedPeriod period) {
        return presence.periods(unit.key()).contains(period);
    }

    /** Whether a figure rests on reports alone that nobody has reviewed; of several figures, whether one of them does. */
    public boolean unreviewed(Cell cell) {
        return marking().unreviewed(cell);
    }

    /** What to know of a cell's sources: for one figure what holds of all that tell it, else what holds of any. */
    public Set<Cell.Mark> marks(Place place, Cell cell) {
        return marking().marks(place, cell);
    }

    private Marking marking() {
        return new Marking(presence, register, look.restatement);
    }
}
