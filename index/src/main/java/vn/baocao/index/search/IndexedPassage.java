package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;

/** A passage as it is searched: a sentence or item, or a whole row of a table, since a cell alone says nothing. */
record IndexedPassage(Span span, List<String> context) {
    /** The report's passages in text order, without menus; its lines where none were cut. */
    static List<IndexedPassage> of(StoredReport report) {
        String text = report.text().text();
        List<Passage> passages = report.extraction().passages();
        if (passages.isEmpty()) return lines(text);
        List<Span> rows = rows(report);
        List<IndexedPassage> all = new ArrayList<>();
        int row = 0;
        int done = -1;
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.CHROME || passage.span().of(text).isBlank()) continue;
            while (row < rows.size() && rows.get(row).end() <= passage.span().begin()) row++;
            boolean cell = row < rows.size() && rows.get(row).contains(passage.span());
            if (!cell) all.add(new IndexedPassage(passage.span(), context(passage, text)));
            else if (done != row) {
                all.add(new IndexedPassage(rows.get(row), context(passage, text)));
                done = row;
            }
        }
        return all;
    }

    private static List<String> context(Passage passage, String text) {
        return passage.context().stream()
                .map(span -> span.of(text).strip())
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Span> rows(StoredReport report) {
        List<Span> rows = new ArrayList<>();
        for (Block block : report.text().blocks()) {
            if (!(block instanceof Block.Table table)) continue;
            for (List<Block.Cell> row : table.rows()) {
                if (row.isEmpty()) continue;
                rows.add(new Span(
                        row.getFirst().span().begin(), row.getLast().span().end()));
            }
        }
        return rows;
    }

    private static List<IndexedPassage> lines(String text) {
        List<IndexedPassage> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            if (!text.substring(begin, end).isBlank()) lines.add(new IndexedPassage(new Span(begin, end), List.of()));
            begin = end + 1;
        }
        return lines;
    }
}
