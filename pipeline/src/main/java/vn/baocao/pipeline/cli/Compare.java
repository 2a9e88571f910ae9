package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.Selection;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.NamedTable;
import vn.baocao.pipeline.export.TableDocument;
import vn.baocao.pipeline.export.TableFile;
import vn.baocao.pipeline.export.TableWords;

/** Compares units, periods and indicators in a table. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "%nSo sánh đơn vị, kỳ và chỉ tiêu trong một bảng. / Compares units, periods and indicators.%n")
final class Compare implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--indicator",
            paramLabel = "a,b,c",
            description = "mã hoặc tên chỉ tiêu, cách nhau bằng dấu phẩy / codes or names, parted by commas")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--align",
            paramLabel = "as-reported|year|half|term",
            description = "chỉ hiện các kỳ cùng loại, không cộng dồn, không quy đổi / only periods of that kind")
    private @Nullable String align;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "bảng có sẵn: synthesis, years, ranking, money, targets, hoặc bảng của bạn / a table by name")
    private @Nullable String named;

    @Option(names = "--indicators", description = "in danh sách chỉ tiêu / list the indicators")
    private boolean listIndicators;

    @Option(
            names = "--unit",
            paramLabel = "…",
            description = "từ trong tên đơn vị, dùng được nhiều lần / words of the name, may be repeated")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "…",
            description = "cấp: province, sector, district, upper, base … hoặc \"cơ sở\"")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--province", paramLabel = "…", description = "tỉnh, thành phố / province")
    private @Nullable String province;

    @Option(names = "--from", paramLabel = "2019", description = "từ năm / first year")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "2022", description = "đến năm / last year")
    private @Nullable Integer to;

    @Option(names = "--rows", paramLabel = "unit|period|indicator", description = "chiều dọc / what the rows are")
    private @Nullable String rows;

    @Option(
            names = "--columns",
            paramLabel = "unit|period|indicator",
            description = "chiều ngang / what the columns are")
    private @Nullable String columns;

    @Option(names = "--tree", description = "đơn vị theo cây, cộng theo cấp trên / units as a tree with subtotals")
    private boolean tree;

    @Option(
            names = "--restate",
            paramLabel = "today|YEAR",
            description = "theo đơn vị của hôm nay hoặc cuối năm đó (sáp nhập, chia tách) / by the units of that day")
    private @Nullable String restate;

    @Option(
            names = "--sources",
            paramLabel = "periodic|all",
            description = "all: cả tin bài, chuyên đề, kế hoạch / news, thematic pieces and plans too")
    private String sources = "periodic";

    @Option(
            names = "--format",
            paramLabel = "table|csv|xlsx|html|json",
            description = "dạng kết quả, mặc định theo tên tệp / form, else by the name of the file")
    private @Nullable String format;

    @Option(names = "--plain", description = "CSV cho chương trình khác: dấu phẩy, mỗi ô một dòng / CSV for programs")
    private boolean plain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "ghi vào tệp .xlsx, .html, .csv, .json / write to a file")
    private @Nullable Path output;

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite the file")
    private boolean force;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Ask ask = new Ask(messages);
        TableWords words = new TableWords(Indicators.inUse(), messages);
        if (listIndicators) {
            listIndicators(messages);
            return Baocao.DONE;
        }
        TableFile.Format kind = OutputFormat.of(format, output, messages);
        boolean all = ask.oneOf("sources", sources, List.of("periodic", "all")).equals("all");
        NamedTable preset = named == null ? null : preset(ask, named);
        String kept = align != null ? align : preset != null ? preset.align() : NamedTable.AS_REPORTED;
        ask.oneOf("align", kept, List.of("as-reported", "year", "half", "term"));
        Axis rowAxis = rows == null ? Axis.UNIT : axis("rows", rows);
        Axis columnAxis = columns == null ? null : axis("columns", columns);
        if (rowAxis == columnAxis)
            throw new Stop(Baocao.USAGE, messages.get("table.same-axes", String.valueOf(columns)));
        if (from != null && to != null && from > to)
            throw new Stop(Baocao.USAGE, messages.get("table.bad-years", from.toString(), to.toString()));
        Selection selection = new Selection(asked(ask, preset), units, ask.levels(levels), province, from, to, all);
        if (output != null) TableFile.mayWrite(output, force, messages);
        try (Store store = global.openForReading()) {
            List<Reported> reports = reports(store);
            ComparisonTable table = table(store, selection, reports);
            table = table.aligned(NamedTable.ALIGN.getOrDefault(kept, Set.of()));
            LocalDate day = day(messages);
            if (day != null) table = table.restated(day);
            if (tree) table = table.asTree();
            Layout layout = columnAxis != null
                    ? new Layout(rowAxis, columnAxis)
                    : preset != null && rows == null ? preset.layout() : Layout.of(rowAxis, table);
            if (preset != null && preset.ranked() && !tree) table = table.ranked();
            if (preset != null && preset.targets()) table = table.aimedAt();
            TableFile file = new TableFile(words, kind, plain);
            if (kind == TableFile.Format.TABLE && nothing(table, messages, reports.size())) return Baocao.DONE;
            String title = preset == null ? "" : preset.title(messages.language());
            file.write(TableDocument.of(title, table, layout), output, out());
            if (output != null) err().println(messages.get("table.written", output.toString()));
        }
        return Baocao.DONE;
    }

    private @Nullable LocalDate day(Messages messages) {
        if (restate == null) return null;
        if (restate.equals("today")) return LocalDate.now(ZoneId.systemDefault());
        if (restate.matches("(19|20)\\d\\d")) return LocalDate.of(Integer.parseInt(restate), 12, 31);
        throw new Stop(Baocao.USAGE, messages.get("table.unknown-value", "restate", restate, "today, 2024, 2026 …"));
    }

    /** The comparison of a selection over all that is stored. */
    static ComparisonTable table(Store store, Selection selection, List<Reported> reports) {
        Set<String> codes = selection.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        FactFilter filter = new FactFilter(codes, null, Set.of(), null, null, Set.of(), true);
        return ComparisonTable.of(selection, store.facts(filter), reports, register(store));
    }

    /** The units that the store knows. */
    static Register register(Store store) {
        return store.units().register(store.reports());
    }

    /** All reports of the store, as a table asks for them. */
    static List<Reported> reports(Store store) {
        return store.reports().stream()
                .map(row -> new Reported(row.id(), row.file(), row.report(), row.superseded()))
                .toList();
    }

    private NamedTable preset(Ask ask, String name) {
        try {
            Map<String, NamedTable> all = NamedTable.all(global.home());
            ask.oneOf("table", name, List.copyOf(all.keySet()));
            return Objects.requireNonNull(all.get(name));
        } catch (IllegalArgumentException wrong) {
            throw new Stop(Baocao.COULD_NOT_RUN, String.valueOf(wrong.getMessage()));
        }
    }

    private List<Indicator> asked(Ask ask, @Nullable NamedTable preset) {
        return preset != null && indicators.isEmpty() ? preset.indicators() : ask.indicators(indicators);
    }

    private boolean nothing(ComparisonTable table, Messages messages, int reports) {
        boolean chosen = units.isEmpty() && levels.isEmpty() && province == null;
        if (!table.units().isEmpty() && !table.periods().isEmpty()) return false;
        if (!table.apart().isEmpty() || table.leftOut() > 0) return false;
        String key = table.units().isEmpty() && !chosen ? "table.nothing-chosen" : "table.nothing";
        Columns.wrap(messages.get(key, reports), Columns.TERMINAL).forEach(out()::println);
        return true;
    }

    private void listIndicators(Messages messages) {
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
                        Columns.TERMINAL)
                .forEach(out()::println);
    }

    private Axis axis(String option, String said) {
        return Axis.valueOf(new Ask(global.messages())
                .oneOf(option, said, List.of("unit", "period", "indicator"))
                .toUpperCase(Locale.ROOT));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Turns what the user typed into what it means, or says what it could have been. */
    record Ask(Messages messages) {
        String oneOf(String option, String said, List<String> values) {
            if (values.contains(said)) return said;
            throw new Stop(Baocao.USAGE, messages.get("table.unknown-value", option, said, String.join(", ", values)));
        }

        /** Indicators by code or name, several in one value parted by commas. */
        List<Indicator> indicators(List<String> asked) {
            Indicators all = Indicators.inUse();
            Set<Indicator> found = new LinkedHashSet<>();
            for (String value : asked) {
                // a label may have a comma in it
                if (all.named(value).size() == 1) found.addAll(all.named(value));
                else for (String one : value.split(",", -1)) if (!one.isBlank()) found.add(indicator(one.strip()));
            }
            if (found.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("table.no-indicator"));
            return List.copyOf(found);
        }

        private Indicator indicator(String said) {
            Indicators all = Indicators.inUse();
            List<Indicator> named = all.named(said);
            if (named.size() == 1) return named.getFirst();
            String key = named.isEmpty() ? "table.unknown-indicator" : "table.several-indicators";
            List<Indicator> shown = named.isEmpty() ? all.near(said, 3) : named;
            throw new Stop(
                    Baocao.USAGE,
                    messages.get(
                            key,
                            said,
                            shown.stream()
                                    .map(one -> one.code() + " (" + one.label(messages.language()) + ")")
                                    .collect(Collectors.joining(", "))));
        }

        /** Levels by code or name: "base", "cơ sở". */
        Set<Level> levels(List<String> asked) {
            Set<Level> levels = new LinkedHashSet<>();
            for (String value : asked) for (String one : value.split(",")) levels.add(level(one.strip()));
            return levels;
        }

        private Level level(String said) {
            Level level = LevelWords.of(said, messages);
            if (level != null) return level;
            throw new Stop(Baocao.USAGE, messages.get("table.unknown-level", said, LevelWords.all(messages)));
        }
    }
}
