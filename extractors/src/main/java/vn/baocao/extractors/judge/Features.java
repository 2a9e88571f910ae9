package vn.baocao.extractors.judge;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The features of one decision while they are gathered. Each is kept as the parts that it is joined of and as the fingerprint of the
 * whole, by which a classifier knows it; it is put together only for who reads the list.
 */
public final class Features extends AbstractList<String> implements RandomAccess {
    private static final long START = 0xCBF29CE484222325L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private String[] parts = new String[512];
    private int filled;
    private int[] ends = new int[192];
    private long[] fingerprints = new long[192];
    private int size;
    private long open = START;

    /** Those of a list. */
    public static Features of(List<String> features) {
        if (features instanceof Features own) return own;
        Features all = new Features();
        for (String feature : features) all.part(feature).end();
        return all;
    }

    /** The fingerprint of a feature's text: no two of a classifier have the same, and by chance hardly any two have. */
    static long fingerprint(String feature) {
        return mixed(run(START, feature));
    }

    private static long run(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * STEP;
        return hash;
    }

    private static long mixed(long hash) {
        long high = (hash ^ (hash >>> 32)) * STEP;
        return high ^ (high >>> 29);
    }

    /** Adds a part to the feature that is being written. */
    public Features part(String text) {
        if (filled == parts.length) parts = Arrays.copyOf(parts, filled * 2);
        parts[filled++] = text;
        open = run(open, text);
        return this;
    }

    /** Ends the feature that is being written. */
    public void end() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            fingerprints = Arrays.copyOf(fingerprints, size * 2);
        }
        ends[size] = filled;
        fingerprints[size++] = mixed(open);
        open = START;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int at) {
        if (at < 0 || at >= size) throw new IndexOutOfBoundsException(at + " of " + size);
        int from = at == 0 ? 0 : ends[at - 1];
        return String.join("", Arrays.asList(parts).subList(from, ends[at]));
    }

    long fingerprint(int at) {
        return fingerprints[at];
    }
}
