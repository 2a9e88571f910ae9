package vn.baocao.index.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * The two forms in which a word is indexed and asked for.
 *
 * @param exact lower case with accents, the tone behind the letters and i for y where both are written: hoà and hòa, kỹ and kĩ are one
 * @param folded without accents: đoàn is doan
 */
record SyllableKey(String exact, String folded) {
    // 14.968.806đ, 14.968.806 and 14968806 are one
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3}){2,}|\\d+)(?:đ|đồng|vnđ|vnd)?");
    private static final Pattern I_OR_Y = Pattern.compile("([bcdđghklmnpqrstvx]{0,3}|qu)y");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The key of one token, in any case and normal form. */
    static SyllableKey of(String token) {
        String lower = Normalizer.normalize(token, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace("·", "");
        if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            Matcher amount = AMOUNT.matcher(lower);
            if (amount.matches()) {
                String digits = amount.group(1).replace(".", "").replace(",", "");
                return new SyllableKey(digits, digits);
            }
        }
        return new SyllableKey(toneBehind(lower), iForY(ICUFoldingFilter.NORMALIZER.normalize(lower)));
    }

    /** Whether the word carries no accent, so that it may have been typed without. */
    boolean bare() {
        return exact.equals(folded);
    }

    private static String toneBehind(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        if (apart.length() == lower.length()) return iForY(lower);
        StringBuilder letters = new StringBuilder(apart.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < apart.length(); i++) {
            int tone = TONES.indexOf(apart.charAt(i));
            if (tone < 0) letters.append(apart.charAt(i));
            else tones.append(tone + 1);
        }
        return iForY(Normalizer.normalize(letters, Normalizer.Form.NFC)) + tones;
    }

    // only where y is the whole rhyme: kỷ is kỉ, quý is quí, but tay is not tai and thuý is not thúi
    private static String iForY(String word) {
        if (!word.endsWith("y")) return word;
        return I_OR_Y.matcher(word).matches() ? word.substring(0, word.length() - 1) + "i" : word;
    }
}
