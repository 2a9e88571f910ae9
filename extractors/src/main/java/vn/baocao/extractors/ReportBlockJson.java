package vn.baocao.extractors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The report block as JSON and back. */
public final class ReportBlockJson {
    private ReportBlockJson() {}

    /** All fields, null where not known; {@code unit_id} is the unit's comparison key. */
    public static ObjectNode write(ReportBlock report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", report.title());
        node.put("unit", report.unit());
        node.put("unit_id", report.unit());
        node.put("level", report.level() == null ? null : report.level().code());
        node.put("province", report.province());
        node.put("parent", report.parent());
        node.put("from", Objects.toString(report.from(), null));
        node.put("to", Objects.toString(report.to(), null));
        node.put("type", report.type() == null ? null : report.type().code());
        node.put("published", Objects.toString(report.published(), null));
        node.put("number", report.number());
        node.put("plan", report.plan());
        return node;
    }

    /** @throws IllegalArgumentException where a code or date is none */
    public static ReportBlock read(JsonNode node) {
        String level = text(node, "level");
        String type = text(node, "type");
        return new ReportBlock(
                text(node, "title"),
                text(node, "unit"),
                level == null ? null : Level.of(level),
                text(node, "province"),
                text(node, "parent"),
                date(node, "from"),
                date(node, "to"),
                type == null ? null : ReportType.of(type),
                date(node, "published"),
                text(node, "number"),
                node.path("plan").asBoolean());
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        String value = text(node, field);
        return value == null ? null : LocalDate.parse(value);
    }
}
