package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.baocao.extractors.lexicon.WordLists;

/**
 * Cuts running text into sentences by rule: a full stop cuts unless its word is an abbreviation, an initial or a number of a list; a
 * semicolon never cuts.
 */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = abbreviations();
    private static final String CLOSING = "\"”’')]»";
    private static final String OPENING = "\"“‘'([«";

    private Sentences() {}

    private static Set<String> abbreviations() {
        Set<String> set = new HashSet<>();
        for (String word : WordLists.load("sentences.yaml").list("abbreviations"))
            set.add(word.toLowerCase(Locale.ROOT));
        return set;
    }

    /** The sentences of the stretch, without the white space around them; together they hold every other character of it. */
    static List<Span> of(String text, Span stretch) {
        List<Span> sentences = new ArrayList<>();
        int begin = stretch.begin();
        for (int i = stretch.begin(); i < stretch.end(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' && c != '…') continue;
            int end = i + 1;
            while (end < stretch.end() && ".!?…".indexOf(text.charAt(end)) >= 0) end++;
            int marks = end;
            while (end < stretch.end() && CLOSING.indexOf(text.charAt(end)) >= 0 && closes(text, begin, end)) end++;
            if (ends(text, begin, i, marks, end, stretch.end())) {
                add(text, begin, end, sentences);
                begin = end;
            }
            i = end - 1;
        }
        add(text, begin, stretch.end(), sentences);
        return sentences;
    }

    /** "gồm 5 đ/c. Ban …": a counted noun, not a title before a name. */
    private static boolean followsNumber(String text, int begin, int from) {
        int before = from - 1;
        while (before > begin && Line.isBlank(text.charAt(before))) before--;
        return before > begin && Character.isDigit(text.charAt(before));
    }

    static int count(String line) {
        return of(line, new Span(0, line.length())).size();
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        while (begin < end && Line.isBlank(text.charAt(begin))) begin++;
        while (end > begin && Line.isBlank(text.charAt(end - 1))) end--;
        if (begin < end) sentences.add(new Span(begin, end));
    }

    /** A straight quote closes where an odd number of them stands before it. */
    private static boolean closes(String text, int begin, int at) {
        char c = text.charAt(at);
        if (c != '"' && c != '\'') return true;
        return text.substring(begin, at).chars().filter(x -> x == c).count() % 2 == 1;
    }

    private static boolean ends(String text, int begin, int mark, int marks, int end, int stop) {
        if (end >= stop) return true;
        int next = end;
        while (next < stop && Line.isBlank(text.charAt(next))) next++;
        if (next == stop) return true;
        char first = text.charAt(next);
        char behind = first;
        if (OPENING.indexOf(first) >= 0 && next + 1 < stop) behind = text.charAt(next + 1);
        boolean upper = Character.isUpperCase(behind);
        boolean spaced = next > end;
        if (!upper && !(spaced && (Character.isDigit(behind) || "-–+•*".indexOf(first) >= 0))) return false;
        if (text.charAt(mark) != '.' || marks - mark > 1)
            return spaced || (marks - mark == 1 && text.charAt(mark) != '.');
        return !isAbbreviation(text, begin, mark, spaced, Character.isDigit(behind));
    }

    private static boolean isAbbreviation(String text, int begin, int mark, boolean spaced, boolean beforeDigit) {
        int from = mark;
        while (from > begin && !Line.isBlank(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0)
            from--;
        String word = text.substring(from, mark);
        if (word.isEmpty()) return true;
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) return !(spaced && followsNumber(text, begin, from));
        int dot = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
        String last = word.substring(dot + 1);
        if (last.length() == 1 && Character.isUpperCase(last.charAt(0))) return true;
        if (ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT)) && Character.isUpperCase(last.charAt(0))) return true;
        boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        boolean atBegin = from == begin;
        if (number && atBegin && word.length() <= 5) return true;
        if (atBegin && word.matches("[IVX]+|[a-zđA-Z]")) return true;
        if (beforeDigit && number && !spaced) return true;
        // a number of a list inside the text: "gồm: 1. Thu", "; 2. Chi"
        if (number && word.length() <= 2 && from > begin) {
            int before = from - 1;
            while (before > begin && Line.isBlank(text.charAt(before))) before--;
            return ":;.,".indexOf(text.charAt(before)) >= 0;
        }
        return false;
    }
}
