package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Opens the YAML files of the lexicon: those that come with the program, with a user's own laid over them. A process has one
 * lexicon, laid before anything is read, so that extraction, search and tables speak of the same indicators.
 */
public final class LexiconFiles {
    /** The files that may be laid over. */
    static final List<String> NAMES = List.of(
            "indicators.yaml",
            "nouns.yaml",
            "cues.yaml",
            "campaigns.yaml",
            "funds.yaml",
            "campaign-cues.yaml",
            "units.yaml",
            "status.yaml",
            "sections.yaml",
            "tables.yaml",
            "numbers.yaml",
            "periods.yaml",
            "times.yaml",
            "checks.yaml",
            "chrome.yaml",
            "sentences.yaml",
            OwnLexicon.EXAMPLES);

    /** A list that is told twice would else silently lose the first. */
    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static OwnLexicon own = OwnLexicon.NONE;
    private static boolean inUse;

    private LexiconFiles() {}

    /**
     * Lays a user's files over the program's for the rest of the process.
     *
     * @throws IllegalStateException where another lexicon is in use already
     */
    public static synchronized void layOver(OwnLexicon files) {
        if (files.equals(own)) return;
        if (inUse) throw new IllegalStateException("another lexicon is in use in this process");
        own = files;
    }

    /** The user's files that lie over the program's. */
    public static synchronized OwnLexicon own() {
        return own;
    }

    /** A file as it is in use. */
    static JsonNode tree(String file) {
        OwnLexicon over;
        synchronized (LexiconFiles.class) {
            inUse = true;
            over = own;
        }
        return merged(file, over);
    }

    /** A file as it is in use, as an object of that type. */
    static <T> T read(String file, TypeReference<T> type) {
        try {
            return YAML.treeToValue(tree(file), YAML.constructType(type));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
        }
    }

    /** A file of the program with the user's laid over it. */
    static JsonNode merged(String file, OwnLexicon over) {
        JsonNode mine = over.tree(file);
        return mine == null ? builtIn(file) : LaidOver.of(file, builtIn(file), mine);
    }

    /** A file that comes with the program. */
    public static JsonNode builtIn(String file) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException(file + ": no such lexicon");
            return YAML.readTree(in);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
