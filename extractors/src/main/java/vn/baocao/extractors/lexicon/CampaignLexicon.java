package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The campaigns and funds that are known by name, in file order. */
public record CampaignLexicon(List<Campaign> campaigns) {
    private static final List<String> BUILT_IN = List.of("campaigns.yaml", "funds.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public CampaignLexicon {
        campaigns = List.copyOf(campaigns);
        Map<String, Campaign> seen = new HashMap<>();
        for (Campaign campaign : campaigns)
            if (seen.put(campaign.id(), campaign) != null)
                throw new IllegalArgumentException("campaign " + campaign.id() + " is listed twice");
    }

    /** The lists that come with Baocao. */
    public static CampaignLexicon builtIn() {
        List<Campaign> all = new ArrayList<>();
        for (String file : BUILT_IN) {
            try (InputStream in = CampaignLexicon.class.getResourceAsStream(file)) {
                if (in == null) throw new IllegalStateException(file + " is missing from the class path");
                all.addAll(read(file, in).campaigns());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return new CampaignLexicon(all);
    }

    /**
     * Reads one YAML list.
     *
     * @param file named in errors
     * @throws IllegalArgumentException where an entry is wrong: names file, entry and value
     */
    public static CampaignLexicon read(String file, InputStream yaml) throws IOException {
        JsonNode root = YAML.readTree(yaml);
        if (root == null || root.isNull() || root.isMissingNode()) return new CampaignLexicon(List.of());
        List<Campaign> all = new ArrayList<>();
        JsonNode bodies = root.path("bodies");
        for (JsonNode entry : root.path("campaigns")) {
            try {
                all.add(campaign(entry, bodies));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
        return new CampaignLexicon(all);
    }

    /** This lexicon with another laid over it: entries of the same id are replaced, new ones added at the end. */
    public CampaignLexicon with(CampaignLexicon over) {
        Map<String, Campaign> all = new LinkedHashMap<>();
        for (Campaign campaign : campaigns) all.put(campaign.id(), campaign);
        for (Campaign campaign : over.campaigns) all.put(campaign.id(), campaign);
        return new CampaignLexicon(List.copyOf(all.values()));
    }

    private static Campaign campaign(JsonNode entry, JsonNode bodies) {
        String id = entry.path("id").asText();
        for (String key : (Iterable<String>) entry::fieldNames)
            if (!FIELDS.contains(key))
                throw new IllegalArgumentException("campaign " + id + ": unknown field \"" + key + "\"");
        String by = text(entry, "by");
        if (by != null && bodies.has(by)) by = bodies.get(by).asText();
        return new Campaign(
                id,
                entry.path("name").asText(),
                entry.path("kind").asText(),
                texts(entry, "variants"),
                texts(entry, "cued-variants"),
                by,
                year(id, entry, "from"),
                year(id, entry, "to"),
                where(id, entry),
                texts(entry, "read"),
                texts(entry, "silent"));
    }

    private static final List<String> FIELDS =
            List.of("id", "name", "kind", "variants", "cued-variants", "by", "from", "to", "where", "read", "silent");

    private static @Nullable String text(JsonNode entry, String key) {
        return entry.hasNonNull(key) ? entry.get(key).asText() : null;
    }

    private static Campaign.Where where(String id, JsonNode entry) {
        return switch (entry.path("where").asText("")) {
            case "" -> Campaign.Where.ANYWHERE;
            case "cued" -> Campaign.Where.CUED;
            case "quoted" -> Campaign.Where.QUOTED;
            default -> throw new IllegalArgumentException("campaign " + id + ": where " + entry.get("where"));
        };
    }

    private static @Nullable Integer year(String id, JsonNode entry, String key) {
        if (!entry.hasNonNull(key)) return null;
        int year = entry.get(key).asInt();
        if (year < 1945 || year > 2100)
            throw new IllegalArgumentException("campaign " + id + ": " + key + " " + entry.get(key));
        return year;
    }

    private static List<String> texts(JsonNode entry, String key) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : entry.path(key)) all.add(one.asText());
        return all;
    }
}
