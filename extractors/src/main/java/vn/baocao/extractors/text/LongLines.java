package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a whole report that was saved as one line apart again, at the numbers of its sections and at its dashes. */
final class LongLines {
    private static final int LONG = 1200;
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    private static final Pattern SECTION =
            Pattern.compile("(?<=[\\s.;:…])([IVX]{1,4})\\s?[./)-]\\s*(?=[\\p{Lu}“\"]{2}|\\p{Lu}\\p{Ll}+\\s)");
    private static final Pattern POINT =
            Pattern.compile("(?<=[.;:…?!)]\\s{0,3}|\\p{Lu}\\s{1,3})(\\d{1,2})[.)]\\s*(?=\\p{Lu}\\p{Ll}+[\\s,])");

    private LongLines() {}

    static List<Line> split(String text, List<Line> lines) {
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            if (line.length() < LONG) split.add(line);
            else cut(text, line, split);
        }
        return split;
    }

    private static void cut(String text, Line line, List<Line> split) {
        List<Integer> cuts = new ArrayList<>();
        List<Integer> sections = ascending(line.text(), SECTION, 0, line.length());
        cuts.addAll(sections);
        List<Integer> edges = new ArrayList<>(sections);
        edges.add(0, 0);
        edges.add(line.length());
        for (int i = 0; i + 1 < edges.size(); i++)
            cuts.addAll(ascending(line.text(), POINT, edges.get(i), edges.get(i + 1)));
        addDashes(line.text(), cuts);
        cuts.add(line.length());
        int begin = 0;
        boolean first = true;
        for (int cut : cuts.stream().sorted().distinct().toList()) {
            if (cut == begin) continue;
            for (Line part : Line.of(text, line.begin() + begin, line.begin() + cut)) {
                split.add(new Line(part.begin(), part.end(), first ? line.blanks() : 0, part.text()));
                first = false;
            }
            begin = cut;
        }
    }

    /** Dashes with a space behind them and the end of a sentence or clause before them. */
    private static void addDashes(String line, List<Integer> cuts) {
        for (int i = 1; i + 2 < line.length(); i++) {
            if ("-–+•*".indexOf(line.charAt(i)) < 0 || line.charAt(i + 1) != ' ') continue;
            int before = i - 1;
            while (before > 0 && line.charAt(before) == ' ') before--;
            char next = line.charAt(i + 2);
            boolean opens = Character.isUpperCase(next) || Character.isDigit(next) || next == '“' || next == '"';
            if (opens && ".;:…".indexOf(line.charAt(before)) >= 0) cuts.add(i);
        }
    }

    /** Places where the numbers 1, 2, 3 … or I, II, III … follow one another, at least two. */
    private static List<Integer> ascending(String line, Pattern pattern, int from, int to) {
        String second = pattern == SECTION ? "II" : "2";
        if (line.indexOf(second, from, to) < 0) return List.of();
        List<Integer> places = new ArrayList<>();
        Matcher m = pattern.matcher(line).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            String number = m.group(1);
            int next = places.size();
            if (number.equals(Integer.toString(next + 1)) || (next < ROMAN.length && number.equals(ROMAN[next])))
                places.add(m.start());
        }
        return places.size() >= 2 ? places : List.of();
    }
}
