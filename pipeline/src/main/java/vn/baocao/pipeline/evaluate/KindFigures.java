package vn.baocao.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Figures by kind of document (docx, pdf, scan …): what reading costs the extraction, and how many characters are read wrong. */
public final class KindFigures {
    /** Of one kind: the scores of its documents, and its wrong characters. */
    public record Figures(Scorer scorer, CharacterErrors characters) {}

    private final Map<String, Figures> byKind = new TreeMap<>();

    public void add(String kind, JsonNode gold, JsonNode out, CharacterErrors errors) {
        Figures figures = byKind.computeIfAbsent(kind, k -> new Figures(new Scorer(), CharacterErrors.NONE));
        figures.scorer().add(gold, out);
        byKind.put(kind, new Figures(figures.scorer(), figures.characters().plus(errors)));
    }

    /** By kind, in the order of their names. */
    public Map<String, Figures> byKind() {
        return byKind;
    }
}
