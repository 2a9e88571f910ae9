package vn.baocao.extractors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * An extraction as JSON and back: the object that {@code extract} prints and the store keeps. Passages are written only for the
 * store; mentions only where asked for, and never read back.
 */
public final class ExtractionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExtractionJson() {}

    /** The report block, campaigns, facts and issues; quotes are taken from {@code text}. */
    public static ObjectNode write(Extraction extraction, String text) {
        ObjectNode node = NODES.objectNode();
        node.set("report", ReportBlockJson.write(extraction.report()));
        ArrayNode campaigns = node.putArray("campaigns");
        extraction.campaigns().forEach(campaign -> campaigns.add(campaign(campaign, text)));
        ArrayNode facts = node.putArray("facts");
        extraction.facts().forEach(fact -> facts.add(FactJson.write(fact)));
        ArrayNode issues = node.putArray("issues");
        extraction.issues().forEach(issue -> issues.add(issue(issue)));
        return node;
    }

    /** The same with the passages, so that {@link #read} gives back the whole but the mentions. */
    public static ObjectNode writeWithPassages(Extraction extraction, String text) {
        ObjectNode node = write(extraction, text);
        ArrayNode passages = node.putArray("passages");
        for (Passage passage : extraction.passages()) {
            ArrayNode row = passages.addArray();
            row.add(passage.span().begin()).add(passage.span().end());
            row.add(passage.role().name());
            passage.context().forEach(span -> row.add(span.begin()).add(span.end()));
        }
        return node;
    }

    /** @throws IllegalArgumentException where the JSON is not of this shape */
    public static Extraction read(JsonNode node) {
        List<CampaignFound> campaigns = new ArrayList<>();
        for (JsonNode campaign : node.path("campaigns")) campaigns.add(campaign(campaign));
        List<Issue> issues = new ArrayList<>();
        for (JsonNode issue : node.path("issues")) issues.add(issue(issue));
        List<Passage> passages = new ArrayList<>();
        for (JsonNode row : node.path("passages")) passages.add(passage(row));
        return new Extraction(
                ReportBlockJson.read(node.path("report")),
                campaigns,
                FactJson.readAll(node.path("facts")),
                issues,
                passages,
                List.of());
    }

    private static ObjectNode campaign(CampaignFound campaign, String text) {
        ObjectNode node = NODES.objectNode();
        node.put("id", campaign.id()).put("name", campaign.name()).put("kind", campaign.kind());
        ArrayNode mentions = node.putArray("mentions");
        for (Span span : campaign.mentions())
            mentions.addObject()
                    .put("begin", span.begin())
                    .put("end", span.end())
                    .put("quote", span.of(text));
        node.put("rule", campaign.rule());
        return node;
    }

    private static CampaignFound campaign(JsonNode node) {
        return new CampaignFound(
                node.required("id").asText(),
                node.required("name").asText(),
                node.required("kind").asText(),
                spans(node.required("mentions")),
                node.path("rule").asText());
    }

    private static ObjectNode issue(Issue issue) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", kind(issue)).put("says", issue.says());
        ArrayNode places = node.putArray("places");
        issue.spans()
                .forEach(span -> places.addObject().put("begin", span.begin()).put("end", span.end()));
        ArrayNode facts = node.putArray("facts");
        issue.facts().forEach(facts::add);
        return node;
    }

    /** The name of an issue's kind in JSON and SQL: "does-not-add-up". */
    public static String kind(Issue issue) {
        return switch (issue) {
            case Issue.Unclaimed unclaimed -> "unclaimed";
            case Issue.UnlistedName name -> "unlisted-name";
            case Issue.Disagreement disagreement -> "disagreement";
            case Issue.DoesNotAddUp sum -> "does-not-add-up";
            case Issue.ForeignLanguage language -> "foreign-language";
            case Issue.PlaceNotSaid place -> "place-not-said";
            case Issue.LostDiacritics lost -> "lost-diacritics";
        };
    }

    private static Issue issue(JsonNode node) {
        String kind = node.required("kind").asText();
        String says = node.required("says").asText();
        List<Span> places = spans(node.required("places"));
        List<String> facts = new ArrayList<>();
        node.required("facts").forEach(id -> facts.add(id.asText()));
        return switch (kind) {
            case "unclaimed" -> new Issue.Unclaimed(says, places);
            case "unlisted-name" -> new Issue.UnlistedName(says, places);
            case "disagreement" -> new Issue.Disagreement(says, places, facts);
            case "does-not-add-up" -> new Issue.DoesNotAddUp(says, places, facts);
            case "foreign-language" -> new Issue.ForeignLanguage(says, places);
            case "place-not-said" -> new Issue.PlaceNotSaid(says, places);
            case "lost-diacritics" -> new Issue.LostDiacritics(says, places);
            default -> throw new IllegalArgumentException("issue kind " + kind);
        };
    }

    private static Passage passage(JsonNode row) {
        List<Span> context = new ArrayList<>();
        for (int i = 3; i < row.size(); i += 2)
            context.add(new Span(row.get(i).asInt(), row.get(i + 1).asInt()));
        return new Passage(
                new Span(row.get(0).asInt(), row.get(1).asInt()),
                context,
                Passage.Role.valueOf(row.get(2).asText()));
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : array)
            spans.add(new Span(
                    node.required("begin").asInt(), node.required("end").asInt()));
        return spans;
    }
}
