package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number as written with the signs behind it: powers of ten, currency or percent.
 *
 * @param value powers of ten multiplied in
 * @param bare the value without the last power of ten, for "300 - 500 nghìn"
 * @param power the last power of ten that was written, 0 where none was
 * @param digits null where it is written in words
 * @param plural more than one word: "hai mươi", "ba trăm nghìn"
 */
record Amount(
        int begin,
        int end,
        BigDecimal value,
        BigDecimal bare,
        int power,
        Unit unit,
        @Nullable Digits digits,
        boolean plural) {
    enum Unit {
        NONE,
        MONEY,
        PERCENT
    }

    boolean words() {
        return digits == null;
    }

    boolean grouped() {
        return digits != null && digits.grouped();
    }

    Amount from(int newBegin) {
        return new Amount(newBegin, end, value, bare, power, unit, digits, plural);
    }

    Amount asMoney() {
        return new Amount(begin, end, value, bare, power, Unit.MONEY, digits, plural);
    }

    Amount negated() {
        return new Amount(begin, end, value.negate(), bare.negate(), power, unit, digits, plural);
    }
}
