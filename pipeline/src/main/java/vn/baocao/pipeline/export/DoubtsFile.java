package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Writes what was in doubt when reports were read, each with its place and words, for the terminal, as CSV, workbook, web page or JSON. */
public final class DoubtsFile {
    private static final int AROUND = 160;
    private static final List<Integer> WIDTHS = List.of(5, 34, 12, 34, 50, 14, 70, 16);
    private static final List<String> COLUMNS =
            List.of("no", "unit", "period", "file", "doubt", "place", "sentence", "report");

    private final Messages messages;
    private final TableWords words;
    private final FactWords facts;
    private final String command;

    /** One doubt; {@code text} is what stands around it, its words marked, empty where it has no place. */
    private record Doubt(
            StoredReport report, String says, @Nullable Integer begin, String text) {
        @Nullable
        Integer page() {
            return begin == null ? null : report.text().pageAt(begin);
        }

        @Nullable
        String address() {
            return begin == null ? null : report.text().addressAt(begin);
        }

        /** The cell, else the page; empty where it has no place. */
        String place() {
            return Objects.requireNonNullElse(address(), Objects.toString(page(), ""));
        }
    }

    /** @param command how the user would type the next command */
    public DoubtsFile(Messages messages, String command) {
        this.messages = messages;
        this.words = new TableWords(Indicators.inUse(), messages);
        this.facts = new FactWords(messages, words);
        this.command = command;
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @param held how many reports were asked for, those without a doubt too
     * @throws Stop where the file cannot be written
     */
    public void write(
            List<StoredReport> reports, int held, TableFile.Format format, @Nullable Path file, PrintWriter terminal) {
        List<Doubt> doubts = reports.stream()
                .flatMap(report -> report.extraction().issues().stream().map(issue -> doubt(report, issue)))
                .toList();
        Written.list(format, messages, () -> lines(doubts, held), () -> list(doubts, held), () -> json(doubts))
                .to(file, terminal, messages);
    }

    private static Doubt doubt(StoredReport report, Issue issue) {
        if (issue.spans().isEmpty()) return new Doubt(report, issue.says(), null, "");
        Span span = issue.spans().getFirst();
        String text = report.text().text();
        int begin = text.lastIndexOf('\n', Math.max(0, span.begin() - 1)) + 1;
        int line = text.indexOf('\n', span.end());
        int end = line < 0 ? text.length() : line;
        Quoted quoted = new Quoted(
                text.substring(Math.min(begin, span.begin()), span.begin()),
                span.of(text),
                text.substring(span.end(), end));
        return new Doubt(report, issue.says(), span.begin(), quoted.around(AROUND));
    }

    private List<String> lines(List<Doubt> doubts, int held) {
        List<String> lines = new ArrayList<>(Columns.wrap(count(doubts, held), Columns.TERMINAL));
        Map<StoredReport, List<Doubt>> byReport = new LinkedHashMap<>();
        for (Doubt doubt : doubts)
            byReport.computeIfAbsent(doubt.report(), k -> new ArrayList<>()).add(doubt);
        byReport.forEach((report, own) -> {
            lines.add("");
            lines.add(indented(report.file() + " [" + report.id() + "] · " + unit(report) + " · " + period(report), 0));
            for (Doubt doubt : own) {
                Integer begin = doubt.begin();
                String where = begin == null ? "" : " (" + facts.where(report.text(), begin) + ")";
                lines.add(indented("– " + doubt.says() + where, 2));
                if (!doubt.text().isEmpty()) lines.add(indented("“" + doubt.text() + "”", 6));
            }
        });
        if (!doubts.isEmpty()) {
            lines.add("");
            lines.add(indented(messages.get("check.doubts.show", command), 0));
        }
        return lines;
    }

    private String count(List<Doubt> doubts, int held) {
        long reports = doubts.stream().map(Doubt::report).distinct().count();
        return messages.get("check.doubts", doubts.size(), reports, held);
    }

    private static String indented(String text, int indent) {
        return Columns.indented(text, indent, Columns.TERMINAL);
    }

    private String unit(StoredReport report) {
        String unit = report.extraction().report().unit();
        return unit == null ? messages.get("table.show.unknown") : unit;
    }

    private String period(StoredReport report) {
        var block = report.extraction().report();
        ReportedPeriod period = ReportedPeriod.between(block.from(), block.to());
        return period == null ? messages.get("table.show.unknown") : words.heading(period);
    }

    private ListDocument list(List<Doubt> doubts, int held) {
        List<List<String>> rows = new ArrayList<>();
        for (Doubt one : doubts)
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    unit(one.report()),
                    period(one.report()),
                    one.report().file(),
                    one.says(),
                    one.place(),
                    one.text(),
                    one.report().id()));
        List<String> header = COLUMNS.stream()
                .map(column -> messages.get("check.column." + column))
                .toList();
        return new ListDocument(
                messages.get("check.doubts.sheet"),
                messages.get("check.doubts.title"),
                count(doubts, held),
                header,
                WIDTHS,
                rows);
    }

    private ObjectNode json(List<Doubt> doubts) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        ArrayNode list = top.putArray("doubts");
        for (Doubt one : doubts)
            list.addObject()
                    .put("report", one.report().id())
                    .put("file", one.report().file())
                    .put("unit", one.report().extraction().report().unit())
                    .put("period", period(one.report()))
                    .put("says", one.says())
                    .put("page", one.page())
                    .put("address", one.address())
                    .put("text", one.text());
        return top;
    }
}
