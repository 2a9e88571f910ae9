package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.Amount.Unit;
import vn.baocao.extractors.mention.Figure.Side;
import vn.baocao.extractors.mention.NotAFigure.Reason;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/** One walk of {@link NumberFinder} over one stretch of text. */
final class NumberPass {
    private static final int LONGEST_NUMBER_WORD = 5;

    private final NumberFinder finder;
    private final WordCursor c;
    private final List<Figure> figures = new ArrayList<>();
    private final List<NotAFigure> silent = new ArrayList<>();
    /** Where what has been read ends. */
    private int read;

    NumberPass(NumberFinder finder, WordCursor cursor) {
        this.finder = finder;
        this.c = cursor;
    }

    Numbers run() {
        int i = c.begin();
        while (i < c.end()) {
            char x = c.text().charAt(i);
            if (WordCursor.isDigit(x)) i = digits(i);
            else if (x >= 'A' && Character.isLetter(x)) i = word(i);
            else i++;
        }
        return new Numbers(figures, silent);
    }

    private int silence(NotAFigure what) {
        silent.add(what);
        read = what.span().end();
        return read;
    }

    private int silence(int begin, int end, Reason reason) {
        return silence(new NotAFigure(new Span(begin, end), reason));
    }

    /** What the digits just before were, where only a comma, dash or conjunction stands between. */
    private @Nullable Reason chained(int i) {
        if (silent.isEmpty()) return null;
        NotAFigure last = silent.get(silent.size() - 1);
        int end = last.span().end();
        if (i - end > 8
                || (!figures.isEmpty() && figures.get(figures.size() - 1).span().end() > end)) return null;
        String between = c.lower(end, i).strip();
        return switch (between) {
            case ",", "-", "–", "&", "và", "đến", "tới", ", và", "hoặc", "," + "\u00A0", "+" -> last.reason();
            default -> null;
        };
    }

    private int digits(int i) {
        NotAFigure section = finder.sections.read(c, i);
        NotAFigure shape = finder.shapes.read(c, i);
        if (shape != null
                && (section == null || shape.span().end() > section.span().end() + 1)) return silence(shape);
        if (section != null) return silence(section);
        NotAFigure day = finder.days.read(c, i, chained(i));
        if (day != null) return silence(day);
        Amount amount = finder.amounts.read(c, i);
        if (amount == null) return Digits.runEnd(c, i);
        Amount signed = signed(amount);
        if (signed.begin() >= read) amount = signed;
        int pair = pairEnd(amount);
        if (pair > 0) return pair(amount, pair);
        Ranges.Range range = finder.ranges.read(c, amount);
        if (range != null) return range(amount, range);
        if (dayBeforeDate(amount)) return silence(i, amount.end(), Reason.DATE);
        Reason reason = finder.silences.reason(c, amount, chained(i));
        if (reason != null) return silence(i, amount.end(), reason);
        return add(amount, null, Side.ALONE);
    }

    /** "từ 1 đến 5/8". */
    private boolean dayBeforeDate(Amount amount) {
        if (Shapes.small(c, amount.begin(), 31) != amount.end()) return false;
        int at = c.skip(amount.end());
        String word = c.lower(at, c.wordEnd(at));
        if (!word.equals("đến") && !word.equals("tới")) return false;
        int next = c.skip(c.wordEnd(at));
        if (c.wordAfter(next).equals("ngày")) next = c.skip(c.wordEnd(next));
        int day = Shapes.small(c, next, 31);
        return day > 0 && c.at(day) == '/' && Shapes.small(c, day + 1, 12) > 0;
    }

    /** A minus glued to a number that nothing counted follows, "âm", or a currency in front. */
    private Amount signed(Amount amount) {
        int i = amount.begin();
        char before = c.at(i - 1);
        if (before == '-' || before == '−') {
            char far = c.at(i - 2);
            boolean free = far == 0 || far == '\n' || far == '(' || far == ':' || WordCursor.isSpace(far);
            boolean large = amount.value().compareTo(BigDecimal.valueOf(1000)) >= 0 || before == '−';
            if (free && large && !finder.context.countedAfter(c, amount.end()))
                return amount.negated().from(i - 1);
        }
        Digits digits = amount.digits();
        if (before == ',' && i - 1 == c.begin() && digits != null && digits.form() == Digits.Form.PLAIN) {
            BigDecimal value = amount.value().movePointLeft(digits.whole().length());
            return new Amount(i - 1, amount.end(), value, value, 0, amount.unit(), digits, false);
        }
        int word = c.skipBackOnLine(i);
        int begin = c.wordBegin(word);
        String name = c.lower(begin, word);
        if (name.equals("âm")) return amount.negated().from(begin);
        boolean glued = word == i && (name.equals("vnd") || name.equals("vnđ"));
        boolean sign = before == '$' && c.at(i - 2) == 'N' && c.at(i - 3) == 'V';
        return amount.unit() == Unit.NONE && (glued || sign) ? amount.asMoney().from(i - 3) : amount;
    }

