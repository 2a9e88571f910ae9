package vn.baocao.index.store;

import java.time.Instant;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.text.ReportText;

/**
 * A report as the store keeps it.
 *
 * @param id the first 12 hex digits of the SHA-256 of its bytes
 * @param file where it came from, as the user knows it: "2021/bao-cao.docx", "thu.zip!/a/b.doc"
 * @param corrected whether somebody has set any of its fields right
 * @param superseded whether a newer submission of the same report is there
 */
public record StoredReport(
        String id,
        String file,
        String mediaType,
        Instant submitted,
        boolean superseded,
        boolean corrected,
        ReportText text,
        Extraction extraction) {}
