package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;

/**
 * A network that has learnt, as it is kept and asked: each row in bytes, its numbers as so many steps, which are the row's own. A quarter
 * of the size lets more of it stay near, and that is what asking it costs. Immutable.
 */
final class TrainedNetwork {
    private static final float MOST = 127;

    private final int units;
    private final int outcomes;
    /** By feature: what it adds to each hidden unit, in steps. */
    private final byte[] rows;
    /** By feature: how much a step is. */
    private final float[] steps;

    private final UpperLayers upper;

    private TrainedNetwork(int features, int units, int outcomes, UpperLayers upper) {
        this.units = units;
        this.outcomes = outcomes;
        this.rows = new byte[features * units];
        this.steps = new float[features];
        this.upper = upper;
    }

    /** Of a network that learns no more: its upper layers are taken as they are. */
    static TrainedNetwork of(Network network) {
        TrainedNetwork kept =
                new TrainedNetwork(network.rows.length / network.units, network.units, network.outcomes, network.upper);
        for (int feature = 0; feature < kept.steps.length; feature++) {
            int row = feature * kept.units;
            float largest = 0;
            for (int unit = 0; unit < kept.units; unit++)
                largest = Math.max(largest, Math.abs(network.rows[row + unit]));
            float step = largest / MOST;
            kept.steps[feature] = step;
            for (int unit = 0; unit < kept.units; unit++)
                kept.rows[row + unit] = (byte) (step == 0 ? 0 : Math.round(network.rows[row + unit] / step));
        }
        return kept;
    }

    /** What it says for each outcome, by what features there are. */
    float[] sums(int[] features) {
        float[] sums = new float[outcomes];
        upper.sums(hidden(features), sums);
        return sums;
    }

    private float[] hidden(int[] features) {
        float[] hidden = new float[units];
        int rest = features.length & 3;
        for (int i = 0; i < rest; i++) addRow(features[i], hidden);
        for (int i = rest; i < features.length; i += 4)
            addRows(features[i], features[i + 1], features[i + 2], features[i + 3], hidden);
        upper.rectify(hidden, features.length);
        return hidden;
    }

    private void addRow(int feature, float[] hidden) {
        int row = feature * units;
        float step = steps[feature];
        for (int unit = 0; unit < units; unit++) hidden[unit] += rows[row + unit] * step;
    }

    /** Four at once: the sums are read and written less often. */
    private void addRows(int a, int b, int c, int d, float[] hidden) {
        int rowA = a * units;
        int rowB = b * units;
        int rowC = c * units;
        int rowD = d * units;
        float stepA = steps[a];
        float stepB = steps[b];
        float stepC = steps[c];
        float stepD = steps[d];
        for (int unit = 0; unit < units; unit++)
            hidden[unit] += (rows[rowA + unit] * stepA + rows[rowB + unit] * stepB)
                    + (rows[rowC + unit] * stepC + rows[rowD + unit] * stepD);
    }

    /** Reads what {@link #write} wrote. */
    static TrainedNetwork read(ByteBuffer in, int features, int outcomes) {
        int units = in.getInt();
        TrainedNetwork network = new TrainedNetwork(features, units, outcomes, new UpperLayers(units, outcomes));
        for (int feature = 0; feature < features; feature++) {
            network.steps[feature] = in.getFloat();
            in.get(network.rows, feature * units, units);
        }
        network.upper.read(in);
        return network;
    }

    /** How many bytes {@link #write} takes. */
    int length() {
        return Integer.BYTES + steps.length * (Float.BYTES + units) + upper.length();
    }

    void write(ByteBuffer to) {
        to.putInt(units);
        for (int feature = 0; feature < steps.length; feature++)
            to.putFloat(steps[feature]).put(rows, feature * units, units);
        upper.write(to);
    }
}
