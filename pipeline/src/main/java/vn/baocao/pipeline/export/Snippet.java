package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Span;

/** Cuts what is shown of a passage out around what matched, and sets that off where the terminal has colours. */
final class Snippet {
    // format characters take no room, so that lines are broken as they will look
    private static final char ON = '\u2062', OFF = '\u2063', STRONG = '\u2064';
    private static final String BRIGHT = "\u001B[1;33m", BOLD = "\u001B[1m", PLAIN = "\u001B[0m";
    private static final int INDENT = 4;
    private static final int BEFORE = 70;
    private static final int MOST = 210;

    private final boolean coloured;

    Snippet(boolean coloured) {
        this.coloured = coloured;
    }

    /** Text that {@link #paint} makes bold. */
    String strong(String text) {
        return coloured ? STRONG + plain(text) + OFF : plain(text);
    }

    /**
     * The lines of a passage, the first after {@code lead}.
     *
     * @param begin where the passage begins in the report; the highlights count from the report's beginning
     */
    List<String> of(String lead, String context, String text, int begin, List<Span> highlights) {
        StringBuilder marked = new StringBuilder(context.isEmpty() ? "" : Columns.cut(plain(context), 60) + " › ");
        int first = densest(begin, highlights);
        int from = first <= BEFORE || text.length() <= MOST ? 0 : wordAfter(text, first - BEFORE);
        int to = text.length() - from <= MOST ? text.length() : wordBefore(text, from + MOST);
        if (from > 0) marked.append("… ");
        int done = from;
        for (Span highlight : highlights) {
            int on = Math.max(done, highlight.begin() - begin);
            int off = Math.min(to, highlight.end() - begin);
            if (off <= on) continue;
            marked.append(plain(text.substring(done, on)));
            if (coloured) marked.append(ON);
            marked.append(plain(text.substring(on, off)));
            if (coloured) marked.append(OFF);
            done = off;
        }
        marked.append(plain(text.substring(done, Math.max(done, to))));
        if (to < text.length()) marked.append(" …");
        int indent = INDENT + Columns.width(lead);
        List<String> lines = new ArrayList<>();
        List<String> wrapped = Columns.wrap(marked.toString(), Columns.TERMINAL - indent);
        for (int i = 0; i < wrapped.size(); i++)
            lines.add((i == 0 ? " ".repeat(INDENT) + lead : " ".repeat(indent)) + wrapped.get(i));
        paint(lines, lines.size());
        return lines;
    }

    // where the stretch begins that shows most of what matched; the first of equals
    private static int densest(int begin, List<Span> highlights) {
        int best = 0;
        int most = 0;
        for (Span start : highlights) {
            int end = start.begin() + MOST - BEFORE;
            int length = 0;
            for (Span each : highlights)
                if (each.begin() >= start.begin() && each.end() <= end) length += each.length();
            if (length <= most) continue;
            most = length;
            best = start.begin() - begin;
        }
        return best;
    }

    /** Puts colours for the marks in the last lines; a colour that goes on over a line's end is taken up again. */
    static void paint(List<String> lines, int last) {
        String open = "";
        for (int i = lines.size() - last; i < lines.size(); i++) {
            StringBuilder line = new StringBuilder(open);
            for (char c : lines.get(i).toCharArray()) {
                if (c == ON || c == STRONG) open = c == ON ? BRIGHT : BOLD;
                if (c == OFF) open = "";
                if (c == ON || c == STRONG) line.append(open);
                else if (c == OFF) line.append(PLAIN);
                else line.append(c);
            }
            lines.set(i, open.isEmpty() ? line.toString() : line + PLAIN);
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) plain.append(c == ON || c == OFF || c == STRONG ? ' ' : c);
        return plain.toString();
    }

    private static int wordAfter(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + 30 ? at : space + 1;
    }

    private static int wordBefore(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < at - 30 ? at : space;
    }
}
