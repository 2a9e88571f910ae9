package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Cell.Missing.Why;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;
import vn.baocao.pipeline.export.Columns.Align;

/** Writes a comparison for the terminal, no line wider than 80. */
public final class TableText {
    private static final int MOST = 10;

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
        conflicts(lines, document);
        apart(lines, document);
        counts(lines, document);
        return lines;
    }

    // a change and its percent, a target and the share reached, stand in one column each: 80 letters are few
    private List<String> page(TableDocument document, TablePage page) {
        List<String> header = new ArrayList<>(
                List.of(words.get("column." + document.layout().rows().name().toLowerCase(Locale.ROOT))));
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < page.columns().size(); i++) {
            Column column = page.columns().get(i);
            if (column.part() == Part.PERCENT || column.part() == Part.REACHED) continue;
            shown.add(i);
            boolean beside = column.part() == Part.CHANGE && column.since() == null;
            header.add(beside ? "±" : words.column(column));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : page.rows()) {
            List<String> cells = new ArrayList<>(List.of(words.row(row)));
            for (int i : shown) cells.add(text(page, row, i));
            rows.add(cells);
        }
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        aligns.addAll(Collections.nCopies(shown.size(), Align.RIGHT));
        return Columns.table(header, rows, aligns, Columns.TERMINAL);
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
        Set<String> signs = new LinkedHashSet<>();
        Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);
        for (TablePage page : document.pages())
            for (Row row : page.rows()) for (Field field : row.fields()) signs(field, signs, marks);
        List<String> meanings = new ArrayList<>();
        for (String sign : List.of(
                "conflict",
                "items",
                "rough",
                "gaps",
                "restated",
                "not-added",
                "no-report",
                "not-stated",
                "period-unknown")) if (signs.contains(sign)) meanings.add(words.get("sign." + sign));
        marks.forEach(mark -> meanings.add(TableWords.sign(mark) + " " + words.meaning(mark)));
        if (meanings.isEmpty()) return;
        lines.add(words.get("legend"));
        for (String meaning : meanings) lines.add(Columns.indented(meaning, 2, Columns.TERMINAL));
        lines.add("");
    }

    private static void signs(Field field, Set<String> signs, Set<Cell.Mark> marks) {
        if (field instanceof Field.Sum sum && sum.gaps()) signs.add("gaps");
        if (!(field instanceof Field.Figure figure)) return;
        marks.addAll(figure.marks());
        switch (figure.cell()) {
            case Cell.Known known -> {
                if (known.value().qualifier() != Qualifier.EXACT) signs.add("rough");
            }
            case Cell.Items ignored -> signs.add("items");
            case Cell.Conflict ignored -> signs.add("conflict");
            case Cell.Restated restated -> signs.add(restated.adds() ? "restated" : "not-added");
            case Cell.Missing missing ->
                signs.add(missing.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private void conflicts(List<String> lines, TableDocument document) {
        List<Field.Figure> conflicts = document.results().stream()
                .filter(figure -> figure.cell() instanceof Cell.Conflict)
                .toList();
        if (conflicts.isEmpty()) return;
        lines.add(words.get("conflicts"));
        for (Field.Figure figure : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
            lines.add(Columns.indented(
                    name(document, figure) + " · "
                            + words.heading(figure.place().period()) + " · "
                            + words.heading(figure.place().line()),
                    2,
                    Columns.TERMINAL));
            for (StoredFact fact : figure.cell().facts()) lines.add(source(fact));
        }
        if (conflicts.size() > MOST) lines.add("  " + words.get("more", conflicts.size() - MOST));
        lines.add(words.get("explain"));
        lines.add("");
    }

    private static String name(TableDocument document, Field.Figure figure) {
        return document.table().units().stream()
                .filter(unit -> unit.key().equals(figure.place().unit()))
                .map(UnitRow::name)
                .findFirst()
                .orElse(figure.place().unit());
    }

    // value, where it stands, and the id to ask for its sentence
    private String source(StoredFact fact) {
        return Columns.indented(
                words.numbers().quantity(fact.fact().value()) + " — "
                        + words.where(fact.file(), fact.fact().page()) + " — "
                        + fact.fact().id(),
                4,
                Columns.TERMINAL);
    }

    private void apart(List<String> lines, TableDocument document) {
        List<Apart> apart = document.table().apart();
        if (apart.isEmpty()) return;
        lines.add(words.get("apart"));
        for (Apart one : apart.subList(0, Math.min(MOST, apart.size()))) {
            String unit = one.unit() == null ? "" : one.unit().name() + " · ";
            String target = one.fact().fact().status() == Status.TARGET ? ", " + words.get("target-word") : "";
            String why = words.get(
                    "apart." + one.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            lines.add(Columns.indented(
                    unit + words.heading(one.line()) + " (" + why + target + ")", 2, Columns.TERMINAL));
            lines.add(source(one.fact()));
        }
        if (apart.size() > MOST) lines.add("  " + words.get("more", apart.size() - MOST));
        lines.add("");
    }

    private void counts(List<String> lines, TableDocument document) {
        lines.addAll(Columns.wrap(
                words.get(
                        "counts",
                        document.results().size(),
                        document.count(Cell.Known.class::isInstance),
                        document.count(Cell.Items.class::isInstance),
                        document.count(Cell.Conflict.class::isInstance),
                        document.count(Cell.Missing.class::isInstance),
                        document.missing(Why.NO_REPORT),
                        document.missing(Why.NOT_STATED),
                        document.missing(Why.PERIOD_UNKNOWN)),
                Columns.TERMINAL));
        long restated = document.count(Cell.Restated.class::isInstance);
        if (restated > 0) lines.addAll(Columns.wrap(words.get("restated.count", restated), Columns.TERMINAL));
        if (document.table().leftOut() > 0)
            lines.addAll(Columns.wrap(words.get("left-out", document.table().leftOut()), Columns.TERMINAL));
    }
}
