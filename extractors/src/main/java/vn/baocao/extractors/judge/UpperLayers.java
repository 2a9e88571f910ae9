package vn.baocao.extractors.judge;

import java.nio.ByteBuffer;

/** What of a network stands above its rows: what its hidden units make of their sums, and what they say for each outcome. */
final class UpperLayers {
    private final int outcomes;
    final float[] hiddenBias;
    /** By hidden unit: what it adds to each outcome. */
    final float[] out;

    final float[] outBias;

    UpperLayers(int units, int outcomes) {
        this.outcomes = outcomes;
        this.hiddenBias = new float[units];
        this.out = new float[units * outcomes];
        this.outBias = new float[outcomes];
    }

    /** Puts another's hidden units to its own from that one on, with that part of what they say. */
    void addPart(UpperLayers other, int at, int parts) {
        System.arraycopy(other.hiddenBias, 0, hiddenBias, at, other.hiddenBias.length);
        for (int i = 0; i < other.out.length; i++) out[at * outcomes + i] = other.out[i] / parts;
        for (int i = 0; i < outcomes; i++) outBias[i] += other.outBias[i] / parts;
    }

    /** How much each of some features counts: many together say no more than few. */
    static float share(int features) {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }

    /** Makes of the sums of so many features' rows what the hidden units say. */
    void rectify(float[] hidden, int features) {
        float share = share(features);
        for (int unit = 0; unit < hidden.length; unit++)
            hidden[unit] = Math.max(0, hidden[unit] * share + hiddenBias[unit]);
    }

    /** Puts into {@code sums} what the hidden units say for each outcome. */
    void sums(float[] hidden, float[] sums) {
        System.arraycopy(outBias, 0, sums, 0, outcomes);
        for (int unit = 0; unit < hidden.length; unit++) {
            float said = hidden[unit];
            if (said == 0) continue;
            int row = unit * outcomes;
            for (int j = 0; j < outcomes; j++) sums[j] += said * out[row + j];
        }
    }

    private float[][] all() {
        return new float[][] {hiddenBias, out, outBias};
    }

    /** Takes over what {@link #write} wrote. */
    void read(ByteBuffer in) {
        for (float[] numbers : all()) for (int i = 0; i < numbers.length; i++) numbers[i] = in.getFloat();
    }

    /** How many bytes {@link #write} takes. */
    int length() {
        return Float.BYTES * (hiddenBias.length + out.length + outBias.length);
    }

    void write(ByteBuffer to) {
        for (float[] numbers : all()) for (float one : numbers) to.putFloat(one);
    }
}
