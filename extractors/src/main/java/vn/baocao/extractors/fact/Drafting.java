package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Reads each figure by the rules: what it counts, whether it is a result or a target. */
final class Drafting {
    private static final Pattern DONE = Pattern.compile("(?iu)(?<!\\p{L})đã(?!\\p{L})");
    private static final BigDecimal LEAST_BARE_MONEY = new BigDecimal(10_000);
    private final IndicatorCues lexicon = IndicatorCues.load();
    private final IndicatorNaming naming = new IndicatorNaming(lexicon);
    private final StatusReading statuses = new StatusReading();
    private final CellBinder cells = new CellBinder(lexicon, naming);

    /** The figures of a report in text order, and those that nobody claims. */
    record Drafts(List<Draft> claimed, List<Span> unclaimed) {}

    /** Reads the figures of a report; none is placed yet. */
    Drafts read(ReportText report, ReportBlock block, List<Passage> passages, Found found, ReadingChoice choice) {
        return new Run(report, block, passages, found, choice).read();
    }

    /** One report being read. */
    private final class Run {
        private final ReportText report;
        private final ReportBlock block;
        private final List<Passage> passages;
        private final Found found;
        private final ReadingChoice choice;
        private final TableCells tables;
        private final Wordings wordings;
        private final Earlier earlier;
        private final List<Draft> claimed = new ArrayList<>();
        private final List<Span> unclaimed = new ArrayList<>();
        private @Nullable Reading before;

        Run(ReportText report, ReportBlock block, List<Passage> passages, Found found, ReadingChoice choice) {
            this.report = report;
            this.block = block;
            this.passages = passages;
            this.found = found;
            this.choice = choice;
            this.tables = new TableCells(report);
            this.wordings = new Wordings(report.text(), block.title(), lexicon);
            this.earlier = new Earlier(passages, wordings);
        }

        Drafts read() {
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                List<Figure> figures = found.figures().getOrDefault(passage, List.of());
                if (figures.isEmpty() || tables.isSilent(passage.span())) continue;
                TableCells.Numbered cell = tables.at(passage.span());
                if (cell != null) for (Figure figure : figures) add(figure, cell(i, passage, cell, figure));
                else {
                    PassageView view = new PassageView(wordings, passage, earlier.cuesBefore(i), figures, lexicon);
                    StatusReading.View status = statuses.view(view);
                    for (Counted figure : view.figures) add(figure.figure(), draft(i, view, status, figure));
                }
            }
            return new Drafts(claimed, unclaimed);
        }

        private void add(Figure figure, @Nullable Draft draft) {
            if (draft == null) unclaimed.add(figure.span());
            else claimed.add(draft);
        }

        private @Nullable Reading choose(
                PassageView view,
                StatusReading.View words,
                Counted figure,
                IndicatorNaming.Named named,
                TableCells.@Nullable Numbered cell,
                @Nullable Reading rule) {
            before = choice.choose(new Seen(block, view, words, figure, named, cell, rule, before));
            return before;
        }

        private @Nullable Draft cell(int index, Passage passage, TableCells.Numbered numbered, Figure figure) {
            CellBinder.Cell cell = cells.read(wordings, passage, numbered, figure, found.units());
            Reading rule = new Reading(cell.measure(), cell.status());
            StatusReading.View words = statuses.view(cell.view());
            Reading reading = choose(cell.view(), words, cell.figure(), cell.named(), numbered, rule);
            if (reading == null) return null;
            CellBinder.Cell read = cells.as(cell, numbered, reading);
            Quantity value = CellBinder.value(report.text(), read);
            Fact fact = fact(report, read.view(), read.figure(), reading, read.named(), value)
                    .because(reading.equals(rule) ? read.statusRule() : judged(reading));
            return new Draft(fact, index, read.view(), read.figure(), read.named(), numbered);
        }

        /** "Tặng tối thiểu 3.000 phần quà, mỗi phần 500.000 đồng": what each of the planned costs is planned, too. */
        private boolean isOfPlanned(Reading reading, PassageView view, Counted figure) {
            Draft last = claimed.isEmpty() ? null : claimed.getLast();
            return reading.measure() == Measure.MONEY
                    && reading.status() == Status.ACTUAL
                    && figure.figure().quantity().per() != null
                    && last != null
                    && last.view() == view
                    && last.fact().status() == Status.TARGET
                    && !DONE.matcher(report.text()
                                    .substring(
                                            last.fact().span().end(),
                                            figure.figure().span().begin()))
                            .find();
        }

        private @Nullable Draft draft(int index, PassageView view, StatusReading.View words, Counted figure) {
            Measure measure = measure(view, figure);
            Status status = words.of(figure);
            IndicatorNaming.Named named = naming.name(view, figure, measure);
            boolean counts = measure != Measure.COUNT || countsSomething(view, figure, status, named);
            Reading rule = counts ? new Reading(measure, status) : null;
            Reading reading = choose(view, words, figure, named, null, rule);
            if (reading == null) return null;
            boolean ofPlanned = isOfPlanned(reading, view, figure);
            if (ofPlanned) reading = new Reading(reading.measure(), Status.TARGET);
            if (reading.measure() != measure) named = naming.name(view, figure, reading.measure());
            if (reading.measure() == Measure.RATE
                    && reading.status() == Status.ACTUAL
                    && words.reachesTarget(figure)
                    && !named.indicator().equals(Indicator.ACHIEVED))
                named = new IndicatorNaming.Named(
                        Indicator.ACHIEVED, named.score(), named.basis(), null, named.considered());
            Fact fact = fact(report, view, figure, reading, named, value(view, words, figure, reading))
                    .because(
                            ofPlanned
                                    ? "kin: each of plan"
                                    : reading.equals(rule) ? words.because(figure) : judged(reading));
            return new Draft(fact, index, view, figure, named, null);
        }
    }

    /** The rule of a reading that a judge chose. */
    private static String judged(Reading reading) {
        return "reading#" + reading.status().name().toLowerCase(Locale.ROOT);
    }

    /** A fact that is not yet placed: its unit and time are not known, its scope is whole. */
    private static Fact fact(
            ReportText report,
            PassageView view,
            Counted figure,
            Reading reading,
            IndicatorNaming.Named named,
            Quantity value) {
        Measure measure = reading.measure();
        Kind kind = reading.status() == Status.TARGET ? Kind.TARGET : Kind.valueOf(measure.name());
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
                reading.status(),
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

    private static Quantity value(PassageView view, StatusReading.View words, Counted figure, Reading reading) {
        Quantity read = figure.figure().quantity();
        BigDecimal amount = read.amount();
        if (reading.measure() == Measure.MONEY && read.measure() == Measure.COUNT)
            amount = amount.multiply(inOf(view).times());
        boolean fall = reading.status() == Status.CHANGE && words.direction(figure) < 0;
        return new Quantity(
                fall ? amount.negate() : amount, read.upTo(), reading.measure(), read.qualifier(), read.per());
    }

    /** What the bare amounts of a passage are in, as its brackets or headings say: "Tài chính (1.000 đồng): thu 2.318; chi 1.906". */
    private static UnitOfMeasure inOf(PassageView view) {
        List<Span> spans = new ArrayList<>(view.passage.context());
        spans.add(view.passage.span());
        for (Span span : spans.reversed()) {
            UnitOfMeasure said = UnitOfMeasure.said(span.of(view.text));
            if (said != null && said.measure() == Measure.MONEY) return said;
        }
        return UnitOfMeasure.ONES;
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
