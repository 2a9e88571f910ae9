package vn.baocao.index.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;

/** The sentences of a report as sorted hashes, to tell how much two reports share. */
public final class SentenceSet {
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SENTENCES = 3;

    private final long[] hashes;

    private SentenceSet(long[] sorted) {
        this.hashes = sorted;
    }

    /** Of the report's own passages with four words or more; of its lines where no passage is known. */
    static SentenceSet of(ReportText text, Extraction extraction) {
        Stream<String> sentences = extraction.passages().isEmpty()
                ? text.text().lines()
                : extraction.passages().stream()
                        .filter(passage -> passage.role() != Passage.Role.CHROME)
                        .map(passage -> passage.span().of(text.text()));
        return new SentenceSet(sentences
                .map(WordKey::of)
                .filter(key -> WordKey.words(key) >= FEWEST_WORDS)
                .mapToLong(SentenceSet::hash)
                .sorted()
                .distinct()
                .toArray());
    }

    /** Of what {@link #toString} wrote. */
    static SentenceSet parse(String text) {
        if (text.isEmpty()) return new SentenceSet(new long[0]);
        return new SentenceSet(Arrays.stream(text.split(" "))
                .mapToLong(word -> Long.parseUnsignedLong(word, 16))
                .sorted()
                .toArray());
    }

    /** Whether the smaller of the two shares at least 60 % of its sentences with the other. */
    boolean mostlyIn(SentenceSet other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        if (smaller < FEWEST_SENTENCES) return false;
        return sharedWith(other) * 10L >= smaller * 6L;
    }

    /** How many different sentences there are. */
    public int size() {
        return hashes.length;
    }

    /** How many of them the other has too. */
    public int sharedWith(SentenceSet other) {
        return (int) Arrays.stream(hashes).filter(other::has).count();
    }

    /** Whether that sentence is among them. */
    public boolean has(String sentence) {
        return has(hash(WordKey.of(sentence)));
    }

    private boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Hexadecimal, separated by spaces. */
    @Override
    public String toString() {
        return LongStream.of(hashes).mapToObj(Long::toHexString).collect(Collectors.joining(" "));
    }

    // FNV-1a, 64 bits: the same on every machine
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return hash;
    }
}
