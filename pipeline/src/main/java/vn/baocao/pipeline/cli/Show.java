package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import vn.baocao.extractors.ExtractionJson;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.store.StoredReport;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.ReportPage;
import vn.baocao.pipeline.export.TableJson;
import vn.baocao.pipeline.export.TableWords;

/** Shows all that is known of one report: its block, facts by indicator with their sentences, campaigns, issues, repairs. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "%nXem một báo cáo: số liệu, câu gốc, phong trào. / Shows one report.%n")
final class Show implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "REPORT", arity = "1", description = ReportNames.MEANT_BY)
    private String reference = "";

    @Option(names = "--json", description = "một đối tượng JSON / one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Store store = global.openForReading()) {
            StoredReport report = new ReportNames(store, messages).report(reference, global.err(spec));
            List<StoredFact> facts = store.factsOf(report.id());
            List<Correction> corrections = store.corrections(report.id());
            List<FactCorrection> figures = store.figures().of(report.id());
            if (json) out.println(json(report, facts, corrections, figures));
            else
                new ReportPage(messages, new TableWords(Indicators.inUse(), messages))
                        .lines(report, facts, corrections, figures)
                        .forEach(out::println);
        }
        return Baocao.DONE;
    }

    private static void sentence(ObjectNode fact, StoredFact stored) {
        fact.put("sentence_text", stored.sentence()).put("context", stored.context());
        if (stored.setAside()) fact.put("set_aside", true);
        TableJson.decided(fact, "decided", stored.decided().fields().values());
    }

    private static String json(
            StoredReport report, List<StoredFact> facts, List<Correction> corrections, List<FactCorrection> figures) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode();
        node.put("id", report.id());
        node.put("file", report.file());
        node.put("sha256", report.text().id());
        node.put("media_type", report.mediaType());
        node.put("submitted", report.submitted().toString());
        node.put("superseded", report.superseded());
        node.setAll(ExtractionJson.write(report.extraction(), report.text().text()));
        for (int i = 0; i < facts.size() && i < node.withArray("facts").size(); i++)
            if (node.withArray("facts").get(i) instanceof ObjectNode fact
                    && fact.path("id").asText().equals(facts.get(i).fact().id())) {
                sentence(fact, facts.get(i));
                String address =
                        report.text().addressAt(facts.get(i).fact().span().begin());
                if (address != null) fact.put("address", address);
            }
        ArrayNode repairs = node.putArray("repairs");
        report.text().repairs().forEach(repair -> repairs.add(repair.toString()));
        ArrayNode corrected = node.putArray("corrections");
        for (Correction one : corrections)
            corrected
                    .addObject()
                    .put("field", one.field())
                    .put("before", one.before())
                    .put("after", one.after())
                    .put("who", one.who())
                    .put("made", one.made().toString());
        TableJson.decided(node, "figure_corrections", figures);
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
