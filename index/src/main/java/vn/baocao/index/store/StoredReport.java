package vn.baocao.index.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.text.ReportText;

/**
 * A report as the store keeps it.
 *
 * @param id the first 12 hex digits of the SHA-256 of its bytes
 * @param file where it came from, as the user knows it: "2021/bao-cao.docx", "thu.zip!/a/b.doc"
 * @param corrected whether somebody has set any of its fields or figures right
 * @param superseded whether a newer submission of the same report is there
 * @param decided what readers said of its facts, by their id; what they set right is in the extraction
 */
public record StoredReport(
        String id,
        String file,
        String mediaType,
        Instant submitted,
        boolean superseded,
        boolean corrected,
        ReportText text,
        Extraction extraction,
        SortedMap<String, Decided> decided) {
    /** A report of whose facts no reader said anything. */
    public StoredReport(
            String id,
            String file,
            String mediaType,
            Instant submitted,
            boolean superseded,
            boolean corrected,
            ReportText text,
            Extraction extraction) {
        this(id, file, mediaType, submitted, superseded, corrected, text, extraction, Collections.emptySortedMap());
    }

    /** Its facts without those that a reader set aside. */
    public List<Fact> counted() {
        if (decided.isEmpty()) return extraction.facts();
        return extraction.facts().stream()
                .filter(fact ->
                        !decided.getOrDefault(fact.id(), Decided.NOTHING).setAside())
                .toList();
    }
}
