package vn.baocao.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares extractions with gold files. A fact is found where kind and value agree with a gold fact whose span it overlaps; a gold
 * fact takes at most one, plain ones before optional ones. The figures are those of the gold files' guidelines: found, indicator,
 * strict, placed, scope, campaigns, and the share of report fields that are right.
 */
public final class Scorer {
    private static final List<String> KINDS = List.of("", ".count", ".money", ".rate", ".target");
    private static final List<String> FIGURES = List.of("found", "indicator", "strict", "placed", "scope", "campaigns");
    private static final List<String> FIELDS = List.of("unit", "level", "province", "from", "to", "type", "published");

    private final Map<String, Tally> tallies =
            new TreeMap<>(Comparator.comparingInt((String key) -> FIGURES.indexOf(key.replaceAll("\\..*", "")))
                    .thenComparing(Comparator.naturalOrder()));
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private int documents;

    private record Pair(JsonNode gold, @Nullable JsonNode found) {}

    /** Adds one document: its gold file, and what was extracted in the form that {@code extract} prints. */
    public void add(JsonNode gold, JsonNode out) {
        documents++;
        List<JsonNode> spare = new ArrayList<>();
        out.path("facts").forEach(spare::add);
        List<Pair> pairs = pair(gold.path("facts"), spare);
        List<Pair> asked = pairs.stream().filter(pair -> !optional(pair.gold())).toList();
        JsonNode here = gold.path("report");
        JsonNode there = out.path("report");
        Map<String, BiPredicate<JsonNode, JsonNode>> tests = new LinkedHashMap<>();
        tests.put("found", (g, f) -> true);
        tests.put("indicator", Scorer::sameIndicator);
        tests.put("strict", (g, f) -> sameIndicator(g, f) && exact(g, f));
        tests.put("placed", (g, f) -> placed(g, f, here, there));
        tests.put("scope", (g, f) -> placed(g, f, here, there) && scope(g).equals(scope(f)));
        tests.forEach((key, test) -> KINDS.forEach(kind -> tally(key, kind, test, asked, spare)));
        campaigns(gold, out);
        FIELDS.forEach(field -> field(field, here, there));
    }

    /** The figures by name ("found.money"), in the order of the guidelines. */
    public Map<String, Tally> tallies() {
        return tallies;
    }

    /** Right and asked for each field of the report block. */
    public Map<String, int[]> fields() {
        return fields;
    }

    public int documents() {
        return documents;
    }

    /** The share of all fields of the report block that are right. */
    public double report() {
        int right = fields.values().stream().mapToInt(count -> count[0]).sum();
        int asked = fields.values().stream().mapToInt(count -> count[1]).sum();
        return asked == 0 ? 0 : (double) right / asked;
    }

    private void tally(
            String key, String kind, BiPredicate<JsonNode, JsonNode> test, List<Pair> asked, List<JsonNode> spare) {
        int hits = 0;
        int inGold = 0;
        int putOut = (int) spare.stream().filter(fact -> ofKind(fact, kind)).count();
        for (Pair pair : asked) {
            JsonNode found = pair.found();
            if (ofKind(pair.gold(), kind)) inGold++;
            if (found == null || !ofKind(pair.gold(), kind)) continue;
            putOut++;
            if (test.test(pair.gold(), found)) hits++;
        }
        tallies.computeIfAbsent(key + kind, name -> new Tally()).add(hits, inGold, putOut);
    }

