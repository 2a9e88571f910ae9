package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;
import vn.baocao.extractors.mention.Measure;

/** Checks a user's lexicon files, each alone and all together with the program's. */
final class OwnLexiconCheck {
    private static final Set<String> ENTRY = Set.of("nouns", "cues", "no");

    private OwnLexiconCheck() {}

    /** @throws WrongLexicon for the first thing that is wrong, in the order of the files' names */
    static void check(OwnLexicon own) {
        if (own.isEmpty()) return;
        for (String file : own.files()) {
            JsonNode tree = LexiconFiles.NAMES.contains(file) ? own.tree(file) : null;
            if (tree == null) continue;
            if (!tree.isObject()) throw shape(file, "", "a map");
            switch (file) {
                case "indicators.yaml" -> Indicators.read(file, tree);
                case "campaigns.yaml", "funds.yaml" -> CampaignLexicon.read(file, tree);
                case "cues.yaml" -> cues(own, tree);
                case "nouns.yaml" -> tree.properties().forEach(list -> words(file, list.getKey(), list.getValue()));
                case OwnLexicon.EXAMPLES -> {}
                default -> alike(file, "", LexiconFiles.builtIn(file), tree);
            }
            if (file.equals("units.yaml")) abbreviations(tree.path("abbreviations"));
        }
        Indicators indicators = Indicators.read("indicators.yaml", LexiconFiles.merged("indicators.yaml", own));
        JsonNode cues = own.tree("cues.yaml");
        if (cues != null) named(indicators, cues);
        JsonNode examples = own.tree(OwnLexicon.EXAMPLES);
        if (examples != null) IndicatorExamples.read(OwnLexicon.EXAMPLES, examples, indicators);
        if (own.tree("nouns.yaml") != null || cues != null) IndicatorCues.of(own);
        if (own.tree("campaigns.yaml") != null || own.tree("funds.yaml") != null) CampaignLexicon.of(own);
    }

    /** "cdcs = công đoàn cơ sở" */
    private static void abbreviations(JsonNode entries) {
        for (JsonNode entry : entries) {
            int is = entry.asText().indexOf('=');
            if (is <= 0 || entry.asText().substring(is + 1).isBlank())
                throw new WrongLexicon(
                        Cause.SHAPE,
                        "units.yaml",
                        "abbreviations",
                        "cdcs = công đoàn cơ sở",
                        "no = in " + entry.asText());
        }
    }

    private static void cues(OwnLexicon own, JsonNode tree) {
        String file = "cues.yaml";
        JsonNode nouns = LexiconFiles.merged("nouns.yaml", own);
        for (Map.Entry<String, JsonNode> indicator : tree.properties()) {
            String code = indicator.getKey();
            if (!indicator.getValue().isObject()) throw shape(file, code, "count:, money: or rate:");
            for (Map.Entry<String, JsonNode> measure : indicator.getValue().properties()) {
                String entry = code + "." + measure.getKey();
                if (!isMeasure(measure.getKey()))
                    throw new WrongLexicon(
                            Cause.WRONG_VALUE, file, code, measure.getKey(), "no measure " + measure.getKey());
                if (!measure.getValue().isObject()) throw shape(file, entry, "nouns:, cues:, no:");
                for (Map.Entry<String, JsonNode> field : measure.getValue().properties())
                    field(file, entry, field.getKey(), field.getValue(), nouns);
            }
        }
    }

