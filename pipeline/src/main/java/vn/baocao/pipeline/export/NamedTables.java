package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.home.EntryFiles;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.Selection;
import vn.baocao.pipeline.export.NamedTable.Kind;
import vn.baocao.pipeline.export.WrongTable.Why;

/** Reads the tables that have a name, those of tables.yaml and those of the home's folder tables over them, and writes the latter. */
public final class NamedTables {
    private static final String FILE = "tables.yaml";
    private static final Set<String> FIELDS = Set.of(
            "name",
            "title_vi",
            "title_en",
            "of",
            "indicators",
            "rows",
            "columns",
            "align",
            "ranked",
            "targets",
            "tree",
            "per",
            "restate",
            "units",
            "levels",
            "province",
            "from",
            "to",
            "period",
            "sources",
            "all_units",
            "campaigns");
    private static final Set<String> CAMPAIGNS = Set.of("emulation", "drive", "programme", "fund", "contest", "theme");

    private NamedTables() {}

    /**
     * All of them by name.
     *
     * @throws WrongTable where something is wrong in an entry
     * @throws IllegalArgumentException where a file is no YAML
     */
    public static Map<String, NamedTable> all(Path home) {
        Map<String, NamedTable> tables = new LinkedHashMap<>();
        EntryFiles.read(NamedTables.class, FILE, "tables", home.resolve("tables"), (file, entry) -> {
            NamedTable table = new Entry(file, entry).table();
            tables.put(table.name(), table);
        });
        return tables;
    }

    /** The file that a table of that name is kept in, whether it exists or not. */
    public static Path file(Path home, String name) {
        return home.resolve("tables").resolve(name + ".yaml");
    }

    /**
     * Keeps a table in the home's folder, in place of what was saved under its name.
     *
     * @return the file
     */
    public static Path save(Path home, NamedTable table) throws IOException {
        Files.createDirectories(home.resolve("tables"));
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
        ObjectNode top = mapper.createObjectNode();
        top.putArray("tables").add(written(table, mapper.createObjectNode()));
        return Files.writeString(file(home, table.name()), mapper.writeValueAsString(top), StandardCharsets.UTF_8);
    }

    private static ObjectNode written(NamedTable table, ObjectNode entry) {
        Selection selection = table.selection();
        entry.put("name", table.name()).put("title_vi", table.titleVi()).put("title_en", table.titleEn());
        if (table.kind() != Kind.FIGURES) entry.put("of", code(table.kind()));
        list(entry, "indicators", selection.indicators().stream().map(Indicator::code));
        list(entry, "campaigns", table.campaigns().stream().sorted());
        if (table.rows() != null) entry.put("rows", code(table.rows()));
        if (table.columns() != null) entry.put("columns", code(table.columns()));
        if (!table.align().equals(NamedTable.AS_REPORTED)) entry.put("align", table.align());
        list(entry, "units", selection.units().stream());
        list(entry, "levels", selection.levels().stream().sorted().map(Level::code));
        if (selection.province() != null) entry.put("province", selection.province());
        if (selection.fromYear() != null) entry.put("from", selection.fromYear());
        if (selection.toYear() != null) entry.put("to", selection.toYear());
        if (table.period() != null) entry.put("period", table.period());
        if (selection.allSources()) entry.put("sources", "all");
        if (selection.allUnits()) entry.put("all_units", true);
        if (table.look().ranked()) entry.put("ranked", true);
        if (table.look().targets()) entry.put("targets", true);
        if (table.look().tree()) entry.put("tree", true);
        Indicator per = table.look().per();
        if (per != null) entry.put("per", per.code());
        if (table.look().restate() != null) entry.put("restate", table.look().restate());
        return entry;
    }

