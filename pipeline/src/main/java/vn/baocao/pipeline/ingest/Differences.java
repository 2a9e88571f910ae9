package vn.baocao.pipeline.ingest;

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

    /** One figure with another value: its noun as written, and the values of both versions, ascending. */
    public record Difference(String indicator, String label, List<BigDecimal> before, List<BigDecimal> after) {}

    /** Totals that both versions state under the same key, with other values; in the order of the first version. */
    public static List<Difference> between(List<StoredFact> before, List<StoredFact> after) {
        Map<String, List<Fact>> first = byKey(before);
        Map<String, List<Fact>> second = byKey(after);
        List<Difference> differences = new ArrayList<>();
        first.forEach((key, facts) -> {
            List<Fact> others = second.getOrDefault(key, List.of());
            if (others.isEmpty() || values(facts).equals(values(others))) return;
            differences.add(new Difference(
                    facts.getFirst().indicator(), facts.getFirst().label(), values(facts), values(others)));
        });
        return differences;
    }

    private static Map<String, List<Fact>> byKey(List<StoredFact> facts) {
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        for (StoredFact stored : facts) {
            Fact fact = stored.fact();
            if (fact.scope() != Scope.WHOLE) continue;
            String key = String.join(
                    "|",
                    String.valueOf(fact.unit()),
                    fact.from() + "–" + fact.to(),
                    fact.indicator(),
                    fact.kind() + " " + fact.status() + " " + fact.value().measure(),
                    fact.value().per() + " " + fact.of(),
                    String.valueOf(fact.subject()));
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(fact);
        }
        return byKey;
    }

    private static List<BigDecimal> values(List<Fact> facts) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        facts.forEach(fact -> values.add(fact.value().amount()));
        return List.copyOf(values);
    }
}
