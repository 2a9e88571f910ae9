package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordCursor;

/**
 * A number written in digits, before it is known whether its last sign is a decimal one: "56,460" is 56460 people and 56,46 triệu.
 *
 * @param whole the digits before the sign in question, groups joined
 * @param last the digits after it, "" where there is none
 */
record Digits(int begin, int end, String whole, String last, Form form) {
    enum Form {
        /** 2022 */
        PLAIN,
        /** 1.234.567 or 1,234,567: no question left */
        GROUPED,
        /** 5.179: groups, but before a percent sign a decimal */
        POINT_3,
        /** 56,460: decimal before a power of ten, a percent sign or a measure, else groups */
        COMMA_3,
        /** 1.250,000: groups before the currency, else decimal */
        MIXED_3,
        /** 2,4 */
        DECIMAL,
        /** 2.4: a date, a section number or a slip for 2,4 */
        POINT
    }

    /** What stands behind the number. */
    enum Behind {
        POWER,
        PERCENT,
        CURRENCY,
        MEASURE,
        NOTHING
    }

    /** Reads the digits at {@code i}; never null, as a digit stands there. */
    static Digits read(WordCursor cursor, int i) {
        int end = runEnd(cursor, i);
        if (end - i > 3) return withFraction(cursor, i, end, cursor.text().substring(i, end), 0, (char) 0);
        StringBuilder whole = new StringBuilder(cursor.text().substring(i, end));
        int groups = 0;
        char sign = 0;
        while (groupAt(cursor, end)) {
            char next = cursor.at(end);
            if (groups > 0 && next != sign) break;
            sign = next;
            whole.append(cursor.text(), end + 1, end + 4);
            end += 4;
            groups++;
        }
        return withFraction(cursor, i, end, whole.toString(), groups, sign);
    }

    private static Digits withFraction(WordCursor cursor, int i, int end, String whole, int groups, char sign) {
        char next = cursor.at(end);
        boolean decimal = (next == ',' || next == '.') && next != sign && cursor.digitAt(end + 1);
        if (decimal) {
            int to = runEnd(cursor, end + 1);
            String last = cursor.text().substring(end + 1, to);
            boolean list = (cursor.at(to) == next) && cursor.digitAt(to + 1);
            if (!list) {
                if (groups > 0 && last.length() == 3) return new Digits(i, to, whole, last, Form.MIXED_3);
                if (next == ',' || groups > 0) return new Digits(i, to, whole, last, Form.DECIMAL);
                if (last.length() <= 2 || whole.equals("0")) return new Digits(i, to, whole, last, Form.POINT);
            }
        }
        if (groups == 1 && (sign == '.' || sign == ',')) {
            String before = whole.substring(0, whole.length() - 3);
            String last = whole.substring(whole.length() - 3);
            if (before.equals("0")) return new Digits(i, end, before, last, Form.DECIMAL);
            return new Digits(i, end, before, last, sign == '.' ? Form.POINT_3 : Form.COMMA_3);
        }
        return new Digits(i, end, whole, "", groups > 0 ? Form.GROUPED : Form.PLAIN);
    }

    /**
     * A longer reading with blanks between groups, "1 250 000" or "200. 000"; null where there is none. Only the currency behind it makes
     * it sure.
     */
    static @Nullable Digits spaced(WordCursor cursor, int i) {
        int end = runEnd(cursor, i);
        if (end - i > 3) return null;
        StringBuilder whole = new StringBuilder(cursor.text().substring(i, end));
        boolean blank = false;
        while (true) {
            int at = end;
            char c = cursor.at(at);
            if (c == '.' || c == ',') at++;
            if (cursor.at(at) == ' ') {
                at++;
                blank = true;
                char after = cursor.at(at);
                if (at == end + 1 && (after == '.' || after == ',')) at++;
            }
            if (at == end || runEnd(cursor, at) != at + 3) break;
            whole.append(cursor.text(), at, at + 3);
            end = at + 3;
        }
        return blank && whole.length() > 3 ? new Digits(i, end, whole.toString(), "", Form.GROUPED) : null;
    }

    private static boolean groupAt(WordCursor cursor, int i) {
        char c = cursor.at(i);
        boolean sign = c == '.' || c == ',' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
        return sign && runEnd(cursor, i + 1) == i + 4;
    }

    static int runEnd(WordCursor cursor, int i) {
        int at = i;
        while (cursor.digitAt(at)) at++;
        return at;
    }

    /** Whether it is written as a large number is, with groups. */
    boolean grouped() {
        return switch (form) {
            case GROUPED, POINT_3, COMMA_3, MIXED_3 -> true;
            case PLAIN, DECIMAL, POINT -> false;
        };
    }

    BigDecimal amount(Behind behind) {
        boolean decimal = switch (form) {
            case PLAIN, GROUPED -> false;
            case POINT_3 -> behind == Behind.PERCENT;
            case COMMA_3 -> behind == Behind.POWER || behind == Behind.PERCENT || behind == Behind.MEASURE;
            case MIXED_3 -> behind != Behind.CURRENCY;
            case DECIMAL, POINT -> true;
        };
        return new BigDecimal(decimal ? whole + "." + last : whole + last);
    }
}
