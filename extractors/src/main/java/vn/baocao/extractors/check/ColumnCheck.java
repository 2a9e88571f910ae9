package vn.baocao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Block.Cell;

/** The row "Cộng" of a table against the rows above it, column by column; only of tables whose rows are all of one rank. */
final class ColumnCheck {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    private static final Phrases TOTAL_ROW = WORDS.tonedPhrases("total_row");
    private static final Phrases CARRIED_ROW = WORDS.tonedPhrases("carried_row");
    private static final Phrases NOT_ADDED = WORDS.tonedPhrases("not_added");
    private static final int LONGEST_LABEL = 5;

    private ColumnCheck() {}

    static List<Issue> of(Told told) {
        List<Issue> issues = new ArrayList<>();
        for (Block.Table table : told.tables()) {
            List<List<Cell>> rows = table.rows().stream()
                    .filter(row -> row.stream().anyMatch(cell -> cell.span().length() > 0))
                    .toList();
            List<List<Cell>> heads = rows.stream().filter(ColumnCheck::isHead).toList();
            List<List<Cell>> body = rows.stream().filter(row -> !isHead(row)).toList();
            int total = onlyTotal(told, body);
            if (total < 2 || !oneRank(told, body.subList(0, total))) continue;
            if (body.subList(0, total).stream().flatMap(List::stream).anyMatch(cell -> cell.rows() > 1)) continue;
            for (Cell cell : body.get(total)) {
                Issue issue = column(told, heads, body.subList(0, total), cell);
                if (issue != null) issues.add(issue);
            }
        }
        return issues;
    }

    private static boolean isHead(List<Cell> row) {
        return row.stream().allMatch(Cell::header);
    }

    /** The index of the one row that adds up those above; -1 where there is none or more than one. */
    private static int onlyTotal(Told told, List<List<Cell>> body) {
        int found = -1;
        for (int i = 0; i < body.size(); i++) {
            String label = label(told, body.get(i));
            if (CARRIED_ROW.find(label) >= 0) return -1;
            if (!TOTAL_ROW.begins(label) || label.split(" ").length > LONGEST_LABEL) continue;
            // "Tổng số đoàn viên" names a figure, "Cộng 20 đơn vị" a sum
            if (label.startsWith(TonedKey.of("tổng số")) && !label.equals(TonedKey.of("tổng số"))) continue;
            if (found >= 0) return -1;
            found = i;
        }
        return found;
    }

    /** The first words of a row, its running number left out. */
    private static String label(Told told, List<Cell> row) {
        for (Cell cell : row) {
            String words = TonedKey.of(cell.span().of(told.text));
            if (words.chars().anyMatch(Character::isLetter) && !words.matches("[ivx]+|[a-z]")) return words;
        }
        return "";
    }

    /** Whether the rows are numbered 1, 2, 3 … or not at all: no row then holds the sum of others. */
    private static boolean oneRank(Told told, List<List<Cell>> rows) {
        int next = 1;
        boolean numbered = false;
        for (int i = 0; i < rows.size(); i++) {
            String first = rows.get(i).isEmpty()
                    ? ""
                    : rows.get(i).getFirst().span().of(told.text).strip();
            if (i == 0) numbered = first.matches("0?1\\.?");
            if (!numbered && first.matches("(?:[IVX]+|[A-Z]|\\d{1,2}(?:\\.\\d+)*)[.)]?|[-+–*].*")) return false;
            if (numbered && !first.matches("0?" + next + "\\.?")) return false;
            String label = label(told, rows.get(i));
            if (label.isEmpty() || label.startsWith(TonedKey.of("trong đó"))) return false;
            next++;
        }
        return true;
    }

    private static @Nullable Issue column(Told told, List<List<Cell>> heads, List<List<Cell>> rows, Cell total) {
        Fact stated = only(told, total);
        if (stated == null || stated.kind() == Kind.RATE) return null;
        String head = head(told, heads, total);
        if (NOT_ADDED.find(head) >= 0) return null;
        List<Fact> parts = new ArrayList<>();
        for (List<Cell> row : rows)
            for (Cell cell : row) {
                if (cell.column() != total.column() || cell.span().length() == 0) continue;
                String content = cell.span().of(told.text).strip();
                if (content.matches("[-–x/.0]*")) continue;
                Fact part = only(told, cell);
                if (part == null || !alike(stated, part)) return null;
                parts.add(part);
            }
        if (parts.size() < 2) return null;
        BigDecimal sum = parts.stream().map(part -> part.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(stated.value().amount());
        if (off.abs().compareTo(Amounts.rounding(parts)) <= 0) return null;
        List<Fact> all = new ArrayList<>(parts);
        all.add(stated);
        return Told.sum(
                "Cột “%s”: các dòng cộng lại %s, nhưng dòng tổng ghi %s (lệch %s)"
                        .formatted(
                                shown(told, heads, total),
                                Amounts.shown(sum),
                                Amounts.shown(stated),
                                Amounts.shown(off)),
                all);
    }

    private static @Nullable Fact only(Told told, Cell cell) {
        List<Fact> facts = told.in(cell);
        return facts.size() == 1 ? facts.getFirst() : null;
    }

    private static boolean alike(Fact stated, Fact part) {
        return part.value().measure() == stated.value().measure()
                && part.status() == stated.status()
                && part.value().upTo() == null
                && part.value().per() == null;
    }

    private static String head(Told told, List<List<Cell>> heads, Cell cell) {
        StringBuilder words = new StringBuilder();
        for (Cell head : above(heads, cell))
            words.append(head.span().of(told.text)).append(' ');
        return TonedKey.of(words);
    }

    private static String shown(Told told, List<List<Cell>> heads, Cell cell) {
        List<Cell> above = above(heads, cell);
        if (above.isEmpty()) return String.valueOf(cell.column() + 1);
        return String.join(
                ", ",
                above.stream()
                        .map(head -> head.span().of(told.text).strip().replaceAll("\\s+", " "))
                        .toList());
    }

    private static List<Cell> above(List<List<Cell>> heads, Cell cell) {
        return heads.stream()
                .flatMap(List::stream)
                .filter(head -> head.span().length() > 0
                        && head.column() <= cell.column()
                        && cell.column() < head.column() + head.columns())
                .toList();
    }
}
