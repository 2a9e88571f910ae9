package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Awaited;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.CampaignTable;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.StoredComparison;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.NearNames;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.AwaitedFile;
import vn.baocao.pipeline.export.CampaignFile;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.NamedTable;
import vn.baocao.pipeline.export.OfficeTemplate;
import vn.baocao.pipeline.export.TableDocument;
import vn.baocao.pipeline.export.TableFile;
import vn.baocao.pipeline.export.TableWords;

/** Makes the table that was asked for and writes it to where it was asked for. */
final class TableRun {
    private final Global global;
    private final PrintWriter out;
    private final PrintWriter err;
    private final TableFile.Format kind;
    private final boolean plain;
    private final @Nullable Path output;

    TableRun(
            Global global,
            PrintWriter out,
            PrintWriter err,
            TableFile.Format kind,
            boolean plain,
            @Nullable Path output) {
        this.global = global;
        this.out = out;
        this.err = err;
        this.kind = kind;
        this.plain = plain;
        this.output = output;
    }

    /**
     * Whether anything was written to a file or the terminal but words that there is nothing.
     *
     * @param campaigns of a table of campaigns: words of their names, empty for all
     */
    boolean run(Store store, NamedTable asked, @Nullable ReportedPeriod only, List<String> campaigns) {
        return switch (asked.kind()) {
            case FIGURES -> figures(store, asked, only);
            case CAMPAIGNS -> campaigns(store, asked, only, campaigns);
            case MISSING -> missing(store, only);
        };
    }

    private boolean figures(Store store, NamedTable asked, @Nullable ReportedPeriod only) {
        Messages messages = global.messages();
        StoredComparison stored = stored(store, asked);
        ComparisonTable table = chosen(stored, asked, only);
        Axis rowAxis = asked.rows() == null ? Axis.UNIT : asked.rows();
        Layout layout = asked.columns() == null ? Layout.of(rowAxis, table) : new Layout(rowAxis, asked.columns());
        if (asked.look().ranked() && !asked.look().tree()) table = table.ranked();
        if (asked.look().targets()) table = table.aimedAt();
        NothingFound nothing = new NothingFound(messages, global.command());
        List<String> unknown = nothing.unknownUnits(asked.selection(), stored.register());
        if (!unknown.isEmpty() && unknown.size() == asked.selection().units().size())
            throw new Stop(Baocao.USAGE, String.join("\n", unknown));
        List<String> why = nothing.all(stored, table, asked.selection(), only);
        if (nothing(why)) return false;
        if (why.isEmpty()) unknown.forEach(err::println);
        new TableFile(new TableWords(Indicators.inUse(), messages), kind, plain)
                .write(TableDocument.of(asked.title(messages.language()), table, layout), output, out);
        if (kind == TableFile.Format.TABLE) nearNames(stored.register(), table);
        return true;
    }

    /** Fills an office's workbook; returns what its user should know. */
    List<String> fill(OfficeTemplate office, Store store, NamedTable asked, @Nullable ReportedPeriod only) {
        StoredComparison stored = stored(store, asked);
        ComparisonTable table = chosen(stored, asked, only);
        TableDocument document =
                TableDocument.of(asked.title(global.messages().language()), table, Layout.of(Axis.UNIT, table));
        TableWords words = new TableWords(Indicators.inUse(), global.messages());
        return office.fill(document, stored.register(), words, Objects.requireNonNull(output));
    }

    private static StoredComparison stored(Store store, NamedTable asked) {
        Indicator per = asked.look().per();
        return StoredComparison.of(
                store, per == null ? asked.selection() : asked.selection().with(per));
    }

