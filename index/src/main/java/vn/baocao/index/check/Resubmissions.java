package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.Submission;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;

/** Holds each report that was replaced against the one that counts now. */
final class Resubmissions {
    private final AcrossReports across;

    Resubmissions(AcrossReports across) {
        this.across = across;
    }

    List<Finding> find() {
        Map<String, String> groups = new HashMap<>();
        for (Submission submission : across.store().submissions())
            if (submission.outcome() instanceof Outcome.Resubmitted(String report, String of)) groups.put(report, of);
        Map<String, Reported> newest = new HashMap<>();
        for (Reported report : across.reports())
            if (!report.superseded()) newest.put(groups.getOrDefault(report.id(), report.id()), report);
        List<Finding> found = new ArrayList<>();
        for (Reported before : across.reports()) {
            Reported after = newest.get(groups.getOrDefault(before.id(), before.id()));
            UnitRow unit = across.unit(before);
            ReportedPeriod period = AcrossReports.period(before);
            if (!before.superseded() || after == null || unit == null || period == null) continue;
            List<Differences.Difference> differences = Differences.between(
                    across.store().factsOf(before.id()), across.store().factsOf(after.id()));
            if (!differences.isEmpty()) found.add(new Finding.Resubmitted(unit, period, before, after, differences));
        }
        return found;
    }
}
