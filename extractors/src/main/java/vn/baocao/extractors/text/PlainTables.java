package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in plain text, where tabs or upright strokes part the cells of at least two lines in the same way. */
final class PlainTables {
    private static final Pattern RULE = Pattern.compile("[\\s|+:=_–—-]*");

    private PlainTables() {}

    /** How many lines from there on are rows of one table; 0 where none begins. */
    static int rowsAt(List<Line> lines, int from) {
        char mark = mark(lines.get(from).text());
        if (mark == 0) return 0;
        int cells = 0;
        int rows = 0;
        int full = 0;
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i > from && lines.get(i).blanks() > 1) break;
            boolean rule = RULE.matcher(text).matches();
            if (!rule) {
                if (mark(text) != mark) break;
                int here = cells(0, text, mark).size();
                if (full > 0 && Math.abs(here - cells) > (cells > 2 ? 1 : 0)) break;
                cells = Math.max(cells, here);
                full++;
            }
            rows++;
        }
        return full >= 2 && cells >= 2 ? rows : 0;
    }

    private static char mark(String text) {
        if (text.startsWith("|") && text.indexOf('|', 1) > 0) return '|';
        if (text.indexOf('\t') > 0) return '\t';
        int first = text.indexOf('|');
        return first > 0 && text.indexOf('|', first + 1) > 0 ? '|' : 0;
    }

    static Block.Table table(String text, List<Line> lines) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        char mark = mark(lines.get(0).text());
        boolean[] head = new boolean[lines.size()];
        for (Line line : lines) {
            if (RULE.matcher(line.text()).matches()) continue;
            List<Block.Cell> row = new ArrayList<>();
            List<Span> cells = cells(line.begin(), line.text(), mark);
            boolean header = rows.isEmpty() || (head[rows.size() - 1] && isNumbering(text, cells));
            if (rows.isEmpty() && hasFigures(text, cells)) header = false;
            head[rows.size()] = header;
            for (int column = 0; column < cells.size(); column++)
                row.add(new Block.Cell(cells.get(column), rows.size(), column, 1, 1, header));
            rows.add(row);
        }
        return new Block.Table(
                new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end()), rows);
    }

    /** A row that only numbers the columns: (1), (2), (3) or A, B, 1, 2. */
    private static boolean isNumbering(String text, List<Span> cells) {
        return cells.stream().allMatch(cell -> cell.of(text).matches("\\(?(?:\\d{1,2}|[A-Z])\\)?|"));
    }

    private static boolean hasFigures(String text, List<Span> cells) {
        return cells.stream()
                .skip(1)
                .anyMatch(cell -> cell.of(text).matches("[\\d.,]+\\s*(?:%|đồng|đ)?")
                        && !cell.of(text).matches("(?:19|20)\\d{2}"));
    }

    private static List<Span> cells(int offset, String line, char mark) {
        List<Span> cells = new ArrayList<>();
        int at = mark == '|' && line.startsWith("|") ? 1 : 0;
        int stop = mark == '|' && line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length();
        while (at <= stop) {
            int next = line.indexOf(mark, at);
            if (next < 0 || next > stop) next = stop;
            int begin = at;
            int end = next;
            while (begin < end && Line.isBlank(line.charAt(begin))) begin++;
            while (end > begin && Line.isBlank(line.charAt(end - 1))) end--;
            cells.add(new Span(offset + begin, offset + end));
            at = next + 1;
        }
        return cells;
    }
}
