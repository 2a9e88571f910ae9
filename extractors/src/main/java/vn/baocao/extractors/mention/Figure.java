package vn.baocao.extractors.mention;

import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/**
 * A quantity read in a passage, before anyone knows what it counts.
 *
 * @param span the number with its unit sign: "2,4 tỷ đồng", "36,7%", "5.179", "hai"; the lower to the upper end of a range
 * @param quantity measure COUNT where no unit sign stands there: what a bare number counts is decided by its neighbourhood
 * @param words whether it is written in words
 * @param side of a pair "237/150": RESULT the first, WHOLE the second; else ALONE
 */
public record Figure(Span span, Quantity quantity, boolean words, Side side) {
    public enum Side {
        ALONE,
        RESULT,
        WHOLE
    }
}
