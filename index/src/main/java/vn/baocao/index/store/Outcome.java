package vn.baocao.index.store;

/** What became of a file that was handed in; every file ends in exactly one. */
public sealed interface Outcome {
    /** The name in files, JSON and SQL: "indexed". */
    String code();

    /** Read, extracted and searchable. */
    record Indexed(String reportId) implements Outcome {
        @Override
        public String code() {
            return "indexed";
        }
    }

    /** The same bytes as a file that was handed in before, under that name. */
    record Duplicate(String ofFile) implements Outcome {
        @Override
        public String code() {
            return "duplicate";
        }
    }

    /** A newer or older version of a report that is already there; both are kept. */
    record Resubmitted(String reportId, String ofReportId) implements Outcome {
        @Override
        public String code() {
            return "resubmitted";
        }
    }

    /** A container whose n files are submissions of their own. */
    record Opened(int inside) implements Outcome {
        @Override
        public String code() {
            return "opened";
        }
    }

    /** Readable, but without text: why ("ocr-not-installed", "blank"). */
    record NoText(String why) implements Outcome {
        @Override
        public String code() {
            return "no-text";
        }
    }

    /** Not readable: cause ("empty", "encrypted", "corrupt", "unsupported", "too-large", "timed-out", "out-of-memory") and detail. */
    record Unreadable(String cause, String detail) implements Outcome {
        @Override
        public String code() {
            return "unreadable";
        }
    }

    /** Taken out of the home by somebody, after it had given that report. */
    record Forgotten(String reportId, String who) implements Outcome {
        @Override
        public String code() {
            return "forgotten";
        }
    }

    /** Something in Baocao itself went wrong on this file, after the attempts allowed. */
    record Failed(String detail) implements Outcome {
        @Override
        public String code() {
            return "failed";
        }
    }
}
