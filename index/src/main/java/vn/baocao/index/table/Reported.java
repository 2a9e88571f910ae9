package vn.baocao.index.table;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

/**
 * A report that was handed in, as far as a table asks for it.
 *
 * @param superseded whether a newer submission of it is there
 * @param reviewed whether somebody held its figures against its text
 */
public record Reported(String id, String file, ReportBlock block, boolean superseded, boolean reviewed) {
    public Reported(String id, String file, ReportBlock block, boolean superseded) {
        this(id, file, block, superseded, false);
    }

    /** Whether it comes round by the calendar: no news, no piece on one topic, no plan. */
    public static boolean periodic(ReportBlock block) {
        return periodic(block.type(), block.plan());
    }

    static boolean periodic(@Nullable ReportType type, boolean plan) {
        return !plan && (type == null || type.periodic());
    }

    /** The time that it covers, null where it does not say. */
    static @Nullable ReportedPeriod period(ReportBlock block) {
        return ReportedPeriod.between(block.from(), block.to());
    }
}
