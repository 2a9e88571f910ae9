package vn.baocao.extractors.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Syllables;

/**
 * Writes a unit's name that only a letterhead spells, in CAPITALS, as in running text: words of the list {@code capitals} of units.yaml as
 * they stand there, abbreviations as they are, every other word with a capital.
 */
final class NameCapitals {
    private static final Map<String, String> WRITTEN = written();
    private static final int LONGEST = 7;

    private static final Set<String> PLACES = Set.of("xã", "phường", "thị trấn");

    private NameCapitals() {}

    private static Map<String, String> written() {
        Map<String, String> map = new HashMap<>();
        for (String phrase : WordLists.load("units.yaml").list("capitals"))
            map.put(phrase.toLowerCase(Locale.ROOT), phrase);
        return map;
    }

    /** The name in normal capitals where all its words are in CAPITALS, else the name as it is. */
    static String normal(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))
                || name.chars().filter(Character::isLetter).count() < 8) return name;
        String[] words = name.strip().split("\\s+");
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.length; ) {
            int taken = 0;
            for (int n = Math.min(LONGEST, words.length - i); n >= 1 && taken == 0; n--) {
                String phrase = String.join(" ", Arrays.copyOfRange(words, i, i + n));
                String written = WRITTEN.get(phrase.toLowerCase(Locale.ROOT));
                if (written == null || isOfPlace(out, written)) continue;
                out.add(written);
                taken = n;
            }
            if (taken == 0) {
                out.add(Arrays.stream(words[i].split("-", -1))
                        .map(NameCapitals::word)
                        .collect(Collectors.joining("-")));
                taken = 1;
            }
            i += taken;
        }
        String joined = String.join(" ", out);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    /** "xã Văn Hóa": what names a place has its own capitals. */
    private static boolean isOfPlace(List<String> before, String written) {
        return !before.isEmpty() && PLACES.contains(before.getLast()) && Character.isUpperCase(written.charAt(0));
    }

    private static String word(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        if (!Syllables.isSyllable(letters.toString())) return word;
        StringBuilder out = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return out.toString();
    }
}
