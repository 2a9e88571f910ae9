package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Reads each figure by the rules: what it counts, whether it is a result or a target. */
final class Drafting {
    private static final BigDecimal LEAST_BARE_MONEY = new BigDecimal(10_000);
    private final IndicatorCues lexicon = IndicatorCues.load();
    private final IndicatorNaming naming = new IndicatorNaming(lexicon);
    private final StatusReading statuses = new StatusReading();
    private final CellBinder cells = new CellBinder(lexicon, naming);

    /** The figures of a report in text order, and those that nobody claims. */
    record Drafts(List<Draft> claimed, List<Span> unclaimed) {}

    /** Reads the figures of a report; none is placed yet. */
    Drafts read(ReportText report, ReportBlock block, List<Passage> passages, Found found) {
        List<Draft> claimed = new ArrayList<>();
        List<Span> unclaimed = new ArrayList<>();
        TableCells tables = new TableCells(report);
        Earlier earlier = new Earlier(report.text(), passages, block, lexicon);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Figure> figures = found.figures().getOrDefault(passage, List.of());
            if (figures.isEmpty() || tables.isSilent(passage.span())) continue;
            TableCells.Numbered cell = tables.at(passage.span());
            if (cell != null) {
                for (Figure figure : figures) claimed.add(cell(report, i, passage, cell, figure, found.units()));
                continue;
            }
            PassageView view = new PassageView(report.text(), passage, earlier.cuesBefore(i), figures, lexicon);
            StatusReading.View status = statuses.view(view);
            for (Counted figure : view.figures) {
                Draft draft = draft(report, i, view, status, figure);
                if (draft == null) unclaimed.add(figure.figure().span());
                else claimed.add(draft);
            }
        }
        return new Drafts(claimed, unclaimed);
    }

    private Draft cell(
            ReportText report,
            int index,
            Passage passage,
            TableCells.Numbered cell,
            Figure figure,
            List<Mention> units) {
        CellBinder.Cell read = cells.read(report.text(), passage, cell, figure, units);
        Fact fact = fact(report, read.view(), read.figure(), read.measure(), read.status(), read.named(), read.value())
                .because(read.statusRule());
        return new Draft(fact, index, read.view(), read.figure(), read.named(), cell);
    }

    private @Nullable Draft draft(
            ReportText report, int index, PassageView view, StatusReading.View statusView, Counted figure) {
        Measure measure = measure(view, figure);
        Status status = statusView.of(figure);
        IndicatorNaming.Named named = naming.name(view, figure, measure);
        if (measure == Measure.COUNT && !countsSomething(view, figure, status, named)) return null;
        String indicator = named.indicator();
        if (measure == Measure.RATE && status == Status.ACTUAL && statusView.reachesTarget(figure))
            indicator = "target.achieved";
        if (!indicator.equals(named.indicator()))
            named = new IndicatorNaming.Named(indicator, named.score(), named.basis(), null, named.considered());
        Quantity value = value(figure.figure().quantity(), measure, status, statusView.change(figure));
        Fact fact = fact(report, view, figure, measure, status, named, value).because(statusView.because(figure));
        return new Draft(fact, index, view, figure, named, null);
    }

    /** A fact that is not yet placed: its unit and time are not known, its scope is whole. */
    private static Fact fact(
            ReportText report,
            PassageView view,
            Counted figure,
            Measure measure,
            Status status,
            IndicatorNaming.Named named,
            Quantity value) {
        Kind kind = status == Status.TARGET ? Kind.TARGET : Kind.valueOf(measure.name());
        Span quoted =
                measure == Measure.COUNT ? figure.quoted() : figure.figure().span();
        Span noun = figure.noun();
        List<String> rules = new ArrayList<>();
        rules.add("number");
        String nounClass = figure.nounClass();
        if (nounClass != null) rules.add("nouns.yaml#" + nounClass);
        String cue = named.cue();
        if (cue != null) rules.add("cues.yaml#" + named.indicator() + ": " + cue);
        if (named.considered().size() > 1)
            rules.add("considered: "
                    + named.considered().stream()
                            .limit(3)
                            .map(IndicatorNaming.Candidate::toString)
                            .collect(Collectors.joining(", ")));
        return new Fact(
                id(report, figure.figure().span(), kind),
                kind,
                named.indicator(),
                noun == null ? "" : noun.of(report.text()),
                value,
                status,
                null,
                null,
                null,
                Scope.WHOLE,
                null,
                null,
                quoted,
                quoted.of(report.text()),
                report.pageAt(quoted.begin()),
                view.passage.span(),
                named.basis(),
                report.isOcr(quoted.begin()),
                rules);
    }

    private static Quantity value(Quantity read, Measure measure, Status status, int change) {
        BigDecimal amount =
                status == Status.CHANGE && change < 0 ? read.amount().negate() : read.amount();
        return new Quantity(amount, read.upTo(), measure, read.qualifier(), read.per());
    }

    /** A bare number is money where its label speaks of money and it is large enough to be an amount: "Thu: 126.800.933". */
    private Measure measure(PassageView view, Counted figure) {
        Quantity quantity = figure.figure().quantity();
        if (quantity.measure() != Measure.COUNT || figure.nounFollows()) return quantity.measure();
        if (quantity.amount().compareTo(LEAST_BARE_MONEY) < 0) return quantity.measure();
        IndicatorNaming.Named money = naming.name(view, figure, Measure.MONEY);
        return money.score() > 4 && !money.indicator().equals(IndicatorNaming.OTHER)
                ? Measure.MONEY
                : quantity.measure();
    }

    /**
     * Whether a number without a sign counts something: a noun follows or labels it, it is one side of a pair, a rise or fall of the
     * figure before, or the words right before it name its indicator ("Kết nạp Đảng: 46").
     */
    private static boolean countsSomething(
            PassageView view, Counted figure, Status status, IndicatorNaming.Named named) {
        if (figure.figure().words()) return figure.nounClass() != null && figure.nounFollows() && !isOne(figure);
        if (figure.figure().side() != Figure.Side.ALONE || figure.noun() != null) return true;
        return status == Status.CHANGE || (named.score() > 4.5 && view.cueEndsRightBefore(figure, named.indicator()));
    }

    /** "một đồng chí" is seldom a result and mostly an article. */
    private static boolean isOne(Counted figure) {
        return figure.figure().quantity().amount().compareTo(BigDecimal.ONE) == 0;
    }

    private static String id(ReportText report, Span span, Kind kind) {
        String content = report.id() + ":" + span.begin() + ":" + span.end() + ":" + kind;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
