package vn.baocao.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Reads again what gave nothing, or the files named. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description =
                "%nĐọc lại các tệp chưa đọc được, hoặc các báo cáo được nêu. / Reads failed files, or the ones named, again.%n")
final class Retry implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "REPORT", description = "mã hoặc tên tệp / id or file name")
    private List<String> references = List.of();

    @Override
    public Integer call() {
        Store store = global.openForWriting();
        List<Submission> again;
        try {
            again = references.isEmpty() ? store.failures() : named(store);
            for (Submission submission : again) store.again(submission, Global.user());
            if (again.isEmpty() && store.waiting() == 0) {
                global.out(spec).println(global.messages().get("ingest.nothing-to-retry"));
                store.close();
                return Baocao.DONE;
            }
        } catch (RuntimeException problem) {
            store.close();
            throw problem;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        return new IngestRun(global, global.out(spec), global.err(spec)).run(store, List.of(), Map.of(), threads);
    }

    private List<Submission> named(Store store) {
        Messages messages = global.messages();
        List<Submission> named = new ArrayList<>();
        for (String reference : references) {
            List<Submission> found = store.submissionsNamed(reference);
            if (found.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("ingest.no-such-report", reference));
            named.addAll(found);
        }
        return named;
    }
}
