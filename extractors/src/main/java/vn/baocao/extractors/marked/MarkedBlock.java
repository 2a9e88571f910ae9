package vn.baocao.extractors.marked;

import java.util.List;

/** A block of a sample report's body. */
public sealed interface MarkedBlock {
    record Heading(int level, Line line) implements MarkedBlock {}

    record Paragraph(Line line) implements MarkedBlock {}

    /** A list item; its dash or plus is part of the text. */
    record Item(int depth, Line line) implements MarkedBlock {}

    record Chrome(Line line) implements MarkedBlock {}

    record Box(Line line) implements MarkedBlock {}

    record PageBreak() implements MarkedBlock {}

    /** Two columns side by side; either may be shorter. */
    record Letterhead(List<Line> left, List<Line> right) implements MarkedBlock {}

    /** Rows of equally many cells, the first {@code headerRows} of them headers. */
    record Table(int headerRows, List<List<Cell>> rows) implements MarkedBlock {
        public int columns() {
            return rows.get(0).size();
        }

        /** Each column's share of the width, in proportion to its longest cell, within bounds; the shares add up to 1. */
        public float[] shares() {
            float[] shares = new float[columns()];
            float sum = 0;
            for (int column = 0; column < shares.length; column++) {
                int longest = 6;
                for (List<Cell> row : rows)
                    longest = Math.max(longest, row.get(column).line().text().length());
                shares[column] = Math.min(longest, 24);
                sum += shares[column];
            }
            for (int column = 0; column < shares.length; column++) shares[column] /= sum;
            return shares;
        }

        /** How many columns the cell covers. */
        public int across(int row, int column) {
            int count = 1;
            while (column + count < columns()
                    && rows.get(row).get(column + count).join() == Join.LEFT) count++;
            return count;
        }

        /** How many rows the cell covers. */
        public int down(int row, int column) {
            int count = 1;
            while (row + count < rows.size()
                    && rows.get(row + count).get(column).join() == Join.ABOVE) count++;
            return count;
        }
    }

    enum Join {
        OWN,
        LEFT,
        ABOVE
    }

    record Cell(Line line, Join join) {}
}
