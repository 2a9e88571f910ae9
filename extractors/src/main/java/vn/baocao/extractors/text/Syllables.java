package vn.baocao.extractors.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a word can be a Vietnamese syllable, by its onset, rime and tone; by it a text's encoding is recognised. */
public final class Syllables {
    private static final String[] ONSETS =
            " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

    private static final Set<String> RIMES =
            new HashSet<>(Arrays.asList(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                            + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu"
                            + " iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oc oi om on ong op ot oong ooc"
                            + " oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet"
                            + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây"
                            + " uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyu uyên uyêt uyn"
                            + " ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu êng ênh iêng")
                    .split(" ")));

    private static final Set<String> PLAIN_ONSETS = plain(Arrays.asList(ONSETS));
    private static final Set<String> PLAIN_RIMES = plain(RIMES);

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Syllables() {}

    /** Whether a word of letters (any case, NFC or NFD) is built as a Vietnamese syllable. */
    public static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > 10) return false;
        char tone = 0;
        StringBuilder toneless = new StringBuilder();
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(c) < 0) toneless.append(c);
            else if (tone != 0) return false;
            else tone = c;
        }
        String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        for (String onset : ONSETS) {
            if (!letters.startsWith(onset)) continue;
            String rime = letters.substring(onset.length());
            if (RIMES.contains(rime) && toneFits(rime, tone)) return true;
        }
        return false;
    }

    /**
     * Whether a word of plain letters is what a Vietnamese syllable looks like without its marks, and is none as it stands: "viec",
     * "duoc".
     */
    public static boolean needsMarks(String plain) {
        if (isSyllable(plain)) return false;
        for (String onset : PLAIN_ONSETS)
            if (plain.startsWith(onset) && PLAIN_RIMES.contains(plain.substring(onset.length()))) return true;
        return false;
    }

    private static Set<String> plain(Collection<String> written) {
        return written.stream()
                .map(one -> Normalizer.normalize(one, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd'))
                .collect(Collectors.toUnmodifiableSet());
    }

    // a syllable that ends in c, ch, p or t has the sắc or the nặng tone
    private static boolean toneFits(String rime, char tone) {
        char last = rime.charAt(rime.length() - 1);
        boolean stopped = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
        return !stopped || tone == '\u0301' || tone == '\u0323';
    }
}
