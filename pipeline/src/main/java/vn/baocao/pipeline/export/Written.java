package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** What is to be written, made when it is; a file of it is there whole or not at all. */
@FunctionalInterface
interface Written {
    byte[] bytes() throws IOException;

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] lines(List<String> lines) {
        return text(String.join("\n", lines) + "\n");
    }

    static byte[] json(ObjectNode json) {
        return text(json.toPrettyString() + "\n");
    }

    /** One list, of which only the form that is asked for is made. */
    static Written list(
            TableFile.Format format,
            Messages messages,
            Supplier<List<String>> lines,
            Supplier<ListDocument> list,
            Supplier<ObjectNode> json) {
        return () -> switch (format) {
            case TABLE -> lines(lines.get());
            case CSV -> text(list.get().csv());
            case JSON -> json(json.get());
            case XLSX -> list.get().workbook();
            case HTML -> text(list.get().html(messages.language()));
        };
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @throws Stop where the file cannot be written
     */
    default void to(@Nullable Path file, PrintWriter terminal, Messages messages) {
        if (file != null) {
            to(file, messages);
            return;
        }
        try {
            terminal.print(new String(bytes(), StandardCharsets.UTF_8));
            terminal.flush();
        } catch (IOException problem) {
            throw cannot("–", problem, messages);
        }
    }

    /**
     * Writes the file.
     *
     * @throws Stop where it cannot be written
     */
    default void to(Path file, Messages messages) {
        try {
            put(bytes(), file);
        } catch (IOException problem) {
            throw cannot(file.toString(), problem, messages);
        }
    }

    private static Stop cannot(String where, IOException problem, Messages messages) {
        return new Stop(1, messages.get("table.cannot-write", where, String.valueOf(problem.getMessage())));
    }

    private static void put(byte[] bytes, Path file) throws IOException {
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
