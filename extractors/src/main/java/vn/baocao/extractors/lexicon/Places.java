package vn.baocao.extractors.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gazetteer: provinces with what they became on 2025-07-01, and which provinces had a district of a name. */
public final class Places {
    /** From this day 34 provinces stand where 63 stood, and there are no districts. */
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    /** From this day Thừa Thiên Huế is the city of Huế. */
    private static final LocalDate HUE = LocalDate.of(2025, 1, 1);

    private static final Places BUILT_IN = new Places();

    private record Province(String name, String since2025, boolean city, String until2024) {}

    private final Map<String, Province> provinces = new LinkedHashMap<>();
    private final Map<String, Set<String>> districts = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private int longest;

    private Places() {
        for (String[] row : rows("provinces.csv", 5)) {
            Province province = new Province(row[0], row[2], row[3].equals("yes"), row[4].isBlank() ? row[0] : row[4]);
            add(row[0], province);
            for (String spelling : row[1].split("\\|")) if (!spelling.isBlank()) add(spelling, province);
        }
        for (String[] row : rows("districts.csv", 2)) {
            if (!provinces.containsKey(WordKey.of(row[1])))
                throw new IllegalArgumentException("districts.csv: " + row[0] + ": no province " + row[1]);
            districts
                    .computeIfAbsent(WordKey.of(row[0]), key -> new LinkedHashSet<>())
                    .add(row[1]);
        }
    }

    public static Places builtIn() {
        return BUILT_IN;
    }

    private void add(String spelling, Province province) {
        String key = WordKey.of(spelling);
        provinces.put(key, province);
        firsts.add(key.split(" ")[0]);
        longest = Math.max(longest, WordKey.words(key));
    }

    private static List<String[]> rows(String file, int columns) {
        InputStream in = Places.class.getResourceAsStream(file);
        if (in == null) throw new IllegalArgumentException(file + ": no such lexicon");
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            boolean head = true;
            for (line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] row = line.split(",", -1);
                if (row.length != columns)
                    throw new IllegalArgumentException(file + ": not " + columns + " columns: " + line);
                if (!head) rows.add(row);
                head = false;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return rows;
    }

    /** The province of that name, as the lexicon spells it. */
    public Optional<String> province(String name) {
        return Optional.ofNullable(provinces.get(WordKey.of(name))).map(Province::name);
    }

    /** Whether a province's name begins with the first word of a {@link WordKey}. */
    public boolean opens(String key) {
        int space = key.indexOf(' ');
        return firsts.contains(space < 0 ? key : key.substring(0, space));
    }

    /** Every spelling of a province's name as a {@link WordKey}, with the name as the lexicon spells it, in the order of the file. */
    public Map<String, String> provinceSpellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        provinces.forEach((key, province) -> spellings.put(key, province.name()));
        return spellings;
    }

    /** Whether the province of that name is a city that stands by itself, such as Hà Nội. */
    public boolean isCity(String province) {
        Province found = provinces.get(WordKey.of(province));
        if (found == null || !found.city()) return false;
        boolean always = found.name().equals(found.until2024());
        return always || !WordKey.of(province).equals(WordKey.of(found.until2024()));
    }

    /** The province that a province became part of on 2025-07-01; the same where it stayed. */
    public Optional<String> since2025(String province) {
        return Optional.ofNullable(provinces.get(WordKey.of(province))).map(Province::since2025);
    }

    /** What a province, as the lexicon spells it, was called on a day. */
    public String nameOn(String province, LocalDate day) {
        Province found = provinces.get(WordKey.of(province));
        if (found == null) return province;
        return !day.isBefore(MERGER) ? found.since2025() : day.isBefore(HUE) ? found.until2024() : found.name();
    }

    /** The provinces that had a district of that name, in the order of the file. */
    public List<String> provincesOfDistrict(String name) {
        return List.copyOf(districts.getOrDefault(WordKey.of(name), Set.of()));
    }

    /** The number of characters of the longest province name that begins at that place of a {@link WordKey}; 0 where none does. */
    public int provinceAt(String key, int at) {
        int best = 0;
        int end = at;
        for (int words = 0; words < longest && end < key.length(); words++) {
            int space = key.indexOf(' ', end == at ? end : end + 1);
            end = space < 0 ? key.length() : space;
            if (words == 0 && !firsts.contains(key.substring(at, end))) return 0;
            if (provinces.containsKey(key.substring(at, end))) best = end - at;
        }
        return best;
    }
}
