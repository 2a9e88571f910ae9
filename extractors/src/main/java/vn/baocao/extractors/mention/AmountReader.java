package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.Amount.Unit;
import vn.baocao.extractors.mention.Digits.Behind;

/** Reads one number with its powers of ten and its currency or percent sign, in digits, words or both: "1 tỷ 200 triệu đồng", "1tr5". */
final class AmountReader {
    private static final int NO_POWER = 99;

    private final Map<String, Integer> powers;
    private final Map<String, Integer> moneyPowers;
    private final PhraseSet notPower;
    private final PhraseSet currency;
    private final Set<String> notCurrency;
    private final PhraseSet percent;
    private final PhraseSet measured;
    private final PhraseSet counted;

    AmountReader(NumberLexicon lexicon) {
        powers = lexicon.wholeNumbers("magnitudes");
        moneyPowers = lexicon.wholeNumbers("magnitudes_of_money");
        notPower = lexicon.phrases("not_magnitude_before");
        currency = lexicon.phrases("currency");
        notCurrency = new HashSet<>(lexicon.list("not_currency_before"));
        percent = lexicon.phrases("percent_words");
        measured = lexicon.phrases("measured");
        counted = lexicon.phrases("counted");
    }

    /** A stretch of the number: its value, where it ends, and what it is made of. */
    private record Part(
            int end,
            BigDecimal value,
            @Nullable Digits digits,
            @Nullable SpokenNumber spoken) {
        boolean single() {
            return spoken != null && spoken.single();
        }
    }

    private record Power(int end, int power, boolean money) {}

    /** Reads the number whose first digit or word is at {@code i}; null where none is. */
    @Nullable
    Amount read(WordCursor cursor, int i) {
        Amount plain = read(cursor, i, false);
        if (plain == null || plain.unit() != Unit.NONE || plain.power() > 0 || plain.words()) return plain;
        // "200. 000 đồng", "1 250 000đ": blanks between groups are believed only before a currency
        Amount spaced = Digits.spaced(cursor, i) == null ? null : read(cursor, i, true);
        return spaced != null && spaced.unit() == Unit.MONEY ? spaced : plain;
    }