    private static List<Pair> pair(JsonNode gold, List<JsonNode> spare) {
        List<JsonNode> order = new ArrayList<>();
        gold.forEach(order::add);
        order.sort(Comparator.comparing(Scorer::optional)
                .thenComparingInt(fact -> fact.path("begin").asInt()));
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode asked : order) {
            JsonNode best = null;
            for (JsonNode fact : spare)
                if (fits(asked, fact) && (best == null || agreement(asked, fact) > agreement(asked, best))) best = fact;
            if (best != null) spare.remove(best);
            pairs.add(new Pair(asked, best));
        }
        // a second, equal reading of an optional fact is no error
        spare.removeIf(fact -> order.stream().anyMatch(asked -> optional(asked) && overlap(asked, fact)));
        return pairs;
    }

    private static boolean fits(JsonNode gold, JsonNode fact) {
        double want = gold.path("value").asDouble();
        return gold.path("kind").equals(fact.path("kind"))
                && Math.abs(fact.path("value").asDouble() - want) <= 1e-6 * Math.max(1, Math.abs(want))
                && overlap(gold, fact);
    }

    private static int agreement(JsonNode gold, JsonNode fact) {
        return (sameIndicator(gold, fact) ? 2 : 0) + (gold.path("status").equals(fact.path("status")) ? 1 : 0);
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return a.path("begin").asInt() < b.path("end").asInt()
                && b.path("begin").asInt() < a.path("end").asInt();
    }

    private static boolean optional(JsonNode gold) {
        return gold.path("opt").asBoolean();
    }

    private static boolean ofKind(JsonNode fact, String kind) {
        return kind.isEmpty() || kind.substring(1).equals(fact.path("kind").asText());
    }

    private static boolean sameIndicator(JsonNode gold, JsonNode fact) {
        return gold.path("indicator").equals(fact.path("indicator"));
    }

    private static boolean exact(JsonNode gold, JsonNode fact) {
        return List.of("qualifier", "status", "per", "measure").stream()
                        .allMatch(key -> Objects.equals(text(gold, key), text(fact, key)))
                && gold.path("upto").asDouble() == fact.path("upto").asDouble();
    }

    private static boolean placed(JsonNode gold, JsonNode fact, JsonNode here, JsonNode there) {
        if (!sameIndicator(gold, fact)) return false;
        String whose = text(gold, "unit");
        String said = text(fact, "unit") == null ? text(there, "unit") : text(fact, "unit");
        boolean sameUnit = whose != null
                ? said != null && Names.alike(said, List.of(whose))
                : text(here, "unit") != null ? said != null && Names.alike(said, ownNames(here)) : said == null;
        return sameUnit
                && List.of("from", "to").stream()
                        .allMatch(key -> Objects.equals(when(gold, key, here), when(fact, key, there)));
    }

    private static @Nullable String when(JsonNode fact, String key, JsonNode report) {
        return fact.has(key) ? text(fact, key) : text(report, key);
    }

    private static String scope(JsonNode fact) {
        String scope = text(fact, "scope");
        return scope == null ? "whole" : scope;
    }

    private static List<String> ownNames(JsonNode report) {
        List<String> names = new ArrayList<>();
        String unit = text(report, "unit");
        if (unit != null) names.add(unit);
        report.path("unit_variants").forEach(name -> names.add(name.asText()));
        return names;
    }

    private void campaigns(JsonNode gold, JsonNode out) {
        Tally tally = tallies.computeIfAbsent("campaigns", name -> new Tally());
        List<String> spare = new ArrayList<>();
        out.path("campaigns")
                .forEach(campaign -> spare.add(campaign.path("name").asText()));
        for (JsonNode campaign : gold.path("campaigns")) {
            List<String> names = new ArrayList<>();
            names.add(campaign.path("name").asText());
            campaign.path("variants").forEach(name -> names.add(name.asText()));
            boolean found = spare.removeIf(name -> Names.alike(name, names));
            if (!optional(campaign)) tally.add(found ? 1 : 0, 1, found ? 1 : 0);
        }
        tally.add(0, 0, spare.size());
    }

    private void field(String field, JsonNode here, JsonNode there) {
        String want = text(here, field);
        String have = text(there, field);
        if (want == null && have == null) return;
        int[] count = fields.computeIfAbsent(field, name -> new int[2]);
        count[1]++;
        if (want == null || have == null) return;
        boolean right = switch (field) {
            case "unit" -> Names.alike(have, ownNames(here));
            case "province" -> Names.city(have).equals(Names.city(want));
            default -> have.equals(want);
        };
        if (right) count[0]++;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }
}
