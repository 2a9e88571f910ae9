package vn.baocao.index.search;

import java.util.List;
import vn.baocao.extractors.text.Span;

/**
 * A passage that answers a query.
 *
 * @param span where it stands in the report's text; of a table, a row
 * @param text that stretch
 * @param context the headings above it, outermost first
 * @param highlights what matched, in order, not overlapping, as offsets into the report's text
 */
public record FoundPassage(
        FoundReport report,
        Span span,
        int page,
        String text,
        List<String> context,
        List<Span> highlights,
        float score) {
    public FoundPassage {
        context = List.copyOf(context);
        highlights = List.copyOf(highlights);
    }
}