    /** Where the second number of "237/150" begins; -1 where there is none. */
    private int pairEnd(Amount amount) {
        if (amount.power() > 0 && amount.unit() == Unit.NONE) return -1;
        int at = c.skipOnLine(amount.end());
        if (c.at(at) != '/') return -1;
        int next = c.skipOnLine(at + 1);
        return c.digitAt(next) ? next : -1;
    }

    private int pair(Amount result, int second) {
        Amount whole = finder.amounts.read(c, second);
        if (whole == null || (result.unit() != Unit.NONE && result.unit() != whole.unit()))
            return result.unit() == Unit.NONE ? Digits.runEnd(c, second) : add(result, null, Side.ALONE);
        boolean third = c.at(whole.end()) == '/' && c.digitAt(whole.end() + 1);
        if (third) return silence(result.begin(), Digits.runEnd(c, whole.end() + 1), Reason.NAME);
        String numbers = c.lower(result.begin(), whole.end());
        if (numbers.equals("24/24") || numbers.equals("24/7"))
            return silence(result.begin(), whole.end(), Reason.CLOCK);
        Reason reason = finder.silences.reason(c, result, null);
        boolean year = reason == Reason.YEAR || reason == Reason.DURATION;
        if (reason != null && !year) return silence(result.begin(), whole.end(), reason);
        if (finder.silences.timeAfter(c, whole.end())) return silence(result.begin(), whole.end(), Reason.DURATION);
        Unit unit = whole.unit();
        BigDecimal value = result.power() == 0 && whole.power() > 0
                ? result.value().scaleByPowerOfTen(whole.power())
                : result.value();
        figure(result.begin(), result.end(), value, null, unit, false, Side.RESULT);
        figure(whole.begin(), whole.end(), whole.value(), null, unit, false, Side.WHOLE);
        return whole.end();
    }

    private int range(Amount amount, Ranges.Range range) {
        Amount high = range.high();
        Amount both = new Amount(
                amount.begin(),
                high.end(),
                amount.value(),
                amount.bare(),
                amount.power(),
                range.unit(),
                amount.digits(),
                true);
        Reason reason = finder.silences.reason(c, both, chained(amount.begin()));
        if (reason != null) return amount.words() ? high.end() : silence(amount.begin(), high.end(), reason);
        Amount low = range.low();
        Amount unified = new Amount(
                amount.begin(), high.end(), low.value(), low.bare(), high.power(), range.unit(), amount.digits(), true);
        return add(unified, high.value(), Side.ALONE);
    }

    private int add(Amount amount, @Nullable BigDecimal upTo, Side side) {
        boolean money = amount.unit() == Unit.MONEY;
        boolean power = amount.power() >= 3 && amount.unit() == Unit.NONE;
        char last = c.at(amount.end() - 1);
        if (power && (last == 'k' || last == 'K' || finder.context.isMoney(c, amount.begin(), amount.end())))
            money = true;
        Unit unit = money ? Unit.MONEY : amount.unit();
        return figure(amount.begin(), amount.end(), amount.value(), upTo, unit, amount.words(), side);
    }

    private int figure(
            int begin, int end, BigDecimal value, @Nullable BigDecimal upTo, Unit unit, boolean words, Side side) {
        Measure measure = switch (unit) {
            case MONEY -> Measure.MONEY;
            case PERCENT -> Measure.RATE;
            case NONE -> Measure.COUNT;
        };
        int to = end;
        Per per = null;
        if (measure == Measure.MONEY) {
            Context.Recipient strokes = finder.context.strokes(c, end);
            to = strokes.end();
            per = strokes.per();
        }
        if (measure != Measure.RATE && side != Side.WHOLE) {
            if (per == null) per = finder.context.ahead(c, to, measure == Measure.MONEY);
            Per each = per == null || per == Per.MONTH || per == Per.YEAR ? finder.context.behind(c, begin) : null;
            if (each != null && (per == null || each != Per.YEAR)) per = each;
        }
        Qualifier qualifier = side == Side.WHOLE ? Qualifier.EXACT : finder.context.qualifier(c, begin, to);
        Quantity quantity = new Quantity(plain(value), upTo == null ? null : plain(upTo), measure, qualifier, per);
        figures.add(new Figure(new Span(begin, to), quantity, words, side));
        read = to;
        return to;
    }

