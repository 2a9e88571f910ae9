package vn.baocao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.baocao.extractors.marked.FactMark;

/** A plain second reading of the number in a quote, to catch slips in marks: point groups, comma is decimal, a unit multiplies. */
final class QuotedValue {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:\\.\\d{3})*(?:,\\d+)?)(?:\\s*(nghìn|ngàn|triệu|tr|tỷ|tỉ)(?!\\p{L}))?");
    private static final Map<String, Integer> ZEROS =
            Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tr", 6, "tỷ", 9, "tỉ", 9);
    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private QuotedValue() {}

    /** Whether the marked value, and the upper end of a range, can be read from the quote, give or take a unit in a table's header. */
    static boolean agrees(FactMark fact) {
        List<BigDecimal> read = read(fact.quote());
        if (read.isEmpty()) return false;
        BigDecimal upTo = fact.upTo();
        if (upTo != null)
            return read.size() >= 2 && near(read.get(0), fact.value(), fact) && near(read.get(1), upTo, fact);
        BigDecimal sum = read.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return near(read.get(0), fact.value(), fact) || near(sum, fact.value(), fact);
    }

    private static boolean near(BigDecimal read, BigDecimal marked, FactMark fact) {
        BigDecimal wanted = fact.status().equals("change") ? marked.abs() : marked;
        if (read.compareTo(wanted) == 0) return true;
        boolean unitElsewhere =
                fact.measure().equals("money") && ZEROS.keySet().stream().noneMatch(fact.quote()::contains);
        return unitElsewhere
                && (read.movePointRight(3).compareTo(wanted) == 0
                        || read.movePointRight(6).compareTo(wanted) == 0);
    }

    private static List<BigDecimal> read(String quote) {
        List<BigDecimal> values = new ArrayList<>();
        int unit = 0;
        Matcher number = NUMBER.matcher(quote);
        List<Integer> zeros = new ArrayList<>();
        while (number.find()) {
            values.add(new BigDecimal(number.group(1).replace(".", "").replace(',', '.')));
            zeros.add(ZEROS.getOrDefault(String.valueOf(number.group(2)), -1));
        }
        // a range says its unit once, at its end
        for (int at = values.size() - 1; at >= 0; at--) {
            if (zeros.get(at) >= 0) unit = zeros.get(at);
            values.set(at, values.get(at).movePointRight(unit));
        }
        if (values.isEmpty()) {
            int word = WORDS.indexOf(quote.toLowerCase(Locale.ROOT).split("\\s+")[0]);
            if (word >= 0) values.add(BigDecimal.valueOf(word));
        }
        return values;
    }
}
