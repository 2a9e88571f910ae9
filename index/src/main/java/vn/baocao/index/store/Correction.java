package vn.baocao.index.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a report's block that a reader set right, or that a reader reviewed the report; it is kept over every new extraction. */
public record Correction(
        String reportId,
        String field,
        @Nullable String before,
        @Nullable String after,
        String who,
        Instant made) {
    /** No field of the block: that somebody held the report's figures against its text, {@link #YES} or empty. */
    public static final String REVIEWED = "reviewed", YES = "yes";

    /** The value of a field of which the report is to say nothing; an empty value means what was read. */
    public static final String NONE = "-";

    /** The fields that can be set. */
    public static final List<String> FIELDS = List.of(
            "unit", "level", "province", "parent", "from", "to", "type", "published", "number", "title", REVIEWED);
}
