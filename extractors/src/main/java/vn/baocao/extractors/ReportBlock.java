package vn.baocao.extractors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself: whose it is, for when, of which type. Null where the document does not say.
 *
 * @param from first day of the time that the results (or, of a plan, the tasks) cover
 * @param number the document's number, "12/BC-CĐCS"
 * @param plan whether the document plans rather than reports
 */
public record ReportBlock(
        @Nullable String title,
        @Nullable String unit,
        @Nullable Level level,
        @Nullable String province,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReportType type,
        @Nullable LocalDate published,
        @Nullable String number,
        boolean plan) {

    public static final ReportBlock UNKNOWN =
            new ReportBlock(null, null, null, null, null, null, null, null, null, null, false);
}
