package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.collect.Collected;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Writes collected passages as text, web page or Word document. */
public final class CollectFile {
    /** What collected passages can be written as. */
    public enum Format {
        TEXT,
        HTML,
        DOCX
    }

    private final Messages messages;

    public CollectFile(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @throws Stop where the file cannot be written
     */
    public void write(Collected collected, Format format, @Nullable Path file, PrintWriter terminal) {
        try {
            byte[] bytes = bytes(collected, format);
            if (file != null) TableFile.put(bytes, file);
            else {
                terminal.print(new String(bytes, StandardCharsets.UTF_8));
                terminal.flush();
            }
        } catch (IOException problem) {
            throw new Stop(
                    1, messages.get("table.cannot-write", String.valueOf(file), String.valueOf(problem.getMessage())));
        }
    }

    /** The whole file. */
    byte[] bytes(Collected collected, Format format) throws IOException {
        CollectWords words = new CollectWords(messages);
        return switch (format) {
            case TEXT ->
                (String.join("\n", new CollectText(words).lines(collected)) + "\n").getBytes(StandardCharsets.UTF_8);
            case HTML -> new CollectHtml(words).write(collected).getBytes(StandardCharsets.UTF_8);
            case DOCX -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new CollectDocx(words).write(collected, out);
                yield out.toByteArray();
            }
        };
    }
}
