package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;

/**
 * The sentences that hold an indicator to its word, from examples.yaml.
 *
 * @param code the indicator
 * @param reads sentences with a figure of it
 * @param silent sentences without one
 */
public record IndicatorExamples(String code, List<Reads> reads, List<String> silent) {
    /**
     * A sentence whose marked figure is one of the indicator.
     *
     * @param marked with the figure between ⟦ and ⟧
     * @param value money in đồng, rates in percent
     */
    public record Reads(String marked, Kind kind, BigDecimal value) {}

    public IndicatorExamples {
        reads = List.copyOf(reads);
        silent = List.copyOf(silent);
    }

    /** Those that come with the program. */
    public static List<IndicatorExamples> builtIn() {
        return read(OwnLexicon.EXAMPLES, LexiconFiles.builtIn(OwnLexicon.EXAMPLES), Indicators.inUse());
    }

    /** Those of the user's files in use. */
    public static List<IndicatorExamples> own() {
        JsonNode tree = LexiconFiles.own().tree(OwnLexicon.EXAMPLES);
        return tree == null ? List.of() : read(OwnLexicon.EXAMPLES, tree, Indicators.inUse());
    }

    /** @throws WrongLexicon naming file, entry and value */
    static List<IndicatorExamples> read(String file, JsonNode tree, Indicators indicators) {
        JsonNode entries = tree.path("examples");
        if (!entries.isArray())
            throw new WrongLexicon(Cause.SHAPE, file, "", "examples: [...]", "should hold a list of examples");
        List<IndicatorExamples> all = new ArrayList<>();
        for (JsonNode entry : entries) {
            String code = entry.path("code").asText();
            Indicator indicator = indicators
                    .find(code)
                    .orElseThrow(() -> new WrongLexicon(Cause.NO_INDICATOR, file, code, code, "no indicator " + code));
            List<Reads> reads = new ArrayList<>();
            for (JsonNode each : entry.path("reads")) reads.add(reads(file, indicator, each));
            List<String> silent = new ArrayList<>();
            for (JsonNode each : entry.path("silent")) silent.add(each.asText());
            all.add(new IndicatorExamples(code, reads, silent));
        }
        return List.copyOf(all);
    }

    private static Reads reads(String file, Indicator indicator, JsonNode each) {
        String text = each.path("text").asText();
        if (text.indexOf('⟦') < 0 || text.indexOf('⟧') < text.indexOf('⟦'))
            throw new WrongLexicon(Cause.NO_MARK, file, indicator.code(), text, "no ⟦mark⟧ in \"" + text + "\"");
        String kind = each.path("kind").asText().toUpperCase(Locale.ROOT);
        if (!each.path("value").isNumber())
            throw new WrongLexicon(Cause.MISSING, file, indicator.code(), "value", "value (missing): " + text);
        for (Kind known : indicator.kinds())
            if (known.name().equals(kind))
                return new Reads(text, known, each.path("value").decimalValue());
        throw new WrongLexicon(
                Cause.WRONG_VALUE, file, indicator.code(), each.path("kind").asText(), "kind: " + each.get("kind"));
    }
}
