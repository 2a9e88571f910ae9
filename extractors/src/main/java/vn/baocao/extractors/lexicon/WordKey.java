package vn.baocao.extractors.lexicon;

import java.text.Normalizer;

/** The form in which words are compared: lower case, no tone marks, đ as d, everything else a single space. */
public final class WordKey {
    private static final char[] FOLDED = folded();

    private WordKey() {}

    /**
     * For each character below U+2000: its plain lower-case letter or digit, a space where it parts words, 0 where it is a mark to be left
     * out.
     */
    private static char[] folded() {
        char[] table = new char[0x2000];
        for (char c = 0; c < table.length; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (base == 'đ' || base == 'Đ' || base == 'ð' || base == 'Ð') table[c] = 'd';
            else if (Character.isLetterOrDigit(base)) table[c] = Character.toLowerCase(base);
            else table[c] = Character.getType(base) == Character.NON_SPACING_MARK ? 0 : ' ';
        }
        return table;
    }

    /** The plain lower-case letter or digit of a character; a space where it parts words, 0 where it is a mark to be left out. */
    public static char fold(char c) {
        if (c < FOLDED.length) return FOLDED[c];
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
    }

    /** {@code "Nơi nhận:"} gives {@code "noi nhan"}; empty where the text has no letter or digit. */
    public static String of(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c == 0) continue;
            if (c != ' ') key.append(c);
            else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') key.append(' ');
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
