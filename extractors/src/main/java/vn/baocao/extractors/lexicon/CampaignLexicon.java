package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;

/** The campaigns and funds that are known by name, in file order. */
public record CampaignLexicon(List<Campaign> campaigns) {
    private static final List<String> FILES = List.of("campaigns.yaml", "funds.yaml");

    public CampaignLexicon {
        campaigns = List.copyOf(campaigns);
        Map<String, Campaign> seen = new HashMap<>();
        for (Campaign campaign : campaigns)
            if (seen.put(campaign.id(), campaign) != null)
                throw new IllegalArgumentException("campaign " + campaign.id() + " is listed twice");
    }

    /** The lists in use. */
    public static CampaignLexicon inUse() {
        return of(LexiconFiles.own());
    }

    /** The program's lists with a user's laid over them. */
    static CampaignLexicon of(OwnLexicon own) {
        List<Campaign> all = new ArrayList<>();
        for (String file : FILES)
            for (Campaign campaign : read(file, LexiconFiles.merged(file, own)).campaigns()) {
                // an entry of one file may be told anew in the other
                all.removeIf(before -> before.id().equals(campaign.id()));
                all.add(campaign);
            }
        return new CampaignLexicon(all);
    }

    /**
     * Reads one list.
     *
     * @param file named in errors
     * @throws WrongLexicon where an entry is wrong: names file, entry and value
     */
    static CampaignLexicon read(String file, JsonNode root) {
        List<Campaign> all = new ArrayList<>();
        JsonNode bodies = root.path("bodies");
        if (!root.path("campaigns").isArray())
            throw new WrongLexicon(Cause.SHAPE, file, "", "campaigns: [...]", "should hold a list of campaigns");
        for (JsonNode entry : root.path("campaigns")) {
            String id = entry.path("id").asText();
            if (all.stream().anyMatch(before -> before.id().equals(id)))
                throw new WrongLexicon(Cause.TWICE, file, id, id, "listed twice");
            all.add(campaign(file, entry, bodies));
        }
        return new CampaignLexicon(all);
    }

    private static Campaign campaign(String file, JsonNode entry, JsonNode bodies) {
        String id = entry.path("id").asText();
        for (String key : (Iterable<String>) entry::fieldNames)
            if (!FIELDS.contains(key))
                throw new WrongLexicon(Cause.UNKNOWN_FIELD, file, id, key, "unknown field \"" + key + "\"");
        for (String key : List.of("id", "name", "kind"))
            if (entry.path(key).asText().isBlank())
                throw new WrongLexicon(Cause.MISSING, file, id, key, key + " (missing)");
        if (!Campaign.KINDS.contains(entry.path("kind").asText())) throw wrong(file, id, "kind", entry);
        List<String> read = texts(entry, "read");
        List<String> silent = texts(entry, "silent");
        if (read.size() < 2 || silent.isEmpty())
            throw new WrongLexicon(
                    Cause.TOO_FEW_SENTENCES,
                    file,
                    id,
                    "",
                    "fewer than two sentences to read or none to stay silent in");
        for (String sentence : read)
            if (sentence.indexOf('⟦') < 0 || sentence.indexOf('⟧') < sentence.indexOf('⟦'))
                throw new WrongLexicon(Cause.NO_MARK, file, id, sentence, "no ⟦span⟧ in \"" + sentence + "\"");
        String by = text(entry, "by");
        if (by != null && bodies.has(by)) by = bodies.get(by).asText();
        try {
            return new Campaign(
                    id,
                    entry.path("name").asText(),
                    entry.path("kind").asText(),
                    texts(entry, "variants"),
                    texts(entry, "cued-variants"),
                    texts(entry, "shared-variants"),
                    by,
                    year(file, id, entry, "from"),
                    year(file, id, entry, "to"),
                    where(file, id, entry),
                    read,
                    silent);
        } catch (WrongLexicon wrong) {
            throw wrong;
        } catch (IllegalArgumentException e) {
            throw new WrongLexicon(Cause.WRONG_VALUE, file, id, id, String.valueOf(e.getMessage()));
        }
    }

    private static WrongLexicon wrong(String file, String id, String key, JsonNode entry) {
        String value = key + ": " + entry.path(key).asText();
        return new WrongLexicon(Cause.WRONG_VALUE, file, id, value, value);
    }

    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "kind",
            "variants",
            "cued-variants",
            "shared-variants",
            "by",
            "from",
            "to",
            "where",
            "read",
            "silent");

    private static @Nullable String text(JsonNode entry, String key) {
        return entry.hasNonNull(key) ? entry.get(key).asText() : null;
    }

    private static Campaign.Where where(String file, String id, JsonNode entry) {
        return switch (entry.path("where").asText("")) {
            case "" -> Campaign.Where.ANYWHERE;
            case "cued" -> Campaign.Where.CUED;
            case "quoted" -> Campaign.Where.QUOTED;
            default -> throw wrong(file, id, "where", entry);
        };
    }

    private static @Nullable Integer year(String file, String id, JsonNode entry, String key) {
        if (!entry.hasNonNull(key)) return null;
        int year = entry.get(key).asInt();
        if (year < 1945 || year > 2100) throw wrong(file, id, key, entry);
        return year;
    }

    private static List<String> texts(JsonNode entry, String key) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : entry.path(key)) all.add(one.asText());
        return all;
    }
}
