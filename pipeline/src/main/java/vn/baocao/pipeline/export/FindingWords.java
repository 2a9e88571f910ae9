package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.check.AcrossReports.Check;
import vn.baocao.index.check.Differences;
import vn.baocao.index.check.Finding;
import vn.baocao.index.check.Thresholds;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;

/** What a check across reports found, in the user's language: the arithmetic in words, and the sentences that it rests on. */
final class FindingWords {
    private static final int ADDENDS = 6;

    private final Messages messages;
    private final TableWords words;

    FindingWords(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * One place that a finding rests on.
     *
     * @param whose of which unit, period or version
     * @param value as shown, empty for a sentence without a figure of its own
     * @param fact null where it is a sentence only
     */
    record Evidence(
            String whose,
            String value,
            String sentence,
            String file,
            int page,
            @Nullable StoredFact fact) {}

    String get(String key, Object... arguments) {
        return messages.get("check." + key, arguments);
    }

    static Check check(Finding finding) {
        return switch (finding) {
            case Finding.Conflict ignored -> Check.CONFLICT;
            case Finding.FewerThanMembers ignored -> Check.WORKFORCE;
            case Finding.Jump ignored -> Check.JUMP;
            case Finding.NotTheSum ignored -> Check.SUM;
            case Finding.NotCarriedOn ignored -> Check.BALANCE;
            case Finding.OtherOpening ignored -> Check.BALANCE;
            case Finding.SameText ignored -> Check.TEXT;
            case Finding.SameFigures ignored -> Check.FIGURES;
            case Finding.Resubmitted ignored -> Check.RESUBMISSION;
        };
    }

    /** The indicator; empty where the finding is of a whole report. */
    String indicator(Finding finding) {
        return switch (finding) {
            case Finding.Conflict conflict ->
                words.heading(conflict.line()) + (conflict.target() ? ", " + words.get("target-word") : "");
            case Finding.FewerThanMembers fewer -> words.heading(fewer.line());
            case Finding.Jump jump -> words.heading(jump.line());
            case Finding.NotTheSum sum -> words.heading(sum.line());
            case Finding.NotCarriedOn off -> label(off.balance().leading());
            case Finding.OtherOpening other -> label(other.opening());
            case Finding.SameText ignored -> "";
            case Finding.SameFigures ignored -> "";
            case Finding.Resubmitted ignored -> "";
        };
    }

    /** The arithmetic. */
    String says(Finding finding) {
        return switch (finding) {
            case Finding.Conflict conflict -> words.cell(conflict.cell());
            case Finding.FewerThanMembers fewer ->
                get(
                        "says.workforce",
                        plain(fewer.workers().number()),
                        plain(fewer.members().number()),
                        plain(fewer.members().number().subtract(fewer.workers().number())));
            case Finding.Jump jump -> jump(jump);
            case Finding.NotTheSum sum -> sum(sum);
            case Finding.NotCarriedOn off ->
                get(
                        "says.balance",
                        words.heading(off.before().period()),
                        plain(off.before().number()),
                        plain(off.income().number()),
                        plain(off.expense().number()),
                        plain(off.due()),
                        plain(off.balance().number()),
                        plain(off.due().subtract(off.balance().number()).abs()));
            case Finding.OtherOpening other -> opening(other);
            case Finding.SameText text ->
                get(
                        "says.text",
                        text.same(),
                        text.sentences(),
                        percent(text.same(), text.sentences()),
                        period(text.before()));
            case Finding.SameFigures figures ->
                get(
                        "says.figures",
                        figures.same().size(),
                        figures.both(),
                        percent(figures.same().size(), figures.both()),
                        words.heading(figures.before()));
            case Finding.Resubmitted again ->
                get(
                        "says.resubmission",
                        again.differences().stream()
                                .filter(Differences.Difference::changed)
                                .count(),
                        again.differences().stream()
                                .filter(one -> one.after().isEmpty())
                                .count(),
                        again.differences().stream()
                                .filter(one -> one.before().isEmpty())
                                .count());
        };
    }

    private static int percent(int part, int whole) {
        return part * 100 / Math.max(1, whole);
    }

    private String period(Reported report) {
        ReportedPeriod period =
                ReportedPeriod.between(report.block().from(), report.block().to());
        return period == null ? report.file() : words.heading(period);
    }

    private String jump(Finding.Jump jump) {
        Thresholds.Jump threshold = jump.threshold();
        BigDecimal now = jump.now().number();
        BigDecimal then = jump.nearest().number();
        String when = words.heading(jump.nearest().period());
        if (jump.line().measure() == Measure.RATE)
            return get(
                    "says.points",
                    plain(now),
                    plain(then),
                    when,
                    words.numbers().signed(now.subtract(then)),
                    plain(threshold.least()));
        if (then.signum() == 0 || now.signum() == 0)
            return get(
                    "says.from-nought",
                    plain(now.max(then)),
                    now.signum() == 0 ? words.heading(jump.period()) : when,
                    plain(threshold.least()));
        return get(
                jump.up() ? "says.up" : "says.down",
                plain(now),
                plain(then),
                plain(jump.times()),
                when,
                plain(threshold.times()),
                plain(threshold.least()));
    }

    private String sum(Finding.NotTheSum sum) {
        List<Finding.Told> below = sum.below();
        String addends =
                below.stream().limit(ADDENDS).map(told -> plain(told.number())).collect(Collectors.joining(" + "));
        if (below.size() > ADDENDS) addends += " + " + get("says.and-more", below.size() - ADDENDS);
        BigDecimal off = sum.sum().subtract(sum.own().number());
        String said = get(
                off.signum() > 0 ? "says.more" : "says.less",
                addends,
                plain(sum.sum()),
                plain(sum.own().number()),
                plain(off.abs()),
                below.size());
        return sum.silent() == 0 ? said : said + " " + get("says.silent", sum.silent());
    }

    private String opening(Finding.OtherOpening other) {
        BigDecimal stated = other.opening().fact().value().amount();
        BigDecimal earlier = other.before().number();
        return get(
                "says.opening",
                plain(stated),
                words.heading(other.before().period()),
                plain(earlier),
                plain(stated.subtract(earlier).abs()));
    }

    private String plain(BigDecimal number) {
        return words.numbers().plain(number);
    }

    /** The places that it rests on, that in question first. */
    List<Evidence> evidence(Finding finding) {
        List<Evidence> all = new ArrayList<>();
        switch (finding) {
            case Finding.Conflict conflict -> {
                for (StoredFact fact : conflict.cell().facts())
                    all.add(of(label(conflict.line(), conflict.period()), fact));
            }
            case Finding.FewerThanMembers fewer -> {
                told(all, fewer.workers(), words.heading(fewer.line()));
                told(all, fewer.members(), words.indicatorLabel("members.total"));
            }
            case Finding.Jump jump -> {
                told(all, jump.now(), words.heading(jump.period()));
                for (Finding.Told before : jump.before()) told(all, before, words.heading(before.period()));
            }
            case Finding.NotTheSum sum -> {
                told(all, sum.own(), get("parent"));
                for (Finding.Told below : sum.below())
                    told(all, below, below.unit().name());
            }
            case Finding.NotCarriedOn off -> {
                told(all, off.balance(), get("closing"));
                told(all, off.before(), get("closing-before"));
                told(all, off.income(), label(off.income().leading()));
                told(all, off.expense(), label(off.expense().leading()));
            }
            case Finding.OtherOpening other -> {
                all.add(of(get("opening"), other.opening()));
                told(all, other.before(), get("closing-before"));
            }
            case Finding.SameText text -> {
                for (Finding.Sentence one : text.examples())
                    all.add(new Evidence(
                            get("same-sentence"), "", one.text(), text.report().file(), one.page(), null));
            }
            case Finding.SameFigures figures -> {
                for (Finding.SameFigures.Pair pair : figures.same()) {
                    all.add(of(label(pair.line(), figures.period()), pair.later()));
                    all.add(of(label(pair.line(), figures.before()), pair.earlier()));
                }
            }
            case Finding.Resubmitted again -> {
                for (Differences.Difference one : again.differences()) {
                    String what = words.indicatorLabel(one.fact().indicator());
                    for (StoredFact fact : one.before()) all.add(of(what + ", " + get("old"), fact));
                    for (StoredFact fact : one.after()) all.add(of(what + ", " + get("new"), fact));
                }
            }
        }
        return all;
    }

    private String label(StoredFact fact) {
        return words.indicatorLabel(fact.fact().indicator());
    }

    private String label(Line line, ReportedPeriod period) {
        return words.heading(line) + ", " + words.heading(period);
    }

    private void told(List<Evidence> all, Finding.Told told, String whose) {
        for (StoredFact fact : told.cell().facts()) all.add(of(whose, fact));
    }

    private Evidence of(String whose, StoredFact fact) {
        String status = fact.fact().status() == Status.ACTUAL
                ? ""
                : " (" + words.get("status." + FactJson.code(fact.fact().status())) + ")";
        return new Evidence(
                whose + status,
                words.numbers().quantity(fact.fact().value()),
                Quoted.of(fact).around(Integer.MAX_VALUE),
                fact.file(),
                fact.fact().page(),
                fact);
    }
}
