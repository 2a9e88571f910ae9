package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Span;

/**
 * Opening + income − expense against the balance, of settlements that stand together: in one sentence, list, row or column. The
 * opening is the one stated, else the balance of the settlement before; with neither there is an issue only where it must have been
 * below zero.
 */
final class BalanceCheck {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    private static final Phrases OPENING = WORDS.tonedPhrases("opening");
    private static final Phrases CLOSING = WORDS.tonedPhrases("closing");
    private static final Phrases PASSED_ON = WORDS.tonedPhrases("passed_on");
    /** How far apart the figures of one settlement may stand in running text, and how far before its figure a word of the opening. */
    private static final int REACH = 500;

    private static final int LABEL = 60;

    private record Settlement(@Nullable Fact opening, Fact income, Fact expense, Fact balance) {}

    private BalanceCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        List<Settlement> settlements = settlements(told);
        for (Settlement one : settlements) {
            Fact opening = one.opening() != null ? one.opening() : carried(settlements, one);
            Issue issue = opening == null ? below(one) : stated(opening, one);
            if (issue != null) issues.add(issue);
        }
        return issues;
    }

    private static List<Settlement> settlements(Told told) {
        List<Fact> money = told.facts.stream()
                .filter(fact -> Told.plain(fact) && fact.kind() == Kind.MONEY)
                .toList();
        List<Settlement> found = new ArrayList<>();
        for (Fact balance : money) {
            if (!balance.indicator().equals("money.balance") || isOpening(told, balance)) continue;
            Fact income = only(told, money, "money.income", balance);
            Fact expense = only(told, money, "money.expense", balance);
            if (income == null || expense == null) continue;
            List<Fact> openings = money.stream()
                    .filter(fact -> fact.indicator().equals("money.balance")
                            && !fact.equals(balance)
                            && isOpening(told, fact)
                            && together(told, fact, balance)
                            && Objects.equals(fact.unit(), balance.unit()))
                    .toList();
            long closings = money.stream()
                    .filter(fact -> fact.indicator().equals("money.balance")
                            && !isOpening(told, fact)
                            && together(told, fact, balance)
                            && samePlace(fact, balance))
                    .count();
            if (openings.size() > 1 || closings > 1) continue;
            Fact opening = openings.isEmpty() ? null : openings.getFirst();
            if (!passesOn(told, opening, income, expense, balance))
                found.add(new Settlement(opening, income, expense, balance));
        }
        return found;
    }

    private static boolean samePlace(Fact one, Fact other) {
        return Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to());
    }

    private static @Nullable Fact only(Told told, List<Fact> money, String indicator, Fact balance) {
        List<Fact> all = money.stream()
                .filter(fact ->
                        fact.indicator().equals(indicator) && samePlace(fact, balance) && together(told, fact, balance))
                .toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    /** In one column of a table, or in running text near to each other. */
    private static boolean together(Told told, Fact one, Fact other) {
        Told.In a = told.cell(one);
        Told.In b = told.cell(other);
        if (a != null || b != null)
            return a != null
                    && b != null
                    && a.in(b)
                    && (a.cell().column() == b.cell().column()
                            || a.cell().row() == b.cell().row());
        return Math.abs(one.span().begin() - other.span().begin()) <= REACH;
    }

    /** Whether the words right before the figure, or the label of its row, speak of the balance at the beginning. */
    private static boolean isOpening(Told told, Fact fact) {
        Told.In in = told.cell(fact);
        String label;
        if (in == null) {
            int begin = Math.max(fact.sentence().begin(), fact.span().begin() - LABEL);
            String before = told.text.substring(begin, fact.span().begin());
            int cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
            label = TonedKey.of(before.substring(cut + 1));
        } else {
            label = in.table().rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> (cell.row() == in.cell().row()
                                    && cell.column() < in.cell().column())
                            || (cell.header() && cell.column() == in.cell().column()))
                    .map(cell -> TonedKey.of(cell.span().of(told.text)))
                    .reduce("", (a, b) -> a + " " + b)
                    .strip();
        }
        return CLOSING.find(label) < 0 && OPENING.find(label) >= 0;
    }

    private static boolean passesOn(Told told, @Nullable Fact opening, Fact income, Fact expense, Fact balance) {
        List<Fact> all = new ArrayList<>(List.of(income, expense, balance));
        if (opening != null) all.add(opening);
        int begin = all.stream().mapToInt(fact -> fact.sentence().begin()).min().orElseThrow();
        int end = all.stream().mapToInt(fact -> fact.sentence().end()).max().orElseThrow();
        return PASSED_ON.find(TonedKey.of(new Span(begin, end).of(told.text))) >= 0;
    }

    /** The balance of the same unit's settlement that ends on the day before this one begins. */
    private static @Nullable Fact carried(List<Settlement> all, Settlement one) {
        return all.stream()
                .map(Settlement::balance)
                .filter(before -> Objects.equals(before.unit(), one.balance().unit())
                        && before.to() != null
                        && one.balance().from() != null
                        && before.to().plusDays(1).equals(one.balance().from()))
                .max(Comparator.comparing(Fact::span))
                .orElse(null);
    }

    private static @Nullable Issue stated(Fact opening, Settlement one) {
        BigDecimal income = one.income().value().amount();
        BigDecimal expense = one.expense().value().amount();
        BigDecimal balance = one.balance().value().amount();
        BigDecimal due = opening.value().amount().add(income).subtract(expense);
        BigDecimal off = due.subtract(balance);
        List<Fact> all = List.of(opening, one.income(), one.expense(), one.balance());
        BigDecimal rounding = Amounts.rounding(all);
        // an income that holds the opening already
        boolean within = income.subtract(expense).subtract(balance).abs().compareTo(rounding) <= 0;
        if (within || off.abs().compareTo(rounding) <= 0) return null;
        return Told.sum(
                "Đầu kỳ %s + thu %s − chi %s = %s, nhưng tồn ghi %s (lệch %s)"
                        .formatted(
                                Amounts.shown(opening),
                                Amounts.shown(income),
                                Amounts.shown(expense),
                                Amounts.shown(due),
                                Amounts.shown(balance),
                                Amounts.shown(off)),
                all);
    }

    private static @Nullable Issue below(Settlement one) {
        BigDecimal income = one.income().value().amount();
        BigDecimal expense = one.expense().value().amount();
        BigDecimal balance = one.balance().value().amount();
        BigDecimal opening = balance.subtract(income).add(expense);
        List<Fact> all = List.of(one.income(), one.expense(), one.balance());
        if (opening.add(Amounts.rounding(all)).signum() >= 0) return null;
        return Told.sum(
                "Tồn %s − thu %s + chi %s: số dư đầu kỳ phải là %s"
                        .formatted(
                                Amounts.shown(balance),
                                Amounts.shown(income),
                                Amounts.shown(expense),
                                Amounts.shown(opening)),
                all);
    }
}
