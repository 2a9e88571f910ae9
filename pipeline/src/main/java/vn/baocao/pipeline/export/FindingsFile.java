package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.check.AcrossReports.Check;
import vn.baocao.index.check.Finding;
import vn.baocao.index.check.Thresholds;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.FindingWords.Evidence;

/** Writes what the checks across reports found, for the terminal, as CSV, workbook, web page or JSON. */
public final class FindingsFile {
    private static final int MOST = 10, MOST_EVIDENCE = 6, LONGEST = 300;
    private static final List<Integer> WIDTHS = List.of(5, 20, 40, 12, 26, 46, 26, 16, 70, 34, 7, 18);

    private final Messages messages;
    private final TableWords words;
    private final FindingWords found;
    private final Thresholds thresholds;
    private final String command;

    /** @param command how the user would type the next command */
    public FindingsFile(Messages messages, TableWords words, Thresholds thresholds, String command) {
        this.messages = messages;
        this.words = words;
        this.found = new FindingWords(messages, words);
        this.thresholds = thresholds;
        this.command = command;
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @param reports how many were looked at
     * @throws Stop where the file cannot be written
     */
    public void write(
            List<Finding> findings, int reports, TableFile.Format format, @Nullable Path file, PrintWriter terminal) {
        Written.list(
                        format,
                        messages,
                        () -> lines(findings, reports),
                        () -> list(findings, reports),
                        () -> json(findings))
                .to(file, terminal, messages);
    }

    private static String code(Check check) {
        return check.name().toLowerCase(Locale.ROOT);
    }

    private static List<Finding> those(List<Finding> findings, Check check) {
        return findings.stream().filter(one -> FindingWords.check(one) == check).toList();
    }

    private String counts(List<Finding> findings, int reports) {
        if (findings.isEmpty()) return found.get("none", reports);
        List<Object> counts = new ArrayList<>(List.of(findings.size()));
        for (Check check : Check.values()) counts.add(those(findings, check).size());
        return found.get("counts", counts.toArray());
    }

    private List<String> lines(List<Finding> findings, int reports) {
        List<String> lines = new ArrayList<>(Columns.wrap(counts(findings, reports), Columns.TERMINAL));
        int number = 0;
        for (Check check : Check.values()) {
            List<Finding> those = those(findings, check);
            if (those.isEmpty()) continue;
            lines.add("");
            lines.addAll(Columns.wrap(head(check, those.size()), Columns.TERMINAL));
            for (Finding finding : those.subList(0, Math.min(MOST, those.size()))) finding(lines, ++number, finding);
            if (those.size() > MOST) lines.add(indented(found.get("more", those.size() - MOST), 2));
        }
        lines.add("");
        if (!findings.isEmpty()) lines.add(indented(found.get("explain", command), 0));
        lines.add(indented(found.get("never", command, Thresholds.FILE), 0));
        return lines;
    }

    private String head(Check check, int count) {
        return found.get(
                "head." + code(check),
                switch (check) {
                    case JUMP -> new Object[] {count, thresholds.yearsBefore()};
                    case CONFLICT, SUM, WORKFORCE, BALANCE, RESUBMISSION -> new Object[] {count};
                    case TEXT ->
                        new Object[] {
                            count,
                            thresholds.sameText().share(),
                            thresholds.sameText().sentences()
                        };
                    case FIGURES ->
                        new Object[] {
                            count,
                            thresholds.sameFigures().share(),
                            thresholds.sameFigures().figures(),
                            thresholds.sameFigures().least()
                        };
                });
    }

    private void finding(List<String> lines, int number, Finding finding) {
        String of = found.indicator(finding);
        lines.add(indented(
                number + ". " + finding.unit().name() + " · " + words.heading(finding.period())
                        + (of.isEmpty() ? "" : " · " + of),
                2));
        lines.add(indented(found.says(finding), 5));
        List<Evidence> evidence = found.evidence(finding);
        for (Evidence one : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            String id = one.fact() == null ? "" : " — " + one.fact().fact().id();
            lines.add(indented(
                    one.whose() + (one.value().isEmpty() ? "" : ": " + one.value()) + " — "
                            + words.where(one.file(), one.page()) + id,
                    5));
            lines.add(indented("“" + shortened(one) + "”", 7));
        }
        if (evidence.size() > MOST_EVIDENCE) lines.add(indented(found.get("more", evidence.size() - MOST_EVIDENCE), 5));
    }

    private static String indented(String text, int indent) {
        return Columns.indented(text, indent, Columns.TERMINAL);
    }

    // of a row of a large table only what stands around the figure
    private static String shortened(Evidence evidence) {
        Quoted quoted = evidence.fact() == null ? new Quoted(evidence.sentence(), "", "") : Quoted.of(evidence.fact());
        return quoted.around(LONGEST);
    }

    private ListDocument list(List<Finding> findings, int reports) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            for (Evidence one : found.evidence(finding))
                rows.add(List.of(
                        "" + (i + 1),
                        found.get("kind." + code(FindingWords.check(finding))),
                        finding.unit().name(),
                        words.heading(finding.period()),
                        found.indicator(finding),
                        found.says(finding),
                        one.whose(),
                        one.value(),
                        one.sentence(),
                        one.file(),
                        "" + one.page(),
                        one.fact() == null ? "" : one.fact().fact().id()));
        }
        List<String> header = new ArrayList<>();
        for (String column : List.of(
                "no",
                "kind",
                "unit",
                "period",
                "indicator",
                "says",
                "whose",
                "value",
                "sentence",
                "file",
                "page",
                "fact")) header.add(found.get("column." + column));
        return new ListDocument(
                found.get("sheet"), found.get("title"), counts(findings, reports), header, WIDTHS, rows);
    }

    private ObjectNode json(List<Finding> findings) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = top.putObject("counts");
        for (Check check : Check.values())
            counts.put(code(check), those(findings, check).size());
        ArrayNode list = top.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one = list.addObject().put("check", code(FindingWords.check(finding)));
            one.put("unit", finding.unit().name()).put("unit_id", finding.unit().key());
            one.put("period", words.heading(finding.period()));
            one.put("indicator", found.indicator(finding)).put("says", found.says(finding));
            ArrayNode places = one.putArray("evidence");
            for (Evidence place : found.evidence(finding)) {
                ObjectNode written = places.addObject().put("of", place.whose());
                written.put("sentence", place.sentence())
                        .put("file", place.file())
                        .put("page", place.page());
                if (place.fact() != null) written.set("fact", TableJson.fact(place.fact()));
            }
        }
        return top;
    }
}
