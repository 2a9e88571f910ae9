package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.text.Span;

/** Parts against their total: no part is more than the whole, and parts that a text lists as all there are add up to it. */
final class PartsCheck {
    private static final Set<String> WOMEN_OF = Set.of("members.female", "workforce.female");
    private static final int CLOSE = 40;
    /** A list without "gồm" that is not so near to the total is taken for a choice of parts. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    private PartsCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i + 1 < told.facts.size(); i++) {
            Fact whole = told.facts.get(i);
            Fact next = told.facts.get(i + 1);
            if (!Told.plain(whole) || !Told.plain(next) || whole.kind() != next.kind()) continue;
            if (sameSentence(whole, next) && told.cell(whole) == null) {
                if (tooMany(told, whole, next)) issues.add(more(told, whole, next));
                else addListed(told, whole, issues);
            } else if (womenBeside(told, whole, next)) issues.add(more(told, whole, next));
        }
        return issues;
    }

    private static boolean sameSentence(Fact one, Fact other) {
        return one.sentence().equals(other.sentence());
    }

    private static boolean isMore(Fact part, Fact whole) {
        return part.value().amount().compareTo(whole.value().amount()) > 0;
    }

    /** "2.900 đoàn viên (trong đó nữ 3.200)". */
    private static boolean tooMany(Told told, Fact whole, Fact part) {
        if (!isMore(part, whole) || part.span().begin() - whole.span().end() > CLOSE) return false;
        String between = told.between(whole, part);
        boolean opened = PartWords.SOME_PARTS.begins(between) || PartWords.WHOLE_LIST.begins(between);
        if (!opened) return false;
        boolean women = PartWords.WOMEN.find(between) >= 0 || PartWords.WOMEN.find(TonedKey.of(part.label())) >= 0;
        return women ? countsPeople(whole) : sameThing(whole, part);
    }

    /** Whether both count one thing: "12 lớp tập huấn, trong đó 15 lớp", not "2 CĐCS, trong đó 5 CĐCS thành viên". */
    private static boolean sameThing(Fact whole, Fact part) {
        String noun = TonedKey.of(whole.label());
        String own = TonedKey.of(part.label());
        return !own.isEmpty() && (noun + " ").startsWith(own + " ");
    }

    static boolean countsPeople(Fact whole) {
        return whole.kind() == Kind.COUNT
                && (whole.indicator().startsWith("members.")
                        || whole.indicator().startsWith("workforce."));
    }

    /** Women in the cell right of the total that they are of. */
    private static boolean womenBeside(Told told, Fact whole, Fact women) {
        Told.In left = told.cell(whole);
        Told.In right = told.cell(women);
        return left != null
                && right != null
                && left.in(right)
                && left.cell().row() == right.cell().row()
                && right.cell().column() == left.cell().column() + left.cell().columns()
                && WOMEN_OF.contains(women.indicator())
                && women.indicator().replace("female", "total").equals(whole.indicator())
                && isMore(women, whole);
    }

    private static Issue more(Told told, Fact whole, Fact part) {
        String says = "Phần %s lớn hơn tổng %s mà nó thuộc về: “%s”"
                .formatted(
                        Amounts.shown(part),
                        Amounts.shown(whole),
                        new Span(whole.span().begin(), part.span().end())
                                .of(told.text)
                                .strip()
                                .replaceAll("\\s+", " "));
        return Told.sum(says, List.of(whole, part));
    }

    private static void addListed(Told told, Fact whole, List<Issue> issues) {
        Span region = list(told, whole);
        if (region == null || told.hasUnclaimed(region)) return;
        List<Fact> parts = told.in(region).stream()
                .filter(fact -> fact.kind() != Kind.RATE)
                .toList();
        if (parts.size() < 2) return;
        if (!parts.stream().allMatch(part -> Told.plain(part) && part.kind() == whole.kind())) return;
        String words = TonedKey.of(region.of(told.text));
        boolean bySex = parts.size() == 2 && PartWords.MEN.find(words) >= 0 && PartWords.WOMEN.find(words) >= 0;
        if (!bySex && PartWords.ACROSS.find(words) >= 0) return;
        if (!bySex && !parts.stream().allMatch(part -> sameNoun(whole, part))) return;
        boolean saysAll = bySex || PartWords.WHOLE_LIST.begins(words) || PartWords.REST.find(words) >= 0;
        if (!saysAll
                && (PartWords.SOME_PARTS.begins(words)
                        || !near(sum(parts), whole.value().amount()))) return;
        Issue issue = off(whole, parts);
        if (issue != null) issues.add(issue);
    }

    static BigDecimal sum(List<Fact> parts) {
        return parts.stream().map(part -> part.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** That the parts do not come to the total; null where they do, as far as the figures are rounded. */
    static @Nullable Issue off(Fact whole, List<Fact> parts) {
        BigDecimal sum = sum(parts);
        BigDecimal total = whole.value().amount();
        List<Fact> all = new ArrayList<>(List.of(whole));
        all.addAll(parts);
        if (sum.subtract(total).abs().compareTo(Amounts.rounding(all)) <= 0) return null;
        return Told.sum(
                "Các phần cộng lại %s = %s, nhưng tổng ghi %s (lệch %s)"
                        .formatted(
                                parts.stream().map(Amounts::shown).collect(Collectors.joining(" + ")),
                                Amounts.shown(sum),
                                Amounts.shown(total),
                                Amounts.shown(sum.subtract(total))),
                all);
    }

    static boolean near(BigDecimal sum, BigDecimal total) {
        return sum.compareTo(total.multiply(NEARLY)) >= 0 && total.compareTo(sum.multiply(NEARLY)) >= 0;
    }

    /** The list of parts right behind a total: what a bracket holds, or what follows "gồm" up to the next stop. */
    private static @Nullable Span list(Told told, Fact whole) {
        int begin = whole.span().end();
        int end = whole.sentence().end();
        int at = begin;
        while (at < end && (Character.isWhitespace(told.text.charAt(at)) || ",:".indexOf(told.text.charAt(at)) >= 0))
            at++;
        if (at >= end) return null;
        if (told.text.charAt(at) == '(') {
            int close = told.text.indexOf(')', at);
            int nested = told.text.indexOf('(', at + 1);
            if (close < 0 || close > end || (nested >= 0 && nested < close)) return null;
            return new Span(at + 1, close);
        }
        if (!PartWords.WHOLE_LIST.begins(TonedKey.of(told.text.substring(at, end)))) return null;
        // a bracket inside the list: it is not plain enough to add up
        return told.text.substring(at, end).indexOf('(') < 0 ? new Span(at, end) : null;
    }

    /** Whether the part is counted in what the total is counted in, or by a bare number. */
    static boolean sameNoun(Fact whole, Fact part) {
        if (whole.kind() == Kind.MONEY) return true;
        String noun = TonedKey.of(whole.label());
        String own = TonedKey.of(part.label());
        return !noun.isEmpty()
                && (own.isEmpty() || (own + " ").startsWith(noun + " ") || (noun + " ").startsWith(own + " "));
    }
}
