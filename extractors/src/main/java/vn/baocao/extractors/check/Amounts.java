package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.baocao.extractors.fact.Fact;

/** Amounts as the words of an issue write them, and how finely a report gives them. */
final class Amounts {
    private Amounts() {}

    /** "1.234.567,8", a minus sign before what is below zero. */
    static String shown(BigDecimal amount) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        signs.setMinusSign('−');
        return new DecimalFormat("#,##0.####", signs).format(amount);
    }

    static String shown(Fact fact) {
        return shown(fact.value().amount());
    }

    /** The step in which the report gives the amount: "2,4 tỷ" in hundred millions, "26.655.000 đ" in đồng. */
    static BigDecimal step(Fact fact) {
        String digits = fact.quote().replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 18) return BigDecimal.ONE;
        BigDecimal written = new BigDecimal(digits);
        BigDecimal amount = fact.value().amount().abs();
        if (written.signum() == 0 || amount.signum() == 0) return BigDecimal.ONE;
        BigDecimal step = amount.divide(written, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return step.precision() == 1 && step.unscaledValue().intValueExact() == 1 ? step : BigDecimal.ONE;
    }

    /** How far a sum of such figures may be off because each is rounded; nothing where they are given to the đồng or the piece. */
    static BigDecimal rounding(Iterable<Fact> figures) {
        BigDecimal off = BigDecimal.ZERO;
        for (Fact figure : figures) {
            BigDecimal step = step(figure);
            boolean whole = step.compareTo(BigDecimal.ONE) == 0;
            if (!whole) off = off.add(step.movePointLeft(1).multiply(BigDecimal.valueOf(5)));
        }
        return off;
    }
}
