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

    @Parameters(arity = "0..*", paramLabel = "REPORT", description = ReportNames.MEANT_BY)
    private List<String> references = List.of();

    @Override
    public Integer call() {
        Store store = global.openForWriting();
        List<Submission> again;
        try {
            List<Submission> asked = references.isEmpty() ? store.failures() : named(store);
            again = asked.stream().filter(one -> one.size() > 0).toList();
            for (Submission submission : asked)
                if (submission.size() == 0)
                    global.err(spec).println(global.messages().get("ingest.nothing-kept", submission.file()));
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
        ReportNames names = new ReportNames(store, global.messages());
        List<Submission> named = new ArrayList<>();
        for (String reference : references) named.addAll(names.files(reference));
        return named;
    }
}
