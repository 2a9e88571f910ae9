package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/** For each feature how much it speaks for which outcomes; in flat arrays that are read from a file as they are. */
final class Weights {
    private static final int PAIR = 2;

    /** By feature: where its weights end. */
    private final int[] ends;
    /** The number of an outcome and behind it the weight for it; again and again. */
    private final double[] weights;

    private Weights(int[] ends, double[] weights) {
        this.ends = ends;
        this.weights = weights;
    }

    /** The weights of features by their fingerprints; those that the index does not know are left out. */
    static Weights of(FeatureIndex index, Map<Long, Context> features) {
        int[] ends = new int[index.size()];
        double[] weights = new double
                [PAIR
                        * features.values().stream()
                                .mapToInt(one -> one.getParameters().length)
                                .sum()];
        int end = 0;
        for (int feature = 0; feature < ends.length; feature++) {
            Context said = features.get(index.fingerprints()[feature]);
            for (int i = 0; said != null && i < said.getParameters().length; i++) {
                weights[end++] = said.getOutcomes()[i];
                weights[end++] = said.getParameters()[i];
            }
            ends[feature] = end;
        }
        return new Weights(ends, Arrays.copyOf(weights, end));
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(ByteBuffer in, int features) {
        int[] ends = new int[features];
        in.asIntBuffer().get(ends);
        in.position(in.position() + Integer.BYTES * features);
        double[] weights = new double[features == 0 ? 0 : ends[features - 1]];
        in.asDoubleBuffer().get(weights);
        in.position(in.position() + Double.BYTES * weights.length);
        return new Weights(ends, weights);
    }

    /** How many bytes {@link #write} takes. */
    int length() {
        return Integer.BYTES * ends.length + Double.BYTES * weights.length;
    }

    void write(ByteBuffer out) {
        for (int one : ends) out.putInt(one);
        for (double one : weights) out.putDouble(one);
    }

    /** Adds to the sum of each outcome the weights of some features for it, in their order. */
    void addTo(double[] sums, int[] features) {
        for (int feature : features)
            for (int at = feature == 0 ? 0 : ends[feature - 1]; at < ends[feature]; at += PAIR)
                sums[(int) weights[at]] += weights[at + 1];
    }
}
