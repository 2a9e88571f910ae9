package vn.baocao.extractors.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set of phrases of one or more words, looked up forwards or backwards from a place in a text; the longest phrase wins. */
public final class PhraseSet {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final Map<String, List<String[]>> byLast = new HashMap<>();

    /** @param phrases words separated by single spaces, in any case */
    public PhraseSet(Collection<String> phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
            byLast.computeIfAbsent(words[words.length - 1], k -> new ArrayList<>())
                    .add(words);
        }
        Comparator<String[]> longestFirst = Comparator.comparingInt((String[] words) -> -words.length);
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** The end of the longest phrase that begins, over blanks, at {@code i}; -1 where none does. */
    public int after(WordCursor cursor, int i) {
        int at = cursor.skip(i);
        int end = cursor.wordEnd(at);
        if (end == at) return -1;
        List<String[]> candidates = byFirst.get(cursor.lower(at, end));
        if (candidates == null) return -1;
        for (String[] words : candidates) {
            int to = rest(cursor, words, end);
            if (to >= 0) return to;
        }
        return -1;
    }

    private static int rest(WordCursor cursor, String[] words, int from) {
        int end = from;
        for (int w = 1; w < words.length; w++) {
            int at = cursor.skip(end);
            int to = cursor.wordEnd(at);
            if (to - at != words[w].length() || !cursor.lower(at, to).equals(words[w])) return -1;
            end = to;
        }
        return end;
    }

    /** The begin of the longest phrase that ends, over blanks, before {@code i}; -1 where none does. */
    public int before(WordCursor cursor, int i) {
        int at = cursor.skipBack(i);
        int begin = cursor.wordBegin(at);
        if (begin == at) return -1;
        List<String[]> candidates = byLast.get(cursor.lower(begin, at));
        if (candidates == null) return -1;
        for (String[] words : candidates) {
            int from = restBack(cursor, words, begin);
            if (from >= 0) return from;
        }
        return -1;
    }

    private static int restBack(WordCursor cursor, String[] words, int to) {
        int begin = to;
        for (int w = words.length - 2; w >= 0; w--) {
            int at = cursor.skipBack(begin);
            int from = cursor.wordBegin(at);
            if (at - from != words[w].length() || !cursor.lower(from, at).equals(words[w])) return -1;
            begin = from;
        }
        return begin;
    }

    /** Whether the one word is in the set. */
    public boolean has(String word) {
        List<String[]> candidates = byFirst.get(word);
        return candidates != null && candidates.stream().anyMatch(words -> words.length == 1);
    }
}
