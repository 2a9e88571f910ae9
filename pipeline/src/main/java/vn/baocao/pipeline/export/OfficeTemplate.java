package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** An office's own workbook, filled in at its named cells; the file itself is only read. */
public final class OfficeTemplate implements AutoCloseable {
    private final XSSFWorkbook book;
    private final TemplateNames names;
    private final Messages messages;

    private OfficeTemplate(XSSFWorkbook book, TemplateNames names, Messages messages) {
        this.book = book;
        this.names = names;
        this.messages = messages;
    }

    /**
     * Opens the workbook.
     *
     * @throws Stop where it is no workbook, has no names to fill in, or would be overwritten by the output
     */
    public static OfficeTemplate open(Path file, Path output, Messages messages) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file))
            throw new Stop(2, messages.get("extract.no-such-file", file));
        try {
            if (Files.exists(output) && Files.isSameFile(file, output))
                throw new Stop(2, messages.get("template.itself", output.toString()));
            try (InputStream in = Files.newInputStream(file)) {
                XSSFWorkbook book = new XSSFWorkbook(in);
                return new OfficeTemplate(book, TemplateNames.of(book, messages), messages);
            }
        } catch (IOException | UnsupportedFileFormatException | POIXMLException | OpenXML4JRuntimeException broken) {
            throw new Stop(1, messages.get("template.not-xlsx", file.toString()));
        }
    }

    /** The indicators that its columns ask for. */
    public List<Indicator> indicators() {
        return names.indicators();
    }

    /**
     * Fills it in and writes the result.
     *
     * @return what the user should know: rows that no unit was found for, cells left as they were
     * @throws Stop where it cannot be filled in or written
     */
    public List<String> fill(TableDocument document, Register register, TableWords words, Path output) {
        TemplateFill fill = new TemplateFill(book, names, document, register, words, messages);
        List<String> notes = fill.fill();
        Written written = () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        };
        written.to(output, messages);
        return notes;
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
