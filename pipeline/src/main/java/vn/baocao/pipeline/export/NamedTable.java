package vn.baocao.pipeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.ReportedPeriod;

/**
 * A table that has a name, from tables.yaml or a file of the home's folder tables.
 *
 * @param align which periods are shown, a key of {@link #ALIGN}
 * @param ranked whether the units stand by their last figure, the largest first
 * @param targets whether only what has a target is shown
 */
public record NamedTable(
        String name,
        String titleVi,
        String titleEn,
        List<Indicator> indicators,
        Layout layout,
        String align,
        boolean ranked,
        boolean targets) {
    private static final String FILE = "tables.yaml";
    private static final Set<String> FIELDS =
            Set.of("name", "title_vi", "title_en", "indicators", "rows", "columns", "align", "ranked", "targets");

    /** All periods as they are reported. */
    public static final String AS_REPORTED = "as-reported";

    /** Which shapes of periods a table can be kept to. */
    public static final Map<String, Set<ReportedPeriod.Shape>> ALIGN = Map.of(
            AS_REPORTED,
            EnumSet.allOf(ReportedPeriod.Shape.class),
            "year",
            EnumSet.of(ReportedPeriod.Shape.YEAR),
            "half",
            EnumSet.of(ReportedPeriod.Shape.HALF),
            "term",
            EnumSet.of(ReportedPeriod.Shape.YEARS));

    public NamedTable {
        indicators = List.copyOf(indicators);
    }

    /** Its title in the language "vi" or "en". */
    public String title(String language) {
        return language.equals("en") ? titleEn : titleVi;
    }

    /**
     * The tables that come with the program, and those of the home over them, by name.
     *
     * @throws IllegalArgumentException naming file, entry and value where something is wrong in a file
     */
    public static Map<String, NamedTable> all(Path home) {
        Map<String, NamedTable> tables = new LinkedHashMap<>();
        try (InputStream in = NamedTable.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not in the program");
            read(FILE, in, tables);
            Path folder = home.resolve("tables");
            if (Files.isDirectory(folder))
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                            .sorted()
                            .toList())
                        try (InputStream own = Files.newInputStream(file)) {
                            read(file.toString(), own, tables);
                        }
                }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return tables;
    }

    private static void read(String file, InputStream in, Map<String, NamedTable> tables) throws IOException {
        JsonNode top;
        try {
            top = new YAMLMapper().readTree(in);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(file + ": " + problem.getOriginalMessage(), problem);
        }
        for (JsonNode entry : top.path("tables")) {
            NamedTable table = entry(file, entry);
            tables.put(table.name(), table);
        }
    }

    private static NamedTable entry(String file, JsonNode entry) {
        String name = entry.path("name").asText();
        if (name.isBlank()) throw new IllegalArgumentException(file + ": an entry without a name");
        entry.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field))
                throw new IllegalArgumentException(file + ": " + name + ": unknown field " + field);
        });
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode code : entry.path("indicators"))
            indicators.add(Indicators.inUse()
                    .find(code.asText())
                    .orElseThrow(() -> new IllegalArgumentException(
                            file + ": " + name + ": indicators: no indicator " + code.asText())));
        if (indicators.isEmpty()) throw new IllegalArgumentException(file + ": " + name + ": no indicators");
        return new NamedTable(
                name,
                entry.path("title_vi").asText(name),
                entry.path("title_en").asText(name),
                indicators,
                new Layout(axis(file, name, "rows", entry), axis(file, name, "columns", entry)),
                align(file, name, entry.path("align").asText(AS_REPORTED)),
                entry.path("ranked").asBoolean(),
                entry.path("targets").asBoolean());
    }

    private static String align(String file, String name, String said) {
        if (ALIGN.containsKey(said)) return said;
        throw new IllegalArgumentException(file + ": " + name + ": align: " + said);
    }

    private static Axis axis(String file, String name, String field, JsonNode entry) {
        String said = entry.path(field).asText();
        for (Axis axis : Axis.values()) if (axis.name().toLowerCase(Locale.ROOT).equals(said)) return axis;
        throw new IllegalArgumentException(file + ": " + name + ": " + field + ": " + said);
    }
}
