package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.Context;

/** For each feature, known by its fingerprint, how much it speaks for which outcomes; in flat arrays that are read from a file as they are. */
final class Weights {
    /** The first four bytes of a file: its form and version. */
    private static final int MARK = 0x4A440001;

    private static final int PAIR = 2;

    private final String outcomes;
    /** By feature: its fingerprint, and where its weights end. */
    private final long[] fingerprints;

    private final int[] ends;
    /** The number of an outcome and behind it the weight for it; again and again. */
    private final double[] weights;

    /** An open hash table: a fingerprint and behind it where its weights begin and, in the lower half, end; 0 where the place is free. */
    private final long[] table;
    /** A bit for what features' fingerprints end in: most that is asked for is of no feature, and this is small enough to be near. */
    private final long[] endings;

    private Weights(String outcomes, long[] fingerprints, int[] ends, double[] weights) {
        this.outcomes = outcomes;
        this.fingerprints = fingerprints;
        this.ends = ends;
        this.weights = weights;
        int places = Math.max(Long.SIZE, Integer.highestOneBit(fingerprints.length) << 1);
        this.table = new long[PAIR * places];
        this.endings = new long[places * 4 / Long.SIZE];
        for (int feature = 0; feature < fingerprints.length; feature++)
            add(fingerprints[feature], feature == 0 ? 0 : ends[feature - 1], ends[feature]);
    }

    private void add(long fingerprint, int begin, int end) {
        endings[word(fingerprint)] |= 1L << fingerprint;
        int at = place(fingerprint);
        while (table[at + 1] != 0) at = next(at);
        table[at] = fingerprint;
        table[at + 1] = (long) begin << Integer.SIZE | end;
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

    /**
     * The weights of features by name, in the order of the map.
     *
     * @throws IllegalArgumentException where two have one fingerprint
     */
    static Weights of(List<String> outcomes, Map<String, Context> features) {
        long[] fingerprints = new long[features.size()];
        int[] ends = new int[features.size()];
        double[] weights = new double
                [PAIR
                        * features.values().stream()
                                .mapToInt(one -> one.getParameters().length)
                                .sum()];
        Set<Long> seen = new HashSet<>();
        int feature = 0;
        int end = 0;
        for (Map.Entry<String, Context> entry : features.entrySet()) {
            Context said = entry.getValue();
            for (int i = 0; i < said.getParameters().length; i++) {
                weights[end++] = said.getOutcomes()[i];
                weights[end++] = said.getParameters()[i];
            }
            fingerprints[feature] = Features.fingerprint(entry.getKey());
            if (!seen.add(fingerprints[feature]))
                throw new IllegalArgumentException("the fingerprint of another feature: " + entry.getKey());
            ends[feature++] = end;
        }
        return new Weights(String.join("\n", outcomes), fingerprints, ends, weights);
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    static Weights read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < Integer.BYTES || in.getInt() != MARK)
            throw new IllegalArgumentException("no weights of this version");
        byte[] outcomes = new byte[in.getInt()];
        in.get(outcomes);
        long[] fingerprints = new long[in.getInt()];
        int[] ends = new int[fingerprints.length];
        double[] weights = new double[in.getInt()];
        in.asLongBuffer().get(fingerprints);
        in.position(in.position() + Long.BYTES * fingerprints.length);
        in.asIntBuffer().get(ends);
        in.position(in.position() + Integer.BYTES * ends.length);
        in.asDoubleBuffer().get(weights);
        return new Weights(new String(outcomes, StandardCharsets.UTF_8), fingerprints, ends, weights);
    }

    byte[] bytes() {
        byte[] said = outcomes.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * (4 + ends.length)
                + said.length
                + Long.BYTES * fingerprints.length
                + Double.BYTES * weights.length);
        out.putInt(MARK).putInt(said.length).put(said);
        out.putInt(fingerprints.length).putInt(weights.length);
        for (long one : fingerprints) out.putLong(one);
        for (int one : ends) out.putInt(one);
        for (double one : weights) out.putDouble(one);
        return out.array();
    }

    /** The outcomes by number. */
    List<String> outcomes() {
        return List.of(outcomes.split("\n"));
    }

    /** Adds to the sum of each outcome the weights of the features for it, in the order of the features. */
    void addTo(double[] sums, Features features) {
        // all are looked up before any is added: so the processor waits for many places of the memory at once
        long[] found = new long[features.size()];
        for (int i = 0; i < found.length; i++) found[i] = find(features.fingerprint(i));
        for (long range : found)
            for (int at = (int) (range >>> Integer.SIZE); at < (int) range; at += PAIR)
                sums[(int) weights[at]] += weights[at + 1];
    }

    /** Where the feature's weights begin and end, 0 where it is not known. */
    private long find(long fingerprint) {
        if ((endings[word(fingerprint)] & 1L << fingerprint) == 0) return 0;
        for (int at = place(fingerprint); table[at + 1] != 0; at = next(at))
            if (table[at] == fingerprint) return table[at + 1];
        return 0;
    }
}
