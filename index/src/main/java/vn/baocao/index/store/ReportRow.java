package vn.baocao.index.store;

import java.time.Instant;
import vn.baocao.extractors.ReportBlock;

/**
 * A report in a list: its block and how much was found, without text and facts.
 *
 * @param version how many extractions or corrections of it there were
 */
public record ReportRow(
        String id,
        int version,
        String file,
        String mediaType,
        Instant submitted,
        boolean superseded,
        ReportBlock report,
        int facts,
        int campaigns,
        int issues) {}
