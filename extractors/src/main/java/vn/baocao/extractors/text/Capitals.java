package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives capitals back their marks: TCVN3 has marked letters in lower case only, so that a title comes out as "BáO CáO". Where the letters
 * around a marked one are capitals, it is one too.
 */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Capitals() {}

    /** The text with its capitals; as long as before. */
    static String restore(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            out.append(line(text.substring(begin, end)));
            if (end < text.length()) out.append('\n');
            begin = end + 1;
        }
        return out.toString();
    }

    private static String line(String line) {
        boolean small = line.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean capital = line.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        if (!capital) return line;
        // nothing but marked letters is small: the whole line is capitals, unless it is one word as short as "Hà"
        if (!small && line.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1) return line.toUpperCase(Locale.ROOT);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) words.add(new int[] {matcher.start(), matcher.end()});
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < words.size(); i++) {
            String word = line.substring(words.get(i)[0], words.get(i)[1]);
            boolean between = i > 0
                    && i + 1 < words.size()
                    && isCapitals(line, words.get(i - 1))
                    && isCapitals(line, words.get(i + 1))
                    && word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
            if (between || isCapitals(word))
                out.replace(words.get(i)[0], words.get(i)[1], word.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static boolean isCapitals(String line, int[] word) {
        return isCapitals(line.substring(word[0], word[1]));
    }

    // two capitals and no small letter without a mark
    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
