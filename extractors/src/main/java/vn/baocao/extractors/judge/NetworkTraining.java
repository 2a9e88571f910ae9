package vn.baocao.extractors.judge;

import java.util.Arrays;
import java.util.Random;

/**
 * Trains a {@link Network} by stochastic gradient descent with a step of its own for each number (AdaGrad: Duchi, Hazan and Singer 2011).
 * The same examples and seed always give the same network.
 */
final class NetworkTraining {
    private static final int PASSES = 9;
    /** In the last third of the passes the steps are smaller. */
    private static final int FINE_FROM = 6;

    private static final float STEP = 0.05f;
    private static final float FINE_STEP = 0.015f;
    /**
     * What part of the features is withheld each time an example is learnt: so the weaker ones learn to speak, too, for texts in which the
     * strongest are missing.
     */
    private static final double WITHHELD = 0.3;
    /** The sums of squares begin with this, lest a first step be without end. */
    private static final float FIRST = 1e-6f;

    private final Network network;
    private final int outcomes;
    private final Random random;
    private final float[] rowSquares;
    private final float[] hiddenSquares = squares(Network.HIDDEN);
    private final float[] outSquares;
    private final float[] outBiasSquares;
    private final float[] hidden = new float[Network.HIDDEN];
    private final float[] slope = new float[Network.HIDDEN];
    private final float[] odds;

    private NetworkTraining(int features, int outcomes, long seed) {
        this.outcomes = outcomes;
        this.random = new Random(seed);
        this.network = Network.untrained(features, outcomes, random);
        this.rowSquares = squares(network.rows.length);
        this.outSquares = squares(network.upper.out.length);
        this.outBiasSquares = squares(outcomes);
        this.odds = new float[outcomes];
    }

    private static float[] squares(int length) {
        float[] squares = new float[length];
        Arrays.fill(squares, FIRST);
        return squares;
    }

    /**
     * A network for so many features and outcomes.
     *
     * @param examples the numbers of the features of each
     * @param right the number of the outcome of each
     */
    static Network train(int[][] examples, int[] right, int features, int outcomes, long seed) {
        NetworkTraining training = new NetworkTraining(features, outcomes, seed);
        int[] order = new int[examples.length];
        Arrays.setAll(order, i -> i);
        for (int pass = 0; pass < PASSES; pass++) {
            training.shuffle(order);
            for (int i : order) training.learn(examples[i], right[i], pass < FINE_FROM ? STEP : FINE_STEP);
        }
        return training.network;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int one = order[i];
            order[i] = order[other];
            order[other] = one;
        }
    }

    private void learn(int[] example, int right, float step) {
        int[] features = new int[example.length];
        int count = 0;
        for (int feature : example) if (random.nextFloat() >= WITHHELD) features[count++] = feature;
        network.hidden(features, count, hidden);
        network.upper.sums(hidden, odds);
        Softmax.strictly(odds);
        odds[right] -= 1;
        learnOut(step);
        down(network.upper.hiddenBias, hiddenSquares, 0, slope, 1, step);
        float share = UpperLayers.share(count);
        for (int i = 0; i < count; i++)
            down(network.rows, rowSquares, features[i] * Network.HIDDEN, slope, share, step);
    }

    /** The layer behind the hidden units, and the slopes of these. */
    private void learnOut(float step) {
        for (int unit = 0; unit < Network.HIDDEN; unit++) {
            slope[unit] = 0;
            if (hidden[unit] == 0) continue;
            int row = unit * outcomes;
            for (int j = 0; j < outcomes; j++) slope[unit] += network.upper.out[row + j] * odds[j];
            down(network.upper.out, outSquares, row, odds, hidden[unit], step);
        }
        down(network.upper.outBias, outBiasSquares, 0, odds, 1, step);
    }

    /** One step down so many times the slopes for the numbers from {@code begin} on, the shorter the more slopes each has seen. */
    private static void down(float[] numbers, float[] squares, int begin, float[] slopes, float times, float step) {
        for (int i = 0; i < slopes.length; i++) {
            float slope = slopes[i] * times;
            float square = squares[begin + i] + slope * slope;
            squares[begin + i] = square;
            numbers[begin + i] -= step * slope / (float) Math.sqrt(square);
        }
    }
}
