package vn.baocao.extractors.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordCursor;

/**
 * A number below a thousand in words, in the forms of all regions: "hai trăm linh tư", "hai mươi mốt", "hăm lăm", "bảy hai".
 *
 * @param end after its last word
 * @param single one word below ten: "hai"; what stands behind a power of ten is then a tenth of it ("một triệu hai")
 * @param joined begun by "không trăm", "linh" or "lẻ": only a rest, never a number of its own
 * @param digits two words below ten: "bảy hai"
 */
record SpokenNumber(int end, int value, boolean single, boolean joined, boolean digits) {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /** The digit that the word names, -1 where it names none. */
    static int unit(String word) {
        return UNITS.getOrDefault(word, -1);
    }

    /** Whether the word only ever follows another number word. */
    static boolean dependent(String word) {
        return word.equals("mốt") || word.equals("tư") || word.equals("lăm") || word.equals("nhăm");
    }

    /** Whether a number can begin with the word. */
    static boolean starts(String word) {
        return word.equals("mười") || word.equals("hăm") || (unit(word) >= 0 && !dependent(word));
    }

    private record Word(String text, int end) {
        static Word at(WordCursor cursor, int i) {
            int begin = cursor.skip(i);
            int end = cursor.wordEnd(begin);
            return new Word(cursor.lower(begin, end), end);
        }
    }

    /** Reads the words from {@code i}, over blanks. */
    static @Nullable SpokenNumber read(WordCursor cursor, int i) {
        Word first = Word.at(cursor, i);
        if (first.text().equals("linh") || first.text().equals("lẻ")) {
            SpokenNumber rest = tens(cursor, first.end());
            return rest == null ? null : new SpokenNumber(rest.end(), rest.value(), false, true, false);
        }
        int unit = unit(first.text());
        Word second = Word.at(cursor, first.end());
        if (unit >= 0 && second.text().equals("trăm")) return hundreds(cursor, unit, second.end());
        return tens(cursor, i);
    }

    private static SpokenNumber hundreds(WordCursor cursor, int hundreds, int end) {
        Word next = Word.at(cursor, end);
        int value = hundreds * 100;
        boolean joined = hundreds == 0;
        if (next.text().equals("rưỡi")) return new SpokenNumber(next.end(), value + 50, false, joined, false);
        if (next.text().equals("linh") || next.text().equals("lẻ")) {
            Word last = Word.at(cursor, next.end());
            int unit = unit(last.text());
            if (unit > 0) return new SpokenNumber(last.end(), value + unit, false, joined, false);
            return new SpokenNumber(end, value, false, joined, false);
        }
        SpokenNumber rest = tens(cursor, end);
        if (rest == null
                || newThousand(cursor, rest)
                || (rest.single() && next.text().equals("năm")))
            return new SpokenNumber(end, value, false, joined, false);
        if (rest.single() && next.text().equals("một")) return new SpokenNumber(end, value, false, joined, false);
        int more = rest.single() ? rest.value() * 10 : rest.value();
        return new SpokenNumber(rest.end(), value + more, false, joined, false);
    }

    /** "hai trăm năm trăm": the rest begins a number of its own. */
    private static boolean newThousand(WordCursor cursor, SpokenNumber rest) {
        return rest.single() && Word.at(cursor, rest.end()).text().equals("trăm");
    }

    private static @Nullable SpokenNumber tens(WordCursor cursor, int i) {
        Word first = Word.at(cursor, i);
        Word second = Word.at(cursor, first.end());
        int low = unit(second.text());
        if (first.text().equals("mười") || first.text().equals("hăm")) {
            int base = first.text().equals("mười") ? 10 : 20;
            if (low > 0 && !second.text().equals("năm") && !tensBehind(cursor, second))
                return new SpokenNumber(second.end(), base + low, false, false, false);
            return new SpokenNumber(first.end(), base, false, false, false);
        }
        int unit = unit(first.text());
        if (unit < 0) return null;
        if (unit > 0 && (second.text().equals("mươi") || second.text().equals("chục"))) {
            Word third = Word.at(cursor, second.end());
            int last = unit(third.text());
            boolean more = last > 0 && !third.text().equals("năm") && !tensBehind(cursor, third);
            return more
                    ? new SpokenNumber(third.end(), unit * 10 + last, false, false, false)
                    : new SpokenNumber(second.end(), unit * 10, false, false, false);
        }
        if (unit > 0 && low > 0 && !second.text().equals("năm") && !tensBehind(cursor, second))
            return new SpokenNumber(second.end(), unit * 10 + low, false, false, !dependent(second.text()));
        return new SpokenNumber(first.end(), unit, true, false, false);
    }

    private static boolean tensBehind(WordCursor cursor, Word unit) {
        String next = Word.at(cursor, unit.end()).text();
        return next.equals("mươi") || next.equals("trăm") || next.equals("chục") || next.equals("phần");
    }
}
