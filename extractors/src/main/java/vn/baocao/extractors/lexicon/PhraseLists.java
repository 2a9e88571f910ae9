package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A YAML resource of named lists of phrases, put into one trie: each phrase found says which list it stands in. */
public final class PhraseLists {
    private PhraseLists() {}

    /**
     * A phrase that stands in several lists is found once for each, as lists of names.
     *
     * @throws IllegalArgumentException naming the file, where it is missing or is not a map of lists of text
     */
    public static PhraseTrie<List<String>> load(String file) {
        try (InputStream in = PhraseLists.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException(file + ": no such lexicon");
            Map<String, List<String>> lists = new YAMLMapper().readValue(in, new TypeReference<>() {});
            PhraseTrie<List<String>> trie = new PhraseTrie<>();
            lists.forEach((name, phrases) -> phrases.forEach(
                    phrase -> trie.add(phrase, new java.util.ArrayList<>()).add(name)));
            return trie;
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
