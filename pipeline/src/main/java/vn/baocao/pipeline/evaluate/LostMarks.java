package vn.baocao.pipeline.evaluate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes the diacritics off words of a text, as a typist without a Vietnamese keyboard or a bad scan does: a trial of the reading. */
public final class LostMarks {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private LostMarks() {}

    /**
     * The text, as long as before, with that share of its words bare.
     *
     * @param text NFC
     * @param share from 0 to 1; at 0.25 every fourth word
     */
    public static String of(String text, double share) {
        int[] seen = {0};
        return WORD.matcher(text).replaceAll(match -> {
            int words = ++seen[0];
            boolean takes = Math.floor(words * share) > Math.floor((words - 1) * share);
            return takes ? bare(match.group()) : match.group();
        });
    }

    private static String bare(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return MARKS.matcher(letters).replaceAll("");
    }
}
