package vn.baocao.pipeline.read;

import java.io.IOException;

/** Thrown while a file is read: it cannot be, for a cause of {@link Reading.Unreadable}. */
final class NotReadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    NotReadable(String cause, String detail) {
        super(detail);
        this.reason = cause;
    }

    /** "encrypted", "corrupt", "unsupported", "too-large" … */
    String reason() {
        return reason;
    }
}