    private static void list(ObjectNode entry, String field, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) all.forEach(entry.withArray(field)::add);
    }

    private static String code(Enum<?> one) {
        return FactJson.code(one);
    }

    /** One entry of a file. */
    private record Entry(String file, JsonNode entry) {
        NamedTable table() {
            String name = entry.path("name").asText();
            if (name.isBlank()) throw wrong(Why.NO_NAME, "name", "", List.of());
            entry.fieldNames().forEachRemaining(field -> {
                if (!FIELDS.contains(field))
                    throw wrong(
                            Why.UNKNOWN_FIELD,
                            field,
                            field,
                            FIELDS.stream().sorted().toList());
            });
            Kind kind = entry.has("of") ? constant("of", Kind.values()) : Kind.FIGURES;
            Selection selection = selection();
            if (kind == Kind.FIGURES && selection.indicators().isEmpty())
                throw wrong(Why.NO_INDICATORS, "indicators", "", List.of());
            String align = entry.path("align").asText(NamedTable.AS_REPORTED);
            if (!NamedTable.ALIGN.containsKey(align))
                throw notOneOf(
                        "align", align, NamedTable.ALIGN.keySet().stream().sorted());
            Axis rows = entry.has("rows") ? constant("rows", Axis.values()) : null;
            Axis columns = entry.has("columns") ? constant("columns", Axis.values()) : null;
            if (rows != null && rows == columns) throw wrong(Why.SAME_AXES, "columns", code(rows), List.of());
            return new NamedTable(
                    name,
                    entry.path("title_vi").asText(name),
                    entry.path("title_en").asText(name),
                    kind,
                    selection,
                    text("period"),
                    rows,
                    columns,
                    align,
                    new NamedTable.Look(flag("ranked"), flag("targets"), flag("tree"), text("restate"), per()),
                    campaigns());
        }

        private Selection selection() {
            List<Indicator> indicators = new ArrayList<>();
            for (String code : texts("indicators")) indicators.add(indicator("indicators", code));
            Set<Level> levels = new LinkedHashSet<>();
            for (String code : texts("levels"))
                levels.add(Arrays.stream(Level.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> notOneOf(
                                "levels", code, Arrays.stream(Level.values()).map(Level::code))));
            String sources = entry.path("sources").asText("periodic");
            List<String> both = List.of("periodic", "all");
            if (!both.contains(sources)) throw notOneOf("sources", sources, both.stream());
            return new Selection(
                    indicators,
                    texts("units"),
                    levels,
                    text("province"),
                    year("from"),
                    year("to"),
                    sources.equals("all"),
                    flag("all_units"));
        }

        private @Nullable Indicator per() {
            String code = text("per");
            return code == null ? null : indicator("per", code);
        }

        private Indicator indicator(String field, String code) {
            Indicators all = Indicators.inUse();
            return all.find(code)
                    .orElseThrow(() -> wrong(
                            Why.NO_INDICATOR,
                            field,
                            code,
                            all.near(code, 3).stream().map(Indicator::code).toList()));
        }

        private Set<String> campaigns() {
            Set<String> kinds = new LinkedHashSet<>(texts("campaigns"));
            for (String kind : kinds)
                if (!CAMPAIGNS.contains(kind))
                    throw notOneOf("campaigns", kind, CAMPAIGNS.stream().sorted());
            return kinds;
        }

        private @Nullable String text(String field) {
            return entry.has(field) ? entry.path(field).asText() : null;
        }

        private List<String> texts(String field) {
            List<String> texts = new ArrayList<>();
            entry.path(field).forEach(one -> texts.add(one.asText()));
            return texts;
        }

        private boolean flag(String field) {
            JsonNode value = entry.path(field);
            if (!value.isMissingNode() && !value.isBoolean())
                throw wrong(Why.NOT_YES_OR_NO, field, value.asText(), List.of("true", "false"));
            return value.asBoolean();
        }

        private @Nullable Integer year(String field) {
            JsonNode value = entry.path(field);
            if (value.isMissingNode()) return null;
            if (!value.isInt()) throw wrong(Why.NOT_A_YEAR, field, value.asText(), List.of());
            return value.intValue();
        }

        private <T extends Enum<T>> T constant(String field, T[] all) {
            String said = entry.path(field).asText();
            for (T one : all) if (one.name().toLowerCase(Locale.ROOT).equals(said)) return one;
            throw notOneOf(field, said, Arrays.stream(all).map(NamedTables::code));
        }

        private WrongTable notOneOf(String field, String value, Stream<String> allowed) {
            return wrong(Why.NOT_ONE_OF, field, value, allowed.toList());
        }

        private WrongTable wrong(Why why, String field, String value, List<String> allowed) {
            return new WrongTable(why, file, entry.path("name").asText(), field, value, allowed);
        }
    }
}
