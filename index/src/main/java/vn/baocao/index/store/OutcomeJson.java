package vn.baocao.index.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An outcome as JSON and back: {@code {"outcome": "unreadable", "cause": "encrypted", "detail": "…"}}. */
public final class OutcomeJson {
    private OutcomeJson() {}

    /** The outcome's code with its fields. */
    public static ObjectNode write(Outcome outcome) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("outcome", outcome.code());
        return switch (outcome) {
            case Outcome.Indexed(String report) -> node.put("report", report);
            case Outcome.Duplicate(String file) -> node.put("of", file);
            case Outcome.Resubmitted(String report, String of) ->
                node.put("report", report).put("of", of);
            case Outcome.Opened(int inside) -> node.put("inside", inside);
            case Outcome.NoText(String why) -> node.put("cause", why);
            case Outcome.Unreadable(String cause, String detail) ->
                node.put("cause", cause).put("detail", detail);
            case Outcome.Forgotten(String report, String who) ->
                node.put("report", report).put("who", who);
            case Outcome.Failed(String detail) -> node.put("detail", detail);
        };
    }

    /** @throws IllegalArgumentException where the code is none of ours */
    static Outcome read(String json) {
        JsonNode node = Json.parse(json);
        String code = node.required("outcome").asText();
        return switch (code) {
            case "indexed" -> new Outcome.Indexed(node.required("report").asText());
            case "duplicate" -> new Outcome.Duplicate(node.required("of").asText());
            case "resubmitted" ->
                new Outcome.Resubmitted(
                        node.required("report").asText(), node.required("of").asText());
            case "opened" -> new Outcome.Opened(node.required("inside").asInt());
            case "no-text" -> new Outcome.NoText(node.required("cause").asText());
            case "unreadable" ->
                new Outcome.Unreadable(
                        node.required("cause").asText(), node.path("detail").asText());
            case "forgotten" ->
                new Outcome.Forgotten(
                        node.required("report").asText(), node.path("who").asText());
            case "failed" -> new Outcome.Failed(node.path("detail").asText());
            default -> throw new IllegalArgumentException("outcome " + code);
        };
    }
}
