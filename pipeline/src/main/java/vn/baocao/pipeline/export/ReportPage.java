package vn.baocao.pipeline.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.FigureBook;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.store.TableHeads;
import vn.baocao.index.table.Cell;
import vn.baocao.pipeline.Messages;

/** Writes all about one report for the terminal. */
public final class ReportPage {
    private static final int LABEL = 17;
    private static final int LONGEST = 300;

    private final Messages messages;
    private final TableWords words;
    private final FactWords facts;

    public ReportPage(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
        this.facts = new FactWords(messages, words);
    }

    /** The page, no line wider than 80. */
    public List<String> lines(
            StoredReport report, List<StoredFact> facts, List<Correction> corrections, List<FactCorrection> figures) {
        List<String> lines = new ArrayList<>();
        block(lines, report);
        field(lines, "show.submitted", Minutes.of(report.submitted()));
        if (report.superseded()) lines.addAll(Columns.wrap(get("show.superseded"), Columns.TERMINAL));
        facts(lines, report, facts);
        if (!facts.isEmpty()) lines.add(get("show.explain"));
        rest(lines, report);
        DecidedWords decided = new DecidedWords(messages);
        List<FactCorrection> gone = FigureBook.orphans(figures);
        if (!gone.isEmpty()) {
            lines.add("");
            lines.add(get("show.orphans"));
            for (FactCorrection one : gone)
                lines.add(Columns.indented(
                        one.named() + " “" + one.quote() + "” · " + decided.now(one), 2, Columns.TERMINAL));
        }
        if (!corrections.isEmpty() || !figures.isEmpty()) {
            lines.add("");
            lines.add(get("show.corrections"));
            for (FactCorrection one : figures)
                lines.add(Columns.indented(one.named() + " · " + decided.change(one), 2, Columns.TERMINAL));
            for (Correction one : corrections)
                lines.add(Columns.indented(
                        get(
                                "show.correction",
                                one.field(),
                                orUnknown(one.before()),
                                orUnknown(one.after()),
                                one.who(),
                                Minutes.of(one.made())),
                        2,
                        Columns.TERMINAL));
        }
        return lines;
    }

    /** The page of a file that is not stored, no line wider than 80. */
    public List<String> extracted(String file, ReportText text, Extraction extraction) {
        StoredReport report = new StoredReport(
                text.id().substring(0, Math.min(12, text.id().length())),
                file,
                "",
                Instant.EPOCH,
                false,
                false,
                text,
                extraction);
        TableHeads heads = TableHeads.of(text, extraction);
        List<StoredFact> stated = extraction.facts().stream()
                .map(fact -> new StoredFact(
                        report.id(),
                        file,
                        extraction.report(),
                        Instant.EPOCH,
                        false,
                        fact,
                        fact.sentence().of(text.text()),
                        heads.of(fact)))
                .toList();
        List<String> lines = new ArrayList<>();
        block(lines, report);
        facts(lines, report, stated);
        rest(lines, report);
        return lines;
    }

    private void rest(List<String> lines, StoredReport report) {
        campaigns(lines, report);
        issues(lines, report);
        if (report.text().repairs().isEmpty()) return;
        lines.add("");
        lines.add(get("show.repairs"));
        report.text().repairs().forEach(repair -> lines.add(Columns.indented(repair.says(), 2, Columns.TERMINAL)));
    }

    private void block(List<String> lines, StoredReport report) {
        ReportBlock block = report.extraction().report();
        lines.add(get("show.report", report.id()));
        field(lines, "show.file", report.file());
        field(lines, "show.title", block.title());
        new BlockWords(messages, words).lines(block).forEach((label, value) -> field(lines, label, value, LABEL));
    }

    private void facts(List<String> lines, StoredReport report, List<StoredFact> facts) {
        lines.add("");
        lines.add(get("show.facts", facts.size()));
        if (facts.isEmpty()) {
            lines.add("  " + get("show.no-facts"));
            return;
        }
        Map<String, List<StoredFact>> groups = new LinkedHashMap<>();
        for (Indicator indicator : Indicators.inUse().all()) groups.put(indicator.code(), new ArrayList<>());
        for (StoredFact fact : facts)
            groups.computeIfAbsent(fact.fact().indicator(), k -> new ArrayList<>())
                    .add(fact);
        groups.forEach((code, group) -> {
            if (group.isEmpty()) return;
            lines.add(Columns.indented(words.indicatorLabel(code) + " (" + code + ")", 1, Columns.TERMINAL));
            for (StoredFact fact : group) fact(lines, report, fact);
        });
    }

    private void fact(List<String> lines, StoredReport report, StoredFact stored) {
        Fact fact = stored.fact();
        List<String> head = new ArrayList<>(
                List.of(facts.differing(fact, report.extraction().report())));
        if (fact.ocr()) head.add("OCR");
        head.add(this.facts.where(report.text(), fact.span().begin()));
        head.add(fact.id());
        lines.add(Columns.indented(String.join(" · ", head), 3, Columns.TERMINAL));
        lines.add(Columns.indented("“" + Quoted.of(stored).around(LONGEST) + "”", 6, Columns.TERMINAL));
        String decided = words.decided(stored, TableWords.sign(Cell.Mark.CORRECTED) + " ");
        if (!decided.isEmpty()) lines.add(Columns.indented(decided, 6, Columns.TERMINAL));
    }

    private void campaigns(List<String> lines, StoredReport report) {
        List<CampaignFound> campaigns = report.extraction().campaigns();
        if (campaigns.isEmpty()) return;
        lines.add("");
        lines.add(get("show.campaigns", campaigns.size()));
        for (CampaignFound one : campaigns)
            lines.add(Columns.indented(
                    one.name() + " · " + get("kind." + one.kind()) + " · "
                            + get("show.mentions", one.mentions().size()),
                    2,
                    Columns.TERMINAL));
    }

    private void issues(List<String> lines, StoredReport report) {
        List<Issue> issues = report.extraction().issues();
        if (issues.isEmpty()) return;
        lines.add("");
        lines.add(get("show.issues", issues.size()));
        Map<String, Integer> told = new TreeMap<>();
        for (Issue issue : issues) {
            String where = issue.spans().isEmpty()
                    ? ""
                    : " (" + facts.where(report.text(), issue.spans().getFirst().begin()) + ")";
            if (told.merge(issue.says() + where, 1, Integer::sum) > 1) continue;
            lines.add(Columns.indented(issue.says() + where, 2, Columns.TERMINAL));
        }
    }

    private void field(List<String> lines, String label, @Nullable String value) {
        field(lines, get(label), orUnknown(value), LABEL);
    }

    /** A label and its value, the value wrapped beside it. */
    static void field(List<String> lines, String label, String value, int width) {
        List<String> wrapped = Columns.wrap(value, Columns.TERMINAL - width - 2);
        for (int i = 0; i < wrapped.size(); i++)
            lines.add("  " + Columns.left(i == 0 ? label : "", width) + wrapped.get(i));
    }

    private String orUnknown(@Nullable String value) {
        return facts.orUnknown(value);
    }

    private String get(String key, Object... arguments) {
        return messages.get("table." + key, arguments);
    }
}
