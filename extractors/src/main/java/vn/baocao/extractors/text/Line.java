package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line without the white space around it.
 *
 * @param blanks how many empty lines stand before it
 */
record Line(int begin, int end, int blanks, String text) {
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u2007'
                || c == '\u202F'
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /** The text with every kind of space but tabs and line ends as a plain one; all offsets stay. */
    static String flat(String text) {
        StringBuilder flat = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 || !isBlank(c)) continue;
            if (flat == null) flat = new StringBuilder(text);
            flat.setCharAt(i, ' ');
        }
        return flat == null ? text : flat.toString();
    }

    /** The lines of the stretch that hold more than white space. */
    static List<Line> of(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        for (int at = from; at < to; ) {
            int stop = text.indexOf('\n', at);
            if (stop < 0 || stop > to) stop = to;
            int begin = at;
            int end = stop;
            while (begin < end && isBlank(text.charAt(begin))) begin++;
            while (end > begin && isBlank(text.charAt(end - 1))) end--;
            if (begin == end) blanks++;
            else {
                lines.add(new Line(begin, end, blanks, text.substring(begin, end)));
                blanks = 0;
            }
            at = stop + 1;
        }
        return lines;
    }

    int length() {
        return end - begin;
    }

    Span span() {
        return new Span(begin, end);
    }

    /** Whether it ends as a sentence does: full stop, question or exclamation mark, dots, with or without a closing quote. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"”’')»".indexOf(text.charAt(at)) >= 0) at--;
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Whether at least nine in ten of its letters, and at least three, are capitals. */
    boolean isCapitals() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) continue;
            letters++;
            if (Character.isUpperCase(c)) capitals++;
        }
        return letters >= 3 && capitals * 10 >= letters * 9;
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a digit stands at or behind the place that is not of what the pattern finds. */
    boolean hasDigitBeyond(int from, Pattern pattern) {
        return pattern.matcher(text.substring(from)).replaceAll(" ").chars().anyMatch(Character::isDigit);
    }

    boolean hasDigitBeyond(Pattern pattern) {
        return hasDigitBeyond(0, pattern);
    }

    /** How many words (runs of anything but white space) it has. */
    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (!blank && !inside) words++;
            inside = !blank;
        }
        return words;
    }
}
