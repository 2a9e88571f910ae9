package vn.baocao.extractors.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of a report as its title tells it, to know a heading that speaks of a later one: "IV. Năm 2022" in a report of 2021.
 *
 * @param year 0 = not told
 * @param part 6 = the first half, else 10 times the quarter or 100 times the month; 0 = the year
 */
record TitleTime(int year, int part) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    /** The last year of a span: "(2010 - 6/2020)", "nhiệm kỳ 2018-2023". */
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}\\s*(?:[-–—]|đến)\\s*(?:\\d{1,2}/)?((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern HALF = Pattern.compile("(?iu)(?:6|sáu)\\s+tháng\\s+(đầu|cuối)");
    private static final Pattern QUARTER = Pattern.compile("(?iu)quý\\s+(IV|III|II|I|[1-4])(?![\\p{L}\\d])");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?<!\\d\\s)tháng\\s+(\\d{1,2})(?![\\d/])");
    private static final Pattern HALF_TERM = Pattern.compile("(?iu)(?:giữa|nửa(?: đầu)?) nhiệm k[ỳì]");
    /** Half a term ends in the third of its years. */
    private static final int YEARS_OF_HALF = 2;

    private static final Pattern NEXT = Pattern.compile("(?iu)phương hướng|nhiệm vụ|kế hoạch|mục tiêu");

    static TitleTime of(String header) {
        Matcher next = NEXT.matcher(header);
        String results =
                next.find() && YEAR.matcher(header.substring(0, next.start())).find()
                        ? header.substring(0, next.start())
                        : header;
        return new TitleTime(year(results), part(results));
    }

    /** The first year that the words name, of a span its last, of half a term the one it ends in; 0 where they name none. */
    private static int year(String words) {
        Matcher year = YEAR.matcher(words);
        if (!year.find()) return 0;
        int first = Integer.parseInt(year.group(1));
        Matcher span = SPAN.matcher(words).region(year.start(), words.length());
        if (!span.lookingAt()) return first;
        int last = Integer.parseInt(span.group(1));
        return HALF_TERM.matcher(words).find() ? Math.min(last, first + YEARS_OF_HALF) : last;
    }

    private static int part(String words) {
        Matcher m = HALF.matcher(words);
        if (m.find()) return m.group(1).equalsIgnoreCase("đầu") ? 6 : 7;
        m = QUARTER.matcher(words);
        if (m.find()) return 10 * quarter(m.group(1));
        m = MONTH.matcher(words);
        return m.find() ? 100 * Integer.parseInt(m.group(1)) : 0;
    }

    private static int quarter(String sign) {
        return switch (sign.toUpperCase(java.util.Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    /** Whether the heading names a time behind this one and none within it. */
    boolean isBefore(String heading) {
        int first = year(heading);
        if (first > 0 && year > 0 && first != year) return first > year;
        int other = part(heading);
        if (part == 0 || other == 0) return part == 0 && other == 7 && first == 0;
        boolean sameKind = (part < 10) == (other < 10) && (part >= 100) == (other >= 100);
        return sameKind && other > part;
    }
}
