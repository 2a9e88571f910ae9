package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Row;

/** Writes a comparison as one HTML file that needs nothing else; each figure leads to its sentences below the tables and back. */
public final class TableHtml {
    private final TableWords words;

    public TableHtml(TableWords words) {
        this.words = words;
    }

    /** Where a field stands: its page, row and column, from 0. */
    record At(int page, int row, int column) {
        /** The id of its cell. */
        String cell() {
            return "o-" + page + "-" + row + "-" + column;
        }

        /** The id of its sentences. */
        String sources() {
            return "n-" + page + "-" + row + "-" + column;
        }
    }

    /** The whole file. */
    public String write(TableDocument document) {
        List<TablePage> pages = document.pages();
        boolean one = pages.size() == 1;
        String title = one ? words.form(document, pages.getFirst()) : words.form(document, null);
        Html html = Html.page(words.language(), title, HtmlStyle.TABLE);
        html.element("a", words.get("html.to-sources"), "class", "skip", "href", "#nguon")
                .line();
        html.open("header").element("h1", title);
        html.element("p", words.origin(document), "class", "sub");
        for (String line : words.counts(document, false)) html.element("p", line, "class", "sub");
        html.close("header").line();
        if (!one) contents(html, pages);
        html.open("main").line();
        for (int p = 0; p < pages.size(); p++) section(html, document, p, one);
        html.close("main").line();
        new HtmlSources(words).write(html, document);
        return html.end();
    }

    private void contents(Html html, List<TablePage> pages) {
        html.open("nav", "aria-label", words.get("html.contents")).open("ol");
        for (int p = 0; p < pages.size(); p++)
            html.open("li")
                    .element("a", words.heading(pages.get(p).heading()), "href", "#bang-" + p)
                    .close("li");
        html.close("ol").close("nav").line();
    }

