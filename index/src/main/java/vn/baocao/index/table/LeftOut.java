package vn.baocao.index.table;

import java.util.List;

/**
 * What a comparison could show and does not.
 *
 * @param figures of news, pieces on one topic and plans
 * @param units that have figures only in other units' reports
 * @param periods of other shapes than those asked for
 */
record LeftOut(int figures, int units, List<ReportedPeriod> periods) {
    LeftOut {
        periods = List.copyOf(periods);
    }
}
