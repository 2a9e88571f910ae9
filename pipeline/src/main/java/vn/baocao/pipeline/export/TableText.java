package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;
import vn.baocao.pipeline.export.Columns.Align;

/** Writes a comparison for the terminal, no line wider than 80. */
public final class TableText {
    private static final int MOST = 10, AROUND = 200;

    private final TableWords words;

    public TableText(TableWords words) {
        this.words = words;
    }

    /** The pages, then what the signs mean, what is in conflict, what stands apart, and counts. */
    public List<String> lines(TableDocument document) {
        List<String> lines = new ArrayList<>();
        if (!document.name().isEmpty()) {
            lines.addAll(Columns.wrap(document.name().toUpperCase(Locale.ROOT), Columns.TERMINAL));
            lines.add("");
        }
        for (TablePage page : document.pages()) {
            lines.addAll(Columns.wrap(words.title(page), Columns.TERMINAL));
            String measure = words.measureOf(page);
            if (measure != null && !measure.isEmpty()) lines.add(words.get("unit-of-measure", measure));
            lines.add("");
            lines.addAll(page(document, page));
            lines.add("");
        }
        legend(lines, document);
        new RestatedNotes(words).lines(document).forEach(lines::add);
        List<String> notes = new TableNotes(words).of(document.table());
        for (String note : notes) lines.addAll(Columns.wrap(note, Columns.TERMINAL));
        if (!notes.isEmpty()) lines.add("");
        conflicts(lines, document);
        apart(lines, document);
        for (String count : words.counts(document)) lines.addAll(Columns.wrap(count, Columns.TERMINAL));
        return lines;
    }

    // a change and its percent, a target and the share reached, stand in one column each: 80 letters are few
    private List<String> page(TableDocument document, TablePage page) {
        List<String> header = new ArrayList<>(List.of(words.rows(document.layout())));
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < page.columns().size(); i++) {
            Column column = page.columns().get(i);
            boolean left = column.part() == Part.PERCENT || column.part() == Part.REACHED || column.part() == Part.BASE;
            if (left) continue;
            shown.add(i);
            boolean beside = column.part() == Part.CHANGE && column.since() == null;
            header.add(beside ? "±" : words.column(column));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : page.rows()) {
            List<String> cells = new ArrayList<>(List.of(rank(document, row) + words.row(row)));
            for (int i : shown) cells.add(text(page, row, i));
            rows.add(cells);
        }
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        aligns.addAll(Collections.nCopies(shown.size(), Align.RIGHT));
        return Columns.table(header, rows, aligns, Columns.TABLE);
    }

    private static String rank(TableDocument document, Row row) {
        return row instanceof Row.Figures figures && figures.heading() instanceof UnitRow unit
                ? document.table()
                        .rank(unit)
                        .map(rank -> rank + ". ")
                        .orElse(document.table().isRanked() ? TableWords.NO_RANK + " " : "")
                : "";
    }

    private String text(TablePage page, Row row, int i) {
        Column column = page.columns().get(i);
        String text = words.field(page, row, column, row.fields().get(i));
        if (column.part() == Part.RESULT || i + 1 == page.columns().size()) return text;
        Column next = page.columns().get(i + 1);
        if (next.part() != Part.PERCENT && next.part() != Part.REACHED) return text;
        String beside = words.field(page, row, next, row.fields().get(i + 1));
        if (beside.isEmpty()) return text;
        String joined = next.part() == Part.REACHED ? words.get("reached", beside) : beside;
        return text + " (" + joined + ")";
    }

    private void legend(List<String> lines, TableDocument document) {
        List<String> meanings = Legend.lines(document.pages(), words);
        if (meanings.isEmpty()) return;
        lines.add(words.get("legend"));
        for (String meaning : meanings) lines.add(Columns.indented(meaning, 2, Columns.TERMINAL));
        lines.add("");
    }

    private void conflicts(List<String> lines, TableDocument document) {
        List<TableDocument.Doubt> conflicts = document.doubts();
        if (conflicts.isEmpty()) return;
        lines.add(words.get("conflicts"));
        for (TableDocument.Doubt doubt : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
            lines.add(Columns.indented(
                    words.place(document, doubt) + ": " + words.cell(doubt.cell()), 2, Columns.TERMINAL));
            for (StoredFact fact : doubt.cell().facts()) source(lines, fact);
        }
        if (conflicts.size() > MOST) lines.add("  " + words.get("more", conflicts.size() - MOST));
        lines.add(words.get("explain"));
        lines.addAll(Columns.wrap(words.get("decide"), Columns.TERMINAL));
        lines.add("");
    }

    // value, where it stands, the id, and the sentence
    private void source(List<String> lines, StoredFact fact) {
        lines.add(Columns.indented(
                words.numbers().quantity(fact.fact().value()) + " — "
                        + words.where(fact.file(), fact.fact().page()) + " — "
                        + fact.fact().id()
                        + words.decided(fact, " — "),
                4,
                Columns.TERMINAL));
        lines.add(Columns.indented("“" + Quoted.of(fact).around(AROUND) + "”", 6, Columns.TERMINAL));
    }

    private void apart(List<String> lines, TableDocument document) {
        List<Apart> apart = document.table().apart();
        if (apart.isEmpty()) return;
        lines.add(words.get("apart"));
        for (Apart one : apart.subList(0, Math.min(MOST, apart.size()))) {
            lines.add(Columns.indented(words.apart(one), 2, Columns.TERMINAL));
            source(lines, one.fact());
        }
        if (apart.size() > MOST) lines.add("  " + words.get("more", apart.size() - MOST));
        lines.add("");
    }
}
