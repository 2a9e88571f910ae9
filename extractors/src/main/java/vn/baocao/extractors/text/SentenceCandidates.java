package vn.baocao.extractors.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import vn.baocao.extractors.lexicon.WordLists;

/**
 * The places where a sentence may end: behind a full stop, dots, question or exclamation mark and the closing quotes and brackets after it,
 * save where a rule knows that it does not: decimals, abbreviations of sentences.yaml, initials, numbers of a list, a lower-case letter
 * without a blank before it. A semicolon never ends a sentence. Thread-safe.
 */
final class SentenceCandidates implements EndOfSentenceScanner {
    static final String MARKS = ".!?…";
    static final String CLOSING = "\"”’')]»";
    static final String OPENING = "\"“‘'([«";
    static final String BULLETS = "-–+•*";
    private static final int LONGEST_LIST_NUMBER = 5;

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> listEnds = new HashSet<>();

    SentenceCandidates() {
        WordLists lists = WordLists.load("sentences.yaml");
        for (String word : lists.list("abbreviations")) abbreviations.add(word.toLowerCase(Locale.ROOT));
        for (String word : lists.list("list-ends")) listEnds.add(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<Character> getEOSCharacters() {
        return Set.of('.', '!', '?', '…');
    }

    @Override
    public List<Integer> getPositions(StringBuffer text) {
        return getPositions((CharSequence) text);
    }

    @Override
    public List<Integer> getPositions(char[] text) {
        return getPositions(CharBuffer.wrap(text));
    }

    /** The last characters of what may be sentences, from the left; where the text ends in a mark, that too. */
    @Override
    public List<Integer> getPositions(CharSequence chars) {
        String text = chars.toString();
        List<Integer> places = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) continue;
            int marks = i + 1;
            while (marks < text.length() && MARKS.indexOf(text.charAt(marks)) >= 0) marks++;
            int end = marks;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 && closes(text, begin, end)) end++;
            if (mayEnd(text, begin, i, marks, end)) {
                places.add(end - 1);
                begin = end;
            }
            i = end - 1;
        }
        return places;
    }

    /** A straight quote closes where an odd number of them stands before it. */
    private static boolean closes(String text, int begin, int at) {
        char c = text.charAt(at);
        if (c != '"' && c != '\'') return true;
        return text.substring(begin, at).chars().filter(x -> x == c).count() % 2 == 1;
    }

    private boolean mayEnd(String text, int begin, int mark, int marks, int end) {
        int next = end;
        while (next < text.length() && Line.isBlank(text.charAt(next))) next++;
        if (next == text.length()) return true;
        boolean spaced = next > end;
        char first = text.charAt(next);
        char behind = first;
        if (OPENING.indexOf(first) >= 0 && next + 1 < text.length()) behind = text.charAt(next + 1);
        boolean stop = text.charAt(mark) == '.' && marks == mark + 1;
        if (Character.isUpperCase(behind)) {
            if (!spaced && marks > mark + 1) return false;
        } else if (!spaced) {
            return false;
        } else if (Character.isLetter(behind)) {
            if (!stop || behind != first) return false;
        } else if (!Character.isDigit(behind) && BULLETS.indexOf(first) < 0) {
            return false;
        }
        return !stop || !isPart(text, begin, mark, spaced, Character.isUpperCase(behind));
    }

    /** Whether the full stop surely belongs to the word before it. */
    private boolean isPart(String text, int begin, int mark, boolean spaced, boolean beforeCapital) {
        int from = mark;
        while (from > begin && !Line.isBlank(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0)
            from--;
        String word = text.substring(from, mark);
        // "đạt danh hiệu "vững mạnh". Trong …": the quote closes
        if (word.isEmpty()) return from == begin || CLOSING.indexOf(text.charAt(from - 1)) < 0;
        if (listEnds.contains(word.toLowerCase(Locale.ROOT))) return !beforeCapital;
        if (abbreviations.contains(word.toLowerCase(Locale.ROOT))) return !(spaced && followsNumber(text, begin, from));
        int dot = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
        String last = word.substring(dot + 1);
        boolean upper = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        if (upper && (last.length() == 1 || abbreviations.contains(last.toLowerCase(Locale.ROOT)))) return true;
        boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        if (from == begin && word.matches("[IVX]+|[a-zđA-Z]")) return true;
        if (from == begin && number && word.length() <= LONGEST_LIST_NUMBER) return true;
        // a number of a list inside the text: "gồm: 1. Thu", "; 2. Chi"
        if (!number || word.length() > 2 || from == begin) return false;
        int before = from - 1;
        while (before > begin && Line.isBlank(text.charAt(before))) before--;
        return ":;.,".indexOf(text.charAt(before)) >= 0;
    }

    /** "gồm 5 đ/c. Ban …": a counted noun, not a title before a name. */
    private static boolean followsNumber(String text, int begin, int from) {
        int before = from - 1;
        while (before > begin && Line.isBlank(text.charAt(before))) before--;
        return before > begin && Character.isDigit(text.charAt(before));
    }
}
