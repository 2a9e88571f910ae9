package vn.baocao.pipeline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.check.AcrossReports;
import vn.baocao.index.check.AcrossReports.Check;
import vn.baocao.index.check.Finding;
import vn.baocao.index.check.Thresholds;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.DoubtsFile;
import vn.baocao.pipeline.export.FindingsFile;
import vn.baocao.pipeline.export.TableFile;
import vn.baocao.pipeline.export.TableWords;

/** Holds the reports against each other and says what does not go together; nothing is ever corrected. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "%nĐối chiếu các báo cáo với nhau: số mâu thuẫn, tăng giảm bất thường, cấp trên lệch cấp dưới, số dư không nối tiếp, lặp năm trước, nộp lại có số khác. / Holds reports against each other.%n")
final class CheckReports implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--unit",
            paramLabel = "…",
            description = "từ trong tên đơn vị, dùng được nhiều lần / words of the name, may be repeated")
    private List<String> units = new ArrayList<>();

    @Option(names = "--level", paramLabel = "…", description = "cấp: province, upper, base … hoặc \"cơ sở\" / level")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--period", paramLabel = "2022", description = "kỳ: 2022, 6T/2022, NH 2021-2022, 2018-2023")
    private @Nullable String period;

    @Option(names = "--indicator", paramLabel = "a,b,c", description = "mã hoặc tên chỉ tiêu / codes or names")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "conflict,jump,sum,workforce,balance,text,figures,resubmission",
            description = "chỉ những phép kiểm tra này / only these checks")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--doubts",
            description =
                    "liệt kê chỗ nghi ngờ khi đọc từng báo cáo (cột NGỜ của ingest) / list what was in doubt when each report was read")
    private boolean doubts;

    @Option(names = "--thresholds", description = "in các ngưỡng đang dùng, kèm giải thích / print the thresholds")
    private boolean showThresholds;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Compare.Ask ask = new Compare.Ask(messages);
        Set<Check> checks = checks(ask);
        Set<Level> asked = ask.levels(levels);
        List<Indicator> of = indicators.isEmpty() ? List.of() : ask.indicators(indicators);
        ReportedPeriod round = period == null ? null : PeriodWords.asked(period, messages);
        TableFile.Format kind = output.format(messages);
        output.mayWrite(messages);
        Thresholds thresholds = thresholds();
        if (showThresholds) {
            global.out(spec).print(Thresholds.text(global.home()));
            global.out(spec).flush();
            return Baocao.DONE;
        }
        try (Store store = global.openForReading()) {
            if (doubts) return doubts(store, asked, round, kind);
            AcrossReports across = new AcrossReports(store, thresholds);
            int held = held(store.reports(), across.register(), asked, round);
            List<Finding> found = across.find(checks, of).stream()
                    .filter(one -> round == null || round.equals(one.period()))
                    .filter(one -> asked.isEmpty()
                            || (one.unit().level() != null
                                    && asked.contains(one.unit().level())))
                    .filter(one -> named(across.register(), one))
                    .toList();
            new FindingsFile(messages, new TableWords(Indicators.inUse(), messages), thresholds, global.command())
                    .write(found, held, kind, output.file(), global.out(spec));
            output.written(global.err(spec), messages);
        }
        return Baocao.DONE;
    }

    private int doubts(Store store, Set<Level> asked, @Nullable ReportedPeriod round, TableFile.Format kind) {
        List<ReportRow> rows = store.reports();
        Register register = store.units().register(rows);
        int held = held(rows, register, asked, round);
        List<StoredReport> reports = rows.stream()
                .filter(row -> row.issues() > 0 && takes(row, register, asked, round))
                .map(row -> store.reportWithId(row.id()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        new DoubtsFile(global.messages(), global.command()).write(reports, held, kind, output.file(), global.out(spec));
        output.written(global.err(spec), global.messages());
        return Baocao.DONE;
    }

    /** How many reports are of the period and units asked for; there must be some. */
    private int held(List<ReportRow> reports, Register register, Set<Level> asked, @Nullable ReportedPeriod round) {
        for (String words : units)
            if (register.units().stream().noneMatch(unit -> register.means(unit, words)))
                throw new Stop(Baocao.USAGE, global.messages().get("units.none", words));
        int held = (int) reports.stream()
                .filter(report -> takes(report, register, asked, round))
                .count();
        if (held == 0 && period != null)
            throw new Stop(Baocao.USAGE, global.messages().get("check.no-reports", period));
        return held;
    }

    // the level of its unit as the register knows it, else as the report says
    private boolean takes(ReportRow row, Register register, Set<Level> asked, @Nullable ReportedPeriod round) {
        ReportBlock report = row.report();
        if (round != null && !round.equals(ReportedPeriod.between(report.from(), report.to()))) return false;
        String id = register.of(report);
        Unit unit = id == null ? null : register.unit(id).orElse(null);
        Level level = unit == null ? report.level() : unit.level();
        if (!asked.isEmpty() && (level == null || !asked.contains(level))) return false;
        return units.isEmpty() || (unit != null && units.stream().anyMatch(words -> register.means(unit, words)));
    }

    private Thresholds thresholds() {
        try {
            return Thresholds.of(global.home());
        } catch (IllegalArgumentException wrong) {
            throw new Stop(Baocao.USAGE, String.valueOf(wrong.getMessage()));
        }
    }

    private Set<Check> checks(Compare.Ask ask) {
        List<String> codes = Arrays.stream(Check.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        Set<Check> checks = EnumSet.noneOf(Check.class);
        for (String said : only)
            checks.add(Check.valueOf(ask.oneOf("only", said.strip(), codes).toUpperCase(Locale.ROOT)));
        return checks.isEmpty() ? EnumSet.allOf(Check.class) : checks;
    }

    private boolean named(Register register, Finding finding) {
        return units.isEmpty()
                || register.unit(finding.unit().key())
                        .filter(unit -> units.stream().anyMatch(words -> register.means(unit, words)))
                        .isPresent();
    }
}
