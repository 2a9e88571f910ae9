package vn.baocao.extractors.text;

import java.util.regex.Pattern;

/** A year, or two with a dash, as all that a cell of a table holds: what its row or column is headed by. */
public final class YearHead {
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:19|20)\\d\\d)?");

    private YearHead() {}

    public static boolean is(String cell) {
        return YEARS.matcher(cell.strip()).matches();
    }
}
