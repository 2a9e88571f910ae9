package vn.baocao.extractors.check;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Says which figures of one report do not fit each other, each issue with its facts and the arithmetic in words. Thread-safe. */
public final class Checks {
    private Checks() {}

    /**
     * The issues of a report, in no particular order; rather none than a doubtful one.
     *
     * @param facts all facts of the report, in text order
     * @param unclaimed numbers that are no facts: nothing is added up over them
     */
    public static List<Issue> of(ReportText report, List<Fact> facts, List<Span> unclaimed) {
        Told told = new Told(report, facts, unclaimed);
        List<Issue> issues = new ArrayList<>();
        issues.addAll(PartsCheck.of(told));
        issues.addAll(ListedPartsCheck.of(told));
        issues.addAll(ColumnCheck.of(told));
        issues.addAll(BalanceCheck.of(told));
        issues.addAll(ShareCheck.of(told));
        issues.addAll(RetoldCheck.of(told));
        return issues;
    }
}
