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

    final float[] hiddenBias;
    /** By hidden unit: what it adds to each outcome. */
    final float[] out;

    final float[] outBias;

    private Network(int features, int units, int outcomes) {
        this.units = units;
        this.outcomes = outcomes;
        this.rows = new float[features * units];
        this.hiddenBias = new float[units];
        this.out = new float[units * outcomes];
        this.outBias = new float[outcomes];
    }

    /** One that knows nothing yet. */
    static Network untrained(int features, int outcomes, Random random) {
        Network network = new Network(features, HIDDEN, outcomes);
        for (int i = 0; i < network.rows.length; i++) network.rows[i] = (float) random.nextGaussian() * FIRST_ROWS;
        for (int i = 0; i < network.out.length; i++) network.out[i] = (float) random.nextGaussian() * FIRST_OUT;
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
            System.arraycopy(one.hiddenBias, 0, joined.hiddenBias, at, one.units);
            for (int i = 0; i < one.out.length; i++) joined.out[at * one.outcomes + i] = one.out[i] / networks.size();
            for (int i = 0; i < one.outBias.length; i++) joined.outBias[i] += one.outBias[i] / networks.size();
        }
        return joined;
    }

    private void addRow(int row, float[] hidden) {
        for (int unit = 0; unit < units; unit++) hidden[unit] += rows[row + unit];
    }

    private void finish(int features, float[] hidden) {
        float share = share(features);
        for (int unit = 0; unit < units; unit++) hidden[unit] = Math.max(0, hidden[unit] * share + hiddenBias[unit]);
    }

    /** How much each of some features counts: many together say no more than few. */
    static float share(int features) {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }

    /** Puts into {@code hidden} what the hidden units say to the first {@code count} of some features. */
    void hidden(int[] features, int count, float[] hidden) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < count; i++) addRow(features[i] * units, hidden);
        finish(count, hidden);
    }

    /** Adds to the sum of each outcome what the hidden units say for it. */
    void addTo(float[] sums, float[] hidden) {
        for (int j = 0; j < outcomes; j++) sums[j] += outBias[j];
        for (int unit = 0; unit < units; unit++) {
            float said = hidden[unit];
            if (said == 0) continue;
            int row = unit * outcomes;
            for (int j = 0; j < outcomes; j++) sums[j] += said * out[row + j];
        }
    }
}
