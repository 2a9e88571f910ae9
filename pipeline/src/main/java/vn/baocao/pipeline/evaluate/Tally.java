package vn.baocao.pipeline.evaluate;

/** Hits against what the gold files hold and what was put out. */
public final class Tally {
    private int hit;
    private int gold;
    private int out;

    void add(int hits, int inGold, int putOut) {
        hit += hits;
        gold += inGold;
        out += putOut;
    }

    public int gold() {
        return gold;
    }

    public boolean isEmpty() {
        return gold == 0 && out == 0;
    }

    public double precision() {
        return out == 0 ? 0 : (double) hit / out;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) hit / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
