package vn.baocao.extractors.mention;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import vn.baocao.extractors.text.Remembered;
import vn.baocao.extractors.text.Span;

/** The words of a stretch of text with their offsets and their two keys: with tone marks (spelling evened out) and without any mark. */
final class Words {
    /** A word's keys. */
    record Key(String toned, String plain) {}

    private static final Key TOO_LONG = new Key("\uFFFC", "\uFFFC");
    private static final int LONGEST = 40;
    private static final Remembered<Key> KEYS = new Remembered<>(13, Words::key);

    private final String text;
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private Key[] keys = new Key[32];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    /** Splits a stretch into runs of letters, marks and digits. */
    static Words of(String text, Span span) {
        Words words = new Words(text);
        int i = span.begin();
        while (i < span.end()) {
            if (!isWord(text.charAt(i))) {
                i++;
                continue;
            }
            int begin = i;
            i++;
            // "hội nghịPhong trào": web pages glue the last word of a line to the first of the next
            while (i < span.end() && isWord(text.charAt(i)) && !glued(text, i)) i++;
            words.add(begin, i);
        }
        return words;
    }

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static boolean glued(String text, int i) {
        return Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }

    private static boolean isWord(char c) {
        if (c >= 128) return isWordBeyondAscii(c);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isWordBeyondAscii(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        keys[size++] = end - begin > LONGEST ? TOO_LONG : KEYS.of(text, begin, end);
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    String toned(int word) {
        return keys[word].toned();
    }

    String plain(int word) {
        return keys[word].plain();
    }

    String written(int word) {
        return text.substring(begins[word], ends[word]);
    }

    boolean capital(int word) {
        return Character.isUpperCase(text.charAt(begins[word]));
    }

    /** Whether the word is written in capitals throughout and has two letters or more. */
    boolean capitals(int word) {
        if (ends[word] - begins[word] < 2) return false;
        for (int i = begins[word]; i < ends[word]; i++) if (!Character.isUpperCase(text.charAt(i))) return false;
        return true;
    }

    boolean digits(int word) {
        return Character.isDigit(text.charAt(begins[word]));
    }

    /** The text between a word and the next, empty at the last. */
    String gap(int word) {
        return word + 1 < size ? text.substring(ends[word], begins[word + 1]) : "";
    }

    /** The first word that begins at or after the offset; size() where none does. */
    int at(int offset) {
        int found = Arrays.binarySearch(begins, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }

    Span span(int first, int last) {
        return new Span(begins[first], ends[last]);
    }

    /** "Hoà" and "hòa", "kỹ" and "kĩ", "02" and "2" have one key. */
    static Key key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            int zeros = 0;
            while (zeros < lower.length() - 1 && lower.charAt(zeros) == '0') zeros++;
            lower = lower.substring(zeros);
        }
        StringBuilder toned = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        char tone = 0;
        String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) tone = c;
            else if (Character.getType(c) == Character.NON_SPACING_MARK) toned.append(c);
            else {
                toned.append(c == 'y' && endsAsI(toned) ? 'i' : c);
                plain.append(c == 'y' ? 'i' : c == 'đ' ? 'd' : c);
            }
        }
        if (tone != 0) toned.append(tone);
        return new Key(toned.toString(), plain.toString());
    }

    /** "kỹ" is "kĩ" and "quý" is "quí", but "tay" is not "tai" and "tuy" is not "tui". */
    private static boolean endsAsI(StringBuilder before) {
        int n = before.length();
        if (n == 0) return false;
        char last = before.charAt(n - 1);
        if (last == 'u') return n > 1 && before.charAt(n - 2) == 'q';
        return last != 'a' && last != '\u0302' && last != '\u0306' && last != '\u031B';
    }
}
