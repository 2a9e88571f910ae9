package vn.baocao.index.store;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared in this package: lower case, without accents, everything else a single space. */
final class Keys {
    private Keys() {}

    static String of(CharSequence text) {
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
        return key.toString().strip();
    }

    /** The key by which reports of one unit are found; short enough for any database's index. */
    static String unit(String name) {
        String key = of(name);
        return key.substring(0, Math.min(key.length(), 400));
    }

    static int words(String key) {
        return key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
    }
}
