package vn.baocao.extractors.judge;

import java.util.Arrays;

/**
 * Numbers features, known by their fingerprints, from 0: an open hash table in a flat array, which is asked for one with all but a few
 * bits of its fingerprint.
 */
final class FeatureIndex {
    private static final int UNKNOWN = -1;
    private static final int HALF = Integer.SIZE;

    private final long[] fingerprints;
    /** Half of a fingerprint, of which the place tells more, and behind it its number plus one; 0 where the place is free. */
    private final long[] table;
    /** A bit for what features' fingerprints end in: most that is asked for is of no feature, and this is small enough to be near. */
    private final long[] endings;

    /** @throws IllegalArgumentException where two are the same */
    FeatureIndex(long[] fingerprints) {
        this.fingerprints = fingerprints;
        int places = Math.max(Long.SIZE, Integer.highestOneBit(fingerprints.length) << 1);
        this.table = new long[places];
        this.endings = new long[places * 4 / Long.SIZE];
        for (int number = 0; number < fingerprints.length; number++) {
            if (find(fingerprints[number]) != UNKNOWN)
                throw new IllegalArgumentException("two features of one fingerprint: " + number);
            add(fingerprints[number], number);
        }
    }

    private void add(long fingerprint, int number) {
        endings[word(fingerprint)] |= 1L << fingerprint;
        int at = place(fingerprint);
        while (table[at] != 0) at = next(at);
        table[at] = fingerprint << HALF | (number + 1);
    }

    private int word(long fingerprint) {
        return (int) (fingerprint >>> 6) & (endings.length - 1);
    }

    private int place(long fingerprint) {
        return (int) (fingerprint >>> HALF) & (table.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }

    /** By number. */
    long[] fingerprints() {
        return fingerprints;
    }

    int size() {
        return fingerprints.length;
    }

    /** The numbers of the features that are known, in their order. */
    int[] known(Features features) {
        int[] numbers = new int[features.size()];
        int known = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = find(features.fingerprint(i));
            if (number != UNKNOWN) numbers[known++] = number;
        }
        return Arrays.copyOf(numbers, known);
    }

    private int find(long fingerprint) {
        if ((endings[word(fingerprint)] & 1L << fingerprint) == 0) return UNKNOWN;
        for (int at = place(fingerprint); table[at] != 0; at = next(at))
            if ((int) (table[at] >>> HALF) == (int) fingerprint) return (int) table[at] - 1;
        return UNKNOWN;
    }
}
