package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds columns in lines by what stands under what, and reads letterheads and tables by them. */
final class PageColumns {
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,]*%?\\)?");

    private PageColumns() {}

    /** The columns' [left, right], from left to right: what overlaps belongs to one. */
    static List<float[]> of(List<PageText.Line> lines) {
        List<PageText.Line> figures =
                lines.stream().filter(line -> figures(line) >= 2).toList();
        if (figures.size() >= 3) {
            float gutter = Math.max(2.5f, 0.35f * figures.getFirst().height());
            List<float[]> columns =
                    merged(figures.stream().flatMap(PageColumns::words).map(PageColumns::box), gutter);
            joinWords(columns, figures);
            if (columns.size() >= 2) return columns;
        }
        return merged(
                lines.stream()
                        .filter(line -> line.stretches().size() > 1)
                        .flatMap(line -> line.stretches().stream())
                        .map(stretch -> new float[] {stretch.left(), stretch.right()}),
                0);
    }

    private static List<float[]> merged(Stream<float[]> boxes, float gutter) {
        List<float[]> columns = new ArrayList<>();
        boxes.sorted(Comparator.comparingDouble(box -> box[0])).forEach(box -> {
            float[] last = columns.isEmpty() ? new float[] {0, Float.NEGATIVE_INFINITY} : columns.getLast();
            if (box[0] <= last[1] + gutter) last[1] = Math.max(last[1], box[1]);
            else columns.add(new float[] {box[0], box[1]});
        });
        return columns;
    }

    // words that happen to begin under each other are no columns: a narrow gutter needs figures on one side
    private static void joinWords(List<float[]> columns, List<PageText.Line> lines) {
        float wide = 1.8f * lines.getFirst().height();
        for (int i = columns.size() - 1; i > 0; i--) {
            float[] left = columns.get(i - 1);
            float[] right = columns.get(i);
            if (right[0] - left[1] >= wide || holdsFigures(left, lines) || holdsFigures(right, lines)) continue;
            left[1] = right[1];
            columns.remove(i);
        }
    }

    private static boolean holdsFigures(float[] column, List<PageText.Line> lines) {
        List<PageText.Word> inside = lines.stream()
                .flatMap(PageColumns::words)
                .filter(word -> word.left() >= column[0] && word.right() <= column[1])
                .toList();
        long figures = inside.stream()
                .filter(word -> FIGURE.matcher(word.text()).matches())
                .count();
        return figures * 2 > inside.size();
    }

    private static long figures(PageText.Line line) {
        return words(line).filter(word -> FIGURE.matcher(word.text()).matches()).count();
    }

    private static Stream<PageText.Word> words(PageText.Line line) {
        return line.stretches().stream().flatMap(stretch -> stretch.words().stream());
    }

    private static float[] box(PageText.Word word) {
        return new float[] {word.left(), word.right()};
    }

    /** The lines of one column. */
    static List<String> column(List<PageText.Line> lines, List<float[]> columns, int column) {
        List<String> texts = new ArrayList<>();
        for (PageText.Line line : lines)
            for (PageText.Stretch stretch : line.stretches())
                if (nearest(columns, stretch.left(), stretch.right()) == column) texts.add(stretch.text());
        return texts;
    }

    /** The table that the lines show: a line that begins a row has its first cell, or a figure; others go on with the row above. */
    static TableRows table(List<PageText.Line> lines, List<float[]> columns) {
        List<List<StringBuilder>> rows = new ArrayList<>();
        for (PageText.Line line : lines) {
            List<StringBuilder> cells =
                    columns.stream().map(c -> new StringBuilder()).toList();
            words(line).forEach(word -> add(cells.get(nearest(columns, word.left(), word.right())), word.text()));
            boolean first = !cells.getFirst().isEmpty()
                    && cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
            boolean figures =
                    cells.stream().skip(1).anyMatch(cell -> FIGURE.matcher(cell).matches());
            if (rows.isEmpty() || first || figures) rows.add(cells);
            else
                for (int i = 0; i < cells.size(); i++)
                    add(rows.getLast().get(i), cells.get(i).toString());
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

    private static void add(StringBuilder cell, String text) {
        if (!text.isEmpty()) cell.append(cell.isEmpty() ? "" : " ").append(text);
    }

    private static int nearest(List<float[]> columns, float left, float right) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            float shared = Math.min(right, columns.get(i)[1]) - Math.max(left, columns.get(i)[0]);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
