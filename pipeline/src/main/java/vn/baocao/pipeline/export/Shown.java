package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePages;

/**
 * How a result or target is shown in every export: a number with signs before and after it that are no part of it, or words alone.
 *
 * @param number null where only words say it
 * @param words what stands in place of a number, else empty
 */
record Shown(Sort sort, @Nullable BigDecimal number, String before, String words, String after) {
    /** By what it is, for how it looks. */
    enum Sort {
        KNOWN,
        ADDED,
        WORDS,
        CONFLICT,
        MISSING
    }

    /** A figure with its marks. */
    static Shown of(Field.Figure figure, TableWords words) {
        Shown shown = of(figure.cell(), words);
        if (!figure.each().isEmpty()) return words(Sort.CONFLICT, conflict(figure, words));
        String marks = TableWords.marks(figure.marks());
        return new Shown(shown.sort, shown.number, shown.before, shown.words, shown.after + marks);
    }

    // each value with its own marks
    private static String conflict(Field.Figure figure, TableWords words) {
        List<String> values = new ArrayList<>();
        for (Cell.Known told : ((Cell.Conflict) figure.cell()).told())
            values.add(words.numbers().quantity(told.value())
                    + TableWords.marks(figure.each().get(values.size())));
        return String.join(" ≠ ", values);
    }

    /** A cell without its marks. */
    static Shown of(Cell cell, TableWords words) {
        return switch (cell) {
            case Cell.Known known -> {
                Quantity value = known.value();
                String rate = value.measure() == Measure.RATE ? "%" : "";
                yield value.upTo() == null
                        ? new Shown(Sort.KNOWN, value.amount(), Numbers.sign(value.qualifier()), "", rate)
                        : words(Sort.WORDS, words.numbers().quantity(value));
            }
            case Cell.Items items -> {
                String count = words.get("items", items.facts().size());
                yield items.sum() == null
                        ? words(Sort.WORDS, count)
                        : new Shown(Sort.ADDED, items.sum(), "Σ " + (items.rough() ? "≈" : ""), "", " (" + count + ")");
            }
            case Cell.Conflict conflict ->
                words(
                        Sort.CONFLICT,
                        conflict.values().stream()
                                .map(words.numbers()::quantity)
                                .collect(Collectors.joining(" ≠ ")));
            case Cell.Restated restated -> restated(restated, words);
            case Cell.Missing missing -> words(Sort.MISSING, words.why(missing.why()));
        };
    }

    private static Shown restated(Cell.Restated cell, TableWords words) {
        int all = cell.parts().size();
        BigDecimal sum = cell.sum();
        if (!cell.adds()) return words(Sort.WORDS, words.get("not-added", cell.told(), all));
        long doubts = cell.parts().stream()
                .filter(part -> TablePages.inDoubt(part.cell()))
                .count();
        String doubtful = doubts > 0 ? " · " + doubts + " ≠" : "";
        if (sum == null) return words(Sort.WORDS, "(0/" + all + doubtful + ")");
        String before = "Σ " + (cell.rough() ? "≈" : "");
        return cell.number() != null
                ? new Shown(Sort.ADDED, sum, before, "", "")
                : words(
                        Sort.WORDS,
                        before + words.numbers().plain(sum) + " (" + cell.known() + "/" + all + doubtful + ")");
    }

    private static Shown words(Sort sort, String words) {
        return new Shown(sort, null, "", words, "");
    }

    /** All of it in one line. */
    String text(Numbers numbers) {
        return before + (number == null ? words : numbers.plain(number)) + after;
    }
}
