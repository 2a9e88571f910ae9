package vn.baocao.extractors.marked;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** First and last days of the times that marks name: 2021, 2021-05, 2021-05-19, A..B, or ? where the text does not date it. */
public final class When {
    public static final String UNKNOWN = "?";

    private When() {}

    public static @Nullable String first(@Nullable String when) {
        if (when == null || when.equals(UNKNOWN)) return when;
        String begin = when.contains("..") ? when.substring(0, when.indexOf("..")) : when;
        return switch (begin.length()) {
            case 4 -> begin + "-01-01";
            case 7 -> YearMonth.parse(begin).atDay(1).toString();
            default -> LocalDate.parse(begin).toString();
        };
    }

    public static @Nullable String last(@Nullable String when) {
        if (when == null || when.equals(UNKNOWN)) return when;
        String end = when.contains("..") ? when.substring(when.indexOf("..") + 2) : when;
        return switch (end.length()) {
            case 4 -> end + "-12-31";
            case 7 -> YearMonth.parse(end).atEndOfMonth().toString();
            default -> LocalDate.parse(end).toString();
        };
    }
}
