package vn.baocao.extractors.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, or two with a dash or stroke, as all that a cell of a table holds: what its row or column is headed by.
 *
 * @param last same as the first where only one is named
 */
public record YearHead(int first, int last) {
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(?:\\s*[-–—/]\\s*((?:19|20)\\d\\d))?");

    /** Null where a cell holds anything else. */
    public static @Nullable YearHead of(String cell) {
        Matcher m = YEARS.matcher(cell.strip());
        if (!m.matches()) return null;
        int first = Integer.parseInt(m.group(1));
        return new YearHead(first, m.group(2) == null ? first : Integer.parseInt(m.group(2)));
    }

    public static boolean is(String cell) {
        return of(cell) != null;
    }
}
