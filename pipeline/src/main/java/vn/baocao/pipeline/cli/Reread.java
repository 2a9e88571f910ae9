package vn.baocao.pipeline.cli;

import java.util.ArrayList;
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
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.Stop;

/** Reads stored reports anew from their kept bytes, after the program or the lexicon changed; corrections by hand stay. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "%nĐọc lại báo cáo đã nạp, sau khi đổi từ điển hoặc chương trình; giữ nguyên những gì đã sửa."
                + " / Reads stored reports anew after a change of the lexicon or the program; keeps corrections.%n")
final class Reread implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "REPORT", description = ReportNames.MEANT_BY)
    private List<String> references = List.of();

    @Option(names = "--all", description = "mọi báo cáo / all reports")
    private boolean all;

    @Override
    public Integer call() {
        if (all != references.isEmpty())
            throw new Stop(Baocao.USAGE, global.messages().get("lexicon.reread-what"));
        Store store = global.openForWriting();
        try {
            List<Submission> again = all ? reports(store) : named(store);
            for (Submission submission : again) store.again(submission, Global.user());
        } catch (RuntimeException problem) {
            store.close();
            throw problem;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        return new IngestRun(global, global.out(spec), global.err(spec), all).run(store, List.of(), Map.of(), threads);
    }

    /** The submissions that gave a report, in order. */
    private static List<Submission> reports(Store store) {
        return store.submissions().stream().filter(Reread::gaveReport).toList();
    }

    private static boolean gaveReport(Submission submission) {
        return submission.outcome() instanceof Outcome.Indexed || submission.outcome() instanceof Outcome.Resubmitted;
    }

    private List<Submission> named(Store store) {
        ReportNames names = new ReportNames(store, global.messages());
        List<Submission> named = new ArrayList<>();
        for (String reference : references) {
            List<Submission> meant = names.files(reference);
            List<Submission> found = meant.stream().filter(Reread::gaveReport).toList();
            if (found.isEmpty()) throw names.gaveNothing(meant.getFirst());
            named.addAll(found);
        }
        return named;
    }
}
