package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.SavedSearches;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.NamedTable;
import vn.baocao.pipeline.export.NamedTables;
import vn.baocao.pipeline.export.OfficeTemplate;
import vn.baocao.pipeline.export.TableFile;

/** Compares units, periods and indicators in a table. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "%nSo sánh đơn vị, kỳ và chỉ tiêu trong một bảng. / Compares units, periods and indicators.%n")
final class Compare implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--indicator",
            paramLabel = "a,b,c",
            description = "mã hoặc tên chỉ tiêu, cách nhau bằng dấu phẩy / codes or names, parted by commas")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--align",
            paramLabel = "as-reported|years|year|half|school-year|term",
            description = "chỉ hiện các kỳ cùng loại, không cộng dồn, không quy đổi / only periods of that kind")
    private @Nullable String align;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "bảng có sẵn: synthesis, years, ranking, money, targets, campaigns, missing, hoặc bảng của bạn / a table by name")
    private @Nullable String named;

    @Option(names = "--tables", description = "in danh sách bảng có tên / list the tables that have a name")
    private boolean listTables;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "giữ câu hỏi này thành bảng có tên trong thư mục dữ liệu / keep this question as a table")
    private @Nullable String save;

    @Option(names = "--title", paramLabel = "…", description = "tiêu đề của bảng / the title of the table")
    private @Nullable String title;

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

    @Option(
            names = "--period",
            paramLabel = "2022",
            description = "chỉ kỳ này: 2022, 6T/2022, NH 2021-2022 / only that period")
    private @Nullable String period;

    @Option(
            names = "--campaign",
            paramLabel = "…",
            description = "của bảng campaigns: từ trong tên phong trào / of table campaigns: words of the name")
    private List<String> campaigns = new ArrayList<>();

    @Option(
            names = "--all-units",
            description = "cả đơn vị chỉ báo cáo của nơi khác nêu số / units that only other reports name too")
    private boolean allUnits;

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
            names = "--per",
            paramLabel = "members.total",
            description = "thêm bình quân trên một đơn vị của chỉ tiêu này / each result also by one of this indicator")
    private @Nullable String per;

    @Option(
            names = "--sources",
            paramLabel = "periodic|all",
            description = "all: cả tin bài, chuyên đề, kế hoạch / news, thematic pieces and plans too")
    private @Nullable String sources;

    @Option(names = "--plain", description = "CSV cho chương trình khác: dấu phẩy, mỗi ô một dòng / CSV for programs")
    private boolean plain;

    @Option(
            names = "--template",
            paramLabel = "MẪU.xlsx",
            description = {
                "điền vào mẫu của cơ quan, ghi ra -o; đặt tên ô trong Hộp Tên của Excel: don_vi (các ô tên đơn vị, hoặc để trống),"
                        + " members.total (một ô trong cột của chỉ tiêu; _ct: chỉ tiêu giao, _2021: năm), tieu_de, ky, don_vi_tinh, nguon",
                "/ fill the office's own workbook at its named cells"
            })
    private @Nullable Path template;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        if (listIndicators) {
            TableRun.listIndicators(messages, out());
            return Baocao.DONE;
        }
        if (listTables) {
            TableRun.listTables(tables().values(), messages, out());
            return Baocao.DONE;
        }
        Path file = output.file();
        if (template != null && file == null) throw new Stop(Baocao.USAGE, messages.get("template.needs-output"));
        if (template != null && file != null) return filled(template, file);
        TableFile.Format kind = output.format(messages);
        NamedTable asked = asked(new Ask(messages));
        if (save != null) {
            err().println(messages.get("table.saved", saved(asked, save).toString()));
            asked = asked.named(save, title);
        }
        ReportedPeriod only = period(asked);
        output.mayWrite(messages);
        try (Store store = global.openForReading()) {
            boolean written = new TableRun(global, out(), err(), kind, plain, file).run(store, asked, only, campaigns);
            if (written) output.written(err(), messages);
        }
        return Baocao.DONE;
    }

    private int filled(Path file, Path result) {
        Messages messages = global.messages();
        try (OfficeTemplate office = OfficeTemplate.open(file, result, messages)) {
            if (indicators.isEmpty())
                indicators = office.indicators().stream().map(Indicator::code).toList();
            NamedTable asked = asked(new Ask(messages));
            ReportedPeriod only = period(asked);
            output.mayWrite(messages);
            try (Store store = global.openForReading()) {
                TableRun run = new TableRun(global, out(), err(), TableFile.Format.XLSX, false, result);
                run.fill(office, store, asked, only).forEach(err()::println);
            }
        }
        output.written(err(), messages);
        return Baocao.DONE;
    }

    /** What the named table says, with what is said on the command line over it. */
    private NamedTable asked(Ask ask) {
        NamedTable base = named == null ? NamedTable.blank() : preset(ask, named);
        Selection kept = base.selection();
        String source = sources == null ? null : ask.oneOf("sources", sources, List.of("periodic", "all"));
        boolean needed =
                base.kind() == NamedTable.Kind.FIGURES && kept.indicators().isEmpty();
        if (from != null && to != null && from > to)
            throw new Stop(Baocao.USAGE, ask.messages.get("table.bad-years", from.toString(), to.toString()));
        Selection selection = new Selection(
                needed || !indicators.isEmpty() ? ask.indicators(indicators) : kept.indicators(),
                units.isEmpty() ? kept.units() : units,
                levels.isEmpty() ? kept.levels() : ask.levels(levels),
                province == null ? kept.province() : province,
                from == null ? kept.fromYear() : from,
                to == null ? kept.toYear() : to,
                source == null ? kept.allSources() : source.equals("all"),
                allUnits || kept.allUnits());
        Axis rowAxis = rows != null ? axis("rows", rows) : base.rows();
        Axis columnAxis = columns != null ? axis("columns", columns) : rows != null ? null : base.columns();
        if (columnAxis != null && columnAxis == (rowAxis == null ? Axis.UNIT : rowAxis))
            throw new Stop(Baocao.USAGE, ask.messages.get("table.same-axes", FactJson.code(columnAxis)));
        // who asks for years means years; other periods are told below the table
        boolean years = named == null && (from != null || to != null);
        String shapes = align == null
                ? years ? NamedTable.YEARS : base.align()
                : ask.oneOf("align", align, List.of("as-reported", "years", "year", "half", "school-year", "term"));
        NamedTable.Look look = base.look();
        return new NamedTable(
                base.name(),
                title == null ? base.titleVi() : title,
                title == null ? base.titleEn() : title,
                base.kind(),
                selection,
                period == null ? base.period() : period,
                rowAxis,
                columnAxis,
                shapes,
                new NamedTable.Look(
                        look.ranked(),
                        look.targets(),
                        tree || look.tree(),
                        restate == null ? look.restate() : restate,
                        per == null ? look.per() : ask.indicators(List.of(per)).getFirst()),
                base.campaigns());
    }

    private Path saved(NamedTable asked, String name) {
        Messages messages = global.messages();
        if (!SavedSearches.isName(name)) throw new Stop(Baocao.USAGE, messages.get("table.bad-name", name));
        if (!output.force() && Files.exists(NamedTables.file(global.home(), name)))
            throw new Stop(Baocao.USAGE, messages.get("table.saved-before", name));
        try {
            return NamedTables.save(global.home(), asked.named(name, title));
        } catch (IOException problem) {
            throw new Stop(
                    Baocao.COULD_NOT_RUN,
                    messages.get("table.cannot-write", name, String.valueOf(problem.getMessage())));
        }
    }

    private @Nullable ReportedPeriod period(NamedTable asked) {
        Messages messages = global.messages();
        ReportedPeriod only = asked.period() == null ? null : PeriodWords.asked(asked.period(), messages);
        if (only == null && asked.kind() == NamedTable.Kind.MISSING)
            throw new Stop(Baocao.USAGE, messages.get("table.needs-period", asked.name()));
        return only;
    }

    /** The units that the store knows. */
    static Register register(Store store) {
        return store.units().register(store.reports());
    }

    private NamedTable preset(Ask ask, String name) {
        return TableNames.one(tables(), name, ask);
    }

    private Map<String, NamedTable> tables() {
        return TableNames.all(global.home(), global.messages());
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
