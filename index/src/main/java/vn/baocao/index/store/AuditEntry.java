package vn.baocao.index.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did in a home, and when. */
public sealed interface AuditEntry {
    String who();

    Instant made();

    /** The report that it is about, which need not be there (any more); null of the register of units. */
    @Nullable
    String reportId();

    /** A field of a report was set, or taken back to what was read, or the report was reviewed. */
    record ReportSet(Correction said) implements AuditEntry {
        @Override
        public String who() {
            return said.who();
        }

        @Override
        public Instant made() {
            return said.made();
        }

        @Override
        public String reportId() {
            return said.reportId();
        }
    }

    /** A field of a figure was set or taken back, or it was decided whether it counts. */
    record FigureSet(FactCorrection said) implements AuditEntry {
        @Override
        public String who() {
            return said.who();
        }

        @Override
        public Instant made() {
            return said.made();
        }

        @Override
        public String reportId() {
            return said.reportId();
        }
    }

    /** A report was taken out of the home. */
    record Forgotten(String reportId, String file, String who, Instant made) implements AuditEntry {}

    /**
     * A file was given to be read again.
     *
     * @param reportId the id that its report has, or would have: archives and files that could not be read gave no report
     */
    record ReadAgain(String reportId, String file, String who, Instant made) implements AuditEntry {}

    /** The register of units was changed. */
    record UnitsChanged(UnitChange change) implements AuditEntry {
        @Override
        public String who() {
            return change.who();
        }

        @Override
        public Instant made() {
            return change.made();
        }

        @Override
        public @Nullable String reportId() {
            return null;
        }
    }
}
