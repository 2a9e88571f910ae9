package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around numbers (numbers.yaml) and times (periods.yaml): lists, and maps of words to whole numbers. Immutable. */
public final class NumberLexicon {
    private static final class BuiltIn {
        static final NumberLexicon NUMBERS = load("numbers.yaml");
        static final NumberLexicon PERIODS = load("periods.yaml");

        private static NumberLexicon load(String file) {
            return new NumberLexicon(file, LexiconFiles.tree(file));
        }
    }

    private final String file;
    private final JsonNode root;

    private NumberLexicon(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** The words around numbers in use. */
    public static NumberLexicon numbers() {
        return BuiltIn.NUMBERS;
    }

    /** The words around times in use. */
    public static NumberLexicon periods() {
        return BuiltIn.PERIODS;
    }

    private JsonNode node(String path) {
        JsonNode node = root.at("/" + path);
        if (node.isMissingNode()) throw new IllegalArgumentException(file + ": no entry " + path);
        return node;
    }

    /** @throws IllegalArgumentException naming file and entry, where it is missing or holds something else than text */
    public List<String> list(String path) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : node(path)) {
            if (!word.isTextual()) throw new IllegalArgumentException(file + ", " + path + ": not text: " + word);
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

    /** The entry as a map of words to whole numbers, such as powers of ten. */
    public Map<String, Integer> wholeNumbers(String path) {
        Map<String, Integer> numbers = new HashMap<>();
        node(path).properties().forEach(entry -> {
            if (!entry.getValue().isInt())
                throw new IllegalArgumentException(file + ", " + path + ", " + entry.getKey() + ": not a whole number");
            numbers.put(entry.getKey(), entry.getValue().intValue());
        });
        return Collections.unmodifiableMap(numbers);
    }

    /** The names of the entries within an entry. */
    public List<String> names(String path) {
        List<String> names = new ArrayList<>();
        node(path).fieldNames().forEachRemaining(names::add);
        return Collections.unmodifiableList(names);
    }
}
