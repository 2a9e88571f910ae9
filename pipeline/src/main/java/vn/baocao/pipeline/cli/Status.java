package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.StatusCounts;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;

/** Says how the home stands. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "%nDữ liệu đang có gì. / What the data home holds.%n")
final class Status implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "một đối tượng JSON / one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        try (Store store = global.openForReading()) {
            StatusCounts counts = store.counts();
            PrintWriter out = global.out(spec);
            Register register = Compare.register(store);
            long units = register.units().stream()
                    .filter(unit -> !register.reports(unit).isEmpty())
                    .count();
            if (json) out.println(json(counts, units));
            else print(counts, units, out);
        }
        return Baocao.DONE;
    }

    private ObjectNode json(StatusCounts counts, long units) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("home", global.home().toAbsolutePath().normalize().toString());
        node.put("submissions", counts.submissions()).put("waiting", counts.waiting());
        ObjectNode outcomes = node.putObject("outcomes");
        counts.outcomes().forEach(outcomes::put);
        node.put("reports", counts.reports()).put("superseded", counts.superseded());
        node.put("facts", counts.facts()).put("campaigns", counts.campaigns());
        node.put("campaign_namings", counts.namings());
        node.put("issues", counts.issues()).put("units", units);
        node.put("lexicon_changed", changed(counts));
        return node.put("mark", counts.mark());
    }

    private void print(StatusCounts counts, long units, PrintWriter out) {
        Messages messages = global.messages();
        String outcomes = counts.outcomes().entrySet().stream()
                .map(entry -> entry.getValue() + " " + messages.get("ingest.outcome-" + entry.getKey()))
                .collect(Collectors.joining(" · "));
        out.println(messages.get(
                "ingest.status-home", global.home().toAbsolutePath().normalize()));
        say(out, messages.get("ingest.status-files", counts.submissions(), outcomes));
        if (counts.waiting() > 0) say(out, messages.get("ingest.status-waiting", counts.waiting()));
        say(
                out,
                messages.get(
                        "ingest.status-reports",
                        counts.reports(),
                        counts.superseded(),
                        units,
                        counts.facts(),
                        counts.campaigns(),
                        counts.issues(),
                        counts.namings()));
        if (changed(counts)) say(out, messages.get("lexicon.changed", global.command() + " reread --all"));
    }

    private boolean changed(StatusCounts counts) {
        return counts.reports() > 0 && LexiconFolder.changed(global.home());
    }

    private static void say(PrintWriter out, String text) {
        out.println(Columns.indented(text, 0, Columns.TERMINAL));
    }
}
