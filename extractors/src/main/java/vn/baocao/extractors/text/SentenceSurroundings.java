package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the model judges a possible end of a sentence by: the mark, the words beside it and their shapes, how far the last mark is.
 * Thread-safe.
 */
final class SentenceSurroundings implements SDContextGenerator {
    private static final int FAR = 300;
    private static final int LONG_WORD = 12;

    @Override
    public String[] getContext(CharSequence chars, int place) {
        int mark = place;
        while (mark > 0 && SentenceCandidates.CLOSING.indexOf(chars.charAt(mark)) >= 0) mark--;
        int end = mark;
        while (end > 0 && SentenceCandidates.MARKS.indexOf(chars.charAt(end - 1)) >= 0) end--;
        int closed = end;
        while (closed > 0 && SentenceCandidates.CLOSING.indexOf(chars.charAt(closed - 1)) >= 0) closed--;
        int from = wordBefore(chars, closed);
        int earlier = from;
        while (earlier > 0 && Line.isBlank(chars.charAt(earlier - 1))) earlier--;
        int next = place + 1;
        while (next < chars.length() && Line.isBlank(chars.charAt(next))) next++;
        String word = low(chars, from, closed);
        String before = low(chars, wordBefore(chars, earlier), earlier);
        String after = low(chars, next, wordAfter(chars, next));
        String gap = next == chars.length() ? "end" : next == place + 1 ? "glued" : "spaced";
        String kind = chars.charAt(mark) + (mark > end ? "run" : "") + (place > mark ? "closed" : "");
        String shape = (closed < end ? "closed" : "")
                + shape(chars.subSequence(from, closed).toString());
        String nextShape = next == chars.length() ? "end" : nextShape(chars, next);
        String length = sinceLastMark(chars, from);
        String inside = inside(chars, end);
        List<String> context = new ArrayList<>();
        context.add("k=" + kind + gap + nextShape);
        context.add("s=" + shape);
        context.add("sn=" + shape + gap + nextShape);
        context.add("sb=" + shape + shape(before) + nextShape);
        context.add("w=" + word);
        context.add("wl=" + shape + Math.min(word.length(), 5));
        context.add("b=" + before + "|" + shape);
        context.add("n=" + after);
        context.add("l=" + length + inside);
        context.add("ln=" + length + nextShape);
        context.add("i=" + inside + nextShape);
        return context.toArray(String[]::new);
    }

    private static int wordBefore(CharSequence chars, int end) {
        int from = end;
        while (from > 0
                && !Line.isBlank(chars.charAt(from - 1))
                && SentenceCandidates.OPENING.indexOf(chars.charAt(from - 1)) < 0) from--;
        return from;
    }

    private static int wordAfter(CharSequence chars, int from) {
        int end = from;
        while (end < chars.length() && Character.isLetterOrDigit(chars.charAt(end))) end++;
        return end;
    }

    private static String low(CharSequence chars, int from, int end) {
        return chars.subSequence(Math.max(from, end - LONG_WORD), end)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static String shape(String word) {
        if (word.isEmpty()) return "none";
        if (word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ','))
            return word.length() <= 2 ? "few" : word.chars().allMatch(Character::isDigit) ? "digits" : "number";
        if (!word.chars().allMatch(Character::isLetter)) {
            if (Character.isDigit(word.charAt(word.length() - 1))) return "code";
            return word.chars().anyMatch(Character::isDigit) ? "measure" : "mixed";
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        if (Syllables.isSyllable(word)) return first ? word.length() == 1 ? "Letter" : "Syllable" : "syllable";
        if (!first) return word.length() == 1 ? "letter" : "short";
        return word.chars().allMatch(Character::isUpperCase) ? "CAPITALS" : "Name";
    }

    private static String nextShape(CharSequence chars, int next) {
        char c = chars.charAt(next);
        if (SentenceCandidates.BULLETS.indexOf(c) >= 0) return "bullet";
        if (SentenceCandidates.OPENING.indexOf(c) >= 0) return "opening";
        int end = wordAfter(chars, next);
        if (Character.isDigit(c)) {
            boolean listed = end < chars.length() && (chars.charAt(end) == '.' || chars.charAt(end) == ')');
            return listed && end - next <= 2 ? "listed" : end - next == 3 ? "three" : "digits";
        }
        if (!Character.isUpperCase(c)) return "lower";
        return end - next > 1 && Character.isUpperCase(chars.charAt(next + 1)) ? "UPPER" : "Upper";
    }

    /** How many words stand between the last mark of any kind and the word. */
    private static String sinceLastMark(CharSequence chars, int from) {
        int words = 0;
        for (int i = from - 1; i >= 0 && words < 6; i--) {
            char c = chars.charAt(i);
            if (SentenceCandidates.MARKS.indexOf(c) >= 0
                    && (i + 1 == chars.length() || Line.isBlank(chars.charAt(i + 1)))) break;
            if (Line.isBlank(c) && i + 1 < from) words++;
        }
        return words < 2 ? "bare" : words < 6 ? "short" : "long";
    }

    /** Whether a bracket or a curly quote is open. */
    private static String inside(CharSequence chars, int end) {
        int brackets = 0;
        int quotes = 0;
        for (int i = Math.max(0, end - FAR); i < end; i++) {
            char c = chars.charAt(i);
            if (c == '(') brackets++;
            else if (c == ')' && brackets > 0) brackets--;
            else if (c == '“') quotes = 1;
            else if (c == '”') quotes = 0;
        }
        return brackets > 0 ? "bracket" : quotes > 0 ? "quote" : "";
    }
}
