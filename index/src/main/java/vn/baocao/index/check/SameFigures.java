package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;

/** Counts, over all indicators, how many figures a unit tells as it told them for the period before. */
final class SameFigures {
    private record Key(String unit, ReportedPeriod period, ReportedPeriod before) {}

    /** Ids only: all figures of a large home do not go into memory at once. */
    private record Same(Line line, String later, String earlier) {}

    private static final class Count {
        final UnitRow unit;
        final List<Same> same = new ArrayList<>();
        int both;

        Count(UnitRow unit) {
            this.unit = unit;
        }
    }

    private final Map<Key, Count> counts = new TreeMap<>(
            Comparator.comparing(Key::unit).thenComparing(Key::period).thenComparing(Key::before));
    private final Thresholds.SameFigures threshold;

    SameFigures(Thresholds.SameFigures threshold) {
        this.threshold = threshold;
    }

    /** Takes the figures of a table in. */
    void count(ComparisonTable table) {
        for (Line line : table.lines()) {
            if (line.measure() == Measure.RATE) continue;
            for (UnitRow unit : table.units()) {
                List<Finding.Told> before = new ArrayList<>();
                for (ReportedPeriod period : table.periods()) {
                    Optional<Finding.Told> now = Jumps.told(table, unit, period, line);
                    if (now.isEmpty()) continue;
                    before.reversed().stream()
                            .filter(one -> period.comparesWith(one.period()))
                            .findFirst()
                            .ifPresent(earlier -> count(line, now.get(), earlier));
                    before.add(now.get());
                }
            }
        }
    }

    private void count(Line line, Finding.Told now, Finding.Told earlier) {
        if (now.number().compareTo(threshold.least()) < 0) return;
        // one report that tells both years is no repetition
        if (now.leading().reportId().equals(earlier.leading().reportId())) return;
        Key key = new Key(now.unit().key(), now.period(), earlier.period());
        Count count = counts.computeIfAbsent(key, k -> new Count(now.unit()));
        count.both++;
        if (now.number().compareTo(earlier.number()) == 0)
            count.same.add(new Same(
                    line, now.leading().fact().id(), earlier.leading().fact().id()));
    }

    List<Finding> find(Store store) {
        List<Finding> found = new ArrayList<>();
        counts.forEach((key, count) -> {
            boolean many = count.both >= threshold.figures();
            if (!many || count.same.size() * 100L < (long) threshold.share() * count.both) return;
            List<Finding.SameFigures.Pair> pairs = new ArrayList<>();
            for (Same same : count.same) {
                StoredFact later = store.fact(same.later).orElse(null);
                StoredFact earlier = store.fact(same.earlier).orElse(null);
                if (later != null && earlier != null)
                    pairs.add(new Finding.SameFigures.Pair(same.line, later, earlier));
            }
            found.add(new Finding.SameFigures(count.unit, key.period, key.before, pairs, count.both));
        });
        return found;
    }
}