    private ComparisonTable chosen(StoredComparison stored, NamedTable asked, @Nullable ReportedPeriod only) {
        Indicator per = asked.look().per();
        ComparisonTable table = stored.table();
        if (per != null) table = table.by(per, asked.selection().indicators().contains(per));
        table = only != null
                ? table.during(only)
                : asked.align().equals(NamedTable.YEARS)
                        ? table.inYears()
                        : table.aligned(NamedTable.ALIGN.getOrDefault(asked.align(), Set.of()));
        LocalDate day = day(asked.look().restate());
        if (day != null) table = table.restated(day);
        return asked.look().tree() ? table.asTree() : table;
    }

    // two rows of one unit under two names would be taken for two units
    private void nearNames(Register register, ComparisonTable table) {
        Set<String> rows = table.units().stream().map(UnitRow::key).collect(Collectors.toSet());
        long near = NearNames.in(register).stream()
                .filter(pair -> rows.contains(pair.one().id())
                        && rows.contains(pair.other().id()))
                .count();
        if (near > 0)
            Columns.wrap(
                            global.messages().get("table.near-names", near, global.command() + " units review"),
                            Columns.TERMINAL)
                    .forEach(out::println);
    }

    private boolean campaigns(Store store, NamedTable asked, @Nullable ReportedPeriod only, List<String> names) {
        List<ReportRow> reports = store.reports();
        Register register = store.units().register(reports);
        CampaignTable table = CampaignTable.of(
                new CampaignTable.Asked(asked.selection(), only, asked.campaigns(), names),
                reports,
                register,
                store::reportWithId);
        Messages messages = global.messages();
        new NothingFound(messages, global.command())
                .unknownUnits(asked.selection(), register)
                .forEach(err::println);
        new CampaignFile(messages, asked.title(messages.language()), global.command())
                .write(table, kind, plain, output, out);
        return true;
    }

    private boolean missing(Store store, @Nullable ReportedPeriod only) {
        Awaited awaited = MissingReports.awaited(store, Objects.requireNonNull(only), null, null, global);
        new AwaitedFile(global.messages()).write(awaited, kind, output, out);
        return true;
    }

    private @Nullable LocalDate day(@Nullable String said) {
        if (said == null) return null;
        if (said.equals("today")) return LocalDate.now(ZoneId.systemDefault());
        if (said.matches("(19|20)\\d\\d")) return LocalDate.of(Integer.parseInt(said), 12, 31);
        throw new Stop(Baocao.USAGE, global.messages().get("table.bad-restate", said));
    }

    // where a program or a file takes the table, it is written all the same
    private boolean nothing(List<String> why) {
        if (why.isEmpty()) return false;
        boolean shown = kind == TableFile.Format.TABLE && output == null;
        for (String line : why)
            if (shown) Columns.wrap(line, Columns.TERMINAL).forEach(out::println);
            else err.println(line);
        return shown;
    }

    static void listTables(Collection<NamedTable> tables, Messages messages, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        for (NamedTable one : tables)
            lines.add(List.of(
                    one.name(),
                    one.title(messages.language()),
                    one.selection().indicators().stream().map(Indicator::code).collect(Collectors.joining(", "))));
        Columns.table(
                        List.of(
                                messages.get("table.column.name"),
                                messages.get("table.column.title"),
                                messages.get("table.column.indicator")),
                        lines,
                        List.of(Columns.Align.LEFT, Columns.Align.LEFT, Columns.Align.LEFT),
                        Columns.TABLE)
                .forEach(out::println);
    }

    static void listIndicators(Messages messages, PrintWriter out) {
        String language = messages.language();
        List<List<String>> lines = new ArrayList<>();
        for (Indicator one : Indicators.inUse().all())
            lines.add(List.of(one.code(), one.label(language), one.unit(one.measure(), language)));
        Columns.table(
                        List.of(
                                messages.get("table.source.fact"),
                                messages.get("table.column.indicator"),
                                messages.get("table.unit-of-measure", "")
                                        .replace(":", "")
                                        .strip()),
                        lines,
                        List.of(Columns.Align.LEFT, Columns.Align.LEFT, Columns.Align.LEFT),
                        Columns.TABLE)
                .forEach(out::println);
    }
}
