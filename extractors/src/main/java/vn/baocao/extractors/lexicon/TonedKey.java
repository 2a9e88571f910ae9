package vn.baocao.extractors.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared where tones matter ("năm" is not "nam"): lower case, each tone mark at the end of its syllable. */
public final class TonedKey {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private TonedKey() {}

    /** "hoà" and "hòa" have one key; everything but letters and digits parts words. */
    public static String of(CharSequence text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length());
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (TONES.indexOf(c) >= 0) tone = c;
            else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                key.append(c == 'ð' ? 'đ' : c);
            else {
                if (tone != 0) key.append(tone);
                tone = 0;
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') key.append(' ');
            }
        }
        if (tone != 0) key.append(tone);
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }
}
