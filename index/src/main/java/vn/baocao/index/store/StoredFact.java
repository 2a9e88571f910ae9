package vn.baocao.index.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Fact;

/**
 * A fact with the report that states it.
 *
 * @param reportId the id of that report
 * @param sentence the text of the passage that it was read in
 * @param context of a cell of a table: the heads above it and before it; null for running text
 * @param decided what readers said of it; what they set right is in the fact
 */
public record StoredFact(
        String reportId,
        String file,
        ReportBlock report,
        Instant submitted,
        boolean superseded,
        Fact fact,
        String sentence,
        @Nullable String context,
        Decided decided) {
    /** A fact of which no reader said anything. */
    public StoredFact(
            String reportId,
            String file,
            ReportBlock report,
            Instant submitted,
            boolean superseded,
            Fact fact,
            String sentence,
            @Nullable String context) {
        this(reportId, file, report, submitted, superseded, fact, sentence, context, Decided.NOTHING);
    }

    /** The value of one of {@link FactCorrection#FIELDS} as a correction writes it; empty where it is not known, or nobody decided. */
    public String valueOf(String field) {
        return CorrectedFacts.valueOf(fact, decided, field);
    }

    /** Whether a reader left it out of everything that counts. */
    public boolean setAside() {
        return decided.setAside();
    }
}
