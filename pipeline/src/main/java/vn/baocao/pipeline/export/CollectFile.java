package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
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
        Written written = () -> bytes(collected, format);
        written.to(file, terminal, messages);
    }

    /** The whole file. */
    byte[] bytes(Collected collected, Format format) throws IOException {
        CollectWords words = new CollectWords(messages);
        return switch (format) {
            case TEXT -> Written.lines(new CollectText(words).lines(collected));
            case HTML -> Written.text(new CollectHtml(words).write(collected));
            case DOCX -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new CollectDocx(words).write(collected, out);
                yield out.toByteArray();
            }
        };
    }
}
