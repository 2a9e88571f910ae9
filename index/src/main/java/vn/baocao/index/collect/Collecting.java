package vn.baocao.index.collect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baocao.extractors.Level;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Section;
import vn.baocao.index.collect.Collected.Told;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.table.Awaited;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitTree;

/** Collects what the reports of one period say on topics; no word is added or changed. */
public final class Collecting {
    /**
     * What to collect.
     *
     * @param topics in the order of the result
     * @param outline all topics that there are
     * @param units words of a unit's name each, empty for all
     * @param levels empty for all
     * @param allSources whether news, pieces on one topic and plans within the period count too
     */
    public record Asked(
            ReportedPeriod period,
            List<Topic> topics,
            List<Topic> outline,
            List<String> units,
            Set<Level> levels,
            boolean allSources) {
        public Asked {
            topics = List.copyOf(topics);
            outline = List.copyOf(outline);
            units = List.copyOf(units);
            levels = Set.copyOf(levels);
        }
    }

    private final Asked asked;
    private final Register register;

    private Collecting(Asked asked, Register register) {
        this.asked = asked;
        this.register = register;
    }

    /** @param reading a report with its text, by its row; empty where it is gone */
    public static Collected of(
            Asked asked,
            Register register,
            List<ReportRow> reports,
            List<Awaited.Line> expected,
            Function<ReportRow, StoredReport> reading) {
        return new Collecting(asked, register).collect(reports, expected, reading);
    }

    private Collected collect(
            List<ReportRow> all, List<Awaited.Line> expected, Function<ReportRow, StoredReport> reading) {
        Map<Unit, List<ReportRow>> byUnit = byUnit(all);
        List<ReportRow> used = byUnit.values().stream().flatMap(List::stream).toList();
        Map<Topic, Map<Unit, List<Excerpt>>> found = new LinkedHashMap<>();
        asked.topics().forEach(topic -> found.put(topic, new LinkedHashMap<>()));
        byUnit.forEach((unit, rows) -> {
            for (ReportRow row : rows) {
                StoredReport report = reading.apply(row);
                OnTopic on = new OnTopic(report, asked.outline());
                for (Topic topic : asked.topics()) {
                    BitSet chosen = on.of(topic);
                    if (!chosen.isEmpty())
                        of(found, topic)
                                .computeIfAbsent(unit, k -> new ArrayList<>())
                                .addAll(Excerpts.of(row, report, on, chosen));
                }
            }
        });
        List<Section> sections = new ArrayList<>();
        for (Topic topic : asked.topics()) {
            Map<Unit, List<Excerpt>> told = of(found, topic);
            List<Told> units = new ArrayList<>();
            told.forEach((unit, excerpts) -> units.add(new Told(unit, excerpts)));
            List<Unit> silent = byUnit.keySet().stream()
                    .filter(unit -> !told.containsKey(unit))
                    .toList();
            sections.add(new Section(topic, units, silent));
        }
        List<Unit> missing = expected.stream()
                .filter(line -> line.state() == Awaited.State.MISSING)
                .map(Awaited.Line::unit)
                .filter(unit -> chosen(unit) && !byUnit.containsKey(unit))
                .toList();
        return new Collected(asked.period(), sections, used, missing);
    }

    private static Map<Unit, List<Excerpt>> of(Map<Topic, Map<Unit, List<Excerpt>>> found, Topic topic) {
        return found.getOrDefault(topic, Map.of());
    }

    // in the order of the units' tree, reports by file
    private Map<Unit, List<ReportRow>> byUnit(List<ReportRow> all) {
        Comparator<ReportRow> byFile = Comparator.comparing(ReportRow::file).thenComparing(ReportRow::id);
        Map<String, List<ReportRow>> rows = all.stream()
                .filter(this::ofThePeriod)
                .filter(row -> register.of(row.report()) != null)
                .sorted(byFile)
                .collect(Collectors.groupingBy(row -> String.valueOf(register.of(row.report()))));
        Collection<Unit> units = new ArrayList<>();
        for (String id : rows.keySet()) register.unit(id).filter(this::chosen).ifPresent(units::add);
        Map<Unit, List<ReportRow>> sorted = new LinkedHashMap<>();
        for (UnitTree node : UnitTree.of(register.inOrder(units)))
            sorted.put(node.unit(), rows.getOrDefault(node.unit().id(), List.of()));
        return sorted;
    }

    private boolean ofThePeriod(ReportRow row) {
        ReportedPeriod own =
                ReportedPeriod.between(row.report().from(), row.report().to());
        if (own == null || row.superseded()) return false;
        if (Reported.periodic(row.report())) return own.sameRound(asked.period());
        return asked.allSources() && own.inside(asked.period());
    }

    private boolean chosen(Unit unit) {
        if (!asked.levels().isEmpty()
                && (unit.level() == null || !asked.levels().contains(unit.level()))) return false;
        return asked.units().isEmpty() || asked.units().stream().anyMatch(words -> register.means(unit, words));
    }
}
