package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A YAML resource of named lists of words, such as chrome.yaml. */
public final class WordLists {
    private final String file;
    private final Map<String, List<String>> lists;

    private WordLists(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** @throws IllegalArgumentException naming the file, where it is missing or is not a map of lists of text */
    public static WordLists load(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException(file + ": no such lexicon");
            return new WordLists(file, new YAMLMapper().readValue(in, new TypeReference<>() {}));
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** @throws IllegalArgumentException naming file and list, where there is no such list */
    public List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) throw new IllegalArgumentException(file + ": no list " + name);
        return list;
    }

    /** The list as phrases to ask by {@link TonedKey}. */
    public Phrases tonedPhrases(String name) {
        return new Phrases(list(name), TonedKey::of);
    }

    /** The list as phrases to ask. */
    public Phrases phrases(String name) {
        return new Phrases(list(name));
    }
}
