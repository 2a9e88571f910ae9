package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Writes a comparison in one of the formats, to a file or the terminal; a file is there whole or not at all. */
public final class TableFile {
    /** What a comparison can be written as. */
    public enum Format {
        TABLE,
        CSV,
        XLSX,
        HTML,
        JSON
    }

    private final TableWords words;
    private final Format format;
    private final boolean plain;

    /** @param plain of CSV: for programs, with points and commas, one line for each cell */
    public TableFile(TableWords words, Format format, boolean plain) {
        this.words = words;
        this.format = format;
        this.plain = plain;
    }

    /** @throws Stop where the file is there and may not be overwritten, or its folder is not there */
    public static void mayWrite(Path file, boolean force, Messages messages) {
        if (Files.isDirectory(file)) throw new Stop(2, messages.get("table.is-folder", file.toString()));
        if (Files.exists(file) && !force) throw new Stop(1, messages.get("table.exists", file.toString()));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Stop(1, messages.get("table.no-folder", file.toString()));
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @throws Stop where the file cannot be written
     */
    public void write(TableDocument document, @Nullable Path file, PrintWriter terminal) {
        Written written = () -> bytes(document);
        written.to(file, terminal, words.messages());
    }

    /** The whole file. */
    public byte[] bytes(TableDocument document) throws IOException {
        return switch (format) {
            case TABLE -> Written.lines(new TableText(words).lines(document));
            case JSON -> Written.json(new TableJson(words).write(document));
            case CSV ->
                Written.text(plain ? new TableCsv(words).plain(document) : new TableCsv(words).forExcel(document));
            case XLSX -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new TableXlsx(words).write(document, out);
                yield out.toByteArray();
            }
            case HTML -> Written.text(new TableHtml(words).write(document));
        };
    }

    /**
     * Writes a text as a file, whole or not at all.
     *
     * @throws Stop where the file cannot be written
     */
    public static void write(String text, Path file, Messages messages) {
        Written written = () -> Written.text(text);
        written.to(file, messages);
    }
}
