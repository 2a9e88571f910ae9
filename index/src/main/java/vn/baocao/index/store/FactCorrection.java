package vn.baocao.index.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;

/**
 * One field of a single figure that a reader set right, or what a reader decided of it; it is kept over every new extraction.
 *
 * @param factId the figure's id now; null where the report as it is read now has no figure at that place
 * @param named the id that it had when this was said
 * @param span where it stood then, with its words
 * @param before the value that it had; empty where it had none
 * @param after the value set; empty: back to what was read
 */
public record FactCorrection(
        String reportId,
        @Nullable String factId,
        String named,
        Span span,
        String quote,
        String sentence,
        String field,
        String before,
        String after,
        String who,
        Instant made) {
    /** Whether the figure counts for its cell: {@link #YES} it alone does, {@link #NO} it is set aside, empty: nobody decided. */
    public static final String COUNTS = "counts";

    public static final String YES = "yes", NO = "no";

    /** For whom or what the amount is, each: a code, or {@link #NOT_EACH} where it is no amount for each. */
    public static final String PER = "per", NOT_EACH = Correction.NONE;

    /** What stands between the ends of a range in a value. */
    public static final String UP_TO = "–";

    /** The fields that can be set, the decision last. */
    public static final List<String> FIELDS =
            List.of("value", PER, "indicator", "unit", "from", "to", "scope", "status", COUNTS);
}
