package vn.baocao.index.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.TablePage.At;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;

/** Lays a comparison out in pages, with targets, changes and totals worked out once for all exports. */
public final class TablePages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ComparisonTable table;
    private final Layout layout;

    private TablePages(ComparisonTable table, Layout layout) {
        this.table = table;
        this.layout = layout;
    }

    /** The pages of a comparison, in the order of the side that makes them. */
    public static List<TablePage> of(ComparisonTable table, Layout layout) {
        TablePages pages = new TablePages(table, layout);
        return pages.headings(layout.pages()).stream()
                .filter(heading ->
                        !table.isAimed() || !pages.shown(layout.rows(), heading).isEmpty())
                .map(pages::page)
                .toList();
    }

    private List<? extends Heading> headings(Axis axis) {
        return switch (axis) {
            case UNIT -> table.units();
            case PERIOD -> table.periods();
            case INDICATOR -> table.lines();
        };
    }

    /**
     * Of a side those that have something to do with the page: units that report by such periods, and, where only targets are asked for,
     * what has one.
     */
    private List<? extends Heading> shown(Axis axis, Heading page) {
        List<? extends Heading> across = headings(axis == layout.rows() ? layout.columns() : layout.rows());
        return headings(axis).stream()
                .filter(one -> !(one instanceof UnitRow unit && page instanceof ReportedPeriod period)
                        || table.isTree()
                        || table.concerns(unit, period))
                .filter(one -> !table.isAimed()
                        || across.stream()
                                .anyMatch(other ->
                                        table.target(place(page, one, other)).isPresent()))
                .toList();
    }

    private TablePage page(Heading heading) {
        List<? extends Heading> rowHeadings = shown(layout.rows(), heading);
        List<Column> columns = columns(heading, rowHeadings);
        List<List<Field>> fields = new ArrayList<>();
        for (Heading row : rowHeadings) {
            List<Field> figures = new ArrayList<>();
            for (Column column : columns) figures.add(figure(heading, row, column));
            fields.add(figures);
        }
        compute(heading, rowHeadings, columns, fields);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rowHeadings.size(); i++) rows.add(new Row.Figures(rowHeadings.get(i), fields.get(i)));
        if (layout.rows() == Axis.UNIT) rows.addAll(totals(heading, units(rowHeadings), columns, fields));
        boolean tree = table.isTree() && layout.rows() == Axis.UNIT;
        if (!tree) return new TablePage(heading, columns, rows);
        return new TablePage(heading, columns, new Subtotals(table.units(), heading, columns, fields).among(rows));
    }

    // periods of which this page says nothing are left out, except years: a year without a figure is worth seeing
    private List<Column> columns(Heading page, List<? extends Heading> rows) {
        List<Column> columns = new ArrayList<>();
        List<ReportedPeriod> before = new ArrayList<>();
        List<? extends Heading> all = shown(layout.columns(), page);
        boolean any = all.stream().anyMatch(heading -> told(page, rows, heading));
        for (Heading heading : all) {
            boolean year = heading instanceof ReportedPeriod period && period.shape() == ReportedPeriod.Shape.YEAR;
            if (any && heading instanceof ReportedPeriod && !year && !told(page, rows, heading)) continue;
            boolean aims = rows.stream()
                    .anyMatch(row -> table.target(place(page, row, heading)).isPresent());
            // a year to come has only its targets
            boolean onlyAims = aims && rows.stream().allMatch(row -> nobody(place(page, row, heading)));
            if (!onlyAims) columns.add(new Column(heading, Part.RESULT, null));
            if (!onlyAims && !(heading instanceof Line line && line.measure() == Measure.RATE))
                table.base().filter(base -> !rates(page, rows)).ifPresent(base -> {
                    columns.add(new Column(heading, Part.BASE, null, base));
                    columns.add(new Column(heading, Part.PER, null, base));
                });
            if (aims) columns.add(new Column(heading, Part.TARGET, null));
            if (aims && !onlyAims) columns.add(new Column(heading, Part.REACHED, null));
            if (onlyAims) continue;
            if (heading instanceof ReportedPeriod period) {
                lastComparable(before, period)
                        .filter(since ->
                                rows.stream().anyMatch(row -> number(page, row, since) && number(page, row, heading)))
                        .ifPresent(since -> {
                            columns.add(new Column(heading, Part.CHANGE, since));
                            if (!rates(page, rows)) columns.add(new Column(heading, Part.PERCENT, since));
                        });
                before.add(period);
            } else if (layout.rows() == Axis.PERIOD && changes(page, heading)) {
                columns.add(new Column(heading, Part.CHANGE, null));
                if (!(heading instanceof Line line && line.measure() == Measure.RATE))
                    columns.add(new Column(heading, Part.PERCENT, null));
            }
        }
        return columns;
    }

    private boolean told(Heading page, List<? extends Heading> rows, Heading column) {
        return rows.stream()
                .map(row -> place(page, row, column))
                .anyMatch(place -> !(table.at(place) instanceof Cell.Missing)
                        || table.target(place).isPresent());
    }

    private boolean nobody(Place place) {
        return table.at(place) instanceof Cell.Missing missing && missing.why() != Cell.Missing.Why.NOT_STATED;
    }

    private boolean number(Heading page, Heading row, Heading column) {
        return table.at(place(page, row, column)).number() != null;
    }

    private static Optional<ReportedPeriod> lastComparable(List<ReportedPeriod> before, ReportedPeriod period) {
        return before.reversed().stream().filter(period::comparesWith).findFirst();
    }

    private static boolean rates(Heading page, List<? extends Heading> rows) {
        if (page instanceof Line line) return line.measure() == Measure.RATE;
        return rows.stream().allMatch(row -> row instanceof Line line && line.measure() == Measure.RATE);
    }

    private boolean changes(Heading page, Heading column) {
        List<ReportedPeriod> before = new ArrayList<>();
        for (ReportedPeriod period : table.periods()) {
            Optional<ReportedPeriod> since = lastComparable(before, period);
            if (since.isPresent() && number(page, since.get(), column) && number(page, period, column)) return true;
            before.add(period);
        }
        return false;
    }

    private static Place place(Heading... three) {
        UnitRow unit = null;
        ReportedPeriod period = null;
        Line line = null;
        for (Heading heading : three)
            switch (heading) {
                case UnitRow one -> unit = one;
                case ReportedPeriod one -> period = one;
                case Line one -> line = one;
            }
        return new Place(
                Objects.requireNonNull(unit).key(), Objects.requireNonNull(period), Objects.requireNonNull(line));
    }

    private Field figure(Heading page, Heading row, Column column) {
        Place place = place(page, row, column.heading());
        return switch (column.part()) {
            case RESULT -> Field.Figure.of(table, place, table.at(place));
            case BASE -> {
                Place base = new Place(place.unit(), place.period(), Objects.requireNonNull(column.base()));
                yield place.line().measure() == Measure.RATE
                        ? new Field.Blank()
                        : Field.Figure.of(table, base, table.at(base));
            }
            case TARGET ->
                table.target(place)
                        .<Field>map(cell -> Field.Figure.of(table, place, cell))
                        .orElseGet(() -> notAwaited(place));
            case PER, REACHED, CHANGE, PERCENT -> new Field.Blank();
        };
    }

    // of whom no result is awaited no target is either, and a total says so
    private Field notAwaited(Place place) {
        return table.at(place) instanceof Cell.Missing missing && !missing.awaited()
                ? new Field.Figure(place, missing, Set.of(), List.of())
                : new Field.Blank();
    }

    private void compute(Heading page, List<? extends Heading> rows, List<Column> columns, List<List<Field>> fields) {
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < columns.size(); c++) {
                Column column = columns.get(c);
                if (told(column.part())) continue;
                int result = find(columns, column.heading(), Part.RESULT);
                switch (column.part()) {
                    case RESULT, BASE, TARGET -> {}
                    case PER, REACHED -> set(fields, r, c, column.part(), new At(r, c - 1), new At(r, result));
                    case CHANGE, PERCENT -> {
                        boolean rate = place(page, rows.get(r), column.heading())
                                        .line()
                                        .measure()
                                == Measure.RATE;
                        if (rate && column.part() == Part.PERCENT) break;
                        At later = new At(r, result);
                        At earlier = column.since() != null
                                ? new At(r, find(columns, column.since(), Part.RESULT))
                                : earlierRow(rows, r, result);
                        if (earlier != null) set(fields, r, c, column.part(), earlier, later);
                    }
                }
            }
    }

    private static @Nullable At earlierRow(List<? extends Heading> rows, int row, int column) {
        for (int before = row - 1; before >= 0; before--)
            if (rows.get(row) instanceof ReportedPeriod later
                    && rows.get(before) instanceof ReportedPeriod earlier
                    && later.comparesWith(earlier)) return new At(before, column);
        return null;
    }

    static int find(List<Column> columns, Heading heading, Part part) {
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).heading().equals(heading) && columns.get(i).part() == part) return i;
        throw new IllegalStateException("no column " + part + " of " + heading);
    }

    private static void set(List<List<Field>> fields, int row, int column, Part part, At earlier, At later) {
        BigDecimal before = fields.get(earlier.row()).get(earlier.column()).number();
        BigDecimal after = fields.get(later.row()).get(later.column()).number();
        fields.get(row).set(column, new Field.Computed(part, worked(part, before, after), earlier, later));
    }

    /** The change, or share in percent with one decimal, between two numbers; null where one is missing or by nought. */
    static @Nullable BigDecimal worked(Part part, @Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        if (earlier == null || later == null) return null;
        if (part == Part.CHANGE) return later.subtract(earlier);
        if (earlier.signum() == 0) return null;
        if (part == Part.PER) return tidy(later.divide(earlier, 2, RoundingMode.HALF_UP));
        BigDecimal top = part == Part.PERCENT ? later.subtract(earlier) : later;
        return top.multiply(HUNDRED).divide(earlier.abs(), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether such a column has what reports tell, and nothing worked out. */
    static boolean told(Part part) {
        return part == Part.RESULT || part == Part.BASE || part == Part.TARGET;
    }

    /** The column that a column of totals is worked out against; {@code later} is that of the results. */
    static int earlier(List<Column> columns, int column, int later) {
        Column one = columns.get(column);
        if (one.part() == Part.REACHED || one.part() == Part.PER) return column - 1;
        return one.since() == null ? later : find(columns, one.since(), Part.RESULT);
    }

    // units of different levels are never added up together: what a province reports has its base unions in it
    private List<Row> totals(Heading page, List<UnitRow> units, List<Column> columns, List<List<Field>> fields) {
        Map<Optional<Level>, List<Integer>> groups = new LinkedHashMap<>();
        Map<String, UnitRow> byKey = new HashMap<>();
        units.forEach(unit -> byKey.put(unit.key(), unit));
        for (int i = 0; i < units.size(); i++)
            if (!insideAnother(units.get(i), byKey))
                groups.computeIfAbsent(Optional.ofNullable(units.get(i).level()), k -> new ArrayList<>())
                        .add(i);
        List<Row> totals = new ArrayList<>();
        groups.forEach((level, rows) -> {
            if (rows.size() < 2) return;
            List<Field> sums = sums(page, columns, fields, rows, units.size() + totals.size());
            if (sums.stream().allMatch(Field.Blank.class::isInstance)) return;
            totals.add(new Row.Totals(level.orElse(null), groups.size() == 1, sums));
        });
        return totals;
    }

    private static List<UnitRow> units(List<? extends Heading> headings) {
        return headings.stream()
                .filter(UnitRow.class::isInstance)
                .map(UnitRow.class::cast)
                .toList();
    }

    private static boolean insideAnother(UnitRow unit, Map<String, UnitRow> byKey) {
        Set<String> seen = new HashSet<>(Set.of(unit.key()));
        UnitRow above = above(unit, byKey);
        while (above != null && seen.add(above.key())) {
            if (Objects.equals(above.level(), unit.level())) return true;
            above = above(above, byKey);
        }
        return false;
    }

    private static @Nullable UnitRow above(UnitRow unit, Map<String, UnitRow> byKey) {
        return unit.parent() == null ? null : byKey.get(unit.parent());
    }

    private static List<Field> sums(
            Heading page, List<Column> columns, List<List<Field>> fields, List<Integer> rows, int row) {
        List<Field> sums = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) sums.add(sum(page, columns.get(c), fields, rows, c));
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (told(column.part())) continue;
            Line line = line(page, column);
            if (line == null || !line.addsOverUnits()) continue;
            int later = find(columns, column.heading(), Part.RESULT);
            int earlier = earlier(columns, c, later);
            if (!knownAlike(fields, rows, earlier, later)) continue;
            BigDecimal value = worked(
                    column.part(), sums.get(earlier).number(), sums.get(later).number());
            sums.set(c, new Field.Computed(column.part(), value, new At(row, earlier), new At(row, later)));
        }
        return sums;
    }

    static Field sum(Heading page, Column column, List<List<Field>> fields, List<Integer> rows, int c) {
        Line line = line(page, column);
        if (!told(column.part()) || line == null || !line.addsOverUnits()) return new Field.Blank();
        BigDecimal sum = null;
        List<Integer> counted = new ArrayList<>();
        int known = 0;
        int conflicts = 0;
        boolean rough = false;
        for (int r : rows) {
            Field field = fields.get(r).get(c);
            Cell cell = field instanceof Field.Figure figure ? figure.cell() : null;
            if (cell instanceof Cell.Missing missing && !missing.awaited()) continue;
            counted.add(r);
            if (cell != null && inDoubt(cell)) conflicts++;
            BigDecimal number = field.number();
            if (number == null) continue;
            known++;
            sum = sum == null ? number : sum.add(number);
            rough |= rough(field);
        }
        return new Field.Sum(sum, counted, known, conflicts, rough);
    }

    /** Whether a cell, or one of those it is made of, is told with different values. */
    public static boolean inDoubt(Cell cell) {
        return cell instanceof Cell.Conflict
                || (cell instanceof Cell.Restated restated
                        && restated.parts().stream().anyMatch(part -> part.cell() instanceof Cell.Conflict));
    }

    private static boolean rough(Field field) {
        if (!(field instanceof Field.Figure figure)) return false;
        return switch (figure.cell()) {
            case Cell.Known known -> known.value().qualifier() != Qualifier.EXACT;
            case Cell.Items ignored -> true;
            case Cell.Conflict ignored -> false;
            case Cell.Restated restated -> restated.rough();
            case Cell.Missing ignored -> false;
        };
    }

    // sums of different units are not set against each other
    static boolean knownAlike(List<List<Field>> fields, List<Integer> rows, int a, int b) {
        return rows.stream()
                .allMatch(r -> (fields.get(r).get(a).number() == null)
                        == (fields.get(r).get(b).number() == null));
    }

    static @Nullable Line line(Heading page, Column column) {
        if (column.part() == Part.BASE) return column.base();
        if (page instanceof Line line) return line;
        return column.heading() instanceof Line line ? line : null;
    }
}
