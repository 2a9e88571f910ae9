package vn.baocao.extractors.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or punctuation mark of a text. Two spellings of one Vietnamese word have one key: case, the place of the tone mark
 * (hoà, hòa) and i or y at the end (kỹ, kĩ) make no difference; the tones themselves do.
 *
 * @param key of a word its comparison key, of punctuation the mark itself
 */
public record Word(int begin, int end, String key, Type type) {
    public enum Type {
        WORD,
        NUMBER,
        MARK
    }

    private static final Remembered<String> KEYS = new Remembered<>(13, Word::key);
    private static final Remembered<String> MARKS = new Remembered<>(8, mark -> mark(mark.charAt(0)));

    /** The words, numbers and marks of a stretch of text, in order; white space is left out. */
    public static List<Word> of(String text, Span within) {
        List<Word> words = new ArrayList<>();
        int at = within.begin();
        while (at < within.end()) {
            char first = text.charAt(at);
            if (Character.isLetter(first)) {
                int end = at + 1;
                while (end < within.end() && inWord(text.charAt(end))) end++;
                words.add(new Word(at, end, KEYS.of(text, at, end), Type.WORD));
                at = end;
            } else if (Character.isDigit(first)) {
                int end = at + 1;
                while (end < within.end() && Character.isDigit(text.charAt(end))) end++;
                words.add(new Word(at, end, text.substring(at, end), Type.NUMBER));
                at = end;
            } else {
                if (!Character.isWhitespace(first) && !Character.isSpaceChar(first))
                    words.add(new Word(at, at + 1, MARKS.of(text, at, at + 1), Type.MARK));
                at++;
            }
        }
        return words;
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String mark(char c) {
        return switch (c) {
            case '–', '—', '‑' -> "-";
            case '“', '”', '«', '»', '„' -> "\"";
            default -> String.valueOf(c);
        };
    }

    /** The comparison key of one written syllable: {@code "Hoà"} and {@code "hòa"} give {@code "hoa"} with the grave at its end. */
    public static String key(String syllable) {
        String lower = syllable.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) return endOfWord(lower);
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (isTone(c)) tone = c;
            else letters.append(c == 'ð' ? 'đ' : c);
        }
        String bare = endOfWord(letters.toString());
        return tone == 0 ? bare : bare + tone;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 128) return false;
        return true;
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }

    private static String endOfWord(String word) {
        int last = word.length() - 1;
        boolean swaps = last >= 1 && word.charAt(last) == 'y' && "hklmst".indexOf(word.charAt(last - 1)) >= 0;
        return swaps ? word.substring(0, last) + 'i' : word;
    }
}
