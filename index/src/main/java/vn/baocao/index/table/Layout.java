package vn.baocao.index.table;

/** Which sides of a comparison are the rows and columns of its pages; the third side makes the pages. */
public record Layout(Axis rows, Axis columns) {
    public Layout {
        if (rows == columns) throw new IllegalArgumentException("rows and columns are both " + rows);
    }

    public Axis pages() {
        for (Axis axis : Axis.values()) if (axis != rows && axis != columns) return axis;
        throw new IllegalStateException("no third side");
    }

    /** The usual columns for these rows: periods; for periods, and for units at one time, indicators. */
    public static Layout of(Axis rows, ComparisonTable table) {
        return switch (rows) {
            case UNIT -> {
                boolean manyAtOnce =
                        table.periods().size() == 1 && table.lines().size() > 1;
                yield new Layout(rows, manyAtOnce ? Axis.INDICATOR : Axis.PERIOD);
            }
            case PERIOD -> new Layout(rows, Axis.INDICATOR);
            case INDICATOR -> new Layout(rows, Axis.PERIOD);
        };
    }
}
