package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;

/** A user's own lexicon files, of the names and forms of the program's, checked. Immutable. */
public final class OwnLexicon {
    /** No files. */
    public static final OwnLexicon NONE = new OwnLexicon(Map.of());

    /** The file of sentences that hold own indicators to their word. */
    static final String EXAMPLES = "examples.yaml";

    private final Map<String, JsonNode> trees;

    private OwnLexicon(Map<String, JsonNode> trees) {
        this.trees = Collections.unmodifiableMap(new TreeMap<>(trees));
    }

    /**
     * Reads and checks the files, alone and together with the program's.
     *
     * @param files their text by name, "indicators.yaml"
     * @throws WrongLexicon naming file, entry and value of the first thing that is wrong
     */
    public static OwnLexicon of(Map<String, String> files) {
        Map<String, JsonNode> trees = new TreeMap<>();
        new TreeMap<>(files).forEach((file, text) -> {
            if (!LexiconFiles.NAMES.contains(file))
                throw new WrongLexicon(
                        Cause.UNKNOWN_FILE, file, "", String.join(", ", LexiconFiles.NAMES), "no such lexicon");
            JsonNode tree = parsed(file, text);
            if (!tree.isMissingNode() && !tree.isNull()) trees.put(file, tree);
        });
        OwnLexicon own = new OwnLexicon(trees);
        OwnLexiconCheck.check(own);
        return own;
    }

    private static JsonNode parsed(String file, String text) {
        try {
            return LexiconFiles.YAML.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new WrongLexicon(Cause.NOT_YAML, file, "", line + ": " + why, "line " + line + ": " + why);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return trees.isEmpty();
    }

    /** The names of the files, sorted. */
    public Set<String> files() {
        return trees.keySet();
    }

    /** The codes of the indicators that the files add or change, in order. */
    public List<String> indicators() {
        JsonNode tree = trees.get("indicators.yaml");
        return tree == null ? List.of() : tree.path("indicators").findValuesAsText("code");
    }

    /** The file's tree; null where there is no such file. */
    @Nullable
    JsonNode tree(String file) {
        return trees.get(file);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnLexicon own && trees.equals(own.trees);
    }

    @Override
    public int hashCode() {
        return trees.hashCode();
    }
}
