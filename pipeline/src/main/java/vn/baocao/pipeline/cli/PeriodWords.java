package vn.baocao.pipeline.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Rounds of reports as users write them: "2022", "6T/2022", "quý 3/2022", "9T/2022", "tháng 5/2024", "NH 2021-2022", "2018-2023". */
final class PeriodWords {
    private static final Pattern YEAR = Pattern.compile("(?:nam )?((?:19|20)\\d\\d)");
    private static final Pattern HALF =
            Pattern.compile("(?:6 ?t|6 thang|h1|6 thang dau nam|6t dau)(?: nam)? ((?:19|20)\\d\\d)");
    private static final Pattern SECOND = Pattern.compile("(?:6t cuoi|h2|6 thang cuoi nam)(?: nam)? ((?:19|20)\\d\\d)");
    private static final Pattern NINE = Pattern.compile("(?:9 ?t|9 thang|9m)(?: nam)? ((?:19|20)\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?:quy |q)(i{1,3}|iv|[1-4])(?: nam)? ((?:19|20)\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(?:thang |t|m)(1[0-2]|0?[1-9])(?: nam)? ((?:19|20)\\d\\d)");
    private static final Pattern SCHOOL = Pattern.compile("(?:nh|nam hoc|sy) ?((?:19|20)\\d\\d) ((?:19|20)\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d) ((?:19|20)\\d\\d)");

    private PeriodWords() {}

    /** The period that the user asked for; a message says which forms there are where it is none. */
    static ReportedPeriod asked(String said, Messages messages) {
        ReportedPeriod period = of(said);
        if (period == null) throw new Stop(Baocao.USAGE, messages.get("missing.bad-period", said));
        return period;
    }

    /** The span of days; null where it is not understood. */
    static @Nullable ReportedPeriod of(String said) {
        String key = WordKey.of(said).toLowerCase(Locale.ROOT);
        Matcher m = YEAR.matcher(key);
        if (m.matches()) return ReportedPeriod.year(Integer.parseInt(m.group(1)));
        m = HALF.matcher(key);
        if (m.matches()) return months(m.group(1), 1, 6);
        m = SECOND.matcher(key);
        if (m.matches()) return months(m.group(1), 7, 6);
        m = NINE.matcher(key);
        if (m.matches()) return months(m.group(1), 1, 9);
        m = QUARTER.matcher(key);
        if (m.matches()) return months(m.group(2), quarter(m.group(1)) * 3 - 2, 3);
        m = MONTH.matcher(key);
        if (m.matches()) return months(m.group(2), Integer.parseInt(m.group(1)), 1);
        m = SCHOOL.matcher(key);
        if (m.matches() && Integer.parseInt(m.group(2)) == Integer.parseInt(m.group(1)) + 1)
            return months(m.group(1), 9, 12);
        m = YEARS.matcher(key);
        if (!m.matches() || Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2))) return null;
        return new ReportedPeriod(
                LocalDate.of(Integer.parseInt(m.group(1)), 1, 1), LocalDate.of(Integer.parseInt(m.group(2)), 12, 31));
    }

    private static int quarter(String said) {
        return switch (said) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static ReportedPeriod months(String year, int first, int months) {
        LocalDate from = LocalDate.of(Integer.parseInt(year), first, 1);
        return new ReportedPeriod(from, from.plusMonths(months).minusDays(1));
    }
}
