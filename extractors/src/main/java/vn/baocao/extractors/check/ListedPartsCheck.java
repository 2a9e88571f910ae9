package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Span;

/**
 * Parts told one by one in the list right below their total: "Tổng số đoàn viên: 120", "- Nam: 50", "- Nữ: 80". Only where the list says
 * that it is the whole, each of its items tells one figure of the total's kind, and the sum is near enough to be meant as the total.
 */
final class ListedPartsCheck {
    private record Item(Fact part, String before) {}

    private ListedPartsCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < told.blocks.size(); i++) {
            Block block = told.blocks.get(i);
            if (block instanceof Block.Table || block instanceof Block.Chrome) continue;
            Fact whole = told.in(block.span()).stream().reduce((a, b) -> b).orElse(null);
            if (whole == null || !Told.plain(whole)) continue;
            String opener = TonedKey.of(
                    told.text.substring(whole.span().end(), block.span().end()));
            int first = i + 1;
            // "Trong đó:" may stand in a line of its own
            if (opener.isEmpty() && first < told.blocks.size() && opens(words(told, told.blocks.get(first))))
                opener = words(told, told.blocks.get(first++));
            if (!opener.isEmpty() && !opens(opener)) continue;
            int outer = block instanceof Block.ListItem own ? own.depth() : 0;
            List<Item> items = items(told, first, outer, whole.kind());
            Issue issue = items == null ? null : issue(words(told, block), whole, opener, items);
            if (issue != null) issues.add(issue);
        }
        return issues;
    }

    private static String words(Told told, Block block) {
        return TonedKey.of(block.span().of(told.text));
    }

    private static boolean opens(String words) {
        return PartWords.WHOLE_LIST.is(words) || PartWords.SOME_PARTS.is(words);
    }

    /** The figures of the list that begins there, one of each item; null where an item tells none, several, or one of another kind. */
    private static @Nullable List<Item> items(Told told, int first, int outer, Kind kind) {
        List<Item> items = new ArrayList<>();
        int depth = 0;
        for (Block block : told.blocks.subList(first, told.blocks.size())) {
            if (!(block instanceof Block.ListItem item) || item.depth() <= outer) break;
            if (depth == 0) depth = item.depth();
            if (item.depth() < depth) break;
            List<Fact> facts = told.in(item.span()).stream()
                    .filter(fact -> fact.kind() != Kind.RATE)
                    .toList();
            boolean one = facts.size() == 1
                    && facts.getFirst().kind() == kind
                    && Told.plain(facts.getFirst())
                    && !told.hasUnclaimed(item.span());
            if (!one || item.depth() > depth) return null;
            Fact part = facts.getFirst();
            items.add(new Item(
                    part, TonedKey.of(new Span(item.span().begin(), part.span().begin()).of(told.text))));
        }
        return items.size() < 2 ? null : items;
    }

    private static @Nullable Issue issue(String line, Fact whole, String opener, List<Item> items) {
        boolean bySex = bySex(line, whole, items);
        boolean saysAll = PartWords.WHOLE_LIST.is(opener)
                || PartWords.REST.begins(items.getLast().before());
        if (!bySex && !(saysAll && items.stream().allMatch(item -> isShare(whole, item)))) return null;
        List<Fact> parts = items.stream().map(Item::part).toList();
        BigDecimal sum = PartsCheck.sum(parts);
        return PartsCheck.near(sum, whole.value().amount()) ? PartsCheck.off(whole, parts) : null;
    }

    private static boolean isShare(Fact whole, Item item) {
        if (PartWords.ACROSS.find(item.before()) >= 0) return false;
        return whole.kind() == Kind.MONEY
                ? whole.indicator().equals(item.part().indicator())
                : PartsCheck.sameNoun(whole, item.part());
    }

    /** Men and women, each told with no more words than the total has: not "Nam được khen: 5". */
    private static boolean bySex(String line, Fact whole, List<Item> items) {
        if (items.size() != 2 || !PartsCheck.countsPeople(whole)) return false;
        String one = items.getFirst().before();
        String other = items.getLast().before();
        boolean both = (PartWords.MEN.find(one) >= 0 && PartWords.WOMEN.find(other) >= 0)
                || (PartWords.WOMEN.find(one) >= 0 && PartWords.MEN.find(other) >= 0);
        Set<String> known = new HashSet<>(List.of(line.split(" ")));
        known.addAll(List.of(TonedKey.of("số nam nữ giới phụ").split(" ")));
        return both && known.containsAll(List.of((one + " " + other).split(" ")));
    }
}
