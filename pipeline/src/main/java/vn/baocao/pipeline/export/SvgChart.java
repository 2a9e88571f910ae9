package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Row;

/**
 * Draws columns of a table in a web page as columns over periods, each with its figure as the table has it; a missing one is a dash.
 * Nothing is loaded and nothing moves, so it prints as it stands.
 */
final class SvgChart {
    /** In pixels: of a letter, the columns' height, the room above and below for figures and periods. */
    private static final double LETTER = 7.2, HIGH = 150, ABOVE = 20, BELOW = 24, LEAST_SLOT = 56, WIDEST = 46;

    private static final String SEVERAL = "≠";

    private final TableWords words;

    SvgChart(TableWords words) {
        this.words = words;
    }

    /** All charts of a table; nothing where none is worth drawing. */
    void write(Html html, TablePage page) {
        List<Charted> charted = Charted.of(page);
        if (charted.isEmpty()) return;
        html.open("div", "class", "charts").line();
        for (Charted one : charted) {
            html.open("figure").element("figcaption", one.title(words));
            draw(html, one);
            html.close("figure").line();
        }
        html.close("div").line();
    }

    private void draw(Html html, Charted charted) {
        List<Row> rows = charted.page().rows();
        double most = 0;
        double least = 0;
        double slot = LEAST_SLOT;
        for (Row row : rows) {
            Field field = row.fields().get(charted.column());
            BigDecimal number = field.number();
            most = Math.max(most, number == null ? 0 : number.doubleValue());
            least = Math.min(least, number == null ? 0 : number.doubleValue());
            int letters = Math.max(Columns.width(label(charted, row)), Columns.width(words.rowName(row)));
            slot = Math.max(slot, (letters + 2) * LETTER);
        }
        double scale = most == least ? 0 : HIGH / (most - least);
        double foot = ABOVE + most * scale;
        double under = least < 0 ? ABOVE : 0;
        double high = ABOVE + HIGH + under + BELOW;
        double wide = slot * rows.size();
        html.open("svg", "viewBox", "0 0 " + at(wide) + " " + at(high), "width", at(wide), "role", "img");
        html.element("title", charted.title(words));
        for (int r = 0; r < rows.size(); r++) {
            double middle = slot * (r + 0.5);
            column(html, charted, rows.get(r), middle, Math.min(WIDEST, slot * 0.6), foot, scale);
            text(html, words.rowName(rows.get(r)), middle, high - 7, "period");
        }
        html.open("line", "x1", "0", "x2", at(wide), "y1", at(foot), "y2", at(foot))
                .close("line");
        html.close("svg");
    }

    private void column(Html html, Charted charted, Row row, double middle, double wide, double foot, double scale) {
        BigDecimal number = row.fields().get(charted.column()).number();
        double tall = number == null ? 0 : number.doubleValue() * scale;
        if (number != null)
            html.open(
                            "rect",
                            "x",
                            at(middle - wide / 2),
                            "y",
                            at(foot - Math.max(0, tall)),
                            "width",
                            at(wide),
                            "height",
                            at(Math.abs(tall)))
                    .close("rect");
        String label = label(charted, row);
        String sort = number != null ? null : label.equals(SEVERAL) ? "several" : "none";
        text(html, label, middle, tall < 0 ? foot - tall + 15 : foot - tall - 6, sort);
    }

    // as in the table, with its signs; where none is told a dash, where several are only that
    private String label(Charted charted, Row row) {
        Field field = row.fields().get(charted.column());
        if (field instanceof Field.Figure figure && figure.cell() instanceof Cell.Conflict) return SEVERAL;
        if (field instanceof Field.Figure figure && figure.cell() instanceof Cell.Missing) return "–";
        TablePage page = charted.page();
        return words.field(page, row, page.columns().get(charted.column()), field);
    }

    private static void text(Html html, String text, double x, double y, @Nullable String sort) {
        html.element("text", text, "x", at(x), "y", at(y), "class", sort);
    }

    private static String at(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
