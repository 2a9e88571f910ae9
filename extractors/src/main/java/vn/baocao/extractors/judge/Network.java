package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A feed-forward neural network with one hidden layer of rectified units. Its input is the set of features that an example has; of each
 * feature it keeps a row of numbers, one for each hidden unit, which are added up.
 */
final class Network {
    /** Hidden units of one that is trained. */
    static final int HIDDEN = 32;

    private static final float FIRST_ROWS = 0.05f;
    private static final float FIRST_OUT = 0.15f;
    private static final float MOST = 127;

    private final int units;
    private final int outcomes;
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

    /** What the hidden units say to some features. */
    float[] hidden(int[] features) {
        float[] hidden = new float[units];
        int rest = features.length & 3;
        for (int i = 0; i < rest; i++) addRow(features[i] * units, hidden);
        for (int i = rest; i < features.length; i += 4)
            addRows(
                    features[i] * units,
                    features[i + 1] * units,
                    features[i + 2] * units,
                    features[i + 3] * units,
                    hidden);
        finish(features.length, hidden);
        return hidden;
    }

    private void addRow(int row, float[] hidden) {
        for (int unit = 0; unit < units; unit++) hidden[unit] += rows[row + unit];
    }

    /** Four at once: the sums are read and written less often. */
    private void addRows(int a, int b, int c, int d, float[] hidden) {
        for (int unit = 0; unit < units; unit++)
            hidden[unit] += (rows[a + unit] + rows[b + unit]) + (rows[c + unit] + rows[d + unit]);
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

    /** Reads what {@link #write} wrote. */
    static Network read(ByteBuffer in, int features, int outcomes) {
        int units = in.getInt();
        Network network = new Network(features, units, outcomes);
        byte[] row = new byte[units];
        for (int feature = 0; feature < features; feature++) {
            float step = in.getFloat();
            in.get(row);
            for (int unit = 0; unit < units; unit++) network.rows[feature * units + unit] = row[unit] * step;
        }
        for (float[] all : new float[][] {network.hiddenBias, network.out, network.outBias})
            for (int i = 0; i < all.length; i++) all[i] = in.getFloat();
        return network;
    }

    /** How many bytes {@link #write} takes. */
    int length() {
        return Integer.BYTES
                + rows.length / units * (Float.BYTES + units)
                + Float.BYTES * (hiddenBias.length + out.length + outBias.length);
    }

    /** Writes it, the rows in bytes: each number as so many steps, which are the row's own. */
    void write(ByteBuffer to) {
        to.putInt(units);
        for (int row = 0; row < rows.length; row += units) {
            float largest = 0;
            for (int unit = 0; unit < units; unit++) largest = Math.max(largest, Math.abs(rows[row + unit]));
            float step = largest / MOST;
            to.putFloat(step);
            for (int unit = 0; unit < units; unit++)
                to.put((byte) (step == 0 ? 0 : Math.round(rows[row + unit] / step)));
        }
        for (float[] all : new float[][] {hiddenBias, out, outBias}) for (float one : all) to.putFloat(one);
    }
}
