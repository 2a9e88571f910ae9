package vn.baocao.extractors.diacritics;

import java.text.Normalizer;
import vn.baocao.extractors.lexicon.WordKey;

/** Plain letters of written Vietnamese: one for each letter, so that places stay. */
final class Folding {
    private Folding() {}

    /** {@code "việc"} gives {@code "viec"}; as long as what is folded. */
    static String of(String composed) {
        char[] folded = composed.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = WordKey.fold(folded[i]);
            if (c != 0 && c != ' ') folded[i] = c;
        }
        return new String(folded);
    }

    /** Whether one form can be got from another, of the same plain letters, by leaving out marks. */
    static boolean isLeftOf(String less, String more) {
        if (less.length() != more.length()) return false;
        for (int i = 0; i < less.length(); i++)
            if (less.charAt(i) != more.charAt(i) && !isLeftOf(less.charAt(i), more.charAt(i))) return false;
        return true;
    }

    private static boolean isLeftOf(char less, char more) {
        if (less < 128) return WordKey.fold(more) == less;
        String marks = apart(more);
        return apart(less).chars().allMatch(mark -> marks.indexOf(mark) >= 0);
    }

    private static String apart(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    }
}
