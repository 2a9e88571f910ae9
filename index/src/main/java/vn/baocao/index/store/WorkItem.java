package vn.baocao.index.store;

import java.nio.file.Path;

/**
 * A claimed piece of work.
 *
 * @param submission the first submission of these bytes
 * @param bytes where the bytes lie
 * @param attempts how often it failed before
 */
public record WorkItem(Submission submission, Path bytes, int attempts) {
    /** The id that its report has. */
    public String reportId() {
        return submission.reportId();
    }
}
