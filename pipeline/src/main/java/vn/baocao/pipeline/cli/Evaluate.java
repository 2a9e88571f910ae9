package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.baocao.extractors.text.ReportText;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.evaluate.Alignment;
import vn.baocao.pipeline.evaluate.CharacterErrors;
import vn.baocao.pipeline.evaluate.GoldOffsets;
import vn.baocao.pipeline.evaluate.KindFigures;
import vn.baocao.pipeline.evaluate.LostMarks;
import vn.baocao.pipeline.evaluate.Pairing;
import vn.baocao.pipeline.evaluate.Scorer;
import vn.baocao.pipeline.evaluate.Tally;
import vn.baocao.pipeline.ingest.FileExtraction;
import vn.baocao.pipeline.ingest.FileExtraction.Read;
import vn.baocao.pipeline.read.ReadLimits;
import vn.baocao.pipeline.read.ReaderPool;

/** Scores the extraction of documents against gold files and prints the figures of the guidelines. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "%nChấm điểm việc lấy số liệu (và tìm kiếm) so với các tệp chuẩn. / Scores extraction, and search, against"
                        + " gold files.%n")
final class Evaluate implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD_DIR",
            arity = "1",
            description = "thư mục các tệp chuẩn .json / folder of gold files")
    private Path gold = Path.of("");

    @Option(
            names = "--docs",
            paramLabel = "DIR",
            description = "đọc từ các tệp gốc trong thư mục này / read the documents in that folder")
    private @Nullable Path documents;

    @Option(
            names = "--lose-marks",
            paramLabel = "SHARE",
            description =
                    "bỏ dấu ở từng ấy phần chữ trước khi đọc (0 đến 1) / take the diacritics off that share of the words first (0 to 1)")
    private double lost;

    @Option(
            names = "--search",
            paramLabel = "QUERIES",
            description = "chấm tìm kiếm bằng các câu tìm đã chấm điểm / score search by judged queries")
    private @Nullable Path queries;

    /** What was extracted from a document, and its text. */
    private record Extracted(ObjectNode record, Read read) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Messages messages = global.messages();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (queries != null) {
            files(gold, messages);
            new EvaluateSearch(messages, out).run(queries, gold, global.extractor());
            return Baocao.DONE;
        }
        // marks are lost by texts, not by documents
        if (documents != null && lost > 0) throw new Stop(Baocao.USAGE, messages.get("extract.marks-of-documents"));
        List<Path> goldFiles = files(gold, messages).stream()
                .filter(path -> path.toString().endsWith(".json"))
                .toList();
        if (goldFiles.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("extract.no-gold", gold));
        Map<String, String> canonical = canonical(goldFiles);
        Map<String, Extracted> byName = paired(canonical, extractAll(goldFiles, messages));
        Scorer scorer = new Scorer();
        KindFigures kinds = new KindFigures();
        for (Path file : goldFiles) score(file, canonical, byName, scorer, kinds, messages);
        print(scorer, out);
        if (documents != null) print(kinds, out, messages);
        return Baocao.DONE;
    }

    private void score(
            Path file,
            Map<String, String> canonical,
            Map<String, Extracted> byName,
            Scorer scorer,
            KindFigures kinds,
            Messages messages)
            throws IOException {
        String name = Pairing.stem(file.toString());
        JsonNode asked = JSON.readTree(file.toFile());
        Extracted extracted = byName.get(name);
        if (extracted == null) {
            Objects.requireNonNull(spec).commandLine().getErr().println(messages.get("extract.no-output", name));
            scorer.add(asked, JsonNodeFactory.instance.objectNode());
            return;
        }
        ReportText read = extracted.read().text();
        String text = canonical.get(name);
        CharacterErrors errors = CharacterErrors.NONE;
        // a text that only lost its marks has every character in its place
        if (text != null && lost == 0) {
            if (!text.equals(read.text())) asked = GoldOffsets.carried(asked, Alignment.of(text, read.text()));
            errors = CharacterErrors.of(text, read);
        }
        scorer.add(asked, extracted.record());
        kinds.add(
                CharacterErrors.kind(extracted.record().path("file").asText(), read),
                asked,
                extracted.record(),
                errors);
    }

    private static Map<String, String> canonical(List<Path> goldFiles) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : goldFiles) {
            String name = Pairing.stem(file.toString());
            Path text = file.resolveSibling(name + ".txt");
            if (Files.exists(text)) texts.put(name, Files.readString(text));
        }
        return texts;
    }

    /** What was extracted for each gold name: from the document of that name, else from the one that says the same. */
    private static Map<String, Extracted> paired(Map<String, String> canonical, List<Extracted> all) {
        Map<String, Extracted> byFile = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Extracted one : all) {
            String file = one.record().path("file").asText();
            byFile.put(file, one);
            texts.put(file, one.read().text().text());
        }
        Map<String, Extracted> byName = new HashMap<>();
        Pairing.of(canonical, texts)
                .forEach((name, file) -> byName.put(name, Objects.requireNonNull(byFile.get(file))));
        return byName;
    }

    private List<Extracted> extractAll(List<Path> goldFiles, Messages messages)
            throws IOException, InterruptedException {
        List<Extracted> all = new ArrayList<>();
        Path folder = documents;
        List<Path> sources = folder == null
                ? goldFiles.stream()
                        .map(path -> path.resolveSibling(Pairing.stem(path.toString()) + ".txt"))
                        .filter(Files::exists)
                        .toList()
                : files(folder, messages);
        if (lost > 0) sources = withoutMarks(sources);
        try (ReaderPool readers = new ReaderPool(ReadLimits.usual(), 1)) {
            FileExtraction extraction = new FileExtraction(readers, global.extractor());
            for (Path file : sources)
                extraction.extract(file, file.toString(), (record, read) -> {
                    if (read != null) all.add(new Extracted(record, read));
                });
        }
        return all;
    }

    /** Copies of texts, of the same names, that lost that share of their diacritics. */
    private List<Path> withoutMarks(List<Path> texts) throws IOException {
        Path folder = Files.createTempDirectory("baocao-evaluate");
        folder.toFile().deleteOnExit();
        List<Path> copies = new ArrayList<>();
        for (Path text : texts) {
            Path copy = folder.resolve(text.getFileName().toString());
            Files.writeString(copy, LostMarks.of(Files.readString(text), lost));
            copy.toFile().deleteOnExit();
            copies.add(copy);
        }
        return copies;
    }

    private static List<Path> files(Path folder, Messages messages) throws IOException {
        if (!Files.isDirectory(folder)) throw new Stop(Baocao.USAGE, messages.get("extract.no-such-folder", folder));
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
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

    private static void print(KindFigures kinds, PrintWriter out, Messages messages) {
        out.println();
        out.println(messages.get("extract.by-kind"));
        out.printf(
                Locale.ROOT, "%-8s%10s%8s%10s%8s%13s%n", "", "documents", "found", "indicator", "placed", "characters");
        kinds.byKind()
                .forEach((kind, figures) -> out.printf(
                        Locale.ROOT,
                        "%-8s%10d%8s%10s%8s%11.2f %%%n",
                        kind,
                        figures.scorer().documents(),
                        f1(figures.scorer(), "found"),
                        f1(figures.scorer(), "indicator"),
                        f1(figures.scorer(), "placed"),
                        100 * figures.characters().rate()));
    }

    private static String f1(Scorer scorer, String figure) {
        Tally tally = scorer.tallies().get(figure);
        return tally == null || tally.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", tally.f1());
    }
}
