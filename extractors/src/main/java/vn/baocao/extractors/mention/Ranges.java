package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.Amount.Unit;

/** Joins two numbers to a range: "300 - 500 nghìn đồng", "từ 500.000 - 1 triệu đồng", "1,6 triệu đến dưới 5 triệu đồng". */
final class Ranges {
    private final AmountReader amounts;
    private final Silences silences;

    Ranges(AmountReader amounts, Silences silences) {
        this.amounts = amounts;
        this.silences = silences;
    }

    /** A lower and an upper end; each with its powers of ten multiplied in. */
    record Range(Amount low, Amount high, Unit unit) {}

    /** The range that begins with {@code low}; null where none does. */
    @Nullable
    Range read(WordCursor c, Amount low) {
        int at = c.skip(low.end());
        char sign = c.at(at);
        boolean dash = Shapes.isDash(sign) || sign == '÷' || sign == '~';
        String word = dash ? "" : c.lower(at, c.wordEnd(at));
        boolean and = word.equals("và") && c.wordBefore(low.begin()).equals("giữa");
        if (!dash && !word.equals("đến") && !word.equals("tới") && !and) return null;
        if (dash && c.skipOnLine(low.end()) != at) return null;
        int next = c.skip(dash ? at + 1 : c.wordEnd(at));
        String more = c.lower(next, c.wordEnd(next));
        if (!dash && (more.equals("dưới") || more.equals("gần") || more.equals("trên") || more.equals("hơn")))
            next = c.skip(c.wordEnd(next));
        int bare = afterCurrency(c, next);
        boolean currency = bare > next;
        next = bare;
        if (!c.digitAt(next) && !(low.words() && SpokenNumber.starts(c.lower(next, c.wordEnd(next))))) return null;
        Amount high = amounts.read(c, next);
        if (high == null || (high.words() && !high.plural() && high.unit() == Unit.NONE)) return null;
        return join(c, low, currency ? high.asMoney() : high, dash);
    }

    private static int afterCurrency(WordCursor c, int i) {
        String three = c.text().substring(i, Math.min(i + 3, c.end()));
        return three.equals("VND") || three.equals("VNĐ") || three.equals("VN$") ? i + 3 : i;
    }

    private @Nullable Range join(WordCursor c, Amount low, Amount high, boolean dash) {
        if (low.unit() != Unit.NONE && high.unit() != low.unit()) return null;
        if (low.power() > 0 && high.power() == 0 && high.unit() == Unit.NONE && !high.grouped()) return null;
        Amount shared = low;
        if (low.power() == 0 && low.unit() == Unit.NONE && high.power() > 0) {
            BigDecimal scaled = low.value().scaleByPowerOfTen(high.power());
            if (scaled.compareTo(high.value()) < 0 && low.value().compareTo(BigDecimal.valueOf(1000)) < 0)
                shared = new Amount(
                        low.begin(),
                        low.end(),
                        scaled,
                        low.value(),
                        high.power(),
                        low.unit(),
                        low.digits(),
                        low.plural());
            else if (scaled.compareTo(high.value()) < 0) shared = scaled(low, scaled);
        }
        if (shared.value().compareTo(high.value()) >= 0) return null;
        if (high.unit() == Unit.NONE && high.power() == 0) {
            boolean noun = silences.counted(c, high.end())
                    || silences.timeAfter(c, high.end())
                    || silences.ageAfter(c, high.end());
            boolean from = c.wordBefore(low.begin()).equals("từ");
            if (!dash && !noun && !from) return null;
        }
        return new Range(shared, high, high.unit());
    }

    private static Amount scaled(Amount low, BigDecimal value) {
        return new Amount(
                low.begin(), low.end(), value, low.bare(), low.power(), low.unit(), low.digits(), low.plural());
    }
}
