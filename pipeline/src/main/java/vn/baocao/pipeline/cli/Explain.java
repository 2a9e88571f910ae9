package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.ReportBlockJson;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.Passage;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.store.StoredReport;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.FactPage;
import vn.baocao.pipeline.export.TableJson;
import vn.baocao.pipeline.export.TableWords;

/** Explains one figure: the sentence it stands in, how it was read, whose it is and for when, by which rules. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "%nGiải thích một số liệu: câu gốc, trang, quy tắc. / Explains one figure.%n")
final class Explain implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FACT", arity = "1", description = "mã số liệu / id of the figure")
    private String id = "";

    @Option(names = "--json", description = "một đối tượng JSON / one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Store store = global.openForReading()) {
            StoredFact fact =
                    store.fact(id).orElseThrow(() -> new Stop(Baocao.COULD_NOT_RUN, messages.get("table.no-fact", id)));
            StoredReport report = store.report(fact.reportId()).orElse(null);
            Passage passage = report == null ? null : passage(report, fact);
            FactPage.Place place = new FactPage.Place(
                    report == null || passage == null ? List.of() : context(report, passage),
                    passage == null ? null : passage.role(),
                    report == null
                            ? null
                            : report.text().addressAt(fact.fact().span().begin()));
            Fact read = store.figures().asRead(fact);
            List<FactCorrection> said = store.figures().of(fact.reportId()).stream()
                    .filter(one -> fact.fact().id().equals(one.factId()))
                    .toList();
            if (json) out.println(json(fact, place, read, said));
            else
                new FactPage(messages, new TableWords(Indicators.inUse(), messages))
                        .lines(fact, place, read, said)
                        .forEach(out::println);
        }
        return Baocao.DONE;
    }

    private static @Nullable Passage passage(StoredReport report, StoredFact fact) {
        for (Passage passage : report.extraction().passages())
            if (passage.span().equals(fact.fact().sentence())) return passage;
        return null;
    }

    // the headings above the sentence; of a table cell its column's and row's
    private static List<String> context(StoredReport report, Passage passage) {
        return passage.context().stream()
                .map(span -> span.of(report.text().text()).strip().replaceAll("\\s+", " "))
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static String json(StoredFact fact, FactPage.Place place, Fact read, List<FactCorrection> said) {
        ObjectNode node = TableJson.fact(fact);
        place.context().forEach(node.putArray("context")::add);
        if (place.address() != null) node.put("address", place.address());
        if (!said.isEmpty()) node.set("as_read", FactJson.write(read));
        TableJson.decided(node, "changes", said);
        node.set("report_block", ReportBlockJson.write(fact.report()));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
