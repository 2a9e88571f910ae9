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
 */
public record StoredFact(
        String reportId,
        String file,
        ReportBlock report,
        Instant submitted,
        boolean superseded,
        Fact fact,
        String sentence,
        @Nullable String context) {}
