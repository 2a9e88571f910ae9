package vn.baocao.extractors.lexicon;

import java.util.Locale;
import vn.baocao.extractors.text.Remembered;

/**
 * Moves over the words of a stretch of text in both directions, never leaving it. Blanks are spaces, no-break spaces and at most one
 * line break; a word is a run of letters ("đ/c" is one word).
 */
public final class WordCursor {
    private static final Remembered<String> LOWER = new Remembered<>(13, word -> word.toLowerCase(Locale.ROOT));

    private final String text;
    private final int begin;
    private final int end;

    public WordCursor(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    public String text() {
        return text;
    }

    public int begin() {
        return begin;
    }

    public int end() {
        return end;
    }

    /** The character at {@code i}, or U+0000 outside the stretch. */
    public char at(int i) {
        return i >= begin && i < end ? text.charAt(i) : 0;
    }

    public static boolean isSpace(char c) {
        return c == ' '
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200B')
                || c == '\u202F'
                || c == '\uFEFF'
                || c == '\r';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a letter or a combining mark stands at {@code i}. */
    public boolean letterAt(int i) {
        char c = at(i);
        return c >= 'A' && (Character.isLetter(c) || (c >= '\u0300' && c <= '\u036F'));
    }

    public boolean digitAt(int i) {
        return isDigit(at(i));
    }

    /** The first position from {@code i} that is no blank; blanks hold at most one line break. */
    public int skip(int i) {
        int at = i;
        boolean broken = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n' && !broken) broken = true;
            else if (!isSpace(c)) break;
            at++;
        }
        return at;
    }

    /** As {@link #skip}, but stays on the line. */
    public int skipOnLine(int i) {
        int at = i;
        while (at < end && isSpace(text.charAt(at))) at++;
        return at;
    }

    /** The end of what stands before {@code i} without the blanks between. */
    public int skipBack(int i) {
        int at = i;
        boolean broken = false;
        while (at > begin) {
            char c = text.charAt(at - 1);
            if (c == '\n' && !broken) broken = true;
            else if (!isSpace(c)) break;
            at--;
        }
        return at;
    }

    /** As {@link #skipBack}, but stays on the line. */
    public int skipBackOnLine(int i) {
        int at = i;
        while (at > begin && isSpace(text.charAt(at - 1))) at--;
        return at;
    }

    /** Whether only blanks and bullets stand between the line's start (or the stretch's) and {@code i}. */
    public boolean startsLine(int i) {
        int at = i;
        while (at > begin) {
            char c = text.charAt(at - 1);
            if (c == '\n') return true;
            if (!isSpace(c) && c != '\t' && "-–—+*•●▪○◦·#>".indexOf(c) < 0) return false;
            at--;
        }
        return true;
    }

    /** The end of the word that begins at {@code i}; {@code i} where none does. */
    public int wordEnd(int i) {
        int at = i;
        while (letterAt(at)) at++;
        if (at - i == 1 && at(at) == '/' && (at(i) == 'đ' || at(i) == 'Đ')) {
            char c = at(at + 1);
            if ((c == 'c' || c == 'C') && !letterAt(at + 2)) return at + 2;
        }
        return at;
    }

    /** The begin of the word that ends before {@code i}; {@code i} where none does. */
    public int wordBegin(int i) {
        int at = i;
        while (letterAt(at - 1)) at--;
        if (i - at == 1 && at(at - 1) == '/' && (at(at) == 'c' || at(at) == 'C')) {
            char c = at(at - 2);
            if ((c == 'đ' || c == 'Đ') && !letterAt(at - 3)) return at - 2;
        }
        return at;
    }

    /** The stretch from {@code from} to {@code to} in lower case. */
    public String lower(int from, int to) {
        return LOWER.of(text, from, to);
    }

    /** The word at or, over blanks, after {@code i} in lower case; "" where something else stands there. */
    public String wordAfter(int i) {
        int at = skip(i);
        return lower(at, wordEnd(at));
    }

    /** The word that ends, over blanks, before {@code i} in lower case; "" where something else stands there. */
    public String wordBefore(int i) {
        int at = skipBack(i);
        return lower(wordBegin(at), at);
    }
}
