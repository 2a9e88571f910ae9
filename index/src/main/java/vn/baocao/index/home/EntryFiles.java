package vn.baocao.index.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads the entries of a YAML list that comes with the program, then those of the files in a folder of the data home. */
public final class EntryFiles {
    private EntryFiles() {}

    /**
     * Hands over each entry with the name of its file, the program's first, then file by file in the order of their names.
     *
     * @param beside the class that the program's file lies beside
     * @param list the field of each file that holds the entries
     * @param folder may be absent
     * @throws IllegalArgumentException naming file and cause where one is no YAML
     */
    public static void read(
            Class<?> beside, String file, String list, Path folder, BiConsumer<String, JsonNode> entries) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not in the program");
            read(file, in, list, entries);
            if (!Files.isDirectory(folder)) return;
            try (Stream<Path> files = Files.list(folder)) {
                for (Path own : files.filter(one -> one.toString().endsWith(".yaml"))
                        .sorted()
                        .toList())
                    try (InputStream bytes = Files.newInputStream(own)) {
                        read(own.toString(), bytes, list, entries);
                    }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void read(String file, InputStream in, String list, BiConsumer<String, JsonNode> entries)
            throws IOException {
        try {
            for (JsonNode entry : new YAMLMapper().readTree(in).path(list)) entries.accept(file, entry);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(file + ": " + problem.getOriginalMessage(), problem);
        }
    }
}
