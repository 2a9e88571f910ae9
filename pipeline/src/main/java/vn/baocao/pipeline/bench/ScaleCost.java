package vn.baocao.pipeline.bench;

/**
 * What something costs in a home of many reports.
 *
 * @param what "index", "search", "table"
 * @param own CPU seconds, median
 * @param reference CPU seconds of the bare library, median
 * @param most how many times the reference it may cost
 * @param wall wall milliseconds as a user waits: of a query that of 95 of 100, else the median; 0 where nobody waits
 */
public record ScaleCost(String what, double own, double reference, double most, double wall) {
    public double ratio() {
        return own / reference;
    }
}
