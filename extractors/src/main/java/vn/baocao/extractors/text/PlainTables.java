package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in plain text, where tabs or upright strokes part the cells of at least two lines in the same way. */
final class PlainTables {
    private static final Pattern RULE = Pattern.compile("[\\s|+:=_–—-]*");

    private PlainTables() {}

    /** How many lines from there on are rows of one table; 0 where none begins. */
    static int rowsAt(String text, List<Line> lines, int from) {
        char mark = mark(lines.get(from).text());
        if (mark == 0) return 0;
        int cells = 0;
        int rows = 0;
        int full = 0;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (i > from && lines.get(i).blanks() > 1) break;
            boolean rule = RULE.matcher(line).matches();
            if (!rule) {
                if (mark(line) != mark) break;
                int here = cells(text, lines.get(i), mark).size();
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
            List<Span> cells = cells(text, line, mark);
            boolean header = rows.isEmpty()
                    || (head[rows.size() - 1]
                            && (isNumbering(text, cells) || isSecondHeader(text, cells, rows.get(rows.size() - 1))));
            if (rows.isEmpty() && hasFigures(text, cells)) header = false;
            head[rows.size()] = header;
            for (int column = 0; column < cells.size(); column++) {
                int wide = header ? width(cells, column, rows) : 1;
                row.add(new Block.Cell(cells.get(column), rows.size(), column, 1, wide, header));
            }
            rows.add(row);
        }
        return new Block.Table(
                new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end()), rows);
    }

    /** A header over several columns stands in the first and leaves the others empty. */
    private static int width(List<Span> cells, int column, List<List<Block.Cell>> above) {
        int wide = 1;
        if (column == 0 || cells.get(column).length() == 0) return wide;
        while (column + wide < cells.size() && cells.get(column + wide).length() == 0 && isOpen(above, column + wide))
            wide++;
        return wide;
    }

    /** Whether no cell of the row above stands over the column. */
    private static boolean isOpen(List<List<Block.Cell>> above, int column) {
        if (above.isEmpty()) return true;
        List<Block.Cell> last = above.get(above.size() - 1);
        return column >= last.size() || last.get(column).span().length() == 0;
    }

    /** A row of words below the header that fills the columns its wide cells cover. */
    private static boolean isSecondHeader(String text, List<Span> cells, List<Block.Cell> above) {
        if (cells.stream().anyMatch(cell -> cell.of(text).chars().anyMatch(Character::isDigit))) return false;
        boolean fills = false;
        for (int column = 0; column < Math.min(cells.size(), above.size()); column++) {
            boolean empty = above.get(column).span().length() == 0;
            if (empty && cells.get(column).length() > 0) fills = true;
        }
        return fills;
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

    /** The cells of a line; the tabs before it, which a line leaves out, are empty cells. */
    private static List<Span> cells(String text, Line whole, char mark) {
        int offset = whole.begin();
        while (mark == '\t' && offset > 0 && (text.charAt(offset - 1) == '\t' || text.charAt(offset - 1) == ' '))
            offset--;
        int last = whole.end();
        while (mark == '\t' && last < text.length() && (text.charAt(last) == '\t' || text.charAt(last) == ' ')) last++;
        String line = text.substring(offset, last);
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
            cells.add(begin < end ? new Span(offset + begin, offset + end) : emptyIn(whole, offset + begin));
            at = next + 1;
        }
        return cells;
    }

    /** An empty cell stands inside its line, also where the tabs that make it stand outside. */
    private static Span emptyIn(Line line, int offset) {
        int inside = Math.clamp(offset, line.begin(), line.end());
        return new Span(inside, inside);
    }
}