    private @Nullable Amount read(WordCursor cursor, int i, boolean spaced) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal bare = BigDecimal.ZERO;
        int at = i;
        int end = -1;
        int last = NO_POWER;
        int power = 0;
        boolean money = false;
        Digits digits = null;
        int parts = 0;
        int words = 0;
        while (!money) {
            Part part = parts == 0 ? first(cursor, at, spaced) : next(cursor, at, end, last, digits != null);
            if (part == null) break;
            Power behind = power(cursor, part);
            if (parts > 0 && behind.power() == 0) {
                total = total.add(rest(part, last));
                end = part.end();
                break;
            }
            if (parts > 0 && behind.power() >= last) break;
            if (parts == 0) digits = part.digits();
            BigDecimal value = value(cursor, part, behind);
            bare = parts == 0 ? value : total.movePointLeft(behind.power()).add(value);
            total = total.add(value.scaleByPowerOfTen(behind.power()));
            end = behind.end();
            power = behind.power();
            money = behind.money();
            words += part.spoken() == null || part.single() ? 0 : 1;
            parts++;
            if (power == 0) break;
            words++;
            last = power;
            int half = half(cursor, end);
            if (half > 0) {
                total = total.add(new BigDecimal("0.5").scaleByPowerOfTen(power));
                bare = total.movePointLeft(power);
                end = half;
                break;
            }
            at = end;
        }
        if (end < 0) return null;
        Amount amount = new Amount(i, end, total, bare, power, money ? Unit.MONEY : Unit.NONE, digits, words > 0);
        return unit(cursor, digits == null ? spokenFraction(cursor, amount) : amount);
    }

    private @Nullable Part first(WordCursor cursor, int i, boolean spaced) {
        if (cursor.digitAt(i)) {
            Digits spread = spaced ? Digits.spaced(cursor, i) : null;
            Digits digits = spread != null ? spread : Digits.read(cursor, i);
            return new Part(digits.end(), BigDecimal.ZERO, digits, null);
        }
        if (cursor.wordAfter(i).equals("nửa")) {
            int end = cursor.wordEnd(cursor.skip(i));
            return new Part(end, new BigDecimal("0.5"), null, new SpokenNumber(end, 0, true, false, false));
        }
        SpokenNumber spoken = SpokenNumber.read(cursor, i);
        return spoken == null ? null : new Part(spoken.end(), BigDecimal.valueOf(spoken.value()), null, spoken);
    }

    /** What may follow a power of ten: "1 tỷ 200 triệu", "1tr5", "một triệu hai", "hai nghìn không trăm mười". */
    private @Nullable Part next(WordCursor cursor, int at, int end, int last, boolean inDigits) {
        int i = cursor.skipOnLine(at);
        if (cursor.digitAt(i)) {
            Digits digits = Digits.read(cursor, i);
            Part part = new Part(digits.end(), BigDecimal.ZERO, digits, null);
            Power power = power(cursor, part);
            if (power.power() > 0 && power.power() < last) return part;
            boolean glued = i == end && !cursor.letterAt(digits.end() + 1);
            boolean single = digits.end() - i == 1
                    && i > end
                    && (stop(cursor, digits.end()) || currencyEnd(cursor, digits.end(), 3, true) > 0);
            return digits.form() == Digits.Form.PLAIN && (glued || single) && digits.end() - i <= 3 ? part : null;
        }
        SpokenNumber spoken = SpokenNumber.read(cursor, i);
        if (spoken == null) return null;
        Part part = new Part(spoken.end(), BigDecimal.valueOf(spoken.value()), null, spoken);
        Power power = power(cursor, part);
        if (power.power() > 0) return power.power() < last ? part : null;
        if (inDigits) return null;
        String word = cursor.wordAfter(i);
        if (spoken.single() && (word.equals("năm") || word.equals("không") || counted.after(cursor, spoken.end()) > 0))
            return null;
        return part;
    }

    private static boolean stop(WordCursor cursor, int i) {
        int at = cursor.skipOnLine(i);
        char c = cursor.at(at);
        return c == 0 || c == '\n' || (";,.)".indexOf(c) >= 0 && !cursor.digitAt(at + 1));
    }

    /** The value of a last part without a power of its own behind the power {@code last}. */
    private static BigDecimal rest(Part part, int last) {
        Digits digits = part.digits();
        if (digits != null) return new BigDecimal("0." + digits.whole()).scaleByPowerOfTen(last);
        return part.single() ? part.value().scaleByPowerOfTen(last - 1) : part.value();
    }

    private BigDecimal value(WordCursor cursor, Part part, Power power) {
        Digits digits = part.digits();
        if (digits == null) return part.value();
        if (power.power() > 0) return digits.amount(Behind.POWER);
        if (percentEnd(cursor, part.end()) > 0) return digits.amount(Behind.PERCENT);
        if (currencyEnd(cursor, part.end(), 0, digits.grouped()) > 0) return digits.amount(Behind.CURRENCY);
        return digits.amount(measured.after(cursor, part.end()) > 0 ? Behind.MEASURE : Behind.NOTHING);
    }

    private static int half(WordCursor cursor, int end) {
        int at = cursor.skipOnLine(end);
        int to = cursor.wordEnd(at);
        return cursor.lower(at, to).equals("rưỡi") ? to : -1;
    }

    /** The powers of ten behind a part; several multiply: "nghìn tỷ". */
    private Power power(WordCursor cursor, Part part) {
        int end = part.end();
        int power = 0;
        while (true) {
            int at = cursor.skip(end);
            int to = cursor.wordEnd(at);
            if (to == at) break;
            String word = cursor.lower(at, to);
            Integer money = moneyPowers.get(word);
            if (money != null) return new Power(to, power + money, true);
            Integer more = powers.get(word);
            if (more == null || !isPower(cursor, part, word, end, at, to)) break;
            power += more;
            end = to;
            if (cursor.at(end) == '.' && word.length() <= 2 && currencyEnd(cursor, end + 1, 6, true) == end + 2) end++;
        }
        return new Power(end, power, false);
    }

    private boolean isPower(WordCursor cursor, Part part, String word, int end, int at, int to) {
        boolean glued = at == end;
        return switch (word) {
            case "k" -> part.digits() != null && (glued || currencyEnd(cursor, to, 3, true) > 0);
            case "m" ->
                part.digits() != null && glued && cursor.at(at) == 'M' && !cursor.letterAt(to) && !cursor.digitAt(to);
            case "ng" -> currencyEnd(cursor, cursor.at(to) == '.' ? to + 1 : to, 3, true) > 0;
            case "tr" ->
                glued || currencyEnd(cursor, cursor.at(to) == '.' ? to + 1 : to, 6, true) > 0 || cursor.at(to) != '.';
            case "trăm", "chục" -> part.digits() != null && part.digits().form() == Digits.Form.PLAIN && to - at > 3;
            case "ty", "ti" -> part.digits() != null && notPower.after(cursor, at) < 0;
            default -> notPower.after(cursor, at) < 0;
        };
    }

    /** "hai mươi chấm tư", "không phẩy hai triệu": digits one by one behind "phẩy" or "chấm". */
    private Amount spokenFraction(WordCursor cursor, Amount amount) {
        int at = cursor.skipOnLine(amount.end());
        int end = cursor.wordEnd(at);
        String word = cursor.lower(at, end);
        if (!word.equals("phẩy") && !word.equals("chấm")) return amount;
        StringBuilder fraction = new StringBuilder("0.");
        int to = end;
        while (true) {
            int next = cursor.skipOnLine(to);
            int nextEnd = cursor.wordEnd(next);
            int digit = SpokenNumber.unit(cursor.lower(next, nextEnd));
            if (digit < 0) break;
            fraction.append(digit);
            to = nextEnd;
        }
        if (to == end) return amount;
        BigDecimal value = amount.value().add(new BigDecimal(fraction.toString()));
        Power power = amount.power() > 0
                ? new Power(to, 0, false)
                : power(cursor, new Part(to, value, null, new SpokenNumber(to, 0, false, false, false)));
        int most = power.power() > 0 ? power.power() : amount.power();
        return new Amount(
                amount.begin(),
                power.end(),
                value.scaleByPowerOfTen(power.power()),
                value,
                most,
                Unit.NONE,
                null,
                true);
    }

    private Amount unit(WordCursor cursor, Amount amount) {
        if (amount.unit() == Unit.MONEY) {
            int end = currencyEnd(cursor, amount.end(), 3, true);
            return end > 0 ? with(amount, end, Unit.MONEY) : amount;
        }
        int rate = percentEnd(cursor, amount.end());
        if (rate > 0) return with(amount, rate, Unit.PERCENT);
        boolean large = amount.grouped() || amount.value().compareTo(BigDecimal.valueOf(100)) >= 0;
        int end = currencyEnd(cursor, amount.end(), amount.power(), large);
        return end > 0 ? with(amount, end, Unit.MONEY) : amount;
    }

    private static Amount with(Amount a, int end, Unit unit) {
        return new Amount(a.begin(), end, a.value(), a.bare(), a.power(), unit, a.digits(), a.plural());
    }

    private int percentEnd(WordCursor cursor, int end) {
        int at = cursor.skip(end);
        char c = cursor.at(at);
        if (c == '%' || c == '％') return at + 1;
        return percent.after(cursor, end);
    }

    /** The end of the currency behind {@code i}, -1 where none is. {@code large}: the number is written or sized as money is. */
    private int currencyEnd(WordCursor cursor, int i, int power, boolean large) {
        int end = currency.after(cursor, i);
        if (end < 0) return -1;
        int at = cursor.skip(i);
        String word = cursor.lower(at, cursor.wordEnd(at));
        boolean sameLine = cursor.skipOnLine(i) == at;
        if (word.equals("đ") || word.equals("d")) {
            char next = cursor.at(end);
            if (!sameLine || (next == ')' && i != at && word.equals("d")) || !(large || power > 0)) return -1;
            if (next == '.' && cursor.letterAt(end + 1)) return -1;
            return word.equals("đ") || i == at || next != '.' ? end : -1;
        }
        if (word.equals("đồng") || word.equals("dong")) {
            int next = cursor.skip(end);
            String after = cursor.lower(next, cursor.wordEnd(next));
            if (!after.isEmpty() && notCurrency.contains(after) && ((power == 0 && !large) || people(after))) return -1;
        }
        return end;
    }

    /** đồng chí, đồng bào, đồng nghiệp, đồng đội are people behind any number. */
    private static boolean people(String after) {
        return after.equals("chí") || after.equals("bào") || after.equals("nghiệp") || after.equals("đội");
    }
}
