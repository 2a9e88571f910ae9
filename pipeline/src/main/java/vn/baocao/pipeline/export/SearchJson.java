package vn.baocao.pipeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.search.FoundFact;
import vn.baocao.index.search.FoundPassage;
import vn.baocao.index.search.FoundReport;
import vn.baocao.index.search.Hit;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;

/** Results of a search as one JSON object; names and values as in extracted records. */
public final class SearchJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private SearchJson() {}

    /**
     * {@code {"query", "total", "hits", "near", "facets", "instead", "units", "next"}}, on one line; "instead" names the facets that
     * the query has conditions on, whose values are counted as if they stood in their place.
     */
    public static String of(SearchRequest request, SearchPage page) {
        ObjectNode all = JSON.createObjectNode();
        all.put("query", request.query());
        all.put("total", page.total());
        ArrayNode hits = all.putArray("hits");
        for (Hit hit : page.hits()) hit(hits.addObject(), hit);
        ArrayNode near = all.putArray("near");
        for (Hit hit : page.near()) hit(near.addObject(), hit);
        ObjectNode facets = all.putObject("facets");
        for (SearchPage.Counts counts : page.facets()) {
            ArrayNode values = facets.putArray(counts.facet().code());
            for (SearchPage.Count count : counts.values()) count(values.addObject(), count);
        }
        ArrayNode instead = all.putArray("instead");
        for (SearchPage.Counts counts : page.facets())
            if (counts.instead()) instead.add(counts.facet().code());
        ArrayNode units = all.putArray("units");
        for (SearchPage.Meant meant : page.units()) {
            ObjectNode unit = units.addObject();
            unit.put("field", meant.field().english()).put("typed", meant.typed());
            ArrayNode names = unit.putArray("names");
            meant.names().forEach(names::add);
        }
        all.put("next", page.next());
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private static void count(ObjectNode node, SearchPage.Count count) {
        node.put("value", count.value()).put("hits", count.hits());
        if (count.unit() != null) node.put("unit", count.unit()).put("depth", count.depth());
    }

    private static void hit(ObjectNode node, Hit hit) {
        switch (hit) {
            case Hit.OfReport it -> {
                report(node.putObject("report"), it.report());
                node.put("score", it.score());
                ArrayNode passages = node.putArray("passages");
                for (FoundPassage passage : it.passages()) passage(passages.addObject(), passage);
            }
            case Hit.OfPassage it -> {
                report(node.putObject("report"), it.report());
                node.put("score", it.passage().score());
                passage(node.putObject("passage"), it.passage());
            }
            case Hit.OfFact it -> {
                report(node.putObject("report"), it.report());
                node.put("score", it.score());
                fact(node.putObject("fact"), it.fact());
            }
        }
    }

    private static void report(ObjectNode node, FoundReport report) {
        node.put("id", report.id());
        node.put("file", report.file());
        node.put("media_type", report.mediaType());
        node.put("title", report.title());
        node.put("unit", report.unit());
        node.put("level", report.level() == null ? null : report.level().code());
        node.put("province", report.province());
        node.put("parent", report.parent());
        node.put("from", text(report.from()));
        node.put("to", text(report.to()));
        node.put("type", report.type() == null ? null : report.type().code());
        node.put("plan", report.plan());
        node.put("published", text(report.published()));
        node.put("number", report.number());
        node.put("pages", report.pages());
        node.put("ocr", report.ocr());
        node.put("superseded", report.superseded());
        node.put("corrected", report.corrected());
    }

    private static void passage(ObjectNode node, FoundPassage passage) {
        node.put("page", passage.page());
        node.put("begin", passage.span().begin());
        node.put("end", passage.span().end());
        node.put("text", passage.text());
        ArrayNode context = node.putArray("context");
        passage.context().forEach(context::add);
        spans(node.putArray("highlights"), passage.highlights());
    }

    private static void fact(ObjectNode node, FoundFact fact) {
        node.put("id", fact.id());
        node.put("kind", code(fact.kind()));
        node.put("indicator", fact.indicator());
        node.put("label", fact.label());
        node.put("value", fact.amount());
        node.put("upto", fact.upTo());
        node.put("per", fact.per() == null ? null : code(fact.per()));
        node.put("qualifier", code(fact.qualifier()));
        node.put("status", code(fact.status()));
        node.put("measure", code(fact.measure()));
        node.put("scope", code(fact.scope()));
        node.put("unit", fact.unit());
        node.put("from", text(fact.from()));
        node.put("to", text(fact.to()));
        node.put("quote", fact.quote());
        node.put("begin", fact.span().begin());
        node.put("end", fact.span().end());
        node.put("page", fact.page());
        node.put("ocr", fact.ocr());
        node.putArray("sentence")
                .add(fact.sentence().begin())
                .add(fact.sentence().end());
        node.put("text", fact.sentenceText());
        node.put("context", fact.context());
        node.put("corrected", fact.corrected());
    }

    private static void spans(ArrayNode node, List<Span> spans) {
        for (Span span : spans) node.addArray().add(span.begin()).add(span.end());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
