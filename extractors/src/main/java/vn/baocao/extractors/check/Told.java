package vn.baocao.extractors.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** What a report tells, as the checks ask for it: facts in text order, the words between them, the cells they stand in. */
final class Told {
    /** A table's cell with its table. */
    record In(Block.Table table, Block.Cell cell) {
        /** Whether the other cell is of the same table. */
        boolean in(In other) {
            return table.span().equals(other.table.span());
        }
    }

    final String text;
    final List<Fact> facts;
    final List<Block> blocks;
    private final List<Span> unclaimed;
    private final Map<Span, In> cells = new HashMap<>();
    private final List<Block.Table> tables = new ArrayList<>();

    Told(ReportText report, List<Fact> facts, List<Span> unclaimed) {
        this.text = report.text();
        this.facts = facts;
        this.unclaimed = unclaimed;
        this.blocks = report.blocks();
        for (Block block : report.blocks())
            if (block instanceof Block.Table table) {
                tables.add(table);
                for (List<Block.Cell> row : table.rows())
                    for (Block.Cell cell : row)
                        if (cell.span().length() > 0) cells.put(cell.span(), new In(table, cell));
            }
    }

    List<Block.Table> tables() {
        return tables;
    }

    /** The cell that the fact was read in; null where it stands in running text. */
    @Nullable
    In cell(Fact fact) {
        return cells.get(fact.sentence());
    }

    /** The facts of a cell, in text order. */
    List<Fact> in(Block.Cell cell) {
        return facts.stream()
                .filter(fact -> fact.sentence().equals(cell.span()))
                .toList();
    }

    /** The facts of a stretch, in text order. */
    List<Fact> in(Span stretch) {
        return facts.stream().filter(fact -> stretch.contains(fact.span())).toList();
    }

    /** Whether a number stands there of which nobody knows what it counts. */
    boolean hasUnclaimed(Span stretch) {
        return unclaimed.stream().anyMatch(stretch::overlaps);
    }

    /** The words between two facts, as {@link TonedKey}. */
    String between(Fact first, Fact second) {
        int begin = first.span().end();
        return TonedKey.of(text.substring(begin, Math.max(begin, second.span().begin())));
    }

    /** The words of the sentence before the fact, as {@link TonedKey}; of a cell, those of its row's label and column's head. */
    String before(Fact fact) {
        return TonedKey.of(text.substring(fact.sentence().begin(), fact.span().begin()));
    }

    /** The words of the sentence after the fact, as {@link TonedKey}. */
    String after(Fact fact) {
        return TonedKey.of(text.substring(fact.span().end(), fact.sentence().end()));
    }

    /** Whether the fact gives one exact amount of what is or was, for its whole unit or a part of it, not for each. */
    static boolean plain(Fact fact) {
        return fact.value().qualifier() == Qualifier.EXACT
                && fact.value().upTo() == null
                && fact.value().per() == null
                && fact.kind() != Kind.RATE
                && fact.status() == vn.baocao.extractors.fact.Status.ACTUAL;
    }

    /** An issue of sums over those facts. */
    static Issue sum(String says, List<Fact> facts) {
        return new Issue.DoesNotAddUp(
                says,
                facts.stream().map(Fact::span).sorted().toList(),
                facts.stream().map(Fact::id).toList());
    }
}
