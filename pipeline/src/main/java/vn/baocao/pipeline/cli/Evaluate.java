package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.Extractor;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.evaluate.Alignment;
import vn.baocao.pipeline.evaluate.GoldOffsets;
import vn.baocao.pipeline.evaluate.Scorer;
import vn.baocao.pipeline.evaluate.Tally;
import vn.baocao.pipeline.ingest.FileExtraction;
import vn.baocao.pipeline.ingest.FileExtraction.Read;
import vn.baocao.pipeline.read.ReadLimits;
import vn.baocao.pipeline.read.ReaderPool;

/** Scores the extraction of documents against gold files and prints the figures of the guidelines. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", arity = "1")
    private Path gold = Path.of("");

    @Option(names = "--docs", paramLabel = "DIR")
    private @Nullable Path documents;

    /** What was extracted from a document, and its text where there is one. */
    private record Extracted(ObjectNode record, @Nullable Read read) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Messages messages = global.messages();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Path> goldFiles = files(gold, messages).stream()
                .filter(path -> path.toString().endsWith(".json"))
                .toList();
        if (goldFiles.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("extract.no-gold", gold));
        Map<String, Extracted> byName = extractAll(goldFiles, messages);
        Scorer scorer = new Scorer();
        for (Path file : goldFiles) score(file, byName, scorer, messages);
        print(scorer, out);
        return Baocao.DONE;
    }

    private void score(Path file, Map<String, Extracted> byName, Scorer scorer, Messages messages) throws IOException {
        String name = stem(file);
        JsonNode asked = JSON.readTree(file.toFile());
        Extracted extracted = byName.get(name);
        if (extracted == null) {
            Objects.requireNonNull(spec).commandLine().getErr().println(messages.get("extract.no-output", name));
            scorer.add(asked, JsonNodeFactory.instance.objectNode());
            return;
        }
        Read read = extracted.read();
        Path canonical = file.resolveSibling(name + ".txt");
        if (read != null && Files.exists(canonical)) {
            String text = Files.readString(canonical);
            if (!text.equals(read.text().text()))
                asked = GoldOffsets.carried(
                        asked, Alignment.of(text, read.text().text()));
        }
        scorer.add(asked, extracted.record());
    }

    private Map<String, Extracted> extractAll(List<Path> goldFiles, Messages messages)
            throws IOException, InterruptedException {
        Map<String, Extracted> byName = new HashMap<>();
        Path folder = documents;
        List<Path> sources = folder == null
                ? goldFiles.stream()
                        .map(path -> path.resolveSibling(stem(path) + ".txt"))
                        .filter(Files::exists)
                        .toList()
                : files(folder, messages);
        try (ReaderPool readers = new ReaderPool(ReadLimits.usual(), 1)) {
            FileExtraction extraction = new FileExtraction(readers, new Extractor());
            for (Path file : sources)
                extraction.extract(file, file.toString(), (record, read) -> {
                    if (read != null)
                        byName.putIfAbsent(stem(Path.of(record.path("file").asText())), new Extracted(record, read));
                });
        }
        return byName;
    }

    private static List<Path> files(Path folder, Messages messages) throws IOException {
        if (!Files.isDirectory(folder)) throw new Stop(Baocao.USAGE, messages.get("extract.no-such-folder", folder));
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static void print(Scorer scorer, PrintWriter out) {
        out.println(scorer.documents() + " documents");
        out.printf(Locale.ROOT, "%20s%10s%8s%8s%7s%n", "", "precision", "recall", "F1", "gold");
        for (Map.Entry<String, Tally> figure : scorer.tallies().entrySet()) {
            Tally tally = figure.getValue();
            if (!tally.isEmpty())
                out.printf(
                        Locale.ROOT,
                        "%-20s%10.3f%8.3f%8.3f%7d%n",
                        figure.getKey(),
                        tally.precision(),
                        tally.recall(),
                        tally.f1(),
                        tally.gold());
        }
        StringBuilder fields = new StringBuilder("report fields       ");
        scorer.fields().forEach((field, count) -> fields.append(" %s %d/%d ".formatted(field, count[0], count[1])));
        out.printf(Locale.ROOT, "%s all %.3f%n", fields, scorer.report());
    }
}
