package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.TemporaryFolder;
import vn.baocao.pipeline.bench.StageCost;
import vn.baocao.pipeline.bench.StageCosts;
import vn.baocao.pipeline.export.Columns;

/** Prints how many reports a CPU second takes through each stage, beside the bare libraries. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "%nĐo tốc độ từng công đoạn trên máy này bằng báo cáo tự tạo, trong thư mục tạm."
                + " / Measures each stage on this machine with generated reports, in a temporary folder.%n")
final class Bench implements Callable<Integer> {
    private static final int MOST_REPORTS = 2_000;
    private static final int MOST_RUNS = 100;
    private static final int MOST_SCALE = 1_000_000;
    private static final int STAGE_RUNS = 3, SCALE_RUNS = 5;

    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--reports", paramLabel = "N")
    private int reports = 200;

    @Option(names = "--runs", paramLabel = "R")
    private @Nullable Integer runs;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "thay vào đó: lập chỉ mục, tìm, so sánh trong một kho N báo cáo (100000 cần 10 GB đĩa)"
                    + " / instead: index, search and compare in a home of N reports (100000 need 10 GB of disk)")
    private @Nullable Integer scale;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "với --scale: giữ kho ở đó và dùng lại lần sau / with --scale: keep the home there for the next run")
    private @Nullable Path kept;

    @Override
    public Integer call() throws IOException {
        Messages messages = global.messages();
        within("--reports", reports, MOST_REPORTS, messages);
        int times = runs != null ? runs : scale == null ? STAGE_RUNS : SCALE_RUNS;
        within("--runs", times, MOST_RUNS, messages);
        if (scale != null) {
            within("--scale", scale, MOST_SCALE, messages);
            new BenchScale(messages, global.out(spec), global.err(spec)).run(scale, times, kept);
            return Baocao.DONE;
        }
        try (TemporaryFolder room = TemporaryFolder.make("baocao-bench")) {
            StageCosts costs = new StageCosts(room.path(), reports);
            print(costs.measure(times), times, costs.bytesPerReport(), messages);
        }
        return Baocao.DONE;
    }

    private static void within(String option, int said, int most, Messages messages) {
        if (said < 1 || said > most) throw new Stop(Baocao.USAGE, messages.get("bench.not-within", option, most, said));
    }

    private void print(List<StageCost> costs, int times, double bytes, Messages messages) {
        PrintWriter out = global.out(spec);
        out.println(machine(messages));
        out.println(messages.get("bench.what", reports, bytes / 1000, times));
        row(
                out,
                messages.get("bench.stage"),
                messages.get("bench.own"),
                messages.get("bench.reference"),
                messages.get("bench.ratio"),
                "");
        for (StageCost cost : costs) {
            boolean beside = cost.reference().isPresent();
            double reference = cost.reference().orElse(1);
            row(
                    out,
                    messages.get("bench.stage." + cost.stage()),
                    rate(cost.own(), messages),
                    beside ? rate(reference, messages) : "–",
                    beside ? messages.get("bench.times", reference / cost.own()) : "–",
                    beside
                            ? messages.get("bench.beside." + cost.stage())
                            : messages.get("bench.megabytes", bytes / cost.own() / 1e6));
        }
        out.println(messages.get("bench.note"));
    }

    /** What the figures were measured on. */
    static String machine(Messages messages) {
        return messages.get(
                "bench.machine",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name", "?") + " " + Runtime.version(),
                System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?"));
    }

    private static String rate(double seconds, Messages messages) {
        double rate = 1 / seconds;
        return messages.get(rate < 10 ? "bench.slow-rate" : "bench.rate", rate);
    }

    private static void row(PrintWriter out, String stage, String own, String reference, String ratio, String beside) {
        String line = Columns.left(stage, 14) + Columns.right(own, 9) + Columns.right(reference, 12)
                + Columns.right(ratio, 9) + "  " + beside;
        out.println(line.stripTrailing());
    }
}
