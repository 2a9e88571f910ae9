package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.index.table.Awaited;
import vn.baocao.index.table.Awaited.State;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns.Align;

/** Writes who has not reported, for the terminal, as CSV, workbook, web page or JSON. */
public final class AwaitedFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<Integer> WIDTHS = List.of(5, 46, 12, 18, 40, 16, 14, 40);

    private final Messages messages;

    public AwaitedFile(Messages messages) {
        this.messages = messages;
    }

    private String get(String key, Object... arguments) {
        return messages.get("missing." + key, arguments);
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @throws Stop where the file cannot be written
     */
    public void write(Awaited awaited, TableFile.Format format, @Nullable Path file, PrintWriter terminal) {
        Written.list(format, messages, () -> lines(awaited), () -> list(awaited), () -> json(awaited))
                .to(file, terminal, messages);
    }

    private String title(Awaited awaited) {
        ReportType type = awaited.type();
        String round = awaited.period().label(messages.language())
                + (type == null ? "" : ", " + get("type", messages.get("table.type." + type.code())));
        LocalDate deadline = awaited.deadline();
        return deadline == null ? get("title", round) : get("title-deadline", round, DAY.format(deadline));
    }

    private String counts(Awaited awaited) {
        String counts = get(
                awaited.deadline() == null ? "counts" : "counts-deadline",
                awaited.lines().size(),
                awaited.those(State.MISSING).size(),
                awaited.those(State.LATE).size(),
                awaited.those(State.HANDED_IN).size());
        List<String> others = awaited.otherKind().stream().map(Unit::name).toList();
        return others.isEmpty() ? counts : counts + " " + get("other-kind", others.size(), String.join("; ", others));
    }

    private List<String> lines(Awaited awaited) {
        List<String> lines = new ArrayList<>(Columns.wrap(title(awaited), Columns.TERMINAL));
        lines.addAll(Columns.wrap(counts(awaited), Columns.TERMINAL));
        for (State state : List.of(State.MISSING, State.LATE)) {
            List<Awaited.Line> those = awaited.those(state);
            if (those.isEmpty()) continue;
            lines.add("");
            lines.add(get("head." + code(state), those.size()));
            List<List<String>> rows = new ArrayList<>();
            for (Awaited.Line line : those)
                rows.add(List.of(
                        "" + (rows.size() + 1),
                        line.unit().name(),
                        parent(line),
                        state == State.LATE ? day(line) : note(line)));
            lines.addAll(Columns.table(
                    List.of(
                            get("column.no"),
                            get("column.unit"),
                            get("column.parent"),
                            get(state == State.LATE ? "column.day" : "column.note")),
                    rows,
                    List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT),
                    Columns.TERMINAL));
        }
        return lines;
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String parent(Awaited.Line line) {
        return line.parent() == null ? "" : line.parent().name();
    }

    private static String day(Awaited.Line line) {
        return line.report() == null ? "" : DAY.format(line.report().day());
    }

    private String note(Awaited.Line line) {
        return line.undated().isEmpty() ? "" : get("undated", line.undated().size(), String.join("; ", line.undated()));
    }

    // the missing first, then the late, then the others
    private List<List<String>> rows(Awaited awaited) {
        List<List<String>> rows = new ArrayList<>();
        for (State state : State.values())
            for (Awaited.Line line : awaited.those(state))
                rows.add(Arrays.asList(
                        "" + (rows.size() + 1),
                        line.unit().name(),
                        line.unit().level() == null
                                ? ""
                                : messages.get(
                                        "table.level." + line.unit().level().code()),
                        Objects.toString(line.unit().province(), ""),
                        parent(line),
                        get("state." + code(state)),
                        day(line),
                        line.report() == null ? note(line) : line.report().file()));
        return rows;
    }

    private List<String> header() {
        return List.of(
                get("column.no"),
                get("column.unit"),
                get("column.level"),
                get("column.province"),
                get("column.parent"),
                get("column.state"),
                get("column.day"),
                get("column.note"));
    }

    private ListDocument list(Awaited awaited) {
        return new ListDocument(get("sheet"), title(awaited), counts(awaited), header(), WIDTHS, rows(awaited));
    }

    private ObjectNode json(Awaited awaited) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("round", awaited.period().label(messages.language()));
        top.put("from", Objects.toString(awaited.period().from(), null))
                .put("to", Objects.toString(awaited.period().to(), null));
        top.put("type", awaited.type() == null ? null : awaited.type().code());
        top.put("deadline", Objects.toString(awaited.deadline(), null));
        top.put("expected", awaited.lines().size());
        ArrayNode others = top.putArray("other_kind");
        awaited.otherKind().forEach(unit -> others.add(unit.name()));
        for (State state : State.values()) {
            ArrayNode list = new ObjectMapper().createArrayNode();
            for (Awaited.Line line : awaited.those(state)) {
                ObjectNode one = list.addObject()
                        .put("unit", line.unit().name())
                        .put("unit_id", line.unit().id());
                one.put("parent", line.parent() == null ? null : line.parent().name());
                if (line.report() != null)
                    one.put("report", line.report().id())
                            .put("file", line.report().file())
                            .put("day", line.report().day().toString());
                ArrayNode undated = one.putArray("undated");
                line.undated().forEach(undated::add);
            }
            top.set(code(state).replace('-', '_'), list);
        }
        return top;
    }
}
