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
        @Nullable Outcome outcome) {
    /** The id that a report of these bytes has. */
    public String reportId() {
        return reportId(sha256);
    }

    /** The id that a report of bytes with that SHA-256 has: its first 12 hex digits. */
    static String reportId(String sha256) {
        return sha256.substring(0, 12);
    }
}
