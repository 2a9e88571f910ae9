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
import vn.baocao.index.store.AuditEntry;
import vn.baocao.index.store.AuditEntry.FigureSet;
import vn.baocao.index.store.AuditEntry.Forgotten;
import vn.baocao.index.store.AuditEntry.ReadAgain;
import vn.baocao.index.store.AuditEntry.ReportSet;
import vn.baocao.index.store.AuditEntry.UnitsChanged;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Writes who did what in a home and when, for the terminal, as CSV, workbook, web page or JSON. */
public final class HistoryFile {
    private static final List<Integer> WIDTHS = List.of(5, 18, 16, 46, 16, 16, 70);
    private static final List<String> COLUMNS = List.of("no", "made", "who", "file", "report", "figure", "what");
    private static final int MOST_READ_AGAIN = 3;

    private final Messages messages;
    private final DecidedWords words;
    private final Map<String, String> files;

    /** @param files names of files by the ids of their reports */
    public HistoryFile(Messages messages, Map<String, String> files) {
        this.messages = messages;
        this.words = new DecidedWords(messages);
        this.files = files;
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @throws Stop where the file cannot be written
     */
    public void write(List<AuditEntry> entries, TableFile.Format format, @Nullable Path file, PrintWriter terminal) {
        Written.list(format, messages, () -> lines(entries), () -> list(entries), () -> json(entries))
                .to(file, terminal, messages);
    }

    private List<String> lines(List<AuditEntry> entries) {
        Map<String, List<AuditEntry>> byMinute = new LinkedHashMap<>();
        for (AuditEntry one : entries)
            byMinute.computeIfAbsent(minute(one) + " · " + one.who(), none -> new ArrayList<>())
                    .add(one);
        List<String> lines = new ArrayList<>();
        byMinute.forEach((head, those) -> {
            lines.add(head);
            together(lines, those);
        });
        lines.addAll(Columns.wrap(count(entries), Columns.TERMINAL));
        return lines;
    }

    // what was done to one report stands below its name; many that were read again are only counted
    private void together(List<String> lines, List<AuditEntry> those) {
        long again = those.stream().filter(ReadAgain.class::isInstance).count();
        Map<String, List<String>> byReport = new LinkedHashMap<>();
        for (AuditEntry one : those)
            if (again <= MOST_READ_AGAIN || !(one instanceof ReadAgain))
                byReport.computeIfAbsent(about(one), none -> new ArrayList<>()).add(figure(one) + what(one));
        byReport.forEach((about, done) -> {
            lines.add(Columns.indented(about, 2, Columns.TERMINAL));
            for (String one : done) lines.add(Columns.indented(one, 4, Columns.TERMINAL));
        });
        if (again > MOST_READ_AGAIN)
            lines.add(Columns.indented(messages.get("history.read-again-many", again), 2, Columns.TERMINAL));
    }

    private String about(AuditEntry one) {
        return one.reportId() == null ? messages.get("history.units") : "[" + one.reportId() + "] " + file(one);
    }

    private String file(AuditEntry one) {
        return switch (one) {
            case Forgotten forgotten -> forgotten.file();
            case ReadAgain again -> again.file();
            default -> files.getOrDefault(Objects.requireNonNullElse(one.reportId(), ""), "");
        };
    }

    private static String figure(AuditEntry one) {
        return one instanceof FigureSet(FactCorrection said) ? said.named() + " “" + said.quote() + "” · " : "";
    }

    private String what(AuditEntry one) {
        return switch (one) {
            case ReportSet(Correction said) -> words.set(said, "");
            case FigureSet(FactCorrection said) -> words.set(said, "");
            case Forgotten forgotten -> messages.get("history.forgotten");
            case ReadAgain again -> messages.get("history.read-again");
            case UnitsChanged changed ->
                changed.change().number() + ". " + UnitScreen.change(changed.change(), messages);
        };
    }

    private static String minute(AuditEntry one) {
        return Minutes.of(one.made());
    }

    private String count(List<AuditEntry> entries) {
        long people = entries.stream().map(AuditEntry::who).distinct().count();
        return messages.get("history.count", entries.size(), people);
    }

    private ListDocument list(List<AuditEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        for (AuditEntry one : entries)
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    minute(one),
                    one.who(),
                    one.reportId() == null ? messages.get("history.units") : file(one),
                    Objects.requireNonNullElse(one.reportId(), ""),
                    one instanceof FigureSet(FactCorrection said) ? said.named() : "",
                    what(one)));
        List<String> header = COLUMNS.stream()
                .map(column -> messages.get("history.column." + column))
                .toList();
        return new ListDocument(
                messages.get("history.sheet"), messages.get("history.title"), count(entries), header, WIDTHS, rows);
    }

    private ObjectNode json(List<AuditEntry> entries) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        ArrayNode list = top.putArray("history");
        for (AuditEntry one : entries) {
            ObjectNode written =
                    list.addObject().put("made", one.made().toString()).put("who", one.who());
            if (one.reportId() != null) written.put("report", one.reportId()).put("file", file(one));
            switch (one) {
                case ReportSet(Correction said) ->
                    change(written.put("action", "set"), said.field(), said.before(), said.after());
                case FigureSet(FactCorrection said) -> {
                    written.put("action", "set").put("fact", said.named()).put("quote", said.quote());
                    change(written, said.field(), said.before(), said.after());
                }
                case Forgotten forgotten -> written.put("action", "forget");
                case ReadAgain again -> written.put("action", "reread");
                case UnitsChanged(var change) ->
                    written.put("action", "units " + change.edit().action())
                            .put("number", change.number())
                            .put("units", change.edit().object())
                            .put("undoes", change.undoes())
                            .put("undone_by", change.undoneBy());
            }
        }
        return top;
    }

    private static void change(ObjectNode written, String field, @Nullable String before, @Nullable String after) {
        written.put("field", field).put("before", before).put("after", after);
    }
}
