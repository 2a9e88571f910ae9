package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;

/**
 * Opening + income − expense against the balance, of settlements that stand together. The opening is the one stated, else the balance
 * of the settlement before; with neither there is an issue only where it must have been below zero.
 */
final class BalanceCheck {
    private BalanceCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        for (Settlement one : Settlement.of(told)) {
            Fact opening = one.opening();
            Issue issue = opening == null ? below(one) : stated(opening, one);
            if (issue != null) issues.add(issue);
        }
        return issues;
    }

    private static @Nullable Issue stated(Fact opening, Settlement one) {
        if (one.goesOn(opening)) return null;
        BigDecimal due = one.due(opening);
        return Told.sum(
                "Đầu kỳ %s + thu %s − chi %s = %s, nhưng tồn ghi %s (lệch %s)"
                        .formatted(
                                Amounts.shown(opening),
                                Amounts.shown(one.income()),
                                Amounts.shown(one.expense()),
                                Amounts.shown(due),
                                Amounts.shown(one.balance()),
                                Amounts.shown(due.subtract(one.balance().value().amount()))),
                List.of(opening, one.income(), one.expense(), one.balance()));
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
