package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lays a user's file over the program's: entries of one code or id are replaced, new ones added; words are added to their list, and
 * taken out of the other lists beside it where a word may stand in one only (noun classes, strengths of a cue).
 */
final class LaidOver {
    private LaidOver() {}

    static JsonNode of(String file, JsonNode below, JsonNode above) {
        return switch (file) {
            case "indicators.yaml" -> entries(below, above, "indicators", "code");
            case "campaigns.yaml", "funds.yaml" -> entries(below, above, "campaigns", "id");
            case "nouns.yaml" -> exclusive(below, above);
            case "cues.yaml" -> cues(below, above);
            default -> words(below, above);
        };
    }

    private static JsonNode entries(JsonNode below, JsonNode above, String list, String key) {
        ObjectNode all = below.deepCopy();
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        for (JsonNode entry : below.path(list)) byKey.put(entry.path(key).asText(), entry);
        for (JsonNode entry : above.path(list)) byKey.put(entry.path(key).asText(), entry);
        // "other" stays the last
        JsonNode other = byKey.remove(Indicators.OTHER);
        if (other != null) byKey.put(Indicators.OTHER, other);
        ArrayNode entries = all.putArray(list);
        byKey.values().forEach(entries::add);
        above.properties().forEach(field -> {
            if (!field.getKey().equals(list))
                all.set(field.getKey(), words(all.path(field.getKey()), field.getValue()));
        });
        return all;
    }

    /** Indicator → measure → nouns, cues by strength, and cues against it. */
    private static JsonNode cues(JsonNode below, JsonNode above) {
        ObjectNode all = below.deepCopy();
        above.properties().forEach(indicator -> {
            ObjectNode measures = all.withObjectProperty(indicator.getKey());
            indicator.getValue().properties().forEach(measure -> {
                JsonNode old = measures.path(measure.getKey());
                JsonNode laid = words(old, measure.getValue());
                if (laid instanceof ObjectNode entry && measure.getValue().has("cues"))
                    entry.set(
                            "cues",
                            exclusive(old.path("cues"), measure.getValue().path("cues")));
                measures.set(measure.getKey(), laid);
            });
        });
        return all;
    }

    /** Lists of which each word stands in one only: the user's place wins. */
    private static JsonNode exclusive(JsonNode below, JsonNode above) {
        if (!(below instanceof ObjectNode old)) return above;
        Set<String> mine = new HashSet<>();
        above.forEach(list -> list.forEach(word -> mine.add(TonedKey.of(word.asText()))));
        ObjectNode left = old.objectNode();
        old.properties().forEach(list -> {
            ArrayNode kept = left.putArray(list.getKey());
            for (JsonNode word : list.getValue()) if (!mine.contains(TonedKey.of(word.asText()))) kept.add(word);
        });
        return words(left, above);
    }

    /** Objects laid over each other field by field, words added to their lists, everything else replaced. */
    private static JsonNode words(JsonNode below, JsonNode above) {
        if (below instanceof ObjectNode old && above instanceof ObjectNode) {
            ObjectNode all = old.deepCopy();
            above.properties()
                    .forEach(field -> all.set(field.getKey(), words(all.path(field.getKey()), field.getValue())));
            return all;
        }
        if (below instanceof ArrayNode old && above instanceof ArrayNode mine) {
            ArrayNode all = old.deepCopy();
            Set<JsonNode> there = new HashSet<>();
            old.forEach(there::add);
            for (JsonNode word : mine) if (there.add(word)) all.add(word);
            return all;
        }
        return above;
    }
}
