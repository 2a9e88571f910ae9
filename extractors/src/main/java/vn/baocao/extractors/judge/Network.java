package vn.baocao.extractors.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A feed-forward neural network with one hidden layer of rectified units, as it is trained. Its input is the set of features that an
 * example has; of each feature it keeps a row of numbers, one for each hidden unit, which are added up.
 */
final class Network {
    /** Hidden units of one that is trained. */
    static final int HIDDEN = 32;

    private static final float FIRST_ROWS = 0.05f;
    private static final float FIRST_OUT = 0.15f;

    final int units;
    final int outcomes;
    /** By feature: what it adds to each hidden unit. */
    final float[] rows;

    final UpperLayers upper;

    private Network(int features, int units, int outcomes) {
        this.units = units;
        this.outcomes = outcomes;
        this.rows = new float[features * units];
        this.upper = new UpperLayers(units, outcomes);
    }

    /** One that knows nothing yet. */
    static Network untrained(int features, int outcomes, Random random) {
        Network network = new Network(features, HIDDEN, outcomes);
        for (int i = 0; i < network.rows.length; i++) network.rows[i] = (float) random.nextGaussian() * FIRST_ROWS;
        float[] out = network.upper.out;
        for (int i = 0; i < out.length; i++) out[i] = (float) random.nextGaussian() * FIRST_OUT;
        return network;
    }

    /** One that says what some that learnt from the same examples say on average: their hidden units side by side. */
    static Network joined(List<Network> networks) {
        Network first = networks.getFirst();
        int features = first.rows.length / first.units;
        Network joined = new Network(features, first.units * networks.size(), first.outcomes);
        for (int n = 0; n < networks.size(); n++) {
            Network one = networks.get(n);
            int at = n * one.units;
            for (int feature = 0; feature < features; feature++)
                System.arraycopy(one.rows, feature * one.units, joined.rows, feature * joined.units + at, one.units);
            joined.upper.addPart(one.upper, at, networks.size());
        }
        return joined;
    }

    private void addRow(int row, float[] hidden) {
        for (int unit = 0; unit < units; unit++) hidden[unit] += rows[row + unit];
    }

    /** Puts into {@code hidden} what the hidden units say to the first {@code count} of some features. */
    void hidden(int[] features, int count, float[] hidden) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < count; i++) addRow(features[i] * units, hidden);
        upper.rectify(hidden, count);
    }
}
