package vn.baocao.index.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.index.store.StoredFact;

/** Where the figures of two versions of a report differ. */
public final class Differences {
    private Differences() {}

    /** One figure with other values; one of the two lists is empty where only the other version tells it. */
    public record Difference(List<StoredFact> before, List<StoredFact> after) {
        public Difference {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether both versions tell the figure. */
        public boolean changed() {
            return !before.isEmpty() && !after.isEmpty();
        }

        /** The first that tells it. */
        public Fact fact() {
            return (before.isEmpty() ? after : before).getFirst().fact();
        }
    }

    /**
     * Totals that the versions tell with different values or that only one of them tells; in the order of the first version, new ones
     * last.
     */
    public static List<Difference> between(List<StoredFact> before, List<StoredFact> after) {
        Map<String, List<StoredFact>> first = byKey(before);
        Map<String, List<StoredFact>> second = byKey(after);
        List<Difference> differences = new ArrayList<>();
        first.forEach((key, facts) -> {
            List<StoredFact> others = second.getOrDefault(key, List.of());
            if (others.isEmpty() || !values(facts).equals(values(others)))
                differences.add(new Difference(facts, others));
        });
        second.forEach((key, facts) -> {
            if (!first.containsKey(key)) differences.add(new Difference(List.of(), facts));
        });
        return differences;
    }

    private static Map<String, List<StoredFact>> byKey(List<StoredFact> facts) {
        Map<String, List<StoredFact>> byKey = new LinkedHashMap<>();
        for (StoredFact stored : facts) {
            Fact fact = stored.fact();
            if (fact.scope() != Scope.WHOLE || stored.setAside()) continue;
            String key = String.join(
                    "|",
                    String.valueOf(fact.unit()),
                    fact.from() + "–" + fact.to(),
                    fact.indicator(),
                    fact.kind() + " " + fact.status() + " " + fact.value().measure(),
                    fact.value().per() + " " + fact.of(),
                    String.valueOf(fact.subject()));
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(stored);
        }
        return byKey;
    }

    /** The different amounts, ascending. */
    public static List<BigDecimal> values(List<StoredFact> facts) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        facts.forEach(one -> values.add(one.fact().value().amount()));
        return List.copyOf(values);
    }
}
