package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table while it is read: cells in the order of the document, placed in the grid with their spans. */
final class TableRows {
    // Nghị định 30/2020: the letterhead and the foot of an official document are set as tables without lines
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?iu)CỘNG H(OÀ|ÒA) XÃ HỘI CHỦ NGHĨA|nơi nhận\\s*:|độc lập\\s*[-–]\\s*tự do");
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\s*\\d[\\d.,\\s]*%?\\)?");

    private final List<List<Open>> rows = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private @Nullable Open current;

    /** A cell whose text may still come. */
    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final int row;
        final int column;
        int rows;
        final int columns;
        final boolean header;
        final @Nullable String address;

        Open(int row, int column, int rows, int columns, boolean header, @Nullable String address) {
            this.row = row;
            this.column = column;
            this.rows = rows;
            this.columns = columns;
            this.header = header;
            this.address = address;
        }

        String text() {
            return text.toString().strip();
        }
    }

    void nextRow() {
        rows.add(new ArrayList<>());
        current = null;
    }

    /** Says that a cell begins of which nothing is known yet. */
    void begin() {
        current = null;
    }

    /** Begins a cell in the first free column. */
    void nextCell(int rowSpan, int columnSpan, boolean header) {
        if (rows.isEmpty()) nextRow();
        int row = rows.size() - 1;
        int column = 0;
        while (taken.contains(at(row, column))) column++;
        place(new Open(row, column, rowSpan, columnSpan, header, null));
    }

    /** Puts a whole cell of a workbook at a column of the row that was begun last. */
    void cellAt(int column, int rowSpan, int columnSpan, String text, String address) {
        place(new Open(rows.size() - 1, column, rowSpan, columnSpan, false, address));
        text(text);
    }

    /** Leaves columns free at this place of the row. */
    void skip(int columns) {
        if (rows.isEmpty()) nextRow();
        int row = rows.size() - 1;
        int column = 0;
        while (taken.contains(at(row, column))) column++;
        for (int c = 0; c < columns; c++) taken.add(at(row, column + c));
    }

    /** Goes on with the cell above, which covers this row too; where there is none, an empty cell begins. */
    void continueAbove(int columnSpan) {
        int row = rows.size() - 1;
        int column = 0;
        while (taken.contains(at(row, column))) column++;
        for (int r = row - 1; r >= 0; r--) {
            for (Open open : rows.get(r)) {
                if (open.column == column && open.row + open.rows == row) {
                    open.rows++;
                    current = open;
                    for (int c = 0; c < columnSpan; c++) taken.add(at(row, column + c));
                    return;
                }
            }
        }
        place(new Open(row, column, 1, columnSpan, false, null));
    }

    /** More text of the cell that was begun last. */
    void text(String text) {
        if (current == null) nextCell(1, 1, false);
        if (current != null) current.text.append(text);
    }

    private void place(Open open) {
        rows.get(open.row).add(open);
        current = open;
        for (int r = 0; r < Math.min(open.rows, 1000); r++)
            for (int c = 0; c < Math.min(open.columns, 1000); c++) taken.add(at(open.row + r, open.column + c));
    }

    private static long at(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** The rows as lines, for a table that stands in a cell of another. */
    String flat() {
        StringBuilder flat = new StringBuilder();
        for (List<Open> row : rows) {
            if (!flat.isEmpty()) flat.append('\n');
            flat.append(String.join(
                    "\t", row.stream().map(c -> c.text().replace('\n', ' ')).toList()));
        }
        return flat.toString();
    }

    /** The table; or the lines in it where it only places text on the page: one row, one column, a letterhead. */
    List<Draft.Piece> pieces(boolean chrome) {
        List<List<Open>> full = rows.stream()
                .filter(row -> row.stream().anyMatch(c -> !c.text().isBlank()))
                .toList();
        if (full.isEmpty()) return List.of();
        boolean oneColumn = full.stream()
                .allMatch(row -> row.stream().filter(c -> !c.text().isBlank()).count() <= 1);
        String all = String.join(
                "\n", full.stream().flatMap(List::stream).map(Open::text).toList());
        if (chrome
                || full.size() == 1
                || oneColumn
                || (full.size() <= 4 && LETTERHEAD.matcher(all).find())) return lines(full, chrome);
        int headers = headerRows();
        List<List<Draft.Cell>> cells = new ArrayList<>();
        for (List<Open> row : rows)
            cells.add(row.stream()
                    .map(c -> new Draft.Cell(
                            c.text(), c.row, c.column, c.rows, c.columns, c.header || c.row < headers, c.address))
                    .toList());
        return List.of(new Draft.Piece.Table(cells));
    }

    private static List<Draft.Piece> lines(List<List<Open>> rows, boolean chrome) {
        List<Draft.Piece> pieces = new ArrayList<>();
        for (List<Open> row : rows)
            for (Open cell : row)
                for (String line : cell.text().split("\n"))
                    if (!line.isBlank()) pieces.add(chrome ? new Draft.Piece.Chrome(line) : LineKind.of(line, false));
        return pieces;
    }

    // the leading rows without a figure, where a row with figures follows; at least the first row
    private int headerRows() {
        for (int r = 0; r < rows.size(); r++) {
            boolean figures =
                    rows.get(r).stream().anyMatch(c -> FIGURE.matcher(c.text()).matches());
            boolean numbering = rows.get(r).stream()
                    .allMatch(c -> c.text().isBlank() || c.text().matches("\\(?[\\dA-Z]{1,2}\\)?"));
            if (figures && !(numbering && r > 0)) return r;
        }
        return 1;
    }
}
