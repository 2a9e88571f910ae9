package vn.baocao.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes running text of printed pages: lines become paragraphs across line and page ends, letterheads are read column by column, figures
 * that stand under each other become tables, and what repeats at the head or foot of pages becomes chrome.
 */
final class PageFlow {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(trang\\s*|page\\s*)?\\d{1,4}(\\s*[/|]\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?iu)C[ỘO]NG H[ÒO][ÀA] X[ÃA] H[ỘO]I|Đ[ỘO]C L[ẬA]P\\s*[-–]\\s*T[ỰU] DO|Đ[ẢA]NG C[ỘO]NG S[ẢA]N|N[ƠO]I NH[ẬA]N");
    private static final Pattern NEW_ITEM = Pattern.compile(
            "^([-–—•·▪●+*]\\s*\\S|[IVX]{1,5}\\s*[.)/]|\\d{1,2}(\\.\\d{1,2}){0,3}\\s*[.)/]\\s|[a-zđ]\\)|\\(\\d{1,2}\\)).*",
            Pattern.DOTALL);
    private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,3}([.,]\\d{3})*[.,]$");
    private static final int EDGE = 2;

    private final Draft draft;
    private final List<Draft.Piece> waiting = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean bold;
    private String mark = "";
    private PageText.Line last =
            new PageText.Line(List.of(new PageText.Stretch(List.of(new PageText.Word("", 0, 0, 0, 0, false)))), 0, 0);

    PageFlow(Draft draft) {
        this.draft = draft;
    }

    void write(List<PageText> pages) throws IOException {
        Map<String, Integer> edges = edges(pages);
        for (PageText page : pages) {
            draft.page(page.number(), page.ocr());
            mark = mark + Draft.PAGE;
            List<PageText.Line> body = new ArrayList<>();
            for (int i = 0; i < page.lines().size(); i++) {
                PageText.Line line = page.lines().get(i);
                boolean edge = i < EDGE || i >= page.lines().size() - EDGE;
                boolean margin = edge && pages.size() > 1 && !page.ocr() && isInMargin(line, page);
                if (margin || (edge && isFurniture(line, pages.size(), edges)))
                    waiting.add(new Draft.Piece.Chrome(line.text()));
                else body.add(line);
            }
            lines(body);
        }
        flush();
        if (!mark.isEmpty()) draft.add(new Draft.Piece.Paragraph(mark));
    }

    private static Map<String, Integer> edges(List<PageText> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (PageText page : pages) {
            int n = page.lines().size();
            for (int i = 0; i < n; i++)
                if (i < EDGE || i >= n - EDGE) edges.merge(shape(page.lines().get(i)), 1, Integer::sum);
        }
        return edges;
    }

    private static String shape(PageText.Line line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static boolean isFurniture(PageText.Line line, int pages, Map<String, Integer> edges) {
        if (PAGE_NUMBER.matcher(line.text()).matches()
                && line.stretches().size() == 1
                && line.text().strip().length() <= 14) return true;
        int times = edges.getOrDefault(shape(line), 0);
        boolean said = line.text().strip().length() >= 12;
        return pages > 1 && times * 2 >= pages && (times >= 3 || (pages == 2 && times == 2 && said));
    }

    // official documents keep 20 mm free above and below the text: what stands there is a page's head or foot
    private static boolean isInMargin(PageText.Line line, PageText page) {
        return line.y() < 0.065f * page.height() || line.y() > 0.945f * page.height();
    }

    private void lines(List<PageText.Line> lines) throws IOException {
        float left =
                (float) lines.stream().mapToDouble(PageText.Line::left).min().orElse(0);
        float right =
                (float) lines.stream().mapToDouble(PageText.Line::right).max().orElse(0);
        int i = 0;
        while (i < lines.size()) {
            int end = columnsEnd(lines, i);
            if (end > i + 1
                    || (end == i + 1 && LETTERHEAD.matcher(lines.get(i).text()).find())) {
                flush();
                columns(lines.subList(i, end));
                i = end;
            } else {
                line(lines.get(i), left, right);
                i++;
            }
        }
    }

    // lines from here on that have several stretches; one of a single stretch may stand between two of them
    private static int columnsEnd(List<PageText.Line> lines, int from) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).stretches().size() > 1) end = i + 1;
            else if (i == from
                    || i - end >= 2
                    || lines.get(i).right() - lines.get(i).left() > 0.6 * (right(lines) - left(lines))) break;
        }
        return end;
    }

    private static float left(List<PageText.Line> lines) {
        return (float) lines.stream().mapToDouble(PageText.Line::left).min().orElse(0);
    }

    private static float right(List<PageText.Line> lines) {
        return (float) lines.stream().mapToDouble(PageText.Line::right).max().orElse(0);
    }

    private void columns(List<PageText.Line> lines) throws IOException {
        String all = String.join("\n", lines.stream().map(PageText.Line::text).toList());
        List<float[]> columns = PageColumns.of(lines);
        boolean letterhead = columns.size() == 2
                && lines.size() <= 14
                && LETTERHEAD.matcher(all).find();
        if (letterhead) {
            for (int column = 0; column < 2; column++)
                for (String line : PageColumns.column(lines, columns, column)) add(LineKind.of(line, false));
        } else if (columns.size() >= 2 && lines.size() >= 3) {
            for (Draft.Piece piece : PageColumns.table(lines, columns).pieces(false)) add(piece);
        } else {
            for (PageText.Line line : lines) {
                flush();
                take(line);
            }
            flush();
        }
    }

    private void line(PageText.Line line, float left, float right) throws IOException {
        if (!paragraph.isEmpty() && !goesOn(line, left, right)) flush();
        take(line);
    }

    private void take(PageText.Line line) {
        String text = line.text().strip();
        boolean first = paragraph.isEmpty();
        bold = first ? line.bold() : bold && line.bold();
        paragraph
                .append(first || glued(paragraph, text) ? "" : " ")
                .append(mark)
                .append(text);
        mark = "";
        last = line;
    }

    private boolean goesOn(PageText.Line line, float left, float right) {
        String text = line.text().strip();
        float width = right - left;
        boolean samePage = mark.isEmpty();
        // the line was full where the next one's first word had no room left on it
        PageText.Word next = line.stretches().getFirst().words().getFirst();
        boolean full = last.right() + 0.4f * last.height() + next.right() - next.left() > right - 2;
        boolean indented = line.left() > left + Math.max(8, 0.03f * width) && line.left() > last.left() + 4;
        boolean apart = samePage && line.y() - last.y() > 2.2f * Math.max(last.height(), line.height()) + 8;
        if (NEW_ITEM.matcher(text).matches() || apart || indented) return false;
        if ((bold && !line.bold() && !full) || (isCentred(last, left, right) && !isCentred(line, left, right)))
            return false;
        // a line that ends early ends its paragraph, but not in the middle of a sentence that goes on in small letters
        boolean midSentence = !text.isEmpty()
                && Character.isLowerCase(text.codePointAt(0))
                && !paragraph.toString().strip().matches("(?s).*[.:;!?]");
        // nothing ends in a hyphen that hangs on a letter
        if (last.text().strip().matches("(?s).*[\\p{L}\\d]-") && glued(paragraph, text)) return true;
        return full || (midSentence && samePage && Math.abs(line.left() - left) < 0.05f * width);
    }

    // a title stands in the middle, with room on both sides
    private static boolean isCentred(PageText.Line line, float left, float right) {
        float before = line.left() - left;
        float behind = right - line.right();
        float width = right - left;
        return before > 0.02f * width && behind > 0.02f * width && Math.abs(before - behind) < 0.03f * width;
    }

    // "1.250." and "000 đồng", "CNVC-" and "LĐ": one number, one name
    private static boolean glued(CharSequence before, String after) {
        int n = before.length();
        if (n < 2 || after.isEmpty()) return false;
        char end = before.charAt(n - 1);
        char ahead = before.charAt(n - 2);
        if (end == '\u00AD') return true;
        if (end == '-' && Character.isLetterOrDigit(ahead)) return Character.isLetterOrDigit(after.codePointAt(0));
        return BROKEN_NUMBER.matcher(before).find() && after.matches("(?s)\\d{3}(\\D.*)?");
    }

    private void flush() throws IOException {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (!text.isBlank()) draft.add(LineKind.of(text, bold));
        for (Draft.Piece piece : waiting) draft.add(piece);
        waiting.clear();
    }

    private void add(Draft.Piece piece) throws IOException {
        if (!mark.isEmpty()) draft.add(new Draft.Piece.Paragraph(mark));
        mark = "";
        draft.add(piece);
    }
}
