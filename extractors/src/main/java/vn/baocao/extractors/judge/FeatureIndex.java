package vn.baocao.extractors.judge;

import java.util.Arrays;

/** Numbers features, known by their fingerprints, from 0: an open hash table in flat arrays. */
final class FeatureIndex {
    private static final int PAIR = 2;
    private static final int UNKNOWN = -1;

    private final long[] fingerprints;
    /** A fingerprint and behind it its number plus one; 0 where the place is free. */
    private final long[] table;
    /** A bit for what features' fingerprints end in: most that is asked for is of no feature, and this is small enough to be near. */
    private final long[] endings;

    /** @throws IllegalArgumentException where two are the same */
    FeatureIndex(long[] fingerprints) {
        this.fingerprints = fingerprints;
        int places = Math.max(Long.SIZE, Integer.highestOneBit(fingerprints.length) << 1);
        this.table = new long[PAIR * places];
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
        while (table[at + 1] != 0) at = next(at);
        table[at] = fingerprint;
        table[at + 1] = number + 1L;
    }

    private int word(long fingerprint) {
        return (int) (fingerprint >>> 6) & (endings.length - 1);
    }

    private int place(long fingerprint) {
        return (int) (fingerprint >>> 32) & (table.length - PAIR);
    }

    private int next(int place) {
        return (place + PAIR) & (table.length - PAIR);
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
        for (int at = place(fingerprint); table[at + 1] != 0; at = next(at))
            if (table[at] == fingerprint) return (int) table[at + 1] - 1;
        return UNKNOWN;
    }
}
