package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.OutcomeJson;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;

/** Lists the files that gave nothing, and why. */
@Command(
        name = "failures",
        mixinStandardHelpOptions = true,
        description = "%nCác tệp chưa đọc được và lý do. / The files that could not be read, and why.%n")
final class Failures implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "một đối tượng JSON mỗi dòng / one JSON object a line")
    private boolean json;

    @Override
    public Integer call() {
        try (Store store = global.openForReading()) {
            List<Submission> failures = store.failures();
            PrintWriter out = global.out(spec);
            if (json) failures.forEach(each -> out.println(json(each)));
            else print(failures, out);
        }
        return Baocao.DONE;
    }

    private static ObjectNode json(Submission submission) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", submission.file()).put("origin", submission.origin());
        node.put("sha256", submission.sha256()).put("size", submission.size());
        return node.setAll(OutcomeJson.write(Objects.requireNonNull(submission.outcome())));
    }

    private void print(List<Submission> failures, PrintWriter out) {
        Messages messages = global.messages();
        if (failures.isEmpty()) {
            out.println(messages.get("ingest.no-failures"));
            return;
        }
        for (Submission submission : failures) {
            Outcome outcome = Objects.requireNonNull(submission.outcome());
            out.println(Columns.indented(submission.file(), 0, Columns.TERMINAL));
            out.println(Columns.indented(
                    OutcomeWords.label(outcome, messages) + ": " + OutcomeWords.detail(outcome, messages),
                    2,
                    Columns.TERMINAL));
            String detail = technical(outcome);
            if (!detail.isBlank()) out.println(Columns.indented("(" + detail + ")", 2, Columns.TERMINAL));
        }
        out.println();
        out.println(messages.get("ingest.next"));
        out.println("  " + global.command() + " retry");
    }

    private static String technical(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreadable(String cause, String detail) -> detail;
            case Outcome.Failed(String detail) -> detail;
            case Outcome.NoText none -> "";
            case Outcome.Indexed indexed -> "";
            case Outcome.Duplicate duplicate -> "";
            case Outcome.Resubmitted resubmitted -> "";
            case Outcome.Opened opened -> "";
            case Outcome.Forgotten forgotten -> "";
        };
    }
}
