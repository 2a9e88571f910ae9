package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines that a page's width broke, by evidence: line lengths, lower case behind the break, no end of sentence before it. */
final class Wrapping {
    private static final int NARROW = 140;
    private static final Pattern STAMP = Pattern.compile("://|\\d:\\d{2}");

    private Wrapping() {}

    /** The lines with broken ones put together; a joined line's text is its stretch of the report, breaks included. */
    static List<Line> join(String text, List<Line> lines) {
        int width = width(lines);
        boolean spaced = isSpaced(lines);
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean listed = i + 1 < lines.size() && firstWord(line).equals(firstWord(lines.get(i + 1)));
            if (!joined.isEmpty() && !listed) {
                Line last = joined.get(joined.size() - 1);
                int begin = last.text().lastIndexOf('\n') + 1;
                if (goesOn(last, last.length() - begin, line, width, spaced)) {
                    joined.set(
                            joined.size() - 1,
                            new Line(
                                    last.begin(), line.end(), last.blanks(), text.substring(last.begin(), line.end())));
                    continue;
                }
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean goesOn(Line above, int aboveLength, Line below, int width, boolean spaced) {
        if (below.blanks() > (spaced ? 1 : 0) && !isBrokenSentence(above, aboveLength, below)) return false;
        if (below.blanks() > 1 || Marker.of(below.text()) != null || hasCells(above) || hasCells(below)) return false;
        char last = above.last();
        if (STAMP.matcher(below.text()).find() && below.words() <= 10) return false;
        if (above.endsSentence() || last == ':' || last == ';') return false;
        if (above.isCapitals() != below.isCapitals() && below.words() > 1) return false;
        char first = below.text().charAt(0);
        if (Character.isLowerCase(first) || last == ',' || (last == '-' && aboveLength > 30)) return aboveLength >= 25;
        if (width == 0 || below.isCapitals()) return false;
        return aboveLength >= width * 3 / 4 && aboveLength <= NARROW;
    }

    /** A sentence that goes on in lower case behind an empty line. */
    private static boolean isBrokenSentence(Line above, int aboveLength, Line below) {
        return below.blanks() == 1
                && aboveLength >= 45
                && Character.isLowerCase(below.text().charAt(0))
                && Character.isLetterOrDigit(above.last());
    }

    /** Lines that all begin with the same word are a list. */
    private static String firstWord(Line line) {
        int space = line.text().indexOf(' ');
        return space < 0 ? line.text() : line.text().substring(0, space);
    }

    private static boolean hasCells(Line line) {
        return line.text().indexOf('\t') >= 0 || line.text().indexOf('|') >= 0;
    }

    /** The width at which the text is wrapped; 0 where it is not. */
    private static int width(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Line::length)
                .filter(n -> n >= 40)
                .sorted()
                .toArray();
        if (lengths.length < 4) return 0;
        int high = lengths[lengths.length * 9 / 10];
        long near = Arrays.stream(lengths)
                .filter(n -> n >= high * 3 / 4 && n <= high)
                .count();
        return high <= NARROW && near * 5 >= lengths.length * 2L ? high : 0;
    }

    /** Whether an empty line stands before nearly every line, so that it says nothing. */
    private static boolean isSpaced(List<Line> lines) {
        long apart = lines.stream().filter(line -> line.blanks() > 0).count();
        return lines.size() >= 8 && apart * 10 >= lines.size() * 9L;
    }
}
