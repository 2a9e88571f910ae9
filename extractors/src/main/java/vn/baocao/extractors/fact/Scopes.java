package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.mention.Per;

/**
 * Decides of each fact whether it is its unit's total, a share of a total, or one case. Some indicators have no total (titles have
 * kinds and grades, levels of education too); else several figures of one indicator in one sentence are shares, after the first
 * where "trong đó" or a bracket follows it.
 */
final class Scopes {
    private static final Set<String> SHARES =
            Set.of("emulation.titles", "education.level", "education.politics", Indicator.ACHIEVED, "members.minority");
    private static final Set<String> CASES = Set.of("activity.participants", "welfare.goods");

    private Scopes() {}

    /** The scope of one of the placed facts of a report. */
    static Scope scope(List<Fact> facts, int i, String text) {
        Fact fact = facts.get(i);
        if (fact.status() == Status.CHANGE) return Scope.WHOLE;
        Per per = fact.value().per();
        if (per != null && fact.kind() != Kind.TARGET) return Scope.ITEM;
        if (fact.status() != Status.TARGET && SHARES.contains(fact.indicator())) return Scope.PART;
        if (fact.status() != Status.TARGET && CASES.contains(fact.indicator())) return Scope.ITEM;
        if (oneDay(fact) && fact.kind() != Kind.TARGET) return Scope.ITEM;
        return isShare(facts, i, text) ? Scope.PART : Scope.WHOLE;
    }

    private static boolean oneDay(Fact fact) {
        LocalDate from = fact.from();
        LocalDate to = fact.to();
        return from != null && to != null && !from.plusDays(2).isBefore(to);
    }

    /** Whether another figure of the same key stands in the same sentence, and this one is not the total that the others share. */
    private static boolean isShare(List<Fact> facts, int i, String text) {
        Fact fact = facts.get(i);
        boolean before = i > 0 && sharing(facts.get(i - 1), fact);
        boolean after = i + 1 < facts.size() && sharing(fact, facts.get(i + 1));
        if (before) return true;
        if (!after) return false;
        Fact next = facts.get(i + 1);
        String between = text.substring(fact.span().end(), next.span().begin());
        boolean total = between.contains("(")
                || between.contains("trong đó")
                || between.contains("gồm")
                || between.contains(":");
        return !total || next.value().amount().compareTo(fact.value().amount()) > 0;
    }

    private static boolean sharing(Fact a, Fact b) {
        return a.sentence().equals(b.sentence())
                && a.indicator().equals(b.indicator())
                && !a.indicator().equals("other")
                && a.kind() == b.kind()
                && a.status() == b.status()
                && a.value().per() == b.value().per()
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.from(), b.from())
                && Objects.equals(a.to(), b.to());
    }
}
