package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;
import vn.baocao.extractors.mention.Measure;

/** The words that name an indicator, from nouns.yaml and cues.yaml: classes of counted nouns, and cues with their weights. */
public final class IndicatorCues {
    /** What one cue says for or against one indicator; a negative weight speaks against it. */
    public record Cue(String indicator, Measure measure, double weight) {
        /** Whether it tells the occasion of a whole sentence rather than its own words' business. */
        public boolean occasion() {
            return weight > 7;
        }
    }

    /** The entry of cues.yaml for one indicator and measure. */
    private record Entry(
            @Nullable Map<String, Double> nouns,
            @Nullable Map<String, List<String>> cues,
            @Nullable List<String> no) {}

    static final Map<String, Double> STRENGTHS =
            Map.of("occasion", 8.0, "strong", 6.0, "fair", 4.5, "some", 3.0, "weak", 1.5);
    private static final double AGAINST = -6.0;

    private final PhraseTrie<String> nouns = new PhraseTrie<>();
    private final PhraseTrie<List<Cue>> cues = new PhraseTrie<>();
    private final Map<Measure, Map<String, Map<String, Double>>> nounWeights = new HashMap<>();

    private IndicatorCues() {}

    /** @throws IllegalArgumentException naming file and entry, where nouns.yaml or cues.yaml is wrong */
    public static IndicatorCues load() {
        return of(LexiconFiles.tree("nouns.yaml"), LexiconFiles.tree("cues.yaml"));
    }

    /** The program's with a user's files laid over them. */
    static IndicatorCues of(OwnLexicon own) {
        return of(LexiconFiles.merged("nouns.yaml", own), LexiconFiles.merged("cues.yaml", own));
    }

    private static IndicatorCues of(JsonNode nouns, JsonNode cues) {
        IndicatorCues lexicon = new IndicatorCues();
        Map<String, List<String>> classes = read("nouns.yaml", nouns, new TypeReference<>() {});
        classes.forEach((name, words) -> words.forEach(word -> lexicon.addNoun(name, word)));
        Map<String, Map<String, Entry>> entries = read("cues.yaml", cues, new TypeReference<>() {});
        entries.forEach((indicator, byMeasure) ->
                byMeasure.forEach((measure, entry) -> lexicon.add(indicator, measure, entry, classes)));
        lexicon.passOnFromShorter();
        return lexicon;
    }

    /** Noun phrases, each with the name of its class. */
    public PhraseTrie<String> nouns() {
        return nouns;
    }

    /** Cue phrases, each with what it says for and against indicators. */
    public PhraseTrie<List<Cue>> cues() {
        return cues;
    }

    /** The weight of each indicator for a counted noun of that class. */
    public Map<String, Double> weights(Measure measure, String nounClass) {
        return nounWeights.getOrDefault(measure, Map.of()).getOrDefault(nounClass, Map.of());
    }

    private void addNoun(String name, String word) {
        String first = nouns.add(word, name);
        if (!first.equals(name))
            throw new WrongLexicon(
                    Cause.TWICE, "nouns.yaml", name, word, "\"" + word + "\" stands in " + first + " and in " + name);
    }

    private void add(String indicator, String measure, Entry entry, Map<String, List<String>> classes) {
        Measure of = Measure.valueOf(measure.toUpperCase(java.util.Locale.ROOT));
        if (entry.nouns() != null)
            entry.nouns().forEach((name, weight) -> {
                if (!classes.containsKey(name))
                    throw new IllegalArgumentException("cues.yaml: " + indicator + ": no noun class " + name);
                nounWeights
                        .computeIfAbsent(of, m -> new TreeMap<>())
                        .computeIfAbsent(name, n -> new TreeMap<>())
                        .put(indicator, weight);
            });
        if (entry.cues() != null)
            entry.cues().forEach((strength, phrases) -> {
                Double weight = STRENGTHS.get(strength);
                if (weight == null)
                    throw new IllegalArgumentException("cues.yaml: " + indicator + ": no strength " + strength);
                phrases.forEach(phrase -> cues.add(phrase, new ArrayList<>()).add(new Cue(indicator, of, weight)));
            });
        if (entry.no() != null)
            entry.no().forEach(phrase -> cues.add(phrase, new ArrayList<>()).add(new Cue(indicator, of, AGAINST)));
    }

    /**
     * A phrase that holds a shorter one says what the shorter one says against an indicator, and for an indicator that it itself
     * speaks for, in other measures; never more.
     */
    private void passOnFromShorter() {
        cues.forEach((phrase, said) -> {
            List<Cue> own = List.copyOf(said);
            for (PhraseTrie.Hit<List<Cue>> inside : cues.inside(phrase))
                for (Cue cue : inside.value())
                    if (!saysOf(said, cue) && (cue.weight() < 0 || speaksFor(own, cue.indicator()))) said.add(cue);
        });
    }

    private static boolean saysOf(List<Cue> said, Cue cue) {
        return said.stream().anyMatch(own -> own.indicator().equals(cue.indicator()) && own.measure() == cue.measure());
    }

    private static boolean speaksFor(List<Cue> said, String indicator) {
        return said.stream().anyMatch(own -> own.indicator().equals(indicator) && own.weight() > 0);
    }

    private static <T> T read(String file, JsonNode tree, TypeReference<T> type) {
        try {
            YAMLMapper yaml = new YAMLMapper();
            return yaml.treeToValue(tree, yaml.constructType(type));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
        }
    }
}
