package vn.baocao.extractors.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a report's layout. Blocks are in text order and do not overlap. */
public sealed interface Block {
    Span span();

    /** A heading; level 1 is the highest. */
    record Heading(Span span, int level) implements Block {}

    /** Running text. */
    record Paragraph(Span span) implements Block {}

    /** One item of a list; depth 1 is the outermost. */
    record ListItem(Span span, int depth) implements Block {}

    /** A table; rows hold only the cells that start in them, in column order. */
    record Table(Span span, List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A menu, side bar, counter, page header or footer: in the text, not of the report. */
    record Chrome(Span span) implements Block {}

    /**
     * A table cell at its row and column (from 0), with how many of each it covers.
     *
     * @param address where it stands in its workbook, as in a formula: {@code 'Biểu 1'!D7}; null where it is of none
     */
    record Cell(
            Span span,
            int row,
            int column,
            int rows,
            int columns,
            boolean header,
            @Nullable String address) {
        /** A cell of no workbook. */
        public Cell(Span span, int row, int column, int rows, int columns, boolean header) {
            this(span, row, column, rows, columns, header, null);
        }
    }
}
