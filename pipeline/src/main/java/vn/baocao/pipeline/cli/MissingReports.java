package vn.baocao.pipeline.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.ReportType;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Awaited;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.AwaitedFile;
import vn.baocao.pipeline.export.TableFile;

/** Says who of the units expected to report has not done so for a round, and who was late. */
@Command(
        name = "missing",
        mixinStandardHelpOptions = true,
        description = "%nĐơn vị chưa báo cáo, nộp muộn. / Who has not reported, who was late.%n")
final class MissingReports implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "2022",
            description = "kỳ: 2022, 6T/2022, quý 3/2022, 9T/2022, T5/2024, NH 2021-2022, 2018-2023")
    private String period = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "annual, half-year, quarter, month, mid-term, term")
    private @Nullable String type;

    @Option(names = "--deadline", paramLabel = "DATE", description = "hạn nộp / last day in time: 15/1/2023")
    private @Nullable String deadline;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        ReportedPeriod round = PeriodWords.asked(period, messages);
        ReportType asked = type == null ? null : type(type, messages);
        LocalDate day = deadline == null ? null : UnitWork.day("deadline", deadline, messages);
        TableFile.Format kind = output.format(messages);
        output.mayWrite(messages);
        try (Store store = global.openForReading()) {
            Awaited awaited = awaited(store, round, asked, day, global);
            new AwaitedFile(messages).write(awaited, kind, output.file(), global.out(spec));
            output.written(global.err(spec), messages);
        }
        return Baocao.DONE;
    }

    /** Who of the units on the list has reported; a Stop says so where there is no list. */
    static Awaited awaited(
            Store store, ReportedPeriod round, @Nullable ReportType type, @Nullable LocalDate deadline, Global global) {
        List<ReportRow> reports = store.reports();
        Awaited awaited = awaited(round, type, deadline, store.units().register(reports), reports);
        if (awaited.lines().isEmpty())
            throw new Stop(
                    Baocao.COULD_NOT_RUN,
                    global.messages().get("missing.nobody", global.command() + " units import FILE.xlsx"));
        return awaited;
    }

    /** How the units that are expected to report stand. */
    static Awaited awaited(
            ReportedPeriod round,
            @Nullable ReportType type,
            @Nullable LocalDate deadline,
            Register register,
            List<ReportRow> reports) {
        return Awaited.of(
                round,
                type,
                deadline,
                register,
                reports.stream().map(MissingReports::came).toList());
    }

    private static Awaited.Came came(ReportRow row) {
        LocalDate submitted = row.submitted().atZone(ZoneId.systemDefault()).toLocalDate();
        return new Awaited.Came(row.id(), row.file(), row.report(), submitted);
    }

    private static ReportType type(String said, Messages messages) {
        List<String> codes = Arrays.stream(ReportType.values())
                .filter(ReportType::periodic)
                .map(ReportType::code)
                .toList();
        return ReportType.of(new Compare.Ask(messages).oneOf("type", said, codes));
    }
}
