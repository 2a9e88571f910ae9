package vn.baocao.index.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a report's block that a reader set right; it is kept over every new extraction. */
public record Correction(
        String reportId,
        String field,
        @Nullable String before,
        @Nullable String after,
        String who,
        Instant made) {
    /** The fields that can be set. */
    public static final List<String> FIELDS =
            List.of("unit", "level", "province", "parent", "from", "to", "type", "published", "number", "title");
}
