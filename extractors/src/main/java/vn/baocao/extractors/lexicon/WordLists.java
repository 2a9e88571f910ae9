package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        return new WordLists(file, LexiconFiles.read(file, new TypeReference<>() {}));
    }

    /** @throws IllegalArgumentException naming file and list, where there is no such list */
    public List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) throw new IllegalArgumentException(file + ": no list " + name);
        return list;
    }

    /** The names of the lists, sorted. */
    public Set<String> names() {
        return new TreeSet<>(lists.keySet());
    }

    /** The list as phrases to ask by {@link TonedKey}. */
    public Phrases tonedPhrases(String name) {
        return new Phrases(list(name), TonedKey::of);
    }

    /** The list as phrases to ask. */
    public Phrases phrases(String name) {
        return new Phrases(list(name));
    }

    /** All lists in one trie: each phrase found says in which lists it stands. */
    public PhraseTrie<List<String>> trie() {
        PhraseTrie<List<String>> trie = new PhraseTrie<>();
        lists.forEach((name, phrases) ->
                phrases.forEach(phrase -> trie.add(phrase, new ArrayList<>()).add(name)));
        return trie;
    }
}
