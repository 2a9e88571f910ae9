package vn.baocao.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Store;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Takes in files, folders, zips and mails. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "%nNạp báo cáo: tệp, thư mục, zip, eml. / Takes reports in: files, folders, zip, eml.%n")
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "tệp, thư mục / files, folders")
    private List<Path> paths = List.of();

    @Option(names = "--unit", paramLabel = "NAME", description = "đơn vị báo cáo / the reporting unit")
    private @Nullable String unit;

    @Option(names = "--level", paramLabel = "LEVEL", description = "province, sector, district, upper, base …")
    private @Nullable String level;

    @Option(names = "--province", paramLabel = "NAME", description = "tỉnh / province")
    private @Nullable String province;

    @Option(names = "--from", paramLabel = "DATE", description = "từ ngày / first day: 2021, 2021-01-01, 1/1/2021")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "đến ngày / last day")
    private @Nullable String to;

    @Option(names = "--type", paramLabel = "TYPE", description = "annual, half-year, quarter, month, mid-term, term …")
    private @Nullable String type;

    @Option(names = "--threads", paramLabel = "N", description = "số tệp đọc cùng lúc / files read at once")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Map<String, String> given = new ReportFields(messages)
                .add("unit", unit)
                .add("level", level)
                .add("province", province)
                .add("from", from)
                .add("to", to)
                .add("type", type)
                .checked();
        for (Path path : paths) check(path, messages);
        if (threads < 1) throw new Stop(Baocao.USAGE, messages.get("ingest.threads"));
        Store store = global.openForWriting();
        return new IngestRun(global, global.out(spec), global.err(spec)).run(store, paths, given, threads);
    }

    private static void check(Path path, Messages messages) {
        if (!Files.exists(path)) throw new Stop(Baocao.USAGE, messages.get("ingest.no-such-path", path));
        if (!Files.isReadable(path) || (Files.isDirectory(path) && !Files.isExecutable(path)))
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get("ingest.unreadable-path", path));
    }
}
