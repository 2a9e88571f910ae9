package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Span;

/** Finds what stands in quotation marks, also where the marks are turned the wrong way, mixed, or the second one is missing. */
final class QuoteMarks {
    /**
     * A quoted stretch.
     *
     * @param outer with its marks
     * @param inner without marks and the white space and points at its ends
     * @param closed whether it has a second mark
     */
    record Quote(Span outer, Span inner, boolean closed) {}

    private static final String OPENING = "“„‟«〝❝";
    private static final String CLOSING = "”»〞❞";
    private static final String EITHER = "\"″";
    private static final int LONGEST = 320;

    private QuoteMarks() {}

    static List<Quote> in(String text, Span within) {
        List<Quote> all = new ArrayList<>();
        int open = -1;
        for (int i = within.begin(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (!isMark(text, i, open)) continue;
            if (open >= 0 && (OPENING.indexOf(c) >= 0 || c == '‘') && opensHere(text, i)) {
                close(all, text, open, i, false);
                open = i;
            } else if (open >= 0) {
                close(all, text, open, i, true);
                open = -1;
            } else if (CLOSING.indexOf(c) < 0 || !closesHere(text, i)) {
                open = i;
            }
        }
        if (open >= 0) close(all, text, open, within.end(), false);
        return all;
    }

    private static boolean isMark(String text, int i, int open) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0) return true;
        // ‘ and ’ are apostrophes inside a word ("Đắk R’lấp") and marks beside one
        if (c == '‘') return opensHere(text, i);
        return c == '’' && open >= 0 && text.charAt(open) == '‘' && !(letter(text, i - 1) && letter(text, i + 1));
    }

    private static boolean opensHere(String text, int i) {
        return !letter(text, i - 1)
                && (letter(text, i + 1) || (i + 2 < text.length() && text.charAt(i + 1) == ' ' && letter(text, i + 2)));
    }

    /** A closing mark behind a word and before none: the first mark was forgotten. */
    private static boolean closesHere(String text, int i) {
        return letter(text, i - 1) && !letter(text, i + 1);
    }

    private static boolean letter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static void close(List<Quote> all, String text, int open, int end, boolean closed) {
        int last = end;
        if (!closed || end - open > LONGEST) {
            closed = false;
            last = sentenceEnd(text, open + 1, end);
        }
        int from = open + 1;
        while (from < last && !letter(text, from)) from++;
        int to = last;
        while (to > from && " \t\n\r\u00A0.,;:-–…".indexOf(text.charAt(to - 1)) >= 0) to--;
        if (to <= from || to - from > LONGEST) return;
        all.add(new Quote(new Span(open, closed ? end + 1 : last), new Span(from, to), closed));
    }

    private static int sentenceEnd(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') return i;
            if (c == '\n' && i + 1 < end && !Character.isLowerCase(text.charAt(i + 1))) return i;
            if ((c == '.' || c == '!' || c == '?') && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1))))
                return i;
        }
        return end;
    }
}
