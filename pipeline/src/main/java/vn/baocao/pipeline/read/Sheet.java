package vn.baocao.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** One sheet of a workbook while it is read: its cells as they show, in the grid, and the areas that are merged. */
final class Sheet {
    private static final Pattern DEFAULT_NAME = Pattern.compile("(?iu)(sheet|trang tính|bảng tính|trang_tính)\\s*\\d*");

    private record Area(int row, int column, int rows, int columns) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Long, Area> merged = new TreeMap<>();

    Sheet(String name) {
        this.name = name;
    }

    /** The text that a cell shows; blank ones are left out. */
    void cell(int row, int column, String shown) {
        if (!shown.isBlank()) rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, shown);
    }

    /** Cells that show as one; all counted from 0, the last ones included. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.put(
                at(firstRow, firstColumn),
                new Area(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds the sheet: lines above and below its tables as paragraphs, the tables between them. */
    void write(Draft draft) throws IOException {
        if (rows.isEmpty()) return;
        if (!DEFAULT_NAME.matcher(name.strip()).matches()) draft.add(new Draft.Piece.Heading(name, 1));
        List<Integer> region = new ArrayList<>();
        int before = -2;
        for (int row : rows.keySet()) {
            // an empty row and then a lone line: another table begins
            if (!region.isEmpty() && row > before + 1 && isLone(row)) {
                region(region, draft);
                region.clear();
            }
            region.add(row);
            before = row;
        }
        region(region, draft);
    }

    private boolean isLone(int row) {
        TreeMap<Integer, String> cells = rows.get(row);
        return cells != null && cells.size() == 1;
    }

    private void region(List<Integer> region, Draft draft) throws IOException {
        int from = 0;
        int to = region.size();
        while (from < to && isLone(region.get(from))) from++;
        while (to > from && isLone(region.get(to - 1))) to--;
        lines(region.subList(0, from), draft);
        TableRows table = new TableRows();
        for (int i = from; i < to; i++) {
            int row = region.get(i);
            table.nextRow();
            for (Map.Entry<Integer, String> cell : cells(row).entrySet()) {
                Area area = merged.getOrDefault(at(row, cell.getKey()), new Area(row, cell.getKey(), 1, 1));
                table.cellAt(
                        cell.getKey(),
                        Math.min(area.rows(), to - i),
                        area.columns(),
                        cell.getValue(),
                        new CellReference(name, row, cell.getKey(), false, false).formatAsString());
            }
        }
        if (from < to) for (Draft.Piece piece : table.pieces(false)) draft.add(piece);
        lines(region.subList(to, region.size()), draft);
    }

    private void lines(List<Integer> lone, Draft draft) throws IOException {
        for (int row : lone) for (String text : cells(row).values()) draft.add(new Draft.Piece.Paragraph(text));
    }

    private Map<Integer, String> cells(int row) {
        TreeMap<Integer, String> cells = rows.get(row);
        return cells == null ? new TreeMap<>() : cells;
    }

    private static long at(int row, int column) {
        return ((long) row << 32) | column;
    }
}
