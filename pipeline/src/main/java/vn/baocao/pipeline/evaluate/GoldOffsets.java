package vn.baocao.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.baocao.extractors.text.Span;

/** Gold facts at the places where their words stand in another reading of the document. */
public final class GoldOffsets {
    private GoldOffsets() {}

    /** The same gold file with begin and end carried over to the text read. */
    public static JsonNode carried(JsonNode gold, Alignment alignment) {
        JsonNode copy = gold.deepCopy();
        for (JsonNode fact : copy.path("facts")) {
            Span span = alignment.carry(
                    new Span(fact.path("begin").asInt(), fact.path("end").asInt()));
            ((ObjectNode) fact).put("begin", span.begin()).put("end", span.end());
        }
        return copy;
    }
}
