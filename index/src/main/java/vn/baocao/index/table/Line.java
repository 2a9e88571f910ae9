package vn.baocao.index.table;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;

/**
 * Figures that may be compared with each other: of one indicator, one measure and one thing counted.
 *
 * @param subject what is counted, where an indicator counts several things ("áo dài"); else null
 * @param of of a share of a target: the indicator that it is the share of; else null
 */
public record Line(
        String indicator,
        Measure measure,
        @Nullable String subject,
        @Nullable String of) implements Heading {
    /** Whether figures of several units may be summed. */
    boolean addsOverUnits() {
        return Indicators.inUse().get(indicator).addsOverUnits(measure);
    }
}
