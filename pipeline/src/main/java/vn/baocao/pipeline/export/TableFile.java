package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        try {
            byte[] bytes = bytes(document);
            if (file == null) {
                terminal.print(new String(bytes, StandardCharsets.UTF_8));
                terminal.flush();
            } else put(bytes, file);
        } catch (IOException problem) {
            throw new Stop(1, words.get("cannot-write", String.valueOf(file), String.valueOf(problem.getMessage())));
        }
    }

    /** The whole file. */
    public byte[] bytes(TableDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case TABLE ->
                out.write((String.join("\n", new TableText(words).lines(document)) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            case JSON -> {
                out.write(new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(new TableJson(words).write(document)));
                out.write('\n');
            }
            case CSV ->
                out.write((plain ? new TableCsv(words).plain(document) : new TableCsv(words).forExcel(document))
                        .getBytes(StandardCharsets.UTF_8));
            case XLSX -> new TableXlsx(words).write(document, out);
            case HTML -> out.write(new TableHtml(words).write(document).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /**
     * Writes a text as a file, whole or not at all.
     *
     * @throws Stop where the file cannot be written
     */
    public static void write(String text, Path file, Messages messages) {
        try {
            put(text.getBytes(StandardCharsets.UTF_8), file);
        } catch (IOException problem) {
            throw new Stop(
                    1, messages.get("table.cannot-write", file.toString(), String.valueOf(problem.getMessage())));
        }
    }

    /** Writes the file whole or not at all. */
    static void put(byte[] bytes, Path file) throws IOException {
        // not a temporary file of the system's: only its owner could read that
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
