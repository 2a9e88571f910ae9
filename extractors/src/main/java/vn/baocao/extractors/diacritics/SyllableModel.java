package vn.baocao.extractors.diacritics;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each written syllable stands in reports, and behind which other: a bigram language model. Immutable. */
final class SyllableModel {
    private static final String FILE = "vn/baocao/extractors/models/syllables.txt";
    /** Weights of a pair's own frequency, of the syllable's, and of a syllable never seen. */
    private static final double PAIR = 0.8;

    private static final double SINGLE = 0.2 - 1e-6;
    private static final double UNSEEN = 1e-6;

    private final Map<String, Integer> singles;
    private final Map<String, Integer> pairs;
    private final Map<String, List<String>> byFolded = new HashMap<>();
    private final long all;

    private SyllableModel(Map<String, Integer> singles, Map<String, Integer> pairs) {
        this.singles = singles;
        this.pairs = pairs;
        this.all = singles.values().stream().mapToLong(Integer::longValue).sum();
        new TreeMap<>(singles)
                .forEach(
                        (syllable, times) -> byFolded.computeIfAbsent(Folding.of(syllable), folded -> new ArrayList<>())
                                .add(syllable));
    }

    /** Counts the syllables of texts. */
    static SyllableModel of(List<String> texts) {
        Map<String, Integer> singles = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        for (String text : texts) {
            String before = Token.START;
            for (Token token : Token.of(text)) {
                singles.merge(token.form(), 1, Integer::sum);
                pairs.merge(before + ' ' + token.form(), 1, Integer::sum);
                before = token.form();
            }
        }
        return new SyllableModel(singles, pairs);
    }

    /** The model that was made when this was built. */
    static SyllableModel builtIn() {
        Map<String, Integer> singles = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        try (InputStream in = SyllableModel.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is missing: it is made by SyllableTraining");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                String key = line.substring(0, tab);
                (key.indexOf(' ') < 0 ? singles : pairs).put(key, Integer.parseInt(line, tab + 1, line.length(), 10));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new SyllableModel(singles, pairs);
    }

    /** Writes it where {@link #builtIn} looks for it, below a class-path folder; pairs seen once say little and are left out. */
    void write(Path classes) throws IOException {
        Path file = classes.resolve(FILE);
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, Integer> single : new TreeMap<>(singles).entrySet())
                out.write(single.getKey() + '\t' + single.getValue() + '\n');
            for (Map.Entry<String, Integer> pair : new TreeMap<>(pairs).entrySet())
                out.write(pair.getKey() + '\t' + pair.getValue() + '\n');
        }
    }

    /** The syllables that fold to the same plain letters, in order of their letters. */
    List<String> readings(String folded) {
        return byFolded.getOrDefault(folded, List.of());
    }

    /** The logarithm of how probable a syllable is behind another. */
    double logProbability(String before, String syllable) {
        int single = singles.getOrDefault(syllable, 0);
        int pair = pairs.getOrDefault(before + ' ' + syllable, 0);
        int first = before.equals(Token.START) ? 0 : singles.getOrDefault(before, 0);
        double behind = first == 0 ? 0 : (double) pair / first;
        return Math.log(PAIR * behind + SINGLE * single / all + UNSEEN);
    }
}
