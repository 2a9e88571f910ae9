package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;

/** A column of a table that is worth drawing: figures of one unit over comparable periods, at least two of them. */
record Charted(TablePage page, int column) {
    /** Of one table. */
    private static final int MOST = 4;

    /** The first results of a table whose rows are such periods. */
    static List<Charted> of(TablePage page) {
        List<Charted> charted = new ArrayList<>();
        if (!comparable(page.rows())) return charted;
        for (int c = 0; c < page.columns().size() && charted.size() < MOST; c++) {
            int column = c;
            long numbers = page.rows().stream()
                    .filter(row -> row.fields().get(column).number() != null)
                    .count();
            if (page.columns().get(c).part() != Part.RESULT || numbers < 2) continue;
            charted.add(new Charted(page, c));
        }
        return charted;
    }

    /** What it is called on the page of its table. */
    String title(TableWords words) {
        return words.headingWithMeasure(page.columns().get(column).heading());
    }

    private static boolean comparable(List<Row> rows) {
        return rows.size() > 1
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i) instanceof Row.Figures figures
                                && figures.heading() instanceof ReportedPeriod period
                                && rows.getFirst() instanceof Row.Figures first
                                && first.heading() instanceof ReportedPeriod one
                                && period.comparesWith(one));
    }
}
