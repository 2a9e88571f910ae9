package vn.baocao.extractors.judge;

/** Makes probabilities of what speaks for each of several outcomes. */
final class Softmax {
    /** So much below the most probable, an outcome adds nothing that a sum of floats would show. */
    private static final float NOTHING = -30;

    private Softmax() {}

    /** In place: afterwards all are from 0 to 1 and together 1. No decision hangs on the last digits, in which machines may differ. */
    static void of(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) most = Math.max(most, sum);
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            double below = sums[i] - most;
            sums[i] = below < NOTHING ? 0 : Math.exp(below);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) sums[i] /= all;
    }

    /** The same for training, which carries the smallest difference on: equal to the last digit on every machine, and slower. */
    static void strictly(float[] sums) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) most = Math.max(most, sum);
        float all = 0;
        for (int i = 0; i < sums.length; i++) {
            float below = sums[i] - most;
            sums[i] = below < NOTHING ? 0 : (float) StrictMath.exp(below);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) sums[i] /= all;
    }
}
