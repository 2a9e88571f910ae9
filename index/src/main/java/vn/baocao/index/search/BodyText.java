package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;

/** A report's own text in pieces over whose ends no phrase reaches: paragraphs, items, cells; lines where there is no layout. */
final class BodyText {
    private BodyText() {}

    static List<String> of(StoredReport report) {
        StringBuilder text = new StringBuilder(report.text().text());
        for (Passage passage : report.extraction().passages())
            if (passage.role() == Passage.Role.CHROME)
                for (int i = passage.span().begin(); i < passage.span().end(); i++) text.setCharAt(i, ' ');
        List<String> pieces = new ArrayList<>();
        if (report.text().blocks().isEmpty()) {
            for (String line : text.toString().split("\n")) add(pieces, line);
            return pieces;
        }
        for (Block block : report.text().blocks())
            switch (block) {
                case Block.Chrome chrome -> {}
                case Block.Table table -> {
                    for (List<Block.Cell> row : table.rows())
                        for (Block.Cell cell : row) add(pieces, of(text, cell.span()));
                }
                case Block.Heading heading -> add(pieces, of(text, heading.span()));
                case Block.Paragraph paragraph -> add(pieces, of(text, paragraph.span()));
                case Block.ListItem item -> add(pieces, of(text, item.span()));
            }
        return pieces;
    }

    private static String of(StringBuilder text, Span span) {
        return text.substring(span.begin(), span.end());
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) pieces.add(piece);
    }
}
