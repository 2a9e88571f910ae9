package vn.baocao.index.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in.
 *
 * @param origin where it lies: an absolute path, or {@code container!/path inside}
 * @param file the name shown to the user
 * @param container the submission that it came out of, else null
 * @param outcome null while it waits
 */
public record Submission(
        long id,
        String origin,
        String file,
        String sha256,
        long size,
        @Nullable Long container,
        Instant submitted,
        @Nullable Outcome outcome) {}
