package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;

/** Finds listed word sequences in one pass: case, marks, dashes, commas, quotes and "và" do not matter, tone marks only to short ones. */
final class NameTrie<T> {
    /** A listed sequence found at words [first, last]. */
    record Match<T>(int first, int last, T value) {}

    private record Listed<T>(List<String> toned, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<Listed<T>> listed = new ArrayList<>(0);
    }

    /** From this many words on a name is known without its tone marks: no other words give that sequence. */
    private static final int SURE_WITHOUT_TONES = 4;

    private static final String AND = "va";

    private final Node<T> root = new Node<>();
    private final String allowed;

    /** @param allowed what may stand between the words of one name beside white space */
    NameTrie(String allowed) {
        this.allowed = allowed;
    }

    void add(String name, T value) {
        Words words = Words.of(name, new Span(0, name.length()));
        List<String> toned = new ArrayList<>();
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            if (words.plain(i).equals(AND)) continue;
            toned.add(words.toned(i));
            node = node.next.computeIfAbsent(words.plain(i), k -> new Node<>());
        }
        if (toned.isEmpty()) throw new IllegalArgumentException("no words in \"" + name + "\"");
        Listed<T> added = new Listed<>(List.copyOf(toned), value);
        for (Listed<T> there : node.listed)
            if (there.toned().equals(added.toned())) {
                if (!there.value().equals(value))
                    throw new IllegalArgumentException(
                            "\"" + name + "\" stands for " + there.value() + " and " + value);
                return;
            }
        node.listed.add(added);
    }

    /** Adds a sequence where nothing has it yet. */
    void addIfFree(String name, T value) {
        Words words = Words.of(name, new Span(0, name.length()));
        Match<T> there = words.size() == 0 ? null : at(words, 0);
        if (there == null || there.last() < words.size() - 1) add(name, value);
    }

    /** The longest listed sequence that begins at the word, or null. */
    @Nullable
    Match<T> at(Words words, int first) {
        Node<T> node = root.next.get(words.plain(first));
        if (node == null) return null;
        Match<T> best = null;
        List<String> toned = new ArrayList<>();
        toned.add(words.toned(first));
        int i = first;
        while (true) {
            Match<T> here = accept(words, node, toned, first, i);
            if (here != null) best = here;
            int from = i;
            Node<T> next = null;
            while (next == null && ++i < words.size() && joins(words, i - 1)) {
                next = node.next.get(words.plain(i));
                if (next == null && !words.plain(i).equals(AND)) break;
                if (i - from > 1 && next == null) break;
            }
            if (next == null) return best;
            node = next;
            toned.add(words.toned(i));
        }
    }

    private @Nullable Match<T> accept(Words words, Node<T> node, List<String> toned, int first, int last) {
        for (Listed<T> listed : node.listed) {
            if (same(listed.toned(), toned) && even(words, listed.toned().size(), first, last))
                return new Match<>(first, last, listed.value());
        }
        return null;
    }

    /** A short name is written in one piece, or with a comma or dash between all its words: not "trong tháng, công nhân". */
    private static boolean even(Words words, int length, int first, int last) {
        if (length >= SURE_WITHOUT_TONES) return true;
        int blank = 0;
        for (int i = first; i < last; i++) if (words.gap(i).isBlank()) blank++;
        return blank == 0 || blank == last - first;
    }

    private static boolean same(List<String> listed, List<String> toned) {
        return listed.size() >= SURE_WITHOUT_TONES || listed.equals(toned);
    }

    /** Whether nothing stands between a word and the next that would end a name. */
    private boolean joins(Words words, int word) {
        String gap = words.gap(word);
        if (gap.length() > 12) return false;
        if (gap.equals(".")) return words.digits(word) && words.digits(word + 1);
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && allowed.indexOf(c) < 0) return false;
        }
        return true;
    }
}
