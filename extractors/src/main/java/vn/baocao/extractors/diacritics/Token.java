package vn.baocao.extractors.diacritics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number, mark or line end as the model counts it.
 *
 * @param form of a word its lower-case letters, 0 for every number, the mark itself, {@link #START} at the end of a line
 */
record Token(int begin, int end, String form, boolean word) {
    static final String START = "^";

    /** The tokens of a text, in order; {@code text} is NFC. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(first)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
                tokens.add(new Token(at, end, text.substring(at, end).toLowerCase(Locale.ROOT), true));
            } else if (Character.isDigit(first)) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
                tokens.add(new Token(at, end, "0", false));
            } else if (first == '\n') tokens.add(new Token(at, end, START, false));
            else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first))
                tokens.add(new Token(at, end, Character.isSurrogate(first) ? "☺" : String.valueOf(first), false));
            at = end;
        }
        return tokens;
    }
}