    /** Without exponent and without zeros behind the decimal sign. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private int word(int i) {
        int end = c.wordEnd(i);
        boolean address = (c.at(end) == ':' && c.at(end + 1) == '/') || (end - i == 3 && c.at(end) == '.');
        if (address && finder.addresses.contains(c.lower(i, end))) return address(i);
        if (!mayStart(c.at(i), c.at(i + 1))) return Math.max(end, i + 1);
        if (end - i > LONGEST_NUMBER_WORD || c.letterAt(i - 1) || c.digitAt(i - 1)) return Math.max(end, i + 1);
        String word = c.lower(i, end);
        if (!SpokenNumber.starts(word) && !word.equals("nửa") && !word.equals("trăm")) return end;
        if (word.equals("trăm")) return alone(i, end) ? hundred(i, end) : end;
        Amount amount = finder.amounts.read(c, i);
        if (amount == null) return end;
        if (fraction(amount)) return amount.end();
        boolean whole = alone(i, amount.end());
        boolean ranged = !whole && (amount.plural() || !word.equals("không"));
        Ranges.Range range = !ranged ? null : finder.ranges.read(c, amount);
        boolean unit = range != null && range.unit() != Unit.NONE;
        if (!whole && !unit && !believed(word, amount)) return amount.plural() ? amount.end() : end;
        if (whole && word.equals("không") && !amount.plural()) return end;
        return spoken(amount, whole);
    }

    /** Passes over an internet address; its digits are no numbers. */
    private int address(int i) {
        int end = i;
        boolean digits = false;
        while (end < c.end() && c.at(end) != '\n' && !WordCursor.isSpace(c.at(end))) digits |= c.digitAt(end++);
        return digits ? silence(i, end, Reason.NAME) : end;
    }

    /** By its first two letters, whether a word may begin a number: most words may not. */
    private static boolean mayStart(char first, char second) {
        String seconds = switch (first) {
            case 'm', 'M' -> "ộưỘƯ";
            case 'h', 'H' -> "aăAĂ";
            case 'b', 'B' -> "aốảẩAỐẢẨ";
            case 'n', 'N' -> "ăửĂỬ";
            case 's', 'S' -> "áÁ";
            case 't', 'T' -> "árÁR";
            case 'c', 'C', 'k', 'K' -> "hH";
            default -> "";
        };
        return seconds.indexOf(second) >= 0;
    }

    private int hundred(int i, int end) {
        BigDecimal value = BigDecimal.valueOf(100);
        return add(new Amount(i, end, value, value, 0, Unit.NONE, null, true), null, Side.ALONE);
    }

    private int spoken(Amount amount, boolean whole) {
        Amount read = amount;
        String before = c.wordBefore(amount.begin());
        if (before.equals("âm") || (before.equals("trừ") && c.startsLine(c.wordBegin(c.skipBack(amount.begin())))))
            read = amount.negated().from(c.wordBegin(c.skipBack(amount.begin())));
        Ranges.Range range = finder.ranges.read(c, read);
        if (range != null) return range(read, range);
        if (!whole && finder.silences.reason(c, read, null) != null) return read.end();
        return add(read, null, Side.ALONE);
    }

    /** Whether the stretch holds nothing but these words (and a minus word in front). */
    private boolean alone(int begin, int end) {
        int front = c.skipBack(begin);
        String before = c.lower(c.wordBegin(front), front);
        if (before.equals("âm") || before.equals("trừ")) front = c.skipBack(c.wordBegin(front));
        return front == c.begin() && c.skip(end) == c.end();
    }

    private boolean fraction(Amount amount) {
        return finder.fractions.contains(c.wordAfter(amount.end()))
                && amount.unit() != Unit.PERCENT
                && SpokenNumber.starts(c.wordAfter(c.wordEnd(c.skip(amount.end()))));
    }

    /** Whether words of a number may be meant as one: "năm" is mostly a year and "ba" a father. */
    private boolean believed(String word, Amount amount) {
        String before = c.wordBefore(amount.begin());
        boolean upper = Character.isUpperCase(c.at(amount.begin()));
        if (upper
                && !c.startsLine(amount.begin())
                && !Character.isUpperCase(c.at(amount.begin() + 1))
                && !sentence(amount.begin())) return false;
        if (word.equals("không") || word.equals("nửa")) return amount.plural() || amount.power() >= 3;
        boolean money = amount.unit() != Unit.NONE || amount.power() >= 3;
        if (amount.plural() || money) {
            SpokenNumber first = SpokenNumber.read(c, amount.begin());
            if (!money && first != null && first.digits() && first.end() == amount.end()) return false;
            return !finder.notAfter.contains(before) || money;
        }
        if (finder.notAfter.contains(before) || finder.notBefore.after(c, amount.end()) > 0) return false;
        int noun = finder.countedByWords.after(c, amount.end());
        if (word.equals("một") && finder.oneNotAfter.contains(before)) return false;
        if (noun < 0 || (word.equals("một") && c.wordAfter(noun).equals("là"))) return false;
        return !word.equals("năm") || finder.fiveAfter.contains(before);
    }

    private boolean sentence(int i) {
        char x = c.at(c.skipBack(i) - 1);
        return x == '.' || x == ':' || x == ';' || x == '!' || x == '(' || x == '“' || x == '"';
    }
}