    private void section(Html html, TableDocument document, int p, boolean one) {
        TablePage page = document.pages().get(p);
        String heading = words.heading(page.heading());
        html.open("section", "id", "bang-" + p).line();
        if (!one) html.element("h2", heading);
        String measure = words.measureOf(page);
        if (measure != null && !measure.isEmpty())
            html.element("p", words.get("unit-of-measure", measure), "class", "measure");
        PaperColumns paper = PaperColumns.of(page, words);
        boolean wide = paper.sheets().size() > 1;
        html.open("div", "class", paper.widest() > PaperColumns.SHEET ? "dense" : null);
        html.open(
                "div",
                "class",
                wide ? "scroll screen" : "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                heading);
        html.open("table");
        table(
                html,
                document,
                p,
                IntStream.range(0, page.columns().size()).boxed().toList(),
                true);
        html.close("div").line();
        if (wide) {
            // a reader of the screen has the whole table; what is printed has it in pieces that fit
            html.open("div", "class", "paper", "aria-hidden", "true");
            for (List<Integer> sheet : paper.sheets()) piece(html, document, p, paper, sheet);
            html.close("div").line();
        }
        html.close("div").line();
        new SvgChart(words).write(html, page);
        list(html, words.get("legend"), Legend.lines(List.of(page), words));
        list(html, "", new RestatedNotes(words).notes(document, page));
        list(html, "", new TableNotes(words).of(document.table(), false));
        conflicts(html, document, p);
        html.close("section").line();
    }

    private void table(Html html, TableDocument document, int p, List<Integer> columns, boolean linked) {
        TablePage page = document.pages().get(p);
        html.element("caption", words.heading(page.heading()), "class", "vh").line();
        head(html, document, page, columns);
        html.open("tbody").line();
        int number = 0;
        for (int r = 0; r < page.rows().size(); r++) {
            Row row = page.rows().get(r);
            boolean total = !(row instanceof Row.Figures);
            html.open("tr", "class", total ? "total" : null);
            html.element("td", total ? "" : TableWords.number(document, row, ++number), "class", "no");
            html.element("th", words.rowName(row), "scope", "row", "class", indent(row));
            for (int c : columns) field(html, page, new At(p, r, c), linked);
            html.close("tr").line();
        }
        html.close("tbody").close("table").line();
    }

    private void piece(Html html, TableDocument document, int p, PaperColumns paper, List<Integer> columns) {
        List<Integer> widths = new ArrayList<>(List.of(PaperColumns.NUMBER, paper.name()));
        columns.forEach(c -> widths.add(paper.widths().get(c)));
        html.open("table", "style", "width:" + percent(paper.wide(columns), paper.widest()));
        html.open("colgroup");
        for (int width : widths) html.open("col", "style", "width:" + percent(width, paper.wide(columns)));
        html.close("colgroup").line();
        table(html, document, p, columns, false);
    }

    private static String percent(int part, int whole) {
        return part * 100 / whole + "%";
    }

    private static @Nullable String indent(Row row) {
        int depth = TableWords.depth(row);
        return depth == 0 ? null : "d" + Math.min(6, depth);
    }

    private void head(Html html, TableDocument document, TablePage page, List<Integer> shown) {
        boolean parts = PaperColumns.parts(page);
        String high = parts ? "2" : null;
        html.open("thead").open("tr");
        html.element("th", words.get("column.no"), "scope", "col", "rowspan", high, "class", "no");
        html.element("th", words.rows(document.layout()), "scope", "col", "rowspan", high);
        for (int i = 0; i < shown.size(); ) {
            Column column = page.columns().get(shown.get(i));
            int end = i + 1;
            while (end < shown.size()
                    && page.columns().get(shown.get(end)).heading().equals(column.heading())) end++;
            String over = end - i > 1 ? "" + (end - i) : null;
            html.element(
                    "th",
                    words.headingWithMeasure(column.heading()),
                    "scope",
                    over == null ? "col" : "colgroup",
                    "colspan",
                    over);
            i = end;
        }
        html.close("tr").line();
        if (parts) {
            html.open("tr");
            for (int c : shown) html.element("th", words.part(page.columns().get(c)), "scope", "col");
            html.close("tr").line();
        }
        html.close("thead").line();
    }

    private void field(Html html, TablePage page, At at, boolean linked) {
        Row row = page.rows().get(at.row());
        Column column = page.columns().get(at.column());
        Field field = row.fields().get(at.column());
        if (!(field instanceof Field.Figure figure)) {
            String sort = field instanceof Field.Sum ? "sum" : "worked";
            html.open("td", "class", sort);
            String text = words.field(page, row, column, field);
            if (field.number() == null) html.text(text);
            else html.element("data", text, "value", field.number().toPlainString());
            html.close("td");
            return;
        }
        boolean apart = figure.each().isEmpty();
        Shown shown = apart ? Shown.of(figure.cell(), words) : Shown.of(figure, words);
        boolean told = linked && !figure.cell().facts().isEmpty();
        html.open("td", "class", shown.sort().name().toLowerCase(Locale.ROOT));
        if (told) html.open("a", "id", at.cell(), "href", "#" + at.sources());
        html.text(shown.before());
        if (shown.number() == null) html.text(shown.words());
        else
            html.element(
                    "data",
                    words.numbers().plain(shown.number()),
                    "value",
                    shown.number().toPlainString());
        html.text(shown.after());
        for (Cell.Mark mark : apart ? figure.marks().stream().sorted().toList() : List.<Cell.Mark>of())
            html.element("abbr", TableWords.sign(mark), "title", words.meaning(mark));
        if (told) html.close("a");
        html.close("td");
    }

    private void conflicts(Html html, TableDocument document, int p) {
        TablePage page = document.pages().get(p);
        boolean any = false;
        for (int r = 0; r < page.rows().size(); r++)
            for (int c = 0; c < page.columns().size(); c++) {
                if (!(page.rows().get(r).fields().get(c) instanceof Field.Figure figure)) continue;
                if (!(figure.cell() instanceof Cell.Conflict)) continue;
                if (!any) html.element("h3", words.get("conflicts")).open("ul");
                any = true;
                String where = words.place(document, figure);
                html.open("li")
                        .element("a", where, "href", "#" + new At(p, r, c).sources())
                        .text(": "
                                + words.field(
                                        page, page.rows().get(r), page.columns().get(c), figure))
                        .close("li");
            }
        if (any) html.close("ul").line();
    }

    private static void list(Html html, String heading, List<String> lines) {
        if (lines.isEmpty()) return;
        if (!heading.isEmpty()) html.element("h3", heading);
        html.open("ul", "class", "legend");
        for (String line : lines) html.element("li", line);
        html.close("ul").line();
    }
}
