package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around numbers and times, from numbers.yaml: lists, and maps of words to powers of ten. Immutable. */
public final class NumberLexicon {
    private static final String FILE = "numbers.yaml";

    private static final class BuiltIn {
        static final NumberLexicon ALL = load();

        private static NumberLexicon load() {
            try (InputStream in = NumberLexicon.class.getResourceAsStream(FILE)) {
                if (in == null) throw new IllegalStateException(FILE + " is not in the program");
                return new NumberLexicon(new YAMLMapper().readTree(in));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }

    private final JsonNode root;

    private NumberLexicon(JsonNode root) {
        this.root = root;
    }

    /** Those that come with the program. */
    public static NumberLexicon builtIn() {
        return BuiltIn.ALL;
    }

    private JsonNode node(String path) {
        JsonNode node = root.at("/" + path);
        if (node.isMissingNode()) throw new IllegalArgumentException(FILE + ": no entry " + path);
        return node;
    }

    /** @throws IllegalArgumentException naming file and entry, where it is missing or holds something else than text */
    public List<String> list(String path) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : node(path)) {
            if (!word.isTextual()) throw new IllegalArgumentException(FILE + ", " + path + ": not text: " + word);
            words.add(word.textValue().toLowerCase(Locale.ROOT));
        }
        return Collections.unmodifiableList(words);
    }

    /** The entry as a set of phrases, "qualifiers/about" for an entry within an entry. */
    public PhraseSet phrases(String path) {
        return new PhraseSet(list(path));
    }

    /** The entry as a set of single words or signs. */
    public Set<String> words(String path) {
        return Collections.unmodifiableSet(new HashSet<>(list(path)));
    }

    /** A map of words to powers of ten. */
    public Map<String, Integer> powers(String path) {
        Map<String, Integer> powers = new HashMap<>();
        node(path).properties().forEach(entry -> {
            if (!entry.getValue().isInt())
                throw new IllegalArgumentException(FILE + ", " + path + ", " + entry.getKey() + ": not a whole number");
            powers.put(entry.getKey(), entry.getValue().intValue());
        });
        return Collections.unmodifiableMap(powers);
    }

    /** The names of the entries within an entry. */
    public List<String> names(String path) {
        List<String> names = new ArrayList<>();
        node(path).fieldNames().forEachRemaining(names::add);
        return Collections.unmodifiableList(names);
    }
}
