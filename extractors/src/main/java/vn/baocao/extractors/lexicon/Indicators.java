package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;

/** The indicators of indicators.yaml, in the order of that file. Immutable. */
public final class Indicators {
    /** The code of figures that no indicator fits. */
    public static final String OTHER = "other";

    private static final String FILE = "indicators.yaml";
    private static final String OVER_UNITS = "adds_over_units";
    private static final Set<String> FIELDS =
            Set.of("code", "kinds", "label_vi", "label_en", "counted_vi", "counted_en", "also", "adds", OVER_UNITS);

    private static final class InUse {
        static final Indicators ALL = read(FILE, LexiconFiles.tree(FILE));
    }

    private final Map<String, Indicator> byCode;

    private Indicators(Map<String, Indicator> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** Those of the program and of the user's own files. */
    public static Indicators inUse() {
        return InUse.ALL;
    }

    /**
     * Reads a file of the form of indicators.yaml.
     *
     * @param file its name, for errors
     * @throws WrongLexicon naming file, entry and value where something is wrong in it
     */
    static Indicators read(String file, JsonNode top) {
        JsonNode entries = top.path("indicators");
        if (!entries.isArray() || entries.isEmpty())
            throw new WrongLexicon(Cause.SHAPE, file, "", "indicators: [...]", "indicators: a list is missing");
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode entry : entries) {
            Indicator indicator = entry(file, ++number, entry);
            if (byCode.put(indicator.code(), indicator) != null)
                throw new WrongLexicon(Cause.TWICE, file, indicator.code(), indicator.code(), "code given twice");
            for (String name : names(indicator)) {
                String before = names.put(name, indicator.code());
                if (before != null && !before.equals(indicator.code()))
                    throw new WrongLexicon(
                            Cause.TWICE, file, indicator.code(), name, "also a name of " + before + ": " + name);
            }
        }
        return new Indicators(byCode);
    }

    /** All of them, in the order of the file. */
    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    /** The indicator of that code. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The indicator of that code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Indicator get(String code) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) throw new IllegalArgumentException(FILE + ": no indicator \"" + code + "\"");
        return indicator;
    }

    /**
     * Those that a user means by a code, a name or the beginning of a name, with or without accents, in either language:
     * the one where it is clear, several where more than one name begins so, else none.
     */
    public List<Indicator> named(String codeOrName) {
        Indicator exact = byCode.get(codeOrName.strip());
        if (exact != null) return List.of(exact);
        String key = WordKey.of(codeOrName);
        if (key.isEmpty()) return List.of();
        List<Indicator> begins = new ArrayList<>();
        for (Indicator one : byCode.values()) {
            List<String> names = names(one);
            if (names.contains(key)) return List.of(one);
            if (names.stream().anyMatch(name -> name.startsWith(key + " "))) begins.add(one);
        }
        return List.copyOf(begins);
    }

    /** At most {@code limit} indicators of which a name is nearest to what was typed, nearest first. */
    public List<Indicator> near(String typed, int limit) {
        String key = WordKey.of(typed);
        return byCode.values().stream()
                .sorted(Comparator.comparingDouble(one -> names(one).stream()
                        .mapToDouble(name -> distance(key, name))
                        .min()
                        .orElse(1)))
                .limit(limit)
                .toList();
    }

    // the keys of its code, labels and other names
    private static List<String> names(Indicator one) {
        List<String> names =
                new ArrayList<>(List.of(WordKey.of(one.code()), WordKey.of(one.labelVi()), WordKey.of(one.labelEn())));
        for (String name : one.also()) names.add(WordKey.of(name));
        return names;
    }

    // 0 same; a share of the edits that it takes, less where all the typed words stand in the name
    private static double distance(String typed, String name) {
        double edits =
                (double) EditDistance.between(typed, name) / Math.max(1, Math.max(typed.length(), name.length()));
        List<String> words = List.of(name.split(" "));
        String[] asked = typed.split(" ");
        long there = List.of(asked).stream().filter(words::contains).count();
        return edits - (double) there / asked.length;
    }

    private static Indicator entry(String file, int number, JsonNode entry) {
        String code = entry.path("code").asText();
        if (!code.matches("[a-z]+(\\.[a-z_]+)*")) throw wrong(file, "entry " + number, "code", entry.get("code"));
        entry.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field))
                throw new WrongLexicon(Cause.UNKNOWN_FIELD, file, code, field, "unknown field: " + field);
        });
        Set<Kind> kinds = new LinkedHashSet<>();
        for (JsonNode kind : entry.path("kinds")) {
            try {
                kinds.add(Kind.valueOf(kind.asText().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new WrongLexicon(Cause.WRONG_VALUE, file, code, kind.asText(), "kinds: no kind " + kind);
            }
        }
        if (kinds.isEmpty()) throw wrong(file, code, "kinds", entry.get("kinds"));
        if (!entry.path("adds").isBoolean()) throw wrong(file, code, "adds", entry.get("adds"));
        JsonNode overUnits = entry.path(OVER_UNITS);
        if (!overUnits.isMissingNode() && !overUnits.isBoolean()) throw wrong(file, code, OVER_UNITS, overUnits);
        @Nullable String countedVi = counted(file, code, "counted_vi", kinds, entry);
        @Nullable String countedEn = counted(file, code, "counted_en", kinds, entry);
        return new Indicator(
                code,
                Collections.unmodifiableSet(kinds),
                text(file, code, "label_vi", entry),
                text(file, code, "label_en", entry),
                countedVi,
                countedEn,
                also(file, code, entry.path("also")),
                entry.path("adds").booleanValue(),
                overUnits.asBoolean(true));
    }

    private static @Nullable String counted(String file, String code, String field, Set<Kind> kinds, JsonNode entry) {
        if (entry.has(field) && !kinds.contains(Kind.COUNT)) throw wrong(file, code, field, "of what is not counted");
        if (!entry.has(field)) {
            if (kinds.contains(Kind.COUNT) && !code.equals(OTHER)) throw wrong(file, code, field, null);
            return null;
        }
        return text(file, code, field, entry);
    }

    private static List<String> also(String file, String code, JsonNode names) {
        List<String> also = new ArrayList<>();
        for (JsonNode name : names) {
            if (WordKey.of(name.asText()).isEmpty()) throw wrong(file, code, "also", name);
            also.add(name.asText());
        }
        return also;
    }

    private static String text(String file, String code, String field, JsonNode entry) {
        JsonNode value = entry.path(field);
        if (!value.isTextual()
                || value.asText().isBlank()
                || !Normalizer.isNormalized(value.asText(), Normalizer.Form.NFC))
            throw wrong(file, code, field, entry.get(field));
        return value.asText();
    }

    private static WrongLexicon wrong(String file, String entry, String field, @Nullable Object value) {
        return value == null
                ? new WrongLexicon(Cause.MISSING, file, entry, field, field + " (missing)")
                : new WrongLexicon(Cause.WRONG_VALUE, file, entry, field + ": " + value, field + ": " + value);
    }
}
