package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePages;
import vn.baocao.index.table.UnitRow;

/**
 * A comparison as it is written out: the table, its layout and the pages laid out by it.
 *
 * @param name what it is called where the user or a built-in table gave it a name, else empty
 */
public record TableDocument(String name, ComparisonTable table, Layout layout, List<TablePage> pages) {
    public TableDocument {
        pages = List.copyOf(pages);
    }

    /** Lays a comparison out. */
    public static TableDocument of(ComparisonTable table, Layout layout) {
        return of("", table, layout);
    }

    /** Lays a comparison out under a title of its own. */
    public static TableDocument of(String title, ComparisonTable table, Layout layout) {
        return new TableDocument(title, table, layout, TablePages.of(table, layout));
    }

    /** The unit of a place. */
    public UnitRow unit(Place place) {
        return table.units().stream()
                .filter(unit -> unit.key().equals(place.unit()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + place.unit()));
    }

    /** All results shown, page by page, row by row. */
    public List<Field.Figure> results() {
        return pages.stream()
                .flatMap(page -> page.rows().stream()
                        .flatMap(row -> IntStream.range(0, page.columns().size())
                                .filter(i -> page.columns().get(i).part() == Part.RESULT)
                                .mapToObj(row.fields()::get)))
                .filter(Field.Figure.class::isInstance)
                .map(Field.Figure.class::cast)
                .toList();
    }

    /**
     * A figure told with different values.
     *
     * @param target whether it is a target, else a result
     * @param teller of a sum of several units: the one whose figure it is, under the name it had; else empty
     */
    public record Doubt(Place place, boolean target, String teller, Cell.Conflict cell) {}

    /** All results and targets told with different values, those in sums of several units too, page by page, row by row. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (TablePage page : pages)
            for (TablePage.Row row : page.rows())
                for (int i = 0; i < page.columns().size(); i++) {
                    Part part = page.columns().get(i).part();
                    if (part != Part.RESULT && part != Part.TARGET) continue;
                    if (row.fields().get(i) instanceof Field.Figure figure)
                        doubts(figure.place(), part == Part.TARGET, "", figure.cell(), doubts);
                }
        return doubts;
    }

    private static void doubts(Place place, boolean target, String teller, Cell cell, List<Doubt> doubts) {
        if (cell instanceof Cell.Conflict conflict) doubts.add(new Doubt(place, target, teller, conflict));
        if (cell instanceof Cell.Restated restated)
            for (Cell.Restated.Part part : restated.parts()) doubts(place, target, part.name(), part.cell(), doubts);
    }

    /** How many targets are shown. */
    public long targets() {
        return pages.stream()
                .flatMap(page -> page.rows().stream()
                        .flatMap(row -> IntStream.range(0, page.columns().size())
                                .filter(i -> page.columns().get(i).part() == Part.TARGET)
                                .mapToObj(row.fields()::get)))
                .filter(field -> field instanceof Field.Figure figure && !(figure.cell() instanceof Cell.Missing))
                .count();
    }

    /** How many results are so. */
    public long count(Predicate<Cell> so) {
        return results().stream().map(Field.Figure::cell).filter(so).count();
    }

    /** How many results are missing for that reason. */
    public long missing(Cell.Missing.Why why) {
        return count(cell -> cell instanceof Cell.Missing missing && missing.why() == why);
    }
}
