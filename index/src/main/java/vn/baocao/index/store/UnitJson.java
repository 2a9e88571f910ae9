package vn.baocao.index.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;
import vn.baocao.index.unit.UnitName;

/** Units and their changes as JSON. */
public final class UnitJson {
    private UnitJson() {}

    static ObjectNode write(UnitEdit edit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("action", edit.action()).put("object", edit.object());
        ArrayNode entries = node.putArray("units");
        for (UnitEdit.Entry entry : edit.entries()) {
            ObjectNode one = entries.addObject().put("id", entry.id());
            if (entry.before() != null) one.set("before", write(entry.before()));
            if (entry.after() != null) one.set("after", write(entry.after()));
        }
        return node;
    }

    static UnitEdit read(JsonNode node) {
        List<UnitEdit.Entry> entries = new ArrayList<>();
        for (JsonNode one : node.path("units"))
            entries.add(new UnitEdit.Entry(
                    one.path("id").asText(),
                    one.has("before") ? unit(one.path("before")) : null,
                    one.has("after") ? unit(one.path("after")) : null));
        return new UnitEdit(node.path("action").asText(), node.path("object").asText(), entries);
    }

    /** One unit with all its names. */
    public static ObjectNode write(Unit unit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", unit.id()).put("name", unit.name());
        node.put("level", CorrectedBlock.levelCode(unit.level()));
        node.put("parent", unit.parent()).put("province", unit.province());
        node.put("from", text(unit.from())).put("to", text(unit.to()));
        node.put("expected", unit.expected()).put("origin", unit.origin().code());
        ArrayNode names = node.putArray("names");
        for (UnitName name : unit.names())
            names.addObject()
                    .put("name", name.text())
                    .put("province", name.province())
                    .put("official", name.official())
                    .put("from", text(name.from()))
                    .put("to", text(name.to()));
        ArrayNode next = node.putArray("successors");
        for (Succession one : unit.successors())
            next.addObject().put("unit", one.successor()).put("day", text(one.day()));
        ArrayNode distinct = node.putArray("distinct");
        unit.distinctInOrder().forEach(distinct::add);
        return node;
    }

    private static Unit unit(JsonNode node) {
        List<UnitName> names = new ArrayList<>();
        for (JsonNode name : node.path("names"))
            names.add(new UnitName(
                    name.path("name").asText(),
                    string(name, "province"),
                    name.path("official").asBoolean(),
                    date(name, "from"),
                    date(name, "to")));
        List<Succession> next = new ArrayList<>();
        for (JsonNode one : node.path("successors"))
            next.add(new Succession(
                    one.path("unit").asText(), LocalDate.parse(one.path("day").asText())));
        Set<String> distinct = new HashSet<>();
        for (JsonNode other : node.path("distinct")) distinct.add(other.asText());
        String level = string(node, "level");
        return new Unit(
                node.path("id").asText(),
                names,
                level == null ? null : Level.of(level),
                string(node, "parent"),
                string(node, "province"),
                date(node, "from"),
                date(node, "to"),
                node.path("expected").asBoolean(),
                Origin.of(node.path("origin").asText()),
                next,
                distinct);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        String text = string(node, field);
        return text == null ? null : LocalDate.parse(text);
    }
}
