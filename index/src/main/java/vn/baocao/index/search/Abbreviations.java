package vn.baocao.index.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The abbreviations of the genre, put beside the words of a query both ways: CĐCS and công đoàn cơ sở. Immutable. */
final class Abbreviations {
    private static final String FILE = "abbreviations.csv";
    private static final Abbreviations BUILT_IN = load();

    /** How much another form counts beside the one typed. */
    static final float OTHER_FORM = 0.6f;

    /**
     * Words of a query that stand for one thing.
     *
     * @param typed as they stand in the query
     * @param others what else may stand for them, each a run of words; empty for most words
     */
    record Unit(List<SyllableKey> typed, List<List<SyllableKey>> others) {
        Unit {
            typed = List.copyOf(typed);
            others = List.copyOf(others);
        }

        /** What makes another form count a little less than the one typed, however many syllables each has. */
        float weight(List<SyllableKey> other) {
            return OTHER_FORM * typed.size() / other.size();
        }
    }

    private record Form(List<SyllableKey> words, Set<List<SyllableKey>> others) {}

    // by the folded first word; the longest first
    private final Map<String, List<Form>> byFirst = new LinkedHashMap<>();
    private final Map<List<SyllableKey>, Form> byWords = new LinkedHashMap<>();

    private Abbreviations() {}

    static Abbreviations builtIn() {
        return BUILT_IN;
    }

    private static Abbreviations load() {
        Abbreviations all = new Abbreviations();
        try (InputStream in = Abbreviations.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not in the program");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) all.line(++number, line);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        all.byFirst
                .values()
                .forEach(forms -> forms.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return all;
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) return;
        String[] cells = line.split(",", -1);
        boolean oneWay = cells.length == 3 && cells[2].strip().equals("one-way");
        List<SyllableKey> abbreviation = VietnameseAnalyzer.keys(cells[0]);
        List<SyllableKey> words = cells.length < 2 ? List.of() : VietnameseAnalyzer.keys(cells[1]);
        if (abbreviation.isEmpty() || words.isEmpty() || (cells.length == 3 && !oneWay) || cells.length > 3)
            throw new IllegalArgumentException(FILE + ", line " + number + ": " + line);
        form(abbreviation).others().add(words);
        if (!oneWay) form(words).others().add(abbreviation);
    }

    private Form form(List<SyllableKey> words) {
        return byWords.computeIfAbsent(words, key -> {
            Form form = new Form(List.copyOf(key), new LinkedHashSet<>());
            byFirst.computeIfAbsent(key.getFirst().folded(), first -> new ArrayList<>())
                    .add(form);
            return form;
        });
    }

    /** The words cut into what stands for one thing, from the left, the longest first. */
    List<Unit> units(List<SyllableKey> words) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Unit unit = unitAt(words, at);
            units.add(unit);
            at += unit.typed().size();
        }
        return units;
    }

    private Unit unitAt(List<SyllableKey> words, int at) {
        for (Form form : byFirst.getOrDefault(words.get(at).folded(), List.of())) {
            int end = at + form.words().size();
            if (end > words.size() || !matches(form.words(), words.subList(at, end))) continue;
            return new Unit(words.subList(at, end), others(form));
        }
        return new Unit(words.subList(at, at + 1), List.of());
    }

    // also the other abbreviations of the same words: CĐ cơ sở for CĐCS
    private List<List<SyllableKey>> others(Form form) {
        Set<List<SyllableKey>> others = new LinkedHashSet<>(form.others());
        for (List<SyllableKey> other : form.others())
            if (form.words().size() <= other.size()) others.addAll(form(other).others());
        others.remove(form.words());
        return List.copyOf(others);
    }

    // typed with the right accents or with none
    private static boolean matches(List<SyllableKey> form, List<SyllableKey> typed) {
        for (int i = 0; i < form.size(); i++) {
            SyllableKey word = typed.get(i);
            if (!word.folded().equals(form.get(i).folded())) return false;
            if (!word.bare() && !word.exact().equals(form.get(i).exact())) return false;
        }
        return true;
    }
}
