package vn.baocao.index.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.check.Settlement;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.UnitRow;

/**
 * Holds a settlement against the balance that the unit told in its report for the time right before: as its opening where it states
 * none, else beside the opening that it states.
 */
final class Balances {
    static final String BALANCE = "money.balance";
    private static final String INCOME = "money.income";
    private static final String EXPENSE = "money.expense";

    private final AcrossReports across;
    private final Map<String, Reported> reports = new HashMap<>();
    private final Map<String, List<StoredFact>> openings = new HashMap<>();
    private final ComparisonTable table;

    Balances(AcrossReports across) {
        this.across = across;
        across.reports().forEach(report -> reports.put(report.id(), report));
        List<Indicator> asked = List.of(
                Indicators.inUse().get(BALANCE),
                Indicators.inUse().get(INCOME),
                Indicators.inUse().get(EXPENSE));
        Set<String> codes = Set.of(BALANCE, INCOME, EXPENSE);
        FactFilter filter = new FactFilter(codes, null, Set.of(), null, null, Set.of(), false);
        List<StoredFact> others = new ArrayList<>();
        for (StoredFact one : across.store().facts(filter)) {
            if (one.setAside()) continue;
            boolean opens = Settlement.opens(one.fact(), one.sentence(), one.context());
            if (!opens) others.add(one);
            else if (isOwn(one))
                openings.computeIfAbsent(one.reportId(), k -> new ArrayList<>()).add(one);
        }
        this.table =
                ComparisonTable.of(Selection.of(asked).withAllUnits(), others, across.reports(), across.register());
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        for (UnitRow unit : table.units())
            for (ReportedPeriod period : table.periods()) {
                Finding.Told before = before(unit, period).orElse(null);
                if (before == null) continue;
                for (String report : own(unit, period)) {
                    Finding finding = finding(unit, period, report, before);
                    if (finding == null) continue;
                    found.add(finding);
                    break;
                }
            }
        return found;
    }

    private @Nullable Finding finding(UnitRow unit, ReportedPeriod period, String report, Finding.Told before) {
        Finding.Told income = told(unit, period, INCOME, report).orElse(null);
        Finding.Told expense = told(unit, period, EXPENSE, report).orElse(null);
        Finding.Told balance = told(unit, period, BALANCE, report).orElse(null);
        if (income == null || expense == null || balance == null) return null;
        Finding.NotCarriedOn now = new Finding.NotCarriedOn(balance, income, expense, before);
        List<StoredFact> stated = openings.getOrDefault(report, List.of());
        Fact earlier = before.leading().fact();
        boolean fits = stated.isEmpty()
                ? toldEarly(before) || now.settlement().goesOn(earlier)
                : stated.stream().allMatch(one -> Settlement.same(one.fact(), earlier));
        if (fits) return null;
        // only now the text is asked whether these figures stand together
        Settlement settlement = across.store().reportWithId(report).stream()
                .flatMap(whole -> Settlement.of(whole.text(), whole.counted()).stream())
                .filter(one -> sameFacts(one, now.settlement()))
                .findFirst()
                .orElse(null);
        if (settlement == null) return null;
        Fact opening = settlement.opening();
        if (opening == null) return stated.isEmpty() ? now : null;
        return stated.stream()
                .filter(one -> one.fact().id().equals(opening.id()) && !Settlement.same(one.fact(), earlier))
                .findFirst()
                .map(one -> new Finding.OtherOpening(unit, period, one, before))
                .orElse(null);
    }

    private static boolean sameFacts(Settlement one, Settlement other) {
        return one.income().id().equals(other.income().id())
                && one.expense().id().equals(other.expense().id())
                && one.balance().id().equals(other.balance().id());
    }

    /** The reports of the unit for just that time, in the order of their handing in. */
    private List<String> own(UnitRow unit, ReportedPeriod period) {
        return cell(unit, period, BALANCE).stream()
                .flatMap(cell -> cell.facts().stream())
                .map(StoredFact::reportId)
                .distinct()
                .filter(id -> isOwn(id, unit, period))
                .toList();
    }

    private boolean isOwn(StoredFact opening) {
        String whose = across.register().named(opening.fact().unit(), opening.report());
        return whose != null && whose.equals(across.register().of(opening.report()));
    }

    private boolean isOwn(String reportId, UnitRow unit, ReportedPeriod period) {
        Reported report = reports.get(reportId);
        UnitRow whose = report == null ? null : across.unit(report);
        return report != null
                && !report.superseded()
                && whose != null
                && whose.key().equals(unit.key())
                && period.equals(AcrossReports.period(report));
    }

    private Optional<Cell.Known> cell(UnitRow unit, ReportedPeriod period, String indicator) {
        Line line = new Line(indicator, Measure.MONEY, null, null);
        return table.at(new Place(unit.key(), period, line)) instanceof Cell.Known known
                        && known.number() != null
                        && known.value().qualifier() == Qualifier.EXACT
                ? Optional.of(known)
                : Optional.empty();
    }

    /** The figure as that report tells it. */
    private Optional<Finding.Told> told(UnitRow unit, ReportedPeriod period, String indicator, String report) {
        List<StoredFact> facts = cell(unit, period, indicator).stream()
                .flatMap(cell -> cell.facts().stream())
                .filter(one -> one.reportId().equals(report))
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Finding.Told(unit, period, new Cell.Known(facts)));
    }

    /** The balance of the day before as the unit's report for the time until then tells it; empty where two differ. */
    private Optional<Finding.Told> before(UnitRow unit, ReportedPeriod period) {
        LocalDate first = period.from();
        if (first == null) return Optional.empty();
        LocalDate last = first.minusDays(1);
        Finding.Told before = null;
        for (ReportedPeriod earlier : table.periods()) {
            if (!last.equals(earlier.to())) continue;
            Line line = new Line(BALANCE, Measure.MONEY, null, null);
            if (table.at(new Place(unit.key(), earlier, line)) instanceof Cell.Conflict) return Optional.empty();
            for (String report : own(unit, earlier)) {
                Finding.Told told = told(unit, earlier, BALANCE, report).orElse(null);
                if (told == null || !Jumps.unchanged(across.register(), unit, earlier, period)) continue;
                if (before != null
                        && !Settlement.same(
                                before.leading().fact(), told.leading().fact())) return Optional.empty();
                if (before == null) before = told;
            }
        }
        return Optional.ofNullable(before);
    }

    // a report of November cannot tell what there was at the end of December: what follows from it is no slip
    private boolean toldEarly(Finding.Told before) {
        LocalDate published = before.leading().report().published();
        return published != null && published.isBefore(before.period().end());
    }
}
