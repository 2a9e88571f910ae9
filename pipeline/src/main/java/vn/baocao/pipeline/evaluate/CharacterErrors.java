package vn.baocao.pipeline.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.ReportText;

/**
 * How far a text read lies from the text that the document was made of: the least number of characters to change, add or leave out
 * (Levenshtein), over NFC text with every run of white space as one blank.
 *
 * @param edits characters wrong
 * @param characters characters of the right text
 */
public record CharacterErrors(int edits, int characters) {
    public static final CharacterErrors NONE = new CharacterErrors(0, 0);
    private static final int FIRST_BAND = 64;

    /** Page numbers, running heads and menus that reading has set aside are counted only where the document was made with them. */
    public static CharacterErrors of(String canonical, ReportText read) {
        StringBuilder text = new StringBuilder(read.text());
        String right = plain(canonical);
        for (Block block : read.blocks()) {
            if (!(block instanceof Block.Chrome)) continue;
            if (right.contains(plain(block.span().of(read.text())))) continue;
            for (int i = block.span().begin(); i < block.span().end(); i++) text.setCharAt(i, ' ');
        }
        return of(canonical, text.toString());
    }

    static CharacterErrors of(String canonical, String read) {
        String right = plain(canonical);
        return new CharacterErrors(distance(right, plain(read)), right.length());
    }

    public CharacterErrors plus(CharacterErrors other) {
        return new CharacterErrors(edits + other.edits, characters + other.characters);
    }

    /** Wrong characters for each right one; 0 where there are none. */
    public double rate() {
        return characters == 0 ? 0 : (double) edits / characters;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                .strip();
    }

    /** The band around the diagonal is doubled until the distance lies inside it: time grows with length times distance. */
    static int distance(String a, String b) {
        int most = Math.max(a.length(), b.length());
        for (int band = FIRST_BAND; ; band *= 2) {
            int found = distanceInside(a, b, Math.min(band, most));
            if (found <= band || band >= most) return found;
        }
    }

    /** The distance where it is at most the band, else something greater than the band. */
    private static int distanceInside(String a, String b, int band) {
        int never = a.length() + b.length() + 1;
        if (Math.abs(a.length() - b.length()) > band) return never;
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.fill(above, never);
        for (int j = 0; j <= Math.min(band, b.length()); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(0, i - band);
            int to = Math.min(b.length(), i + band);
            if (from > 0) row[from - 1] = never;
            for (int j = from; j <= to; j++) {
                int best = above[j] + 1;
                if (j > 0) {
                    best = Math.min(best, row[j - 1] + 1);
                    best = Math.min(best, above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                }
                row[j] = Math.min(best, never);
            }
            if (to < b.length()) row[to + 1] = never;
            int[] done = row;
            row = above;
            above = done;
        }
        return above[b.length()];
    }

    /** The kind of a document as its reader sees it: "scan" where a page came from OCR, else the end of its name. */
    public static String kind(String name, ReportText read) {
        if (read.pages().stream().anyMatch(page -> page.ocr())) return "scan";
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return List.of("htm", "xhtml").contains(end) ? "html" : end;
    }
}
