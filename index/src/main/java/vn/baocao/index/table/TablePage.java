package vn.baocao.index.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;

/**
 * One page of a table as it is shown: rows of fields under columns.
 *
 * @param heading what the page stands for
 */
public record TablePage(Heading heading, List<Column> columns, List<Row> rows) {
    public TablePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows)
            if (row.fields().size() != columns.size())
                throw new IllegalArgumentException(
                        "a row of " + row.fields().size() + " under " + columns.size() + " columns");
    }

    /** What a column says of its heading. */
    public enum Part {
        RESULT,
        /** What the result is divided by: members, for money by member. */
        BASE,
        /** The result by one of the base. */
        PER,
        TARGET,
        /** The result in percent of the target. */
        REACHED,
        /** The rise or fall since the period before; of rates in percentage points. */
        CHANGE,
        /** The rise or fall in percent. */
        PERCENT
    }

    /**
     * A column.
     *
     * @param since of a change between columns: the period that it is set against; else null
     * @param base of a base and what is worked out by it: the line that it is of; else null
     */
    public record Column(
            Heading heading,
            Part part,
            @Nullable ReportedPeriod since,
            @Nullable Line base) {
        Column(Heading heading, Part part, @Nullable ReportedPeriod since) {
            this(heading, part, since, null);
        }
    }

    /** A row: of a heading, or a total over rows above. */
    public sealed interface Row {
        List<Field> fields();

        /** The figures of one heading. */
        record Figures(Heading heading, List<Field> fields) implements Row {
            public Figures {
                fields = List.copyOf(fields);
            }
        }

        /** The subtotal of the units below one. */
        record Subtotal(UnitRow of, List<Field> fields) implements Row {
            public Subtotal {
                fields = List.copyOf(fields);
            }
        }

        /** Totals over units: all of one level, or all there are where {@code level} is null. */
        record Totals(@Nullable Level level, boolean all, List<Field> fields) implements Row {
            public Totals {
                fields = List.copyOf(fields);
            }
        }
    }

    /** A field's place on its page, from 0. */
    public record At(int row, int column) {}

    /** What stands at a row and column. */
    public sealed interface Field {
        /** The number shown; null where there is none. */
        @Nullable
        BigDecimal number();

        /**
         * A result or a target.
         *
         * @param each of a conflict the marks of each of its values, in their order; else none
         */
        record Figure(Place place, Cell cell, Set<Cell.Mark> marks, List<Set<Cell.Mark>> each) implements Field {
            public Figure {
                marks = Set.copyOf(marks);
                each = List.copyOf(each);
            }

            /** A cell of a table with the marks of its sources. */
            public static Figure of(ComparisonTable table, Place place, Cell cell) {
                List<Set<Cell.Mark>> each = cell instanceof Cell.Conflict conflict
                        ? conflict.told().stream()
                                .map(one -> table.marks(place, one))
                                .toList()
                        : List.of();
                return new Figure(place, cell, table.marks(place, cell), each);
            }

            @Override
            public @Nullable BigDecimal number() {
                return cell.number();
            }
        }

        /**
         * Computed from two other fields: {@code later − earlier}, {@code (later − earlier) / earlier}, or of shares and by one {@code
         * later / earlier}.
         */
        record Computed(Part part, @Nullable BigDecimal number, At earlier, At later) implements Field {}

        /**
         * The sum of a column over some rows.
         *
         * @param rows those that a figure is there for or may still come
         * @param known how many of them have a number, and are in the sum
         * @param conflicts how many of the others are told with different values
         */
        record Sum(@Nullable BigDecimal number, List<Integer> rows, int known, int conflicts, boolean rough)
                implements Field {
            public Sum {
                rows = List.copyOf(rows);
            }

            /** Whether some of the rows have no number, so that the sum is not all. */
            public boolean gaps() {
                return known < rows.size();
            }
        }

        /** Nothing to say. */
        record Blank() implements Field {
            @Override
            public @Nullable BigDecimal number() {
                return null;
            }
        }
    }

    /** The line that the fields of a row and column belong to. */
    public Line line(Row row, Column column) {
        if (column.part() == Part.BASE && column.base() != null) return column.base();
        if (heading instanceof Line line) return line;
        if (column.heading() instanceof Line line) return line;
        if (row instanceof Row.Figures figures && figures.heading() instanceof Line line) return line;
        throw new IllegalStateException("a page without a line");
    }
}
