package vn.baocao.index.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.check.Settlement;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.unit.Names;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;

/** Decides which facts fill which cell of a comparison, and how. */
final class Filling {
    /** A fact with the cell that it belongs to. */
    private record Placed(Place place, StoredFact fact) {}

    /** A cell with a report that fills it. */
    private record Filled(Place place, String reportId) {}

    private final Selection selection;
    private final Register register;
    private final Presence presence;
    private final TableUnits tableUnits;
    private final Map<String, Indicator> indicators;
    // figures are many, what they are of and for when is little: kept once each
    private final Map<Line, Line> lines = new HashMap<>();
    private final Map<ReportedPeriod, ReportedPeriod> times = new HashMap<>();
    private final List<Placed> results = new ArrayList<>();
    private final List<Placed> targets = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private int leftOut;

    private Filling(Selection selection, Register register, Presence presence) {
        this.selection = selection;
        this.register = register;
        this.presence = presence;
        this.tableUnits = new TableUnits(register, presence.reporting());
        this.indicators = selection.indicators().stream()
                .filter(one -> !one.code().equals(Indicators.OTHER))
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a));
    }

    static ComparisonTable fill(Selection selection, List<StoredFact> facts, Presence presence, Register register) {
        return new Filling(selection, register, presence).table(facts);
    }

    private ComparisonTable table(List<StoredFact> facts) {
        List<StoredFact> asked = facts.stream()
                .filter(one -> indicators.containsKey(one.fact().indicator()))
                .toList();
        asked.stream()
                .filter(one -> selection.allSources() || Reported.periodic(one.report()))
                .forEach(one -> tableUnits.named(one.fact().unit(), one.report()));
        List<UnitRow> chosen = tableUnits.rows(selection);
        Map<String, UnitRow> units = new HashMap<>();
        chosen.forEach(unit -> units.put(unit.key(), unit));
        asked.forEach(fact -> place(fact, units));
        apart.sort(Comparator.comparing(Apart::fact, LEADING));
        partsOfSuccessors(results, units);
        partsOfSuccessors(targets, units);
        int before = apart.size();
        Map<Place, Cell> cells = cells(results, units);
        Map<Place, Cell> aims = cells(targets, units);
        apart.subList(before, apart.size()).sort(Comparator.comparing(Apart::fact, LEADING));
        Set<Place> filled = new HashSet<>(cells.keySet());
        filled.addAll(aims.keySet());
        Set<String> told = filled.stream().map(Place::unit).collect(Collectors.toSet());
        List<UnitRow> any = chosen.stream()
                .filter(unit -> presence.reports(unit.key())
                        || told.contains(unit.key())
                        || register.unit(unit.key()).filter(Unit::expected).isPresent())
                .toList();
        List<UnitRow> rows = tableUnits.own(any, selection);
        Set<String> shown = rows.stream().map(UnitRow::key).collect(Collectors.toSet());
        filled.removeIf(place -> !shown.contains(place.unit()));
        apart.removeIf(one -> one.unit() != null && !shown.contains(one.unit().key()));
        List<ReportedPeriod> periods = periods(filled, rows);
        return new ComparisonTable(
                selection,
                rows,
                periods,
                lines(filled),
                cells,
                aims,
                apart,
                presence.with(apart),
                register,
                new LeftOut(leftOut, any.size() - rows.size(), List.of()),
                ComparisonTable.Look.AS_REPORTED);
    }

    private void place(StoredFact stored, Map<String, UnitRow> units) {
        Fact fact = stored.fact();
        if (fact.status() == Status.CHANGE || fact.value().per() != null) return;
        if (fact.status() == Status.TARGET && fact.scope() != Scope.WHOLE) return;
        ReportedPeriod period = time(stored);
        if (period != null && !period.within(selection.fromYear(), selection.toYear())) return;
        String key = register.named(fact.unit(), stored.report());
        UnitRow unit = key == null ? null : units.get(key);
        boolean anyUnit = selection.units().isEmpty() && selection.levels().isEmpty() && selection.province() == null;
        if (unit == null && (key != null || !anyUnit)) return;
        if (!selection.allSources() && !Reported.periodic(stored.report())) {
            leftOut++;
            return;
        }
        Line line = line(fact);
        Apart.@Nullable Why why = unit == null
                ? Apart.Why.UNIT_UNKNOWN
                : period == null
                        ? Apart.Why.TIME_UNKNOWN
                        : isOfAnotherTime(stored, period) ? Apart.Why.OTHER_TIME : null;
        if (why != null || unit == null || period == null) {
            if (why != null) apart.add(new Apart(stored.setAside() ? Apart.Why.SET_ASIDE : why, line, unit, stored));
            return;
        }
        ReportedPeriod time = times.computeIfAbsent(period, same -> same);
        Placed placed = new Placed(new Place(unit.key(), time, line), stored);
        (fact.status() == Status.TARGET ? targets : results).add(placed);
    }

    // a balance at the beginning is none of the end, though told for the same time
    private boolean isOfAnotherTime(StoredFact stored, ReportedPeriod period) {
        return (period.shape() == ReportedPeriod.Shape.DATES && !presence.covers(period))
                || Settlement.opens(stored.fact(), stored.sentence(), stored.context());
    }

    // a merged unit tells its own figure and those of the units it came out of: these are in it, and nothing may be
    // added twice
    private void partsOfSuccessors(List<Placed> placed, Map<String, UnitRow> units) {
        List<Placed> parts = placed.stream()
                .filter(one -> becamePartOf(one.place().unit(), one.fact().report()))
                .sorted(Comparator.comparing(Placed::fact, LEADING))
                .toList();
        if (parts.isEmpty()) return;
        Set<Filled> filled = placed.stream()
                .map(one -> new Filled(one.place(), one.fact().reportId()))
                .collect(Collectors.toSet());
        Set<Placed> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed one : parts) {
            Place place = one.place();
            String teller = String.valueOf(register.of(one.fact().report()));
            Place whole = new Place(teller, place.period(), place.line());
            if (!filled.contains(new Filled(whole, one.fact().reportId()))) continue;
            inside.add(one);
            apart.add(new Apart(Apart.Why.IN_SUCCESSOR, place.line(), units.get(place.unit()), one.fact()));
        }
        placed.removeIf(inside::contains);
    }

    /** Whether the unit was part of the one whose report it is when that was made. */
    private boolean becamePartOf(String unit, ReportBlock report) {
        LocalDate made = report.published() != null ? report.published() : report.to();
        if (made == null) return false;
        List<Succession> successors = register.unit(unit).map(Unit::successors).orElse(List.of());
        return !successors.isEmpty()
                && successors.stream()
                        .anyMatch(next -> next.successor().equals(register.of(report))
                                && !next.day().isAfter(made));
    }

    // one event or a share told in a report for a year is one of that year's, whatever its day
    static @Nullable ReportedPeriod time(StoredFact stored) {
        Fact fact = stored.fact();
        ReportedPeriod own = ReportedPeriod.between(fact.from(), fact.to());
        ReportedPeriod reports = Reported.period(stored.report());
        boolean caseOfIt = fact.scope() != Scope.WHOLE && own != null && reports != null && own.inside(reports);
        return caseOfIt ? reports : own;
    }

    private Line line(Fact fact) {
        String subject = fact.subject() == null ? null : subject(fact.subject());
        Line line = new Line(fact.indicator(), fact.value().measure(), subject, fact.of());
        return lines.computeIfAbsent(line, same -> same);
    }

    private Map<Place, Cell> cells(List<Placed> placed, Map<String, UnitRow> units) {
        Map<Place, List<StoredFact>> groups = new HashMap<>();
        for (Placed one : placed)
            groups.computeIfAbsent(one.place(), k -> new ArrayList<>()).add(one.fact());
        Map<Place, Cell> cells = new HashMap<>();
        groups.forEach((place, facts) -> {
            if (facts.size() > 1) facts.sort(LEADING);
            List<StoredFact> counted = decided(facts);
            if (!counted.isEmpty()) cells.put(place, cell(place.line(), counted));
            if (counted.size() == facts.size()) return;
            UnitRow unit = units.get(place.unit());
            facts.stream()
                    .filter(one -> !counted.contains(one))
                    .forEach(one -> apart.add(new Apart(Apart.Why.SET_ASIDE, place.line(), unit, one)));
        });
        return cells;
    }

    // the ones that a reader chose, else all that none set aside
    private static List<StoredFact> decided(List<StoredFact> facts) {
        if (facts.size() == 1 && !facts.getFirst().setAside()) return facts;
        List<StoredFact> chosen =
                facts.stream().filter(one -> one.decided().chosen()).toList();
        if (!chosen.isEmpty()) return chosen;
        return facts.stream().anyMatch(StoredFact::setAside)
                ? facts.stream().filter(one -> !one.setAside()).toList()
                : facts;
    }

    // a superseded report speaks only where no other does
    private Cell cell(Line line, List<StoredFact> facts) {
        if (facts.size() == 1 && facts.getFirst().fact().scope() == Scope.WHOLE) return new Cell.Known(facts);
        List<StoredFact> current =
                facts.stream().filter(one -> !one.superseded()).toList();
        List<StoredFact> counted = current.isEmpty() ? facts : current;
        List<StoredFact> whole = counted.stream()
                .filter(one -> one.fact().scope() == Scope.WHOLE)
                .toList();
        if (whole.isEmpty()) return new Cell.Items(counted, sum(line, counted));
        return different(whole).size() == 1 ? new Cell.Known(whole) : new Cell.Conflict(whole);
    }

    // added only where the indicator allows it, and where nothing can be in it twice: shares or cases, of one report
    private @Nullable BigDecimal sum(Line line, List<StoredFact> items) {
        Indicator indicator = indicators.get(line.indicator());
        if (indicator == null || !indicator.adds() || line.measure() == Measure.RATE) return null;
        if (items.stream().map(StoredFact::reportId).distinct().count() > 1) return null;
        if (items.stream().map(one -> one.fact().scope()).distinct().count() > 1) return null;
        if (items.stream().anyMatch(one -> one.fact().value().upTo() != null)) return null;
        return items.stream().map(one -> one.fact().value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The values that differ as numbers, in the order of the facts. */
    static List<Quantity> different(List<StoredFact> facts) {
        List<Quantity> values = new ArrayList<>();
        for (StoredFact one : facts) {
            Quantity value = one.fact().value();
            if (values.stream().noneMatch(other -> same(value, other))) values.add(value);
        }
        return values;
    }

    static boolean same(Quantity value, Quantity other) {
        return same(value.amount(), other.amount()) && same(value.upTo(), other.upTo());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null) return b == null;
        return b != null && a.compareTo(b) == 0;
    }

    // those with a figure, and the years asked for; where nothing at all is found, those of the reports
    private List<ReportedPeriod> periods(Set<Place> filled, List<UnitRow> rows) {
        TreeSet<ReportedPeriod> periods =
                filled.stream().map(Place::period).distinct().collect(Collectors.toCollection(TreeSet::new));
        if (periods.isEmpty())
            for (UnitRow row : rows)
                for (ReportedPeriod period : presence.periods(row.key()))
                    if (period.within(selection.fromYear(), selection.toYear())) periods.add(period);
        List<Integer> years = periods.stream()
                .filter(period -> period.shape() == ReportedPeriod.Shape.YEAR)
                .map(period -> Objects.requireNonNull(period.from()).getYear())
                .toList();
        Integer first = selection.fromYear() != null || years.isEmpty() ? selection.fromYear() : years.getFirst();
        Integer last = selection.toYear() != null || years.isEmpty() ? selection.toYear() : years.getLast();
        boolean asked = selection.fromYear() != null || selection.toYear() != null;
        if (asked && first != null && last != null && (!years.isEmpty() || periods.isEmpty()) && last - first < 100)
            for (int year = first; year <= last; year++) periods.add(ReportedPeriod.year(year));
        return List.copyOf(periods);
    }

    private List<Line> lines(Set<Place> filled) {
        Set<Line> found = filled.stream().map(Place::line).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : selection.indicators()) {
            List<Line> own = found.stream()
                    .filter(line -> line.indicator().equals(indicator.code()))
                    .sorted(Comparator.comparing(Line::measure)
                            .thenComparing(line -> Objects.requireNonNullElse(line.of(), ""))
                            .thenComparing(line -> Objects.requireNonNullElse(line.subject(), ""), Names.order()))
                    .toList();
            Line leading = new Line(indicator.code(), indicator.measure(), null, null);
            boolean split = own.stream().anyMatch(line -> line.subject() != null || line.of() != null);
            if (!own.contains(leading) && !split) lines.add(leading);
            lines.addAll(own);
        }
        return lines.stream().distinct().toList();
    }

    private static String subject(String subject) {
        return Normalizer.normalize(subject.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    // exact before rough, current before superseded, periodic before news, later published first
    private static final Comparator<StoredFact> LEADING = Comparator.<StoredFact, Boolean>comparing(
                    one -> one.fact().value().qualifier() != Qualifier.EXACT)
            .thenComparing(StoredFact::superseded)
            .thenComparing(one -> !Reported.periodic(one.report()))
            .thenComparing(one -> one.report().published(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(StoredFact::file)
            .thenComparing(StoredFact::reportId)
            .thenComparing(one -> one.fact().span())
            .thenComparing(one -> one.fact().id());
}
