package vn.baocao.extractors.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A set of phrases, asked whether a {@link WordKey} is, begins with or holds one of them as whole words. */
public final class Phrases {
    private final Set<String> keys = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private int longest;

    public Phrases(Collection<String> phrases) {
        this(phrases, WordKey::of);
    }

    /** Phrases compared by another key than {@link WordKey}, such as {@link TonedKey}. */
    public Phrases(Collection<String> phrases, UnaryOperator<String> keyOf) {
        for (String phrase : phrases) {
            String key = keyOf.apply(phrase);
            if (key.isEmpty()) continue;
            keys.add(key);
            int space = key.indexOf(' ');
            firsts.add(space < 0 ? key : key.substring(0, space));
            longest = Math.max(longest, WordKey.words(key));
        }
    }

    /** Whether the key is one of the phrases. */
    public boolean is(String key) {
        return keys.contains(key);
    }

    /** Whether one of the phrases begins with that word. */
    public boolean opens(String word) {
        return firsts.contains(word);
    }

    /** Whether the key begins with one of the phrases. */
    public boolean begins(String key) {
        return lengthAt(key, 0) > 0;
    }

    /** Where in the key the first of the phrases begins, -1 where none does. */
    public int find(String key) {
        for (int at = 0; at >= 0 && at < key.length(); ) {
            if (lengthAt(key, at) > 0) return at;
            int space = key.indexOf(' ', at);
            at = space < 0 ? -1 : space + 1;
        }
        return -1;
    }

    /** The length in characters of the longest phrase that begins at that place of the key, 0 where none does. */
    public int lengthAt(String key, int at) {
        int best = 0;
        int end = at;
        for (int words = 0; words < longest && end < key.length(); words++) {
            int space = key.indexOf(' ', end == at ? end : end + 1);
            end = space < 0 ? key.length() : space;
            if (words == 0 && !firsts.contains(key.substring(at, end))) return 0;
            if (keys.contains(key.substring(at, end))) best = end - at;
        }
        return best;
    }
}
