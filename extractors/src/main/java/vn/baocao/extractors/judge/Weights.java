package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/** For each feature how much it speaks for which outcomes; in flat arrays that are read from a file as they are. */
final class Weights {
    private static final int PAIR = 2;

    private final FeatureIndex index;
    /** By feature: where its weights end. */
    private final int[] ends;
    /** The number of an outcome and behind it the weight for it; again and again. */
    private final double[] weights;

    private Weights(FeatureIndex index, int[] ends, double[] weights) {
        this.index = index;
        this.ends = ends;
        this.weights = weights;
    }

    /**
     * The weights of features by name, in the order of the map.
     *
     * @throws IllegalArgumentException where two have one fingerprint
     */
    static Weights of(Map<String, Context> features) {
        long[] fingerprints = new long[features.size()];
        int[] ends = new int[features.size()];
        double[] weights = new double
                [PAIR
                        * features.values().stream()
                                .mapToInt(one -> one.getParameters().length)
                                .sum()];
        int feature = 0;
        int end = 0;
        for (Map.Entry<String, Context> entry : features.entrySet()) {
            Context said = entry.getValue();
            for (int i = 0; i < said.getParameters().length; i++) {
                weights[end++] = said.getOutcomes()[i];
                weights[end++] = said.getParameters()[i];
            }
            fingerprints[feature] = Features.fingerprint(entry.getKey());
            ends[feature++] = end;
        }
        return new Weights(new FeatureIndex(fingerprints), ends, weights);
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(ByteBuffer in) {
        long[] fingerprints = new long[in.getInt()];
        int[] ends = new int[fingerprints.length];
        double[] weights = new double[in.getInt()];
        in.asLongBuffer().get(fingerprints);
        in.position(in.position() + Long.BYTES * fingerprints.length);
        in.asIntBuffer().get(ends);
        in.position(in.position() + Integer.BYTES * ends.length);
        in.asDoubleBuffer().get(weights);
        in.position(in.position() + Double.BYTES * weights.length);
        return new Weights(new FeatureIndex(fingerprints), ends, weights);
    }

    /** How many bytes {@link #write} takes. */
    int length() {
        return Integer.BYTES * (2 + ends.length) + Long.BYTES * index.size() + Double.BYTES * weights.length;
    }

    void write(ByteBuffer out) {
        out.putInt(index.size()).putInt(weights.length);
        for (long one : index.fingerprints()) out.putLong(one);
        for (int one : ends) out.putInt(one);
        for (double one : weights) out.putDouble(one);
    }

    /** Adds to the sum of each outcome the weights of the features for it, in the order of the features. */
    void addTo(double[] sums, Features features) {
        // all are looked up before any is added: so the processor waits for many places of the memory at once
        for (int feature : index.known(features))
            for (int at = feature == 0 ? 0 : ends[feature - 1]; at < ends[feature]; at += PAIR)
                sums[(int) weights[at]] += weights[at + 1];
    }
}
