package vn.baocao.pipeline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;

/** Writes a comparison as CSV: as it is shown, for Excel; or one line for each cell, for programs. */
public final class TableCsv {
    private static final List<String> PLAIN = List.of(
            "unit_id",
            "unit",
            "level",
            "period",
            "from",
            "to",
            "indicator",
            "measure",
            "subject",
            "of",
            "part",
            "state",
            "value",
            "upto",
            "qualifier",
            "marks",
            "values",
            "facts");

    private final TableWords words;

    public TableCsv(TableWords words) {
        this.words = words;
    }

    /**
     * The pages one below the other, parted by {@code ;} behind a byte-order mark; numbers bare, with the decimal sign of the language.
     * What signs say of the numbers of a row stands in its last column, what they mean below all pages.
     */
    public String forExcel(TableDocument document) {
        return "\ufeff"
                + written(';', csv -> {
                    for (int p = 0; p < document.pages().size(); p++) {
                        if (p > 0) csv.accept(List.of(""));
                        page(document, document.pages().get(p), csv);
                    }
                    List<String> notes = notes(document);
                    if (!notes.isEmpty()) csv.accept(List.of(""));
                    notes.forEach(note -> csv.accept(List.of(Formulas.safe(note))));
                });
    }

    private void page(TableDocument document, TablePage page, Consumer<List<String>> csv) {
        String measure = words.measureOf(page);
        csv.accept(List.of(Formulas.safe(words.title(page))));
        if (measure != null && !measure.isEmpty())
            csv.accept(List.of(Formulas.safe(words.get("unit-of-measure", measure))));
        List<String> header = new ArrayList<>(List.of(words.rows(document.layout())));
        page.columns().forEach(column -> header.add(Formulas.safe(words.column(column))));
        header.add(words.get("source.note"));
        csv.accept(header);
        for (Row row : page.rows()) {
            List<String> cells = new ArrayList<>(List.of(Formulas.safe(words.rowName(row))));
            List<String> signs = new ArrayList<>();
            for (int i = 0; i < page.columns().size(); i++) {
                Column column = page.columns().get(i);
                Field field = row.fields().get(i);
                BigDecimal bare = bare(page, row, column, field);
                cells.add(bare == null ? Formulas.safe(words.field(page, row, column, field)) : number(bare));
                String sign = bare == null ? "" : sign(field);
                if (!sign.isEmpty()) signs.add(words.column(column) + ": " + sign);
            }
            cells.add(Formulas.safe(String.join("; ", signs)));
            csv.accept(cells);
        }
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return words.language().equals("en") ? plain : plain.replace('.', ',');
    }

    // the number without the signs around it; what only words say has none
    private static @Nullable BigDecimal bare(TablePage page, Row row, Column column, Field field) {
        return switch (field) {
            case Field.Figure figure -> figure.cell().number();
            case Field.Computed computed -> TableWords.shown(computed, page.line(row, column));
            case Field.Sum sum -> sum.number();
            case Field.Blank ignored -> null;
        };
    }

    private String sign(Field field) {
        return switch (field) {
            case Field.Figure figure -> {
                Shown shown = Shown.of(figure, words);
                yield (shown.before() + shown.after().replace("%", "").strip()).strip();
            }
            case Field.Sum sum ->
                ((sum.rough() ? "≈ " : "") + (sum.gaps() ? "(" + TableWords.gaps(sum) + ")" : "")).strip();
            case Field.Computed ignored -> "";
            case Field.Blank ignored -> "";
        };
    }

    // what the signs mean, and what the table leaves out
    private List<String> notes(TableDocument document) {
        List<String> notes = new ArrayList<>(Legend.lines(document.pages(), words));
        RestatedNotes restated = new RestatedNotes(words);
        for (TablePage page : document.pages())
            for (String note : restated.notes(document, page)) if (!notes.contains(note)) notes.add(note);
        notes.addAll(new TableNotes(words).of(document.table(), false));
        notes.addAll(words.counts(document, false));
        return notes;
    }

    /** One line for each result and target, parted by commas, without a byte-order mark; numbers with a point. */
    public String plain(TableDocument document) {
        return written(',', csv -> {
            csv.accept(PLAIN);
            for (TablePage page : document.pages())
                for (Row row : page.rows())
                    for (int i = 0; i < page.columns().size(); i++)
                        if (row.fields().get(i) instanceof Field.Figure figure
                                && page.columns().get(i).part() != Part.BASE)
                            csv.accept(plain(document, page.columns().get(i), figure));
        });
    }

    private List<String> plain(TableDocument document, Column column, Field.Figure figure) {
        UnitRow unit = document.unit(figure.place());
        Line line = figure.place().line();
        Cell cell = figure.cell();
        Quantity value = cell instanceof Cell.Known known ? known.value() : null;
        BigDecimal number = value != null ? value.amount() : cell.number();
        return List.of(
                unit.key(),
                Formulas.safe(unit.name()),
                unit.level() == null ? "" : unit.level().code(),
                figure.place().period().label(words.language()),
                Objects.toString(figure.place().period().from(), ""),
                Objects.toString(figure.place().period().to(), ""),
                line.indicator(),
                FactJson.code(line.measure()),
                Formulas.safe(Objects.requireNonNullElse(line.subject(), "")),
                Objects.requireNonNullElse(line.of(), ""),
                column.part() == Part.TARGET ? "target" : "result",
                state(cell),
                number == null ? "" : number.toPlainString(),
                value == null || value.upTo() == null ? "" : value.upTo().toPlainString(),
                value == null ? "" : FactJson.code(value.qualifier()),
                figure.marks().stream().sorted().map(FactJson::code).collect(Collectors.joining(" ")),
                cell instanceof Cell.Conflict conflict
                        ? conflict.values().stream()
                                .map(one -> one.amount().toPlainString())
                                .collect(Collectors.joining(" "))
                        : "",
                cell.facts().stream().map(one -> one.fact().id()).collect(Collectors.joining(" ")));
    }

    private static String state(Cell cell) {
        return switch (cell) {
            case Cell.Known ignored -> "known";
            case Cell.Items ignored -> "items";
            case Cell.Conflict ignored -> "conflict";
            case Cell.Restated ignored -> "restated";
            case Cell.Missing missing -> FactJson.code(missing.why());
        };
    }

    private static String written(char separator, Consumer<Consumer<List<String>>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            rows.accept(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
