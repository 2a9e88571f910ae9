package vn.baocao.index.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.unit.Names;

/** The units that reports and facts name, each under one key for all its spellings, in the order of their tree. */
final class UnitRegister {
    private static final class Votes {
        final Map<String, Integer> names = new TreeMap<>();
        final Map<Level, Integer> levels = new TreeMap<>();
        final Map<String, Integer> provinces = new TreeMap<>();
        final Map<String, Integer> parents = new TreeMap<>();
    }

    private final UnaryOperator<String> keyOf;
    private final Map<String, Votes> votes = new TreeMap<>();
    private final Set<String> reporting = new HashSet<>();

    UnitRegister(UnaryOperator<String> keyOf) {
        this.keyOf = keyOf;
    }

    /** The key of a name, null where it has no letters. */
    @Nullable
    String key(@Nullable String name) {
        if (name == null) return null;
        String key = keyOf.apply(name);
        return key.isEmpty() ? null : key;
    }

    /** A unit that reports for itself; what its report says of it counts. */
    void reports(ReportBlock block) {
        String key = key(block.unit());
        if (key == null || block.unit() == null) return;
        if (reporting.add(key)) votes.put(key, new Votes());
        Votes one = votes.computeIfAbsent(key, k -> new Votes());
        vote(one.names, block.unit());
        vote(one.levels, block.level());
        vote(one.provinces, block.province());
        vote(one.parents, key(block.parent()));
    }

    /** A unit that somebody's report has a figure of; the spelling counts only where the unit itself never reports. */
    void named(String name) {
        String key = key(name);
        if (key == null) return;
        Votes one = votes.computeIfAbsent(key, k -> new Votes());
        // letterheads shout: a name in small letters is easier to read, whoever wrote it
        boolean shouted = one.names.keySet().stream().allMatch(Names::shouted);
        if (reporting.contains(key) && !(shouted && !Names.shouted(name))) return;
        if (reporting.contains(key)) one.names.clear();
        vote(one.names, name);
    }

    private static <T extends Comparable<? super T>> void vote(Map<T, Integer> votes, @Nullable T said) {
        if (said != null) votes.merge(said, 1, Integer::sum);
    }

    /** The chosen ones by key in the order of their tree: higher levels first, then by name, children under their parent. */
    List<UnitRow> rows(Selection selection) {
        Map<String, UnitRow> chosen = new HashMap<>();
        votes.forEach((key, one) -> {
            UnitRow row = new UnitRow(
                    key,
                    String.valueOf(Names.most(one.names)),
                    Names.most(one.levels),
                    Names.most(one.provinces),
                    Names.most(one.parents),
                    0);
            if (chosen(row, selection)) chosen.put(key, row);
        });
        Map<String, List<UnitRow>> children = new HashMap<>();
        List<UnitRow> roots = new ArrayList<>();
        for (UnitRow row : chosen.values()) {
            if (hasRoot(row, chosen))
                children.computeIfAbsent(String.valueOf(row.parent()), k -> new ArrayList<>())
                        .add(row);
            else roots.add(row);
        }
        List<UnitRow> rows = new ArrayList<>();
        add(rows, roots, children, 0);
        return rows;
    }

    // a parent that is itself below this unit (a slip in some report) counts as none
    private static boolean hasRoot(UnitRow row, Map<String, UnitRow> chosen) {
        Set<String> seen = new HashSet<>(Set.of(row.key()));
        UnitRow above = row.parent() == null ? null : chosen.get(row.parent());
        if (above == null) return false;
        while (above != null) {
            if (!seen.add(above.key())) return false;
            above = above.parent() == null ? null : chosen.get(above.parent());
        }
        return true;
    }

    private void add(List<UnitRow> rows, List<UnitRow> siblings, Map<String, List<UnitRow>> children, int depth) {
        Comparator<UnitRow> order = Comparator.comparing(
                        UnitRow::level, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(UnitRow::name, Names.order())
                .thenComparing(UnitRow::key);
        for (UnitRow row : siblings.stream().sorted(order).toList()) {
            rows.add(new UnitRow(row.key(), row.name(), row.level(), row.province(), row.parent(), depth));
            add(rows, children.getOrDefault(row.key(), List.of()), children, depth + 1);
        }
    }

    private boolean chosen(UnitRow row, Selection selection) {
        if (!selection.levels().isEmpty()
                && (row.level() == null || !selection.levels().contains(row.level()))) return false;
        if (selection.province() != null && !Names.has(row.province(), selection.province())) return false;
        return selection.units().isEmpty()
                || selection.units().stream()
                        .anyMatch(asked ->
                                Names.has(row.name(), asked) || row.key().equals(key(asked)));
    }
}
