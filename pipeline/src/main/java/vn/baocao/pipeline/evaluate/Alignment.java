package vn.baocao.pipeline.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/**
 * Carries places of one text over to another reading of the same document, word by word (Myers' shortest edit script). A document
 * read from PDF or by OCR has other line ends, other chrome and some other letters than its canonical text.
 */
public final class Alignment {
    /** More edits than this are not one document: the alignment is given up and only equal ends are matched. */
    private static final int MOST_EDITS = 6_000;

    private final List<Word> from;
    private final List<Word> to;
    /** For each word of the first text the index of its partner in the second, or -1. */
    private final int[] partner;

    private Alignment(List<Word> from, List<Word> to) {
        this.from = from;
        this.to = to;
        this.partner = match(keys(from), keys(to));
    }

    public static Alignment of(String canonical, String read) {
        return new Alignment(
                Word.of(canonical, new Span(0, canonical.length())), Word.of(read, new Span(0, read.length())));
    }

    /** Where the stretch stands in the second text: from its first to its last matched word; the gap where none is matched. */
    public Span carry(Span span) {
        int first = -1;
        int last = -1;
        int gap = 0;
        for (int i = 0; i < from.size(); i++) {
            Word word = from.get(i);
            if (word.begin() >= span.end()) break;
            if (partner[i] < 0) continue;
            if (word.end() <= span.begin()) gap = to.get(partner[i]).end();
            else {
                if (first < 0) first = partner[i];
                last = partner[i];
            }
        }
        return first < 0
                ? new Span(gap, gap + 1)
                : new Span(to.get(first).begin(), to.get(last).end());
    }

    /** The share of the first text's words that have a partner. */
    public double share() {
        return from.isEmpty()
                ? 1
                : (double) Arrays.stream(partner).filter(i -> i >= 0).count() / from.size();
    }

    private static String[] keys(List<Word> words) {
        return words.stream().map(Word::key).toArray(String[]::new);
    }

    private static int[] match(String[] a, String[] b) {
        int[] partner = new int[a.length];
        Arrays.fill(partner, -1);
        int start = 0;
        while (start < a.length && start < b.length && a[start].equals(b[start])) partner[start] = start++;
        int endA = a.length;
        int endB = b.length;
        while (endA > start && endB > start && a[endA - 1].equals(b[endB - 1])) partner[--endA] = --endB;
        middle(Arrays.copyOfRange(a, start, endA), Arrays.copyOfRange(b, start, endB), start, partner);
        return partner;
    }

    private static void middle(String[] a, String[] b, int offset, int[] partner) {
        if (a.length == 0 || b.length == 0) return;
        int most = Math.min(a.length + b.length, MOST_EDITS);
        List<int[]> trace = new ArrayList<>();
        int[] reach = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(reach, most + 1 - edits - 1, most + 1 + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -edits || (k != edits && reach[at - 1] < reach[at + 1]);
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                int y = x - k;
                while (x < a.length && y < b.length && a[x].equals(b[y])) {
                    x++;
                    y++;
                }
                reach[at] = x;
                if (x >= a.length && y >= b.length) {
                    walkBack(a, b, trace, edits, offset, partner);
                    return;
                }
            }
        }
    }

    private static void walkBack(String[] a, String[] b, List<int[]> trace, int edits, int offset, int[] partner) {
        int x = a.length;
        int y = b.length;
        Deque<int[]> matches = new ArrayDeque<>();
        for (int d = edits; d >= 0; d--) {
            int[] reach = trace.get(d);
            int middle = d + 1;
            int k = x - y;
            boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
            int before = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reach[middle + before];
            int fromY = d == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY) matches.push(new int[] {--x, --y});
            x = fromX;
            y = fromY;
        }
        for (int[] match : matches) partner[offset + match[0]] = offset + match[1];
    }
}
