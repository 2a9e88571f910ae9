package vn.baocao.extractors.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared: lower case, no tone marks, đ as d, everything else a single space. */
public final class WordKey {
    private WordKey() {}

    /** {@code "Nơi nhận:"} gives {@code "noi nhan"}; empty where the text has no letter or digit. */
    public static String of(CharSequence text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == 'đ' || c == 'ð') key.append('d');
            else if (Character.isLetterOrDigit(c)) key.append(c);
            else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !key.isEmpty()
                    && key.charAt(key.length() - 1) != ' ') key.append(' ');
        }
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }

    /** How many words a key has. */
    public static int words(String key) {
        if (key.isEmpty()) return 0;
        int words = 1;
        for (int i = 0; i < key.length(); i++) if (key.charAt(i) == ' ') words++;
        return words;
    }
}
