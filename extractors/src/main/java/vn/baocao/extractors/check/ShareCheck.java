package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.text.Span;

/** A share in percent against the two numbers it is of, and against a hundred where it cannot be more. */
final class ShareCheck {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    private static final Phrases SHARE = WORDS.tonedPhrases("share");
    private static final Phrases BEYOND = WORDS.tonedPhrases("beyond");
    private static final Phrases OF_ELSE = WORDS.tonedPhrases("of_else");
    private static final Phrases MAY_EXCEED = WORDS.tonedPhrases("may_exceed");
    private static final Phrases COUNTED = WORDS.tonedPhrases("counted");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int CLOSE = 60;

    private ShareCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < told.facts.size(); i++) {
            Fact rate = told.facts.get(i);
            if (rate.value().measure() != Measure.RATE || rate.kind() != Kind.RATE) continue;
            Issue issue = tooHigh(told, rate);
            if (issue == null && i >= 2) issue = ofPair(told, told.facts.get(i - 2), told.facts.get(i - 1), rate);
            if (issue == null && i >= 2) issue = ofRow(told, told.facts.get(i - 2), told.facts.get(i - 1), rate);
            if (issue == null && i >= 2) issue = ofWomen(told, told.facts.get(i - 2), told.facts.get(i - 1), rate);
            if (issue != null) issues.add(issue);
        }
        return issues;
    }

    /** "6/8 CĐCS, đạt 75%": the pair stands right before its share. */
    private static @Nullable Issue ofPair(Told told, Fact result, Fact whole, Fact rate) {
        if (!isPair(told, result, whole) || !follows(told, whole, rate)) return null;
        String between = told.between(whole, rate);
        String after = told.after(rate);
        boolean above = BEYOND.find(between) >= 0;
        boolean exceeds = result.value().amount().compareTo(whole.value().amount()) > 0;
        // "6/8 CĐCS đạt 100% đoàn viên dự": what follows is what the share is of
        if (goesOn(told, rate) && !(exceeds && OF_ELSE.begins(after))) return null;
        // "45/50 đoàn viên dự, đạt 100% kế hoạch": the plan is another number
        if (!above && !exceeds && (OF_ELSE.find(first(after)) >= 0 || OF_ELSE.find(between) >= 0)) return null;
        if (above && !exceeds) return null;
        return compare(result, whole, rate, above);
    }

    private static boolean isPair(Told told, Fact result, Fact whole) {
        return result.sentence().equals(whole.sentence())
                && measured(result)
                && measured(whole)
                && result.value().measure() == whole.value().measure()
                && result.status() == Status.ACTUAL
                && told.text
                        .substring(
                                result.span().end(),
                                Math.max(result.span().end(), whole.span().begin()))
                        .strip()
                        .equals("/");
    }

    private static boolean follows(Told told, Fact whole, Fact rate) {
        if (!whole.sentence().equals(rate.sentence())
                || rate.value().upTo() != null
                || rate.status() != Status.ACTUAL
                || rate.value().qualifier() != Qualifier.EXACT) return false;
        int gap = rate.span().begin() - whole.span().end();
        Span between = new Span(
                whole.span().end(), Math.max(whole.span().end(), rate.span().begin()));
        if (gap < 0 || gap > CLOSE || told.hasUnclaimed(between)) return false;
        String written = between.of(told.text).strip();
        String words = TonedKey.of(written);
        boolean bracket = written.endsWith("(") || written.endsWith("=");
        boolean said = SHARE.find(lastWords(words)) >= 0 || BEYOND.find(lastWords(words)) >= 0;
        return (bracket || said) && written.indexOf(';') < 0 && written.indexOf(')') < 0;
    }

    /** A target, what was reached of it and the share, in neighbouring cells of one row. */
    private static @Nullable Issue ofRow(Told told, Fact one, Fact other, Fact rate) {
        Told.In share = told.cell(rate);
        Told.In a = told.cell(one);
        Told.In b = told.cell(other);
        if (share == null || a == null || b == null || !a.in(share) || !b.in(share)) return null;
        int row = share.cell().row();
        if (a.cell().row() != row || b.cell().row() != row || !rate.indicator().equals(Indicator.ACHIEVED)) return null;
        if (rate.value().qualifier() != Qualifier.EXACT || !measured(one) || !measured(other)) return null;
        if (one.value().measure() != other.value().measure()) return null;
        Fact target = one.status() == Status.TARGET ? one : other;
        Fact result = target.equals(one) ? other : one;
        if (target.status() != Status.TARGET || result.status() != Status.ACTUAL) return null;
        long figures = told.facts.stream()
                .filter(fact -> {
                    Told.In in = told.cell(fact);
                    return in != null && in.in(share) && in.cell().row() == row;
                })
                .count();
        return figures == 3 ? compare(result, target, rate, false) : null;
    }

    /** "204 đoàn viên, trong đó nữ 98 (48%)": of the total before, unless another total of the report makes it right. */
    private static @Nullable Issue ofWomen(Told told, Fact whole, Fact women, Fact rate) {
        if (!measured(whole) || !measured(women) || !women.sentence().equals(whole.sentence())) return null;
        if (!women.indicator().endsWith(".female") || women.kind() != Kind.COUNT || !follows(told, women, rate))
            return null;
        if (!whole.indicator().equals(women.indicator().replace("female", "total"))) return null;
        if (whole.status() != Status.ACTUAL || women.status() != Status.ACTUAL) return null;
        if (goesOn(told, rate)) return null;
        boolean elsewhere = told.facts.stream()
                .anyMatch(fact -> fact.kind() == Kind.COUNT && measured(fact) && fits(women, fact, rate, false));
        return elsewhere ? null : compare(women, whole, rate, false);
    }

    /** Whether words follow the share at once, without a mark between. */
    private static boolean goesOn(Told told, Fact rate) {
        String after =
                told.text.substring(rate.span().end(), rate.sentence().end()).strip();
        return !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
    }

    private static boolean measured(Fact fact) {
        return fact.value().measure() != Measure.RATE
                && fact.value().upTo() == null
                && fact.value().per() == null
                && fact.value().qualifier() == Qualifier.EXACT
                && fact.status() != Status.CHANGE
                && fact.value().amount().signum() > 0;
    }

    private static boolean fits(Fact result, Fact whole, Fact rate, boolean above) {
        BigDecimal said = rate.value().amount().stripTrailingZeros();
        BigDecimal percent = percent(result, whole, above, 6);
        // "66,6" of 66,67: rounded or cut off; never finer than it is written
        BigDecimal off = BigDecimal.ONE.movePointLeft(Math.max(0, said.scale()));
        return percent.subtract(said).abs().compareTo(off) < 0;
    }

    private static BigDecimal percent(Fact result, Fact whole, boolean above, int digits) {
        BigDecimal percent =
                result.value().amount().movePointRight(2).divide(whole.value().amount(), digits, RoundingMode.HALF_UP);
        return above ? percent.subtract(HUNDRED) : percent;
    }

    private static @Nullable Issue compare(Fact result, Fact whole, Fact rate, boolean above) {
        if (fits(result, whole, rate, above) || (above && fits(result, whole, rate, false))) return null;
        return Told.sum(
                "%s/%s = %s %%%s, nhưng ghi %s %%"
                        .formatted(
                                Amounts.shown(result),
                                Amounts.shown(whole),
                                Amounts.shown(percent(result, whole, false, 1)),
                                above ? " (vượt " + Amounts.shown(percent(result, whole, true, 1)) + " %)" : "",
                                Amounts.shown(rate)),
                List.of(result, whole, rate));
    }

    /** A share of people or units above a hundred: "chiếm 128%", "128% đoàn viên". */
    private static @Nullable Issue tooHigh(Told told, Fact rate) {
        if (rate.status() != Status.ACTUAL || rate.value().amount().compareTo(HUNDRED) <= 0) return null;
        if (rate.indicator().equals(Indicator.ACHIEVED) || rate.indicator().startsWith("money.")) return null;
        if (told.cell(rate) != null || rate.value().qualifier() != Qualifier.EXACT) return null;
        String before = told.before(rate);
        if (MAY_EXCEED.find(before) >= 0 || MAY_EXCEED.find(told.after(rate)) >= 0) return null;
        boolean share = before.endsWith(TonedKey.of("chiếm"))
                || before.endsWith(TonedKey.of("chiếm tỷ lệ"))
                || before.endsWith(TonedKey.of("chiếm tỉ lệ"));
        boolean people = COUNTED.begins(told.after(rate));
        if (!share && !people) return null;
        return Told.sum(
                "%s %% của một tổng số: tỉ lệ này không thể quá 100 %%".formatted(Amounts.shown(rate)), List.of(rate));
    }

    /** The first three words of a key. */
    private static String first(String key) {
        String[] words = key.split(" ", 4);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    /** The last three words of a key. */
    private static String lastWords(String key) {
        List<String> words = List.of(key.split(" "));
        return String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size()));
    }
}
