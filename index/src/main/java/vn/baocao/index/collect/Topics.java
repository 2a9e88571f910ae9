package vn.baocao.index.collect;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.index.home.EntryFiles;

/** Reads the topics of topics.yaml, and those of a home's folder topics over them. */
public final class Topics {
    private static final String FILE = "topics.yaml";
    private static final Set<String> FIELDS =
            Set.of("code", "name_vi", "name_en", "also", "headings", "words", "indicators", "campaigns", "plan");
    private static final Set<String> CAMPAIGNS = Set.of("emulation", "drive", "programme", "fund", "contest", "theme");

    private Topics() {}

    /**
     * All topics, in the order of the outline.
     *
     * @throws IllegalArgumentException naming file, entry and value where something is wrong in a file
     */
    public static List<Topic> all(Path home) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        EntryFiles.read(Topics.class, FILE, "topics", home.resolve("topics"), (file, entry) -> {
            Topic topic = topic(file, entry);
            topics.put(topic.code(), topic);
        });
        return List.copyOf(topics.values());
    }

    private static Topic topic(String file, JsonNode entry) {
        String code = entry.path("code").asText();
        if (code.isBlank()) throw new IllegalArgumentException(file + ": an entry without a code");
        String where = file + ": " + code + ": ";
        entry.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) throw new IllegalArgumentException(where + "unknown field " + field);
        });
        Set<String> indicators = new LinkedHashSet<>(texts(entry, "indicators"));
        for (String indicator : indicators)
            if (Indicators.inUse().find(indicator).isEmpty())
                throw new IllegalArgumentException(where + "indicators: no indicator " + indicator);
        Set<String> campaigns = new LinkedHashSet<>(texts(entry, "campaigns"));
        for (String kind : campaigns)
            if (!CAMPAIGNS.contains(kind)) throw new IllegalArgumentException(where + "campaigns: no kind " + kind);
        List<String> headings = texts(entry, "headings");
        List<String> words = texts(entry, "words");
        boolean plan = entry.path("plan").asBoolean();
        if (!plan && headings.isEmpty() && words.isEmpty() && indicators.isEmpty() && campaigns.isEmpty())
            throw new IllegalArgumentException(where + "neither headings nor words nor indicators");
        String name = entry.path("name_vi").asText(code);
        return new Topic(
                code,
                name,
                entry.path("name_en").asText(name),
                texts(entry, "also"),
                new Phrases(headings),
                new Phrases(words, TonedKey::of),
                indicators,
                campaigns,
                plan);
    }

    private static List<String> texts(JsonNode entry, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : entry.path(field)) texts.add(one.asText());
        return texts;
    }
}
