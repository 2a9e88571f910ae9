package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.TemporaryFolder;
import vn.baocao.pipeline.bench.ScaleCost;
import vn.baocao.pipeline.bench.ScaleCosts;
import vn.baocao.pipeline.export.Columns;

/** Prints what indexing, searching and comparing cost in one home of many reports, beside the bare libraries. */
final class BenchScale {
    private static final int NAME = 14, FIGURE = 11;
    private static final int TOLD_EVERY = 10_000;
    private static final long MEGABYTE = 1 << 20;
    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;

    BenchScale(Messages messages, PrintWriter out, PrintWriter err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    /** @param kept a home of an earlier run, or where one is to stay for the next; null for neither */
    void run(int reports, int runs, @Nullable Path kept) throws IOException {
        try (TemporaryFolder room = TemporaryFolder.make("baocao-scale")) {
            Path home = kept == null ? room.path().resolve("home") : kept;
            ScaleCosts costs = new ScaleCosts(room.path(), home, reports, runs);
            boolean filled = costs.fill(done -> {
                if (done % TOLD_EVERY == 0) err.println(messages.get("bench.scale.filling", done));
            });
            if (!filled) throw new Stop(Baocao.USAGE, messages.get("bench.scale.other-home", home, reports));
            double gigabytes = costs.bytesOnDisk() / 1e9;
            out.println(Bench.machine(messages));
            out.println(messages.get(
                    "bench.scale.what",
                    reports,
                    costs.bytesPerReport() / 1000,
                    costs.facts() / reports,
                    gigabytes,
                    runs));
            row(
                    List.of(
                            messages.get("bench.own"),
                            messages.get("bench.reference"),
                            messages.get("bench.ratio"),
                            messages.get("bench.scale.aim"),
                            messages.get("bench.scale.wall")),
                    messages.get("bench.stage"),
                    "");
            print(costs.search());
            print(costs.table());
            print(costs.index());
            out.println(messages.get("bench.scale.heap", Runtime.getRuntime().maxMemory() / MEGABYTE));
        }
    }

    private void print(ScaleCost cost) {
        row(
                List.of(
                        milliseconds(cost.own() * 1000),
                        milliseconds(cost.reference() * 1000),
                        messages.get("bench.times", cost.ratio()),
                        messages.get("bench.times", cost.most()),
                        cost.wall() == 0 ? "–" : milliseconds(cost.wall())),
                messages.get("bench.scale." + cost.what()),
                messages.get("bench.scale.beside." + cost.what()));
        out.flush();
    }

    private String milliseconds(double figure) {
        return messages.get("bench.scale.milliseconds", figure);
    }

    private void row(List<String> figures, String what, String beside) {
        StringBuilder line = new StringBuilder(Columns.left(what, NAME));
        for (String figure : figures) line.append(Columns.right(figure, FIGURE));
        out.println(line.append("  ").append(beside).toString().stripTrailing());
    }
}
