package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;

/** Writes numbers the way of a language: 1.234.567,8 in Vietnamese, 1,234,567.8 in English. */
public final class Numbers {
    private final DecimalFormatSymbols symbols;

    /** Numbers in the language "vi" or "en". */
    public Numbers(String language) {
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language.equals("en") ? ',' : '.');
        symbols.setDecimalSeparator(language.equals("en") ? '.' : ',');
    }

    /** With groups, and as many decimals as it has, six at most. */
    public String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }

    /** With its sign, also where it rises. */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + plain(number);
    }

    /** A quantity as a reader would write it: about and more or less as signs, a range with a dash, rates with %. */
    public String quantity(Quantity value) {
        String upTo = value.upTo() == null ? "" : "–" + plain(value.upTo());
        return sign(value.qualifier()) + plain(value.amount()) + upTo + (value.measure() == Measure.RATE ? "%" : "");
    }

    /** The sign of a qualifier: nothing where exact. */
    public static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "≈";
            case MORE -> ">";
            case LESS -> "<";
        };
    }
}
