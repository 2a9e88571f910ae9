package vn.baocao.extractors.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Marker.Style;

/** Makes blocks of a report's lines: which are headings and of what level, which are items and how deep, which are tables. */
final class BlockMaker {
    private static final Pattern NO_FIGURE = Pattern.compile(
            "(?:19|20)\\d{2}(?:\\s*[-–]\\s*(?:19|20)?\\d{2,4})?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?iu:số|tháng|quý|lần thứ|khóa|khoá)\\s+\\d+\\S*|\\d+\\s+(?iu:tháng|năm)");
    private static final Pattern DATE_LINE = Pattern.compile("(?iu).*ngày\\s*[\\d….]*\\s*tháng\\s*[\\d….]*\\s*năm.*");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?iu)cộng h(?:òa|oà)\\s+xã hội.*|độc lập\\s*[-–].*|số\\s*:?\\s*[\\d….]*\\s*[-/].*|(?:liên đoàn|công đoàn|tổng liên đoàn|tổng công ty|cđ|ldld|lđlđ|cđcs|sở|ubnd|ban chấp hành)\\s.*");

    private final String text;
    private final List<Block> blocks;
    private final Deque<Style> headings = new ArrayDeque<>();
    private final Deque<Style> items = new ArrayDeque<>();

    BlockMaker(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    void add(List<Line> lines) {
        for (int i = 0; i < lines.size(); ) {
            int rows = PlainTables.rowsAt(text, lines, i);
            if (rows > 0) {
                blocks.add(PlainTables.table(text, lines.subList(i, i + rows)));
                items.clear();
                i += rows;
            } else {
                Line below = i + 1 < lines.size() ? lines.get(i + 1) : null;
                add(lines.get(i), i > 0 ? lines.get(i - 1) : null, below);
                i++;
            }
        }
    }

    private void add(Line line, @Nullable Line above, @Nullable Line below) {
        Marker marker = Marker.of(line.text());
        Style heading = headingStyle(line, marker, below);
        if (heading != null) {
            heading(line.begin(), line.end(), heading);
            return;
        }
        if (marker == null) {
            if (isPlainItem(line, above)) item(line.begin(), line.end(), Style.NONE);
            else {
                items.clear();
                paragraph(line.begin(), line.end());
            }
            return;
        }
        Marker next = below == null ? null : Marker.of(below.text());
        boolean listed =
                below != null && next != null && next.style() == marker.style() && labelEnd(below.text(), next) == 0;
        int label = marker.style().isNumbering() && !listed ? labelEnd(line.text(), marker) : 0;
        if (label > 0) {
            heading(line.begin(), line.begin() + label, marker.style());
            int rest = line.begin() + label;
            while (Line.isBlank(text.charAt(rest))) rest++;
            paragraph(rest, line.end());
        } else item(line.begin(), line.end(), marker.style());
    }

    private static boolean isBullet(Line line) {
        Marker marker = Marker.of(line.text());
        return marker != null && marker.style().isBullet();
    }

    private @Nullable Style headingStyle(Line line, @Nullable Marker marker, @Nullable Line below) {
        String body = marker == null ? line.text() : line.text().substring(marker.length());
        int words = line.words();
        boolean capitals = line.isCapitals();
        if (marker == null) {
            if (capitals && words >= 2 && line.length() <= 250 && !isLetterhead(line)) return Style.CAPITALS;
            if (words <= 16 && !line.hasDigitBeyond(NO_FIGURE) && Sections.opens(body) && !endsOpen(line))
                return Style.CAPITALS;
            if (Sections.isBareTime(body) && below != null && isBullet(below)) return Style.LABEL;
            return words <= 8
                            && line.last() == ':'
                            && Character.isUpperCase(line.text().charAt(0))
                    ? Style.LABEL
                    : null;
        }
        Style style = marker.style();
        if (line.length() > 250 || style == Style.DASH || style == Style.PLUS || style == Style.DOT) return null;
        if (style == Style.PART || (capitals && style != Style.STAR)) return style;
        if (line.hasDigitBeyond(marker.length(), NO_FIGURE) || Sentences.count(body) > 1) return null;
        Marker next = below == null ? null : Marker.of(below.text());
        boolean sibling = next != null && next.style() == style;
        if (style == Style.STAR) return words <= 14 && !sibling && below != null ? style : null;
        if (style == Style.ROMAN || style == Style.LETTER) return style;
        return below == null || sibling || line.last() == ';' ? null : style;
    }

    /** The end of a heading that its text follows on the same line ("1. Phát triển đoàn viên: …"); 0 where there is none. */
    private static int labelEnd(String line, Marker marker) {
        int end = -1;
        for (int i = marker.length(); i < Math.min(line.length() - 1, marker.length() + 120); i++) {
            char c = line.charAt(i);
            if (c == ':' || (c == '.' && Line.isBlank(line.charAt(i + 1)))) {
                end = i + 1;
                break;
            }
            if (Character.isDigit(c) || c == ';') return 0;
        }
        if (end < 0 || line.length() - end < 120) return 0;
        int words = new Line(0, 0, 0, line.substring(marker.length(), end)).words();
        return words >= 2 && words <= 16 ? end : 0;
    }

    private static boolean isLetterhead(Line line) {
        return LETTERHEAD.matcher(line.text()).matches()
                || DATE_LINE.matcher(line.text()).matches();
    }

    private static boolean endsOpen(Line line) {
        return line.last() == ',' || line.last() == ';';
    }

    /** A short line of a list whose items have no sign: under a line that ends in a colon, or under another such item. */
    private boolean isPlainItem(Line line, @Nullable Line above) {
        if (above == null || line.length() > 120 || line.blanks() > 1) return false;
        if (items.peek() == Style.NONE) return line.blanks() == 0 && line.text().indexOf(':') > 0;
        return above.last() == ':' && line.text().indexOf(':') > 0 && line.hasDigit();
    }

    private void heading(int begin, int end, Style style) {
        items.clear();
        if (headings.contains(style)) while (headings.pop() != style) {}
        else while (!headings.isEmpty() && headings.peek().rank > style.rank) headings.pop();
        headings.push(style);
        blocks.add(new Block.Heading(new Span(begin, end), headings.size()));
    }

    private void item(int begin, int end, Style style) {
        if (items.contains(style)) while (items.peek() != style) items.pop();
        else items.push(style);
        split(begin, end, span -> new Block.ListItem(span, items.size()));
    }

    private void paragraph(int begin, int end) {
        split(begin, end, Block.Paragraph::new);
    }

    /** The stretch as blocks, with the page's counters inside it apart. */
    private void split(int begin, int end, Function<Span, Block> block) {
        int at = begin;
        for (Span chrome : ChromeLines.inside(text, new Span(begin, end))) {
            addTrimmed(at, chrome.begin(), block);
            blocks.add(new Block.Chrome(chrome));
            at = chrome.end();
        }
        addTrimmed(at, end, block);
    }

    private void addTrimmed(int begin, int end, Function<Span, Block> block) {
        while (begin < end && Line.isBlank(text.charAt(begin))) begin++;
        while (end > begin && Line.isBlank(text.charAt(end - 1))) end--;
        if (begin < end) blocks.add(block.apply(new Span(begin, end)));
    }
}
