package vn.baocao.extractors.lexicon;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months as they are named in words: "tháng Giêng", "tháng Năm", "tháng mười hai", "tháng Chạp". */
public final class MonthNames {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("giêng", 1),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("mười một", 11),
            Map.entry("mười hai", 12),
            Map.entry("chạp", 12));

    private MonthNames() {}

    /** The month, 1 to 12, of a name without "tháng"; null where it names none. */
    public static @Nullable Integer month(String name) {
        return MONTHS.get(name.toLowerCase(Locale.ROOT));
    }
}
