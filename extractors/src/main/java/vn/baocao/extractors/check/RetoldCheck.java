package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Span;

/**
 * One figure told twice with different values: the same thing of the same unit and time, each time of the whole unit. Only where
 * the values are near to each other: a far one is of something else more often than it is a slip.
 */
final class RetoldCheck {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    private static final Phrases WHOLE_UNIT = WORDS.tonedPhrases("whole_unit");
    private static final Phrases PART = WORDS.tonedPhrases("part_of_unit");
    private static final Set<String> STATES = Set.of(
            "members.total",
            "members.female",
            "workforce.total",
            "workforce.female",
            "org.base_unions",
            "org.sections",
            "org.groups",
            "party.members");
    private static final Set<String> SUMS =
            Set.of("money.income", "money.expense", "money.balance", "party.admitted", "party.referred");
    private static final BigDecimal NEAR = new BigDecimal("0.8");
    private static final int LABEL = 60;
    private static final String TOTAL = TonedKey.of("tổng số");

    private record Key(String unit, String from, String to, String indicator, Kind kind) {}

    private RetoldCheck() {}

    static List<Issue> of(Told told) {
        Map<Key, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : told.facts)
            if (isWhole(told, fact))
                same.computeIfAbsent(key(fact), key -> new ArrayList<>()).add(fact);
        List<Issue> issues = new ArrayList<>();
        for (List<Fact> facts : same.values()) {
            for (Fact other : facts.subList(1, facts.size())) {
                if (!differ(facts.getFirst(), other)) continue;
                issues.add(issue(facts.getFirst(), other));
                break;
            }
        }
        return issues;
    }

    private static boolean isWhole(Told told, Fact fact) {
        if (!Told.plain(fact) || fact.scope() != Scope.WHOLE || fact.unit() == null || fact.from() == null)
            return false;
        boolean state = STATES.contains(fact.indicator());
        if (!state && !SUMS.contains(fact.indicator())) return false;
        Told.In cell = told.cell(fact);
        if (cell != null) return state && isTotalRow(told, fact, cell);
        int begin = Math.max(fact.sentence().begin(), fact.span().begin() - LABEL);
        int end = Math.min(fact.sentence().end(), fact.span().end() + LABEL / 3);
        String near = TonedKey.of(new Span(begin, end).of(told.text));
        if (PART.find(near) >= 0) return false;
        return !state || WHOLE_UNIT.find(near) >= 0 || startsSentence(told, fact);
    }

    /** A row "Tổng số đoàn viên" with one figure of that time: a table by indicators, not one of units. */
    private static boolean isTotalRow(Told told, Fact fact, Told.In in) {
        List<Block.Cell> row = in.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.row() == in.cell().row())
                .toList();
        String label = row.stream()
                .map(cell -> TonedKey.of(cell.span().of(told.text)))
                .filter(words -> words.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
        long same = row.stream()
                .flatMap(cell -> told.in(cell).stream())
                .filter(other -> key(other).equals(key(fact)))
                .count();
        return label.startsWith(TOTAL) && PART.find(label) < 0 && same == 1;
    }

    /** "Đoàn viên: 5.179": the figure's own label opens its sentence. */
    private static boolean startsSentence(Told told, Fact fact) {
        String before = told.before(fact);
        return !before.isEmpty() && before.split(" ").length <= 4;
    }

    private static Key key(Fact fact) {
        return new Key(
                UnitKey.of(String.valueOf(fact.unit())),
                String.valueOf(fact.from()),
                String.valueOf(fact.to()),
                fact.indicator(),
                fact.kind());
    }

    private static boolean differ(Fact one, Fact other) {
        BigDecimal a = one.value().amount();
        BigDecimal b = other.value().amount();
        BigDecimal coarser = Amounts.step(one).max(Amounts.step(other));
        if (one.sentence().equals(other.sentence()) || a.subtract(b).abs().compareTo(coarser) < 0) return false;
        return a.min(b).compareTo(a.max(b).multiply(NEAR)) >= 0;
    }

    private static Issue issue(Fact one, Fact other) {
        String label = Indicators.inUse().get(one.indicator()).labelVi();
        return new Issue.Disagreement(
                "%s của cùng đơn vị, cùng thời gian: chỗ ghi %s, chỗ ghi %s"
                        .formatted(label, Amounts.shown(one), Amounts.shown(other)),
                List.of(one.span(), other.span()),
                List.of(one.id(), other.id()));
    }
}
