package vn.baocao.extractors.mention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the corpora of numbers and times: CSV with quoted fields in the test resources, TSV in the folder shared beside the repository. */
final class Corpus {
    private Corpus() {}

    /** The rows of a CSV resource without its header. */
    static List<List<String>> csv(String resource) {
        try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException(resource + ": no such corpus");
            List<List<String>> rows = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted && twice) {
                field.append('"');
                i++;
            } else if (c == '"') quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else field.append(c);
        }
        return rows;
    }

    /** The folder shared beside the repository, where there may be one. */
    static Path shared() {
        Path top = Path.of("").toAbsolutePath();
        while (top.getParent() != null
                && !Files.exists(top.resolve("extractors").resolve("pom.xml"))) top = top.getParent();
        return top.resolveSibling("shared");
    }

    /** The rows of a shared TSV file without its header. */
    static List<List<String>> tsv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) rows.add(List.of(line.split("\t", -1)));
        return rows.subList(1, rows.size());
    }
}
