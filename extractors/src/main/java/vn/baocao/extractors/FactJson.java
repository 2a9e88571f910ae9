package vn.baocao.extractors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/** A fact as JSON and back, with the field names of the gold files. */
public final class FactJson {
    private FactJson() {}

    /** All fields; {@code measure} only of targets, where kind does not say it. */
    public static ObjectNode write(Fact fact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Quantity value = fact.value();
        node.put("id", fact.id());
        node.put("kind", code(fact.kind()));
        node.put("indicator", fact.indicator());
        node.put("label", fact.label());
        node.put("value", plain(value.amount()));
        BigDecimal upTo = value.upTo();
        node.put("upto", upTo == null ? null : plain(upTo));
        Per per = value.per();
        node.put("per", per == null ? null : code(per));
        node.put("qualifier", code(value.qualifier()));
        node.put("status", code(fact.status()));
        node.put("measure", fact.kind() == Kind.TARGET ? code(value.measure()) : null);
        node.put("unit", fact.unit());
        node.put("from", Objects.toString(fact.from(), null));
        node.put("to", Objects.toString(fact.to(), null));
        node.put("scope", code(fact.scope()));
        node.put("of", fact.of());
        node.put("subject", fact.subject());
        node.put("quote", fact.quote());
        node.put("begin", fact.span().begin());
        node.put("end", fact.span().end());
        node.put("page", fact.page());
        node.putArray("sentence")
                .add(fact.sentence().begin())
                .add(fact.sentence().end());
        node.put("basis", code(fact.basis()));
        node.put("ocr", fact.ocr());
        fact.rules().forEach(node.putArray("rules")::add);
        return node;
    }

    /** @throws IllegalArgumentException where the JSON is not of this shape */
    public static Fact read(JsonNode node) {
        Kind kind = Kind.valueOf(constant(node.required("kind")));
        Measure measure = kind == Kind.TARGET
                ? Measure.valueOf(constant(node.required("measure")))
                : Measure.valueOf(kind.name());
        JsonNode upTo = node.path("upto");
        JsonNode per = node.path("per");
        Quantity value = new Quantity(
                node.required("value").decimalValue(),
                upTo.isNumber() ? upTo.decimalValue() : null,
                measure,
                Qualifier.valueOf(constant(node.required("qualifier"))),
                per.isTextual() ? Per.valueOf(constant(per)) : null);
        JsonNode sentence = node.required("sentence");
        List<String> rules = new ArrayList<>();
        node.required("rules").forEach(rule -> rules.add(rule.asText()));
        return new Fact(
                node.required("id").asText(),
                kind,
                node.required("indicator").asText(),
                node.required("label").asText(),
                value,
                Status.valueOf(constant(node.required("status"))),
                text(node, "unit"),
                date(node, "from"),
                date(node, "to"),
                Scope.valueOf(constant(node.required("scope"))),
                text(node, "of"),
                text(node, "subject"),
                new Span(node.required("begin").asInt(), node.required("end").asInt()),
                node.required("quote").asText(),
                node.required("page").asInt(),
                new Span(sentence.get(0).asInt(), sentence.get(1).asInt()),
                Basis.valueOf(constant(node.required("basis"))),
                node.path("ocr").asBoolean(),
                rules);
    }

    static List<Fact> readAll(JsonNode array) {
        List<Fact> facts = new ArrayList<>();
        array.forEach(node -> facts.add(read(node)));
        return facts;
    }

    /** The name of a constant in JSON and SQL: {@code SAME_SENTENCE} is "same-sentence". */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(JsonNode code) {
        return code.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
