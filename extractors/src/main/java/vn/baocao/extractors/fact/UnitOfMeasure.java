package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Recipients;

/**
 * What the numbers of a table or line are in, said once for all of them.
 *
 * @param times by how much each number is to be multiplied
 * @param per what each is for one of; null where nothing is said
 */
record UnitOfMeasure(
        Measure measure, BigDecimal times, @Nullable Per per) {
    /** How a number stands that nothing is said of. */
    static final UnitOfMeasure ONES = new UnitOfMeasure(Measure.COUNT);

    /** "Mức chi (1.000 đồng/người)", "ĐVT: triệu đồng/nhà". */
    private static final Pattern EACH = Pattern.compile("[(:]\\s*([^()/:]{1,20})/\\s*([^():]{2,20})");

    /** "Mức/suất (đồng)". */
    private static final Pattern AMOUNT_EACH = Pattern.compile(
            "(?iu)^\\s*(?:mức(?: chi| hỗ trợ| quà)?|số tiền|giá trị|trị giá|đơn giá|tiền)\\s*/\\s*(\\p{L}{2,10})");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]\\n]{1,40})[)\\]]");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:đvt|đơn vị(?: tính)?)\\s*:?[^\\n]*");

    UnitOfMeasure(Measure measure) {
        this(measure, BigDecimal.ONE, null);
    }

    /** "(triệu đồng)" → money, times a million; "(đồng/người)" → money for a person each; null where the words give no unit. */
    static @Nullable UnitOfMeasure in(String words) {
        Matcher each = EACH.matcher(words);
        UnitOfMeasure one = each.find() ? ofBracket(each.group(1)) : null;
        if (one != null) return new UnitOfMeasure(one.measure(), one.times(), Recipients.behindStroke(each.group(2)));
        UnitOfMeasure together = together(words);
        Matcher amount = AMOUNT_EACH.matcher(words);
        return together != null && together.measure() == Measure.MONEY && amount.find()
                ? new UnitOfMeasure(together.measure(), together.times(), Recipients.behindStroke(amount.group(1)))
                : together;
    }

    private static @Nullable UnitOfMeasure together(String words) {
        String key = " " + WordKey.of(words) + " ";
        if (key.contains(" ty dong ")) return money(1_000_000_000);
        if (key.contains(" trieu dong ") || key.contains(" tr dong ") || key.contains(" trd ")) return money(1_000_000);
        if (key.contains(" nghin dong ")
                || key.contains(" ngan dong ")
                || key.contains(" 1000d ")
                || key.contains(" 1000 dong ")
                || key.contains(" 1 000 dong ")
                || key.contains(" 1 000d ")) return money(1_000);
        if (words.contains("(đồng)")
                || words.contains("(đ)")
                || key.endsWith(" tinh dong ")
                || key.endsWith(" dvt dong ")) return money(1);
        if (words.contains("%") || key.contains(" phan tram ")) return new UnitOfMeasure(Measure.RATE);
        return null;
    }

    /** What a line says behind "ĐVT" or in brackets, the last such: "Thu, chi (triệu đồng)"; null where it says nothing. */
    static @Nullable UnitOfMeasure said(String line) {
        UnitOfMeasure last = null;
        Matcher label = LABEL.matcher(line);
        while (label.find()) last = or(in(label.group()), last);
        Matcher bracket = BRACKETS.matcher(line);
        while (bracket.find()) last = or(ofBracket(bracket.group(1)), last);
        return last;
    }

    /** A bracket that holds nothing but a unit. */
    private static @Nullable UnitOfMeasure ofBracket(String words) {
        String key = WordKey.of(words).toLowerCase(Locale.ROOT);
        return switch (key) {
            case "dong", "d" -> money(1);
            case "trieu", "tr", "trieu dong", "tr dong", "trd", "tinh theo trieu dong" -> money(1_000_000);
            case "ty", "ti", "ty dong", "ti dong" -> money(1_000_000_000);
            case "nghin",
                    "ngan",
                    "nghin dong",
                    "ngan dong",
                    "1000d",
                    "1000 d",
                    "1000 dong",
                    "1 000 dong",
                    "1 000d",
                    "1 000 d" -> money(1_000);
            default -> null;
        };
    }

    private static @Nullable UnitOfMeasure or(@Nullable UnitOfMeasure one, @Nullable UnitOfMeasure other) {
        return one != null ? one : other;
    }

    private static UnitOfMeasure money(long times) {
        return new UnitOfMeasure(Measure.MONEY, BigDecimal.valueOf(times), null);
    }
}
