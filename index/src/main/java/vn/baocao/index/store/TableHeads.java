package vn.baocao.index.store;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** What stands above and before the cells of a report's tables, without which a figure in a cell says nothing. */
public final class TableHeads {
    private final String text;
    private final NavigableMap<Integer, Span> tables = new TreeMap<>();
    private final NavigableMap<Integer, Passage> cells = new TreeMap<>();

    private TableHeads(ReportText text) {
        this.text = text.text();
        for (Block block : text.blocks())
            if (block instanceof Block.Table table) tables.put(table.span().begin(), table.span());
    }

    /** Those of a report as it was extracted. */
    public static TableHeads of(ReportText text, Extraction extraction) {
        TableHeads heads = new TableHeads(text);
        if (heads.tables.isEmpty()) return heads;
        for (Passage passage : extraction.passages())
            if (within(heads.tables, passage.span()))
                heads.cells.put(passage.span().begin(), passage);
        return heads;
    }

    /**
     * The heads of the cell that the figure stands in, outermost first, joined by ›; null where it stands in none, or in one without
     * heads.
     */
    public @Nullable String of(Fact fact) {
        Map.Entry<Integer, Passage> cell = cells.floorEntry(fact.span().begin());
        if (cell == null || !cell.getValue().span().contains(fact.span())) return null;
        List<Span> context = cell.getValue().context();
        String heads = context.stream()
                .map(span -> span.of(text).strip().replaceAll("\\s+", " "))
                .filter(head -> !head.isEmpty())
                .distinct()
                .collect(Collectors.joining(" › "));
        return heads.isEmpty() ? null : heads;
    }

    private static boolean within(NavigableMap<Integer, Span> tables, Span span) {
        Map.Entry<Integer, Span> table = tables.floorEntry(span.begin());
        return table != null && table.getValue().contains(span);
    }
}
