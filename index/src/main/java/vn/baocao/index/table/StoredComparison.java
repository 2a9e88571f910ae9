package vn.baocao.index.table;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.ReportGroup;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;

/**
 * A comparison over all that a store holds.
 *
 * @param groups all current reports, also those that the table leaves out
 * @param register of all units, as {@link vn.baocao.index.store.UnitBook#registerOf} makes it
 */
public record StoredComparison(List<ReportGroup> groups, Register register, ComparisonTable table) {
    public StoredComparison {
        groups = List.copyOf(groups);
    }

    /** Compares; reports, units and facts are read once each. */
    public static StoredComparison of(Store store, Selection selection) {
        List<ReportGroup> groups = store.reportGroups();
        Register register = store.units().registerOf(groups);
        boolean all = selection.allSources();
        Presence presence = Presence.of(groups, all, register, reviewed(store, all));
        Set<String> codes = selection.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        FactFilter filter = new FactFilter(codes, null, Set.of(), null, null, Set.of(), true);
        // the table orders the facts of each cell itself
        return new StoredComparison(
                groups, register, Filling.fill(selection, store.factsInAnyOrder(filter), presence, register));
    }

    // none where those reviewed are none that fill cells: then nobody's figures are told from others
    private static Set<String> reviewed(Store store, boolean allSources) {
        Set<String> reviewed = store.reviewed();
        boolean any = reviewed.stream()
                .flatMap(id -> store.reportRow(id).stream())
                .anyMatch(row -> allSources || Reported.periodic(row.report()));
        return any ? reviewed : Set.of();
    }

    /** How many reports there are. */
    public int reports() {
        return groups.stream().mapToInt(ReportGroup::count).sum();
    }

    /** For when there are reports at all, earliest first. */
    public SortedSet<ReportedPeriod> periods() {
        SortedSet<ReportedPeriod> periods = new TreeSet<>();
        for (ReportGroup group : groups)
            for (ReportGroup.Round round : group.rounds()) {
                ReportedPeriod period = ReportedPeriod.between(round.from(), round.to());
                if (period != null && !round.superseded()) periods.add(period);
            }
        return periods;
    }
}