    private static void field(String file, String entry, String name, JsonNode value, JsonNode nouns) {
        if (!ENTRY.contains(name)) throw unknown(file, entry, name);
        switch (name) {
            case "no" -> words(file, entry + ".no", value);
            case "cues" -> {
                if (!value.isObject()) throw shape(file, entry + ".cues", "strong: [...]");
                for (Map.Entry<String, JsonNode> list : value.properties()) {
                    if (!IndicatorCues.STRENGTHS.containsKey(list.getKey()))
                        throw new WrongLexicon(
                                Cause.WRONG_VALUE, file, entry, list.getKey(), "no strength " + list.getKey());
                    words(file, entry + ".cues." + list.getKey(), list.getValue());
                }
            }
            default -> {
                if (!value.isObject()) throw shape(file, entry + ".nouns", "member: 5");
                for (Map.Entry<String, JsonNode> weight : value.properties()) {
                    if (!nouns.has(weight.getKey()))
                        throw new WrongLexicon(
                                Cause.WRONG_VALUE, file, entry, weight.getKey(), "no noun class " + weight.getKey());
                    if (!weight.getValue().isNumber())
                        throw new WrongLexicon(
                                Cause.WRONG_VALUE,
                                file,
                                entry,
                                weight.getValue().asText(),
                                "not a weight: " + weight.getValue());
                }
            }
        }
    }

    private static boolean isMeasure(String name) {
        for (Measure measure : Measure.values())
            if (measure.name().toLowerCase(Locale.ROOT).equals(name)) return true;
        return false;
    }

    /** Every indicator that cues speak of is one, and takes figures of the measure. */
    private static void named(Indicators indicators, JsonNode cues) {
        for (Map.Entry<String, JsonNode> entry : cues.properties()) {
            String code = entry.getKey();
            Indicator indicator = indicators
                    .find(code)
                    .orElseThrow(() ->
                            new WrongLexicon(Cause.NO_INDICATOR, "cues.yaml", code, code, "no indicator " + code));
            for (Map.Entry<String, JsonNode> measure : entry.getValue().properties()) {
                Kind kind = Kind.valueOf(measure.getKey().toUpperCase(Locale.ROOT));
                if (!indicator.kinds().contains(kind))
                    throw new WrongLexicon(
                            Cause.WRONG_VALUE,
                            "cues.yaml",
                            code,
                            measure.getKey(),
                            "the indicator takes no " + measure.getKey());
            }
        }
    }

    private static void words(String file, String entry, JsonNode list) {
        if (!list.isArray()) throw shape(file, entry, "a list of words");
        for (JsonNode word : list)
            if (!word.isTextual() || TonedKey.of(word.asText()).isEmpty())
                throw new WrongLexicon(Cause.WRONG_VALUE, file, entry, word.toString(), "not a word: " + word);
    }

    /** The user's file holds what the program's file holds at the same place: lists of words, maps, numbers. */
    private static void alike(String file, String entry, JsonNode below, JsonNode above) {
        if (below.isArray()) {
            words(file, entry, above);
            return;
        }
        if (!below.isObject()) {
            if (above.getNodeType() != below.getNodeType())
                throw new WrongLexicon(Cause.WRONG_VALUE, file, entry, above.toString(), "not usable: " + above);
            return;
        }
        if (!above.isObject()) throw shape(file, entry, String.join(", ", names(below)));
        JsonNode any = below.elements().hasNext() ? below.elements().next() : below;
        for (Map.Entry<String, JsonNode> field : above.properties()) {
            String name = entry.isEmpty() ? field.getKey() : entry + "." + field.getKey();
            JsonNode old = below.get(field.getKey());
            // a map of words to numbers takes new words; lists have the names that the program asks for
            if (old == null && !any.isNumber()) throw unknown(file, name, String.join(", ", names(below)));
            alike(file, name, old == null ? any : old, field.getValue());
        }
    }

    private static Set<String> names(JsonNode map) {
        Set<String> names = new TreeSet<>();
        map.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static WrongLexicon shape(String file, String entry, String wanted) {
        return new WrongLexicon(Cause.SHAPE, file, entry, wanted, "should hold " + wanted);
    }

    private static WrongLexicon unknown(String file, String entry, String field) {
        return new WrongLexicon(Cause.UNKNOWN_FIELD, file, entry, field, "unknown field " + field);
    }
}
