package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/**
 * Income, expense and balance that a report tells together: in one sentence, list, row or column.
 *
 * @param opening the balance at the beginning as stated, else that of the settlement before in the same report; null with neither
 */
public record Settlement(@Nullable Fact opening, Fact income, Fact expense, Fact balance) {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    private static final Phrases OPENING = WORDS.tonedPhrases("opening");
    private static final Phrases CLOSING = WORDS.tonedPhrases("closing");
    private static final Phrases PASSED_ON = WORDS.tonedPhrases("passed_on");
    /** How far apart the figures of one settlement may stand in running text, and how far before its figure a word of the opening. */
    private static final int REACH = 500;

    private static final int LABEL = 60;

    /** Those of a report that leave no doubt, in text order of their balances. */
    public static List<Settlement> of(ReportText report, List<Fact> facts) {
        return of(new Told(report, facts, List.of()));
    }

    static List<Settlement> of(Told told) {
        List<Settlement> stated = settlements(told);
        return stated.stream()
                .map(one -> one.opening != null
                        ? one
                        : new Settlement(carried(stated, one), one.income, one.expense, one.balance))
                .toList();
    }

    /**
     * Whether a figure is a balance at the beginning, by the words right before it.
     *
     * @param sentence the words of the passage that the fact was read in
     * @param heads of a cell of a table: what stands above and before it; null for running text
     */
    public static boolean opens(Fact balance, String sentence, @Nullable String heads) {
        if (!balance.indicator().equals("money.balance")) return false;
        if (heads != null) return opens(heads);
        int end = Math.clamp(balance.span().begin() - balance.sentence().begin(), 0, sentence.length());
        String before = sentence.substring(Math.max(0, end - LABEL), end);
        int cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
        return opens(before.substring(cut + 1));
    }

    private static boolean opens(String words) {
        String label = TonedKey.of(words);
        return CLOSING.find(label) < 0 && OPENING.find(label) >= 0;
    }

    /** What it should come to from that opening. */
    public BigDecimal due(Fact from) {
        return from.value()
                .amount()
                .add(income.value().amount())
                .subtract(expense.value().amount());
    }

    /** Whether it goes on from that opening as far as the figures are rounded, or holds an opening in its income already. */
    public boolean goesOn(Fact from) {
        BigDecimal end = balance.value().amount();
        BigDecimal rounding = Amounts.rounding(List.of(from, income, expense, balance));
        BigDecimal within =
                income.value().amount().subtract(expense.value().amount()).subtract(end);
        return within.abs().compareTo(rounding) <= 0
                || due(from).subtract(end).abs().compareTo(rounding) <= 0;
    }

    /** Whether two figures are one amount as far as they are rounded. */
    public static boolean same(Fact one, Fact other) {
        BigDecimal off = one.value().amount().subtract(other.value().amount());
        return off.abs().compareTo(Amounts.rounding(List.of(one, other))) <= 0;
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

    private static boolean isOpening(Told told, Fact fact) {
        Told.In in = told.cell(fact);
        if (in == null) return opens(fact, fact.sentence().of(told.text), null);
        String heads = in.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> (cell.row() == in.cell().row()
                                && cell.column() < in.cell().column())
                        || (cell.header() && cell.column() == in.cell().column()))
                .map(cell -> cell.span().of(told.text))
                .reduce("", (a, b) -> a + " " + b);
        return opens(heads);
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
}
