package vn.baocao.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.baocao.extractors.lexicon.WordKey;

/** Queries that users keep under a name, each a text file in the home's folder "searches". */
public final class SavedSearches {
    // letters, figures and what cannot lead out of the folder
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}");
    private static final String ENDING = ".txt";
    private final Path folder;

    public SavedSearches(Path home) {
        folder = home.resolve("searches");
    }

    /** Whether a search can have that name. */
    public static boolean isName(String name) {
        return NAME.matcher(nfc(name)).matches();
    }

    /**
     * Keeps the query, in place of what had that name.
     *
     * @throws IllegalArgumentException where it cannot be a name
     */
    public void save(String name, String query) throws IOException {
        if (!isName(name)) throw new IllegalArgumentException("no name: " + name);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(nfc(name) + ENDING), query + "\n", StandardCharsets.UTF_8);
    }

    /** The query of that name, or of the one name that is the same without accents and capitals. */
    public Optional<String> find(String name) throws IOException {
        SortedMap<String, String> all = all();
        String exact = all.get(nfc(name));
        if (exact != null) return Optional.of(exact);
        List<String> alike = all.entrySet().stream()
                .filter(entry -> WordKey.of(entry.getKey()).equals(WordKey.of(name)))
                .map(Map.Entry::getValue)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** All queries by name. */
    public SortedMap<String, String> all() throws IOException {
        SortedMap<String, String> all = new TreeMap<>();
        if (!Files.isDirectory(folder)) return all;
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = nfc(file.getFileName().toString());
                all.put(
                        name.substring(0, name.length() - ENDING.length()),
                        Files.readString(file).strip());
            }
        }
        return all;
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
