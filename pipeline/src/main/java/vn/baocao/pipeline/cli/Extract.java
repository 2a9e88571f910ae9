package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.HtmlText;
import vn.baocao.pipeline.export.ReportPage;
import vn.baocao.pipeline.export.TableFile;
import vn.baocao.pipeline.export.TableWords;
import vn.baocao.pipeline.ingest.ExtractionRecord;
import vn.baocao.pipeline.ingest.FileExtraction;
import vn.baocao.pipeline.ingest.FileExtraction.Read;
import vn.baocao.pipeline.read.ReadLimits;
import vn.baocao.pipeline.read.ReaderPool;

/** Prints what is taken out of files, as a list to read or one JSON object a line and file, and stores nothing. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "%nLấy số liệu ra khỏi tệp mà không lưu: trên màn hình in danh sách để đọc, vào tệp hay chương trình khác in"
                        + " JSON, mỗi tệp một dòng. / Takes facts out of files and stores nothing: a list on a terminal, else JSON, one"
                        + " line a file.%n")
final class Extract implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "tệp báo cáo / files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--text", description = "JSON kèm toàn văn / the text in the JSON too")
    private boolean withText;

    @Option(
            names = "--mentions",
            description = "JSON kèm mọi số, thời gian, tên đã thấy / all that was seen in the JSON too")
    private boolean withMentions;

    @Option(names = "--lines", description = "mỗi dòng của tệp là một báo cáo / each line of the file is a report")
    private boolean lines;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "ghi một trang đọc được, tô màu số liệu / write a page to read, its figures in colour")
    private @Nullable Path html;

    @Option(
            names = "--json",
            description =
                    "in JSON, cả trên màn hình hoặc khi có --html / print JSON, on a terminal and beside --html too")
    private boolean json;

    @Option(
            names = "--list",
            description = "in danh sách để đọc thay cho JSON (mặc định trên màn hình) / a list to read instead of JSON")
    private boolean list;

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite the file")
    private boolean force;

    private boolean allRead = true;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Messages messages = global.messages();
        for (Path file : files)
            if (!Files.isReadable(file) || Files.isDirectory(file))
                throw new Stop(Baocao.USAGE, messages.get("extract.no-such-file", file));
        Path page = html;
        if (page != null) TableFile.mayWrite(page, force, messages);
        boolean printed = page == null || json || withText || withMentions;
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean toRead = list || (onTerminal() && !json && !withText && !withMentions);
        ReportPage reader = new ReportPage(messages, new TableWords(Indicators.inUse(), messages));
        Extractor extractor = global.extractor();
        List<Read> pages = new ArrayList<>();
        if (lines) for (Path file : files) extractLines(file, extractor, out);
        else
            try (ReaderPool readers = new ReaderPool(ReadLimits.usual(), 1)) {
                FileExtraction extraction = new FileExtraction(readers, extractor);
                for (Path file : files)
                    extraction.extract(file, file.toString(), (record, read) -> {
                        if (read != null) pages.add(read);
                        else if (!record.path("outcome").asText().equals("opened")) allRead = false;
                        if (!printed) return;
                        if (toRead && read != null)
                            reader.extracted(record.path("file").asText(), read.text(), read.extraction())
                                    .forEach(out::println);
                        else if (!toRead) out.println(complete(record, read));
                        else outcome(record, messages, out);
                    });
            }
        if (page != null) {
            TableFile.write(HtmlText.page(pages, messages), page, messages);
            global.err(spec).println(messages.get("table.written", page.toString()));
        }
        return allRead ? Baocao.DONE : Baocao.SOME_FILES_NOT_READ;
    }

    /** Whether the result is read by a person: the launcher looks, Java cannot tell. */
    private static boolean onTerminal() {
        return Global.toTerminal();
    }

    private static void outcome(ObjectNode record, Messages messages, PrintWriter out) {
        if (!record.path("outcome").asText().equals("opened"))
            out.println(messages.get(
                    "extract.outcome",
                    record.path("file").asText(),
                    OutcomeWords.cause(record.path("why").asText(), messages)));
    }

    private ObjectNode complete(ObjectNode record, @Nullable Read read) {
        if (read == null) return record;
        if (withText) record.put("text", read.text().text());
        if (withMentions) record.set("mentions", ExtractionRecord.mentions(read));
        return record;
    }

    /** Each line of a text file is a report of its own. */
    private void extractLines(Path file, Extractor extractor, PrintWriter out) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String id = DigestUtils.sha256Hex(line);
                ReportText text = new ReportText(id, line, List.of(), List.of(), List.of());
                Read read = new Read(text, extractor.extract(text));
                ObjectNode record = JsonNodeFactory.instance.objectNode();
                record.put("file", file.toString()).put("sha256", id).put("media_type", "text/plain");
                record.put("outcome", "indexed");
                record.setAll(ExtractionRecord.of(read));
                out.println(complete(record, read));
            }
        }
    }
}
