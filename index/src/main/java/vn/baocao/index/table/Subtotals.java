package vn.baocao.index.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.index.table.TablePage.At;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;

/**
 * Puts a subtotal behind the last of the units below each unit. A unit below that says nothing itself counts by those below it;
 * ratios are never summed, and each sum says how many of the units are in it.
 */
final class Subtotals {
    private final List<UnitRow> units;
    private final Heading page;
    private final List<Column> columns;
    private final List<List<Field>> fields;
    private final Map<String, List<Integer>> children = new HashMap<>();

    Subtotals(List<UnitRow> units, Heading page, List<Column> columns, List<List<Field>> fields) {
        this.units = units;
        this.page = page;
        this.columns = columns;
        this.fields = fields;
        for (int i = 0; i < units.size(); i++) {
            String parent = units.get(i).parent();
            if (parent != null && units.get(i).depth() > 0)
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(i);
        }
    }

    /** The rows with the subtotals among them; what fields say of rows before is true of the new order. */
    List<Row> among(List<Row> rows) {
        List<Integer> order = new ArrayList<>();
        List<Row> subtotals = new ArrayList<>();
        place(0, 0, order, subtotals, rows.size());
        for (int i = units.size(); i < rows.size(); i++) order.add(i);
        Map<Integer, Integer> now = new HashMap<>();
        for (int at = 0; at < order.size(); at++) now.put(order.get(at), at);
        List<Row> all = new ArrayList<>(rows);
        all.addAll(subtotals);
        return order.stream().map(all::get).map(row -> moved(row, now)).toList();
    }

    // the units in their order from one on, and behind those of one parent their subtotal
    private int place(int from, int depth, List<Integer> order, List<Row> subtotals, int rows) {
        int i = from;
        while (i < units.size() && units.get(i).depth() >= depth) {
            int unit = i;
            order.add(i++);
            if (i >= units.size() || units.get(i).depth() <= depth) continue;
            i = place(i, depth + 1, order, subtotals, rows);
            int row = rows + subtotals.size();
            subtotals.add(new Row.Subtotal(units.get(unit), sums(units.get(unit), row)));
            order.add(row);
        }
        return i;
    }

    private List<Field> sums(UnitRow parent, int row) {
        List<List<Integer>> counted = new ArrayList<>();
        List<Field> sums = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            List<Integer> rows = new ArrayList<>();
            collect(parent, c, rows);
            counted.add(rows);
            sums.add(TablePages.sum(page, columns.get(c), fields, rows, c));
        }
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            Line line = TablePages.line(page, column);
            if (TablePages.told(column.part())) continue;
            if (line == null || !line.addsOverUnits()) continue;
            int later = TablePages.find(columns, column.heading(), Part.RESULT);
            int earlier = TablePages.earlier(columns, c, later);
            if (!counted.get(earlier).equals(counted.get(later))) continue;
            if (!TablePages.knownAlike(fields, counted.get(later), earlier, later)) continue;
            BigDecimal value = TablePages.worked(
                    column.part(), sums.get(earlier).number(), sums.get(later).number());
            sums.set(c, new Field.Computed(column.part(), value, new At(row, earlier), new At(row, later)));
        }
        return sums;
    }

    private void collect(UnitRow parent, int column, List<Integer> rows) {
        for (int child : children.getOrDefault(parent.key(), List.of())) {
            List<Integer> below = new ArrayList<>();
            if (silent(fields.get(child).get(column))) collect(units.get(child), column, below);
            boolean told =
                    below.stream().anyMatch(row -> fields.get(row).get(column).number() != null);
            if (told || onlyAbove(fields.get(child).get(column))) rows.addAll(below);
            else rows.add(child);
        }
    }

    // a figure in doubt is not silence: it stays a gap
    private static boolean silent(Field field) {
        return !(field instanceof Field.Figure figure) || figure.cell() instanceof Cell.Missing;
    }

    // of it nothing can come, but of those below it
    private static boolean onlyAbove(Field field) {
        return field instanceof Field.Figure figure
                && figure.cell().equals(new Cell.Missing(Cell.Missing.Why.ONLY_ABOVE));
    }

    private static Row moved(Row row, Map<Integer, Integer> now) {
        List<Field> fields =
                row.fields().stream().map(field -> moved(field, now)).toList();
        return switch (row) {
            case Row.Figures figures -> new Row.Figures(figures.heading(), fields);
            case Row.Totals totals -> new Row.Totals(totals.level(), totals.all(), fields);
            case Row.Subtotal subtotal -> new Row.Subtotal(subtotal.of(), fields);
        };
    }

    private static Field moved(Field field, Map<Integer, Integer> now) {
        return switch (field) {
            case Field.Figure figure -> figure;
            case Field.Computed computed ->
                new Field.Computed(
                        computed.part(),
                        computed.number(),
                        moved(computed.earlier(), now),
                        moved(computed.later(), now));
            case Field.Sum sum ->
                new Field.Sum(
                        sum.number(),
                        sum.rows().stream()
                                .map(row -> now.getOrDefault(row, row))
                                .sorted()
                                .toList(),
                        sum.known(),
                        sum.conflicts(),
                        sum.rough());
            case Field.Blank blank -> blank;
        };
    }

    private static At moved(At at, Map<Integer, Integer> now) {
        return new At(now.getOrDefault(at.row(), at.row()), at.column());
    }
}
