package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds columns in lines by what stands under what, and reads letterheads and tables by them. */
final class PageColumns {
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,]*%?\\)?");

    private PageColumns() {}

    /** The columns' [left, right], from left to right: stretches that overlap belong to one. */
    static List<float[]> of(List<PageText.Line> lines) {
        List<PageText.Stretch> stretches = lines.stream()
                .filter(line -> line.stretches().size() > 1)
                .flatMap(line -> line.stretches().stream())
                .sorted(Comparator.comparingDouble(PageText.Stretch::left))
                .toList();
        List<float[]> columns = new ArrayList<>();
        for (PageText.Stretch stretch : stretches) {
            float[] last = columns.isEmpty() ? new float[] {0, -1} : columns.getLast();
            if (!columns.isEmpty() && stretch.left() <= last[1]) last[1] = Math.max(last[1], stretch.right());
            else columns.add(new float[] {stretch.left(), stretch.right()});
        }
        return columns;
    }

    /** The lines of one column. */
    static List<String> column(List<PageText.Line> lines, List<float[]> columns, int column) {
        List<String> texts = new ArrayList<>();
        for (PageText.Line line : lines)
            for (PageText.Stretch stretch : line.stretches())
                if (nearest(columns, stretch) == column) texts.add(stretch.text());
        return texts;
    }

    /** The table that the lines show: a line that begins a row has its first cell, or a figure; others go on with the row above. */
    static TableRows table(List<PageText.Line> lines, List<float[]> columns) {
        List<List<StringBuilder>> rows = new ArrayList<>();
        for (PageText.Line line : lines) {
            boolean first = line.stretches().stream().anyMatch(s -> nearest(columns, s) == 0);
            boolean figures = line.stretches().stream()
                    .anyMatch(s ->
                            nearest(columns, s) > 0 && FIGURE.matcher(s.text()).matches());
            if (rows.isEmpty() || figures || (first && line.stretches().size() > 1))
                rows.add(columns.stream().map(c -> new StringBuilder()).toList());
            for (PageText.Stretch stretch : line.stretches()) {
                StringBuilder cell = rows.getLast().get(nearest(columns, stretch));
                cell.append(cell.isEmpty() ? "" : " ").append(stretch.text());
            }
        }
        TableRows table = new TableRows();
        for (List<StringBuilder> row : rows) {
            table.nextRow();
            for (StringBuilder cell : row) {
                table.nextCell(1, 1, false);
                table.text(cell.toString());
            }
        }
        return table;
    }

    private static int nearest(List<float[]> columns, PageText.Stretch stretch) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            float shared = Math.min(stretch.right(), columns.get(i)[1]) - Math.max(stretch.left(), columns.get(i)[0]);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
