package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Remembered;
import vn.baocao.extractors.text.Span;

/** The words of a stretch of text, each with its key and what stands before it. */
final class UnitWords {
    private static final int LONGEST = 7;
    /** Signs that may stand within a word: an ampersand, and an apostrophe as it is typed or printed. */
    private static final String INNER = "&'’‘`´ʼ";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final Remembered<String> KEYS = new Remembered<>(12, WordKey::of);
    private static final Remembered<String> TONED = new Remembered<>(12, TonedKey::of);

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private @Nullable String[] toned = {};

    private UnitWords(String text) {
        this.text = text;
    }

    static UnitWords of(String text, Span stretch) {
        UnitWords words = new UnitWords(text);
        int at = stretch.begin();
        while (at < stretch.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            while (at < stretch.end()
                    && (Character.isLetterOrDigit(text.charAt(at)) || words.isInner(at, stretch.end()))) at++;
            words.spans.add(new Span(begin, at));
            words.keys.add(KEYS.of(text, begin, at));
        }
        words.toned = new String[words.spans.size()];
        return words;
    }

    /** "TN&MT", "Cư M’gar": a sign between letters is of the word. */
    private boolean isInner(int at, int end) {
        return INNER.indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    int size() {
        return spans.size();
    }

    int begin(int word) {
        return spans.get(word).begin();
    }

    int end(int word) {
        return spans.get(word).end();
    }

    String key(int word) {
        return keys.get(word);
    }

    String keys(int from, int to) {
        return String.join(" ", keys.subList(from, Math.min(to, keys.size())));
    }

    /** How many words of the longest phrase of toned keys begin there, unbroken by a sign; 0 where none does. */
    int match(Phrases phrases, int at) {
        if (!phrases.opens(toned(at))) return 0;
        int stop = Math.min(at + LONGEST, size());
        int best = 0;
        StringBuilder phrase = new StringBuilder();
        for (int end = at + 1; end <= stop; end++) {
            if (end > at + 1) {
                if (!isSpace(end - 1)) break;
                phrase.append(' ');
            }
            if (phrases.is(phrase.append(toned(end - 1)).toString())) best = end - at;
        }
        return best;
    }

    private String toned(int word) {
        String known = toned[word];
        if (known == null) {
            known = TONED.of(text, begin(word), end(word));
            toned[word] = known;
        }
        return known;
    }

    int provinceAt(int at) {
        Places places = Places.builtIn();
        if (!places.opens(key(at))) return 0;
        for (int n = 4; n >= 1; n--)
            if (at + n <= size() && places.province(keys(at, at + n)).isPresent() && isTight(at, n)) return n;
        return 0;
    }

    private boolean isTight(int at, int n) {
        for (int i = at + 1; i < at + n; i++) if (!isSpace(i) && !dashBefore(i)) return false;
        return true;
    }

    private boolean isSpace(int word) {
        for (int i = end(word - 1); i < begin(word); i++) if (!Character.isWhitespace(text.charAt(i))) return false;
        return true;
    }

    private String gap(int word) {
        return text.substring(end(word - 1), begin(word));
    }

    /** Whether a name may run from the word before on to this one: over a space, a dash, "TP.", "Tr." or a quotation mark. */
    boolean goesOn(int word) {
        String gap = gap(word).strip();
        if (gap.equals(")")) return isBracketed(word - 1);
        if (gap.isEmpty() || gap.equals("-") || gap.equals("–") || gap.equals("&")) return true;
        if (gap.equals("."))
            return keys.get(word - 1).equals("tr") || (keys.get(word - 1).length() <= 2 && hasCapitals(word - 1));
        return false;
    }

    /** Whether the word goes on a document's number: "136/KH-CĐN". */
    boolean isOfNumber(int word) {
        if (word == 0) return false;
        String gap = gap(word).strip();
        if (gap.equals("/")) return true;
        return gap.equals("-") && begin(word) == end(word - 1) + 1 && isOfNumber(word - 1);
    }

    /** Whether the word stands alone between brackets. */
    boolean isBracketed(int word) {
        return word > 0
                && gap(word).strip().equals("(")
                && word + 1 < size()
                && gap(word + 1).strip().equals(")");
    }

    boolean dashBefore(int word) {
        String gap = word == 0 ? "" : gap(word).strip();
        if ((!gap.equals("-") && !gap.equals("–")) || (hasCapitals(word) && begin(word) == end(word - 1) + 1))
            return false;
        return !key(word - 1).equals("viet");
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(begin(word)));
    }

    boolean hasCapitals(int word) {
        for (int i = begin(word); i < end(word); i++) if (Character.isLowerCase(text.charAt(i))) return false;
        return isCapitalised(word);
    }

    boolean isNumber(int word) {
        return Character.isDigit(text.charAt(begin(word)));
    }

    /** Whether the word is a year, which is of no name: "hoạt động Công đoàn Công ty 2016". */
    boolean isYear(int word) {
        return YEAR.matcher(key(word)).matches();
    }

    /** A number is of a name behind "số", "cổ phần", "công ty" and the like, unless it is a year. */
    boolean numberFits(int word) {
        // "công ty cổ phần 88%": a share
        if (isYear(word) || text.startsWith("%", end(word))) return false;
        return switch (key(word - 1)) {
            case "so", "phan", "ty", "non", "quan", "cp", "cty", "tct", "truong", "khu" -> true;
            default -> false;
        };
    }
}
