package vn.baocao.pipeline.export;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays text out for a terminal by what it looks like, not by how many chars it has: wraps, pads, and sets tables. */
public final class Columns {
    private static final int LEAST = 80, MOST_TO_READ = 100, MOST = 240;

    /** The width of tables: the terminal's, as the launcher tells it; 80 where nobody knows it, and at least. */
    public static final int TABLE = wide(System.getenv("BAOCAO_COLUMNS"), MOST);

    /** The width that all other lines for a terminal keep to: the same, but no wider than is good to read. */
    public static final int TERMINAL = Math.min(TABLE, MOST_TO_READ);

    /** On which side of its column a value stands; numbers stand RIGHT and are never broken. */
    public enum Align {
        LEFT,
        RIGHT
    }

    private static final int GAP = 2;

    private Columns() {}

    /** A width as it is told, within what is sensible; 80 where it is none. */
    static int wide(@Nullable String told, int most) {
        if (told == null || !told.matches("\\d{1,4}")) return LEAST;
        return Math.max(LEAST, Math.min(most, Integer.parseInt(told)));
    }

    /** How many cells of a terminal the text takes: none for combining marks and controls, two for wide letters. */
    public static int width(String text) {
        return shown(text).codePoints().map(Columns::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        int wide = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The text in NFC, without what could steer a terminal: controls and turners of direction become spaces. */
    public static String shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ");
    }

    /** The text padded on its right; wider text stays as it is. */
    public static String left(String text, int width) {
        return shown(text) + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text padded on its left; wider text stays as it is. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + shown(text);
    }

    /** The text cut to that width, with an ellipsis where something is missing. */
    public static String cut(String text, int width) {
        if (width(text) <= width) return shown(text);
        return hardBreak(shown(text), Math.max(1, width - 1)).get(0).stripTrailing() + "…";
    }

    /** The text with its middle left out where it is wider: of names it is the end that tells them apart. */
    public static String shortened(String text, int width) {
        String shown = shown(text);
        if (width(shown) <= width) return shown;
        int from = shown.length();
        while (width(shown.substring(from)) < width / 2 - 1) from = shown.offsetByCodePoints(from, -1);
        String end = shown.substring(from);
        return cut(shown, width - width(end)) + end;
    }

    /** The text in lines of at most that width, broken at spaces, inside a word only where it alone is wider. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).strip().split("\\s+")) {
            List<String> pieces = hardBreak(word, width);
            for (int i = 0; i < pieces.size(); i++) {
                String piece = pieces.get(i);
                int needed = width(piece) + (line.isEmpty() || i > 0 ? 0 : 1);
                if (i > 0 || (!line.isEmpty() && width(line.toString()) + needed > width)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                if (!line.isEmpty()) line.append(' ');
                line.append(piece);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) lines.add(line.toString());
        return lines;
    }

    /** Wrapped text, each line after an indent of that many spaces, no line wider than {@code width}. */
    public static String indented(String text, int indent, int width) {
        return wrap(text, width - indent).stream()
                .map(line -> " ".repeat(indent) + line)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> hardBreak(String word, int width) {
        if (width(word) <= width) return List.of(word);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        for (int from = letters.first(), to = letters.next();
                to != BreakIterator.DONE;
                from = to, to = letters.next()) {
            String letter = word.substring(from, to);
            if (!piece.isEmpty() && width(piece + letter) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /**
     * Sets a table in lines no wider than {@code width}. Text wraps in its column; where the columns do not fit side by
     * side, the rest follows in further blocks, each with the first column again.
     *
     * @param rows each as long as the header
     */
    public static List<String> table(List<String> header, List<List<String>> rows, List<Align> aligns, int width) {
        int count = header.size();
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        int[] natural = IntStream.range(0, count)
                .map(i -> all.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
                .toArray();
        int[] least = IntStream.range(0, count)
                .map(i -> Math.min(width / 2, least(header, rows, aligns, i)))
                .toArray();
        natural[0] = Math.min(natural[0], Math.max(least[0], width * 2 / 5));
        List<String> lines = new ArrayList<>();
        int next = 1;
        do {
            List<Integer> block = new ArrayList<>(List.of(0));
            int[] widths = least.clone();
            widths[0] = Math.min(natural[0], width - GAP - (count > 1 ? least[next] : 0));
            int used = widths[0];
            while (next < count && used + GAP + widths[next] <= width) {
                used += GAP + widths[next];
                block.add(next++);
            }
            for (int i : block) {
                int more = Math.min(width - used, Math.max(0, natural[i] - widths[i]));
                widths[i] += more;
                used += more;
            }
            if (!lines.isEmpty()) lines.add("");
            block(lines, header, rows, aligns, block, widths);
        } while (next < count);
        return lines;
    }

    // the widest thing that must not be broken: a word, or a whole number
    private static int least(List<String> header, List<List<String>> rows, List<Align> aligns, int column) {
        int least = words(header.get(column));
        for (List<String> row : rows)
            least = Math.max(
                    least, aligns.get(column) == Align.RIGHT ? width(row.get(column)) : words(row.get(column)));
        return least;
    }

    private static int words(String text) {
        int widest = 0;
        for (String word : shown(text).split("\\s+")) widest = Math.max(widest, width(word));
        return widest;
    }

    private static void block(
            List<String> lines,
            List<String> header,
            List<List<String>> rows,
            List<Align> aligns,
            List<Integer> block,
            int[] widths) {
        row(lines, header, aligns, block, widths);
        lines.add(block.stream().map(i -> "─".repeat(widths[i])).collect(Collectors.joining(" ".repeat(GAP))));
        for (List<String> row : rows) row(lines, row, aligns, block, widths);
    }

    // a name that stands indented keeps its indent on every line
    private static List<String> hanging(String text, int width) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == '\u00a0') indent++;
        if (indent == 0 || indent * 2 > width) return wrap(text, width);
        String before = text.substring(0, indent);
        return wrap(text.substring(indent), width - indent).stream()
                .map(line -> before + line)
                .toList();
    }

    private static void row(
            List<String> lines, List<String> row, List<Align> aligns, List<Integer> block, int[] widths) {
        List<List<String>> cells =
                block.stream().map(i -> hanging(row.get(i), widths[i])).toList();
        int high = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < high; line++) {
            StringBuilder out = new StringBuilder();
            for (int k = 0; k < block.size(); k++) {
                int i = block.get(k);
                String text = line < cells.get(k).size() ? cells.get(k).get(line) : "";
                if (k > 0) out.append(" ".repeat(GAP));
                out.append(aligns.get(i) == Align.RIGHT ? right(text, widths[i]) : left(text, widths[i]));
            }
            lines.add(out.toString().stripTrailing());
        }
    }
}
