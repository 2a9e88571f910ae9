package vn.baocao.index.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.index.store.StoredReport;

/**
 * A report as the index knows it; null where the document does not say.
 *
 * @param corrected whether somebody has set any of its fields right
 * @param pages how many; 1 where the document has none
 * @param ocr whether any of its text came from OCR
 */
public record FoundReport(
        String id,
        String file,
        String mediaType,
        Instant submitted,
        boolean superseded,
        boolean corrected,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String parent,
        @Nullable Level level,
        @Nullable String province,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReportType type,
        @Nullable LocalDate published,
        @Nullable String number,
        boolean plan,
        int pages,
        boolean ocr) {

    static FoundReport of(StoredReport report) {
        ReportBlock block = report.extraction().report();
        return new FoundReport(
                report.id(),
                report.file(),
                report.mediaType(),
                report.submitted(),
                report.superseded(),
                report.corrected(),
                block.title(),
                block.unit(),
                block.parent(),
                block.level(),
                block.province(),
                block.from(),
                block.to(),
                block.type(),
                block.published(),
                block.number(),
                block.plan(),
                Math.max(1, report.text().pages().size()),
                report.text().pages().stream().anyMatch(page -> page.ocr()));
    }
}
