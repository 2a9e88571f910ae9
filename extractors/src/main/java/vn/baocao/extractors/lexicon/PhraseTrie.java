package vn.baocao.extractors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Phrases with what each stands for; finds the longest ones in a list of words in one pass. */
public final class PhraseTrie<T> {
    /** A phrase found: the first and past-the-last index into the words. */
    public record Hit<T>(int from, int to, T value, String phrase) {}

    private static final Set<String> SKIPPED_INSIDE = Set.of(",", "-", "\"", "'");

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
        private String phrase = "";
    }

    private final Node<T> root = new Node<>();
    private final List<String> phrases = new ArrayList<>();

    /** Adds a phrase; one that is there already keeps its first value, which is returned. */
    public T add(String phrase, T value) {
        Node<T> node = root;
        for (Word word : Word.of(phrase, new Span(0, phrase.length())))
            node = node.next.computeIfAbsent(word.key(), key -> new Node<>());
        T old = node.value;
        if (old != null) return old;
        node.value = value;
        node.phrase = phrase;
        phrases.add(phrase);
        return value;
    }

    /**
     * The longest phrase at each word, but for those that stand inside another; they may overlap. Commas, dashes and quotes inside
     * a phrase make no difference.
     */
    public List<Hit<T>> find(List<Word> words) {
        List<Hit<T>> hits = new ArrayList<>();
        int reached = 0;
        for (int at = 0; at < words.size(); at++) {
            Hit<T> hit = longestAt(words, at);
            if (hit == null || hit.to() <= reached) continue;
            hits.add(hit);
            reached = hit.to();
        }
        return hits;
    }

    /** Every phrase with its value, in no particular order. */
    public void forEach(BiConsumer<String, T> action) {
        phrases.forEach(phrase -> {
            List<Word> words = Word.of(phrase, new Span(0, phrase.length()));
            Hit<T> hit = longestAt(words, 0);
            if (hit != null) action.accept(phrase, hit.value());
        });
    }

    /** The phrases that stand inside another, that one itself left out. */
    public List<Hit<T>> inside(String phrase) {
        List<Word> words = Word.of(phrase, new Span(0, phrase.length()));
        List<Hit<T>> hits = new ArrayList<>();
        for (int from = 0; from < words.size(); from++)
            for (int to = words.size(); to > from; to--) {
                Hit<T> hit = longestAt(words.subList(0, to), from);
                if (hit != null && (from > 0 || hit.to() < words.size())) hits.add(hit);
            }
        return hits;
    }

    /** The longest phrase that begins with that word; null where none does. */
    public @Nullable Hit<T> longestAt(List<Word> words, int from) {
        Node<T> node = root;
        Hit<T> best = null;
        for (int at = from; at < words.size(); at++) {
            String key = words.get(at).key();
            Node<T> next = node.next.get(key);
            if (next == null) {
                if (node != root && SKIPPED_INSIDE.contains(key)) continue;
                break;
            }
            node = next;
            T value = node.value;
            if (value != null) best = new Hit<>(from, at + 1, value, node.phrase);
        }
        return best;
    }
}
