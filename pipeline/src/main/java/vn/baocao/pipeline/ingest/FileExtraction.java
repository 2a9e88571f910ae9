package vn.baocao.pipeline.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.pipeline.read.ReaderPool;
import vn.baocao.pipeline.read.Reading;

/** Reads files and extracts them without storing anything: what {@code extract} and {@code evaluate} do. */
public final class FileExtraction {
    /** Takes what one file gave; {@code read} is null where there is no text. */
    public interface Sink {
        void take(ObjectNode record, @Nullable Read read);
    }

    /** The text of a file with what was taken out of it. */
    public record Read(ReportText text, Extraction extraction) {}

    private final ReaderPool readers;
    private final Extractor extractor;

    public FileExtraction(ReaderPool readers, Extractor extractor) {
        this.readers = readers;
        this.extractor = extractor;
    }

    /**
     * Reads a file and, where it is a zip or a mail, all files in it.
     *
     * @param name what the file is to be called in its record
     * @throws IOException where the file cannot be opened or no reading process can be started
     */
    public void extract(Path file, String name, Sink sink) throws IOException, InterruptedException {
        Path room = Files.createTempDirectory("baocao-extract");
        try {
            extract(file, name, room, sink);
        } finally {
            deleteAll(room);
        }
    }

    private void extract(Path file, String name, Path room, Sink sink) throws IOException, InterruptedException {
        Reading reading = readers.read(file, name, Files.createTempDirectory(room, "inside"));
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("file", name).put("sha256", sha256(file)).put("media_type", reading.mediaType());
        switch (reading) {
            case Reading.Text text -> {
                Extraction extraction = extractor.extract(text.text());
                Read read = new Read(text.text(), extraction);
                record.put("outcome", "indexed");
                record.setAll(ExtractionRecord.of(read));
                sink.take(record, read);
            }
            case Reading.NoText none -> sink.take(empty(record, "no-text", none.why()), null);
            case Reading.Unreadable bad -> sink.take(empty(record, "unreadable", bad.cause()), null);
            case Reading.Container container -> {
                List<Reading.Member> members = container.members();
                record.put("inside", members.size());
                sink.take(empty(record, "opened", null), null);
                for (Reading.Member member : members) extract(member.file(), name + "!/" + member.name(), room, sink);
            }
        }
    }

    private static ObjectNode empty(ObjectNode record, String outcome, @Nullable String why) {
        record.put("outcome", outcome).put("why", why);
        record.putObject("report");
        for (String list : List.of("campaigns", "facts", "issues")) record.putArray(list);
        return record;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        }
    }

    private static void deleteAll(Path room) {
        try (Stream<Path> all = Files.walk(room)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException left) {
            // a file left in the system's temporary folder harms nobody; the run goes on
            throw new UncheckedIOException(left);
        }
    }
}
