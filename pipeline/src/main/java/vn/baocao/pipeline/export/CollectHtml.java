package vn.baocao.pipeline.export;

import java.util.List;
import vn.baocao.index.collect.Collected;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Piece;
import vn.baocao.index.collect.Collected.Section;

/** Writes collected passages as one web page that needs nothing else. */
final class CollectHtml {
    private final CollectWords words;

    CollectHtml(CollectWords words) {
        this.words = words;
    }

    String write(Collected collected) {
        Html html = Html.page(words.language(), words.title(collected), HtmlStyle.COLLECTED);
        html.open("header").element("h1", words.title(collected));
        html.element("p", words.origin(collected), "class", "sub")
                .close("header")
                .line();
        if (collected.sections().size() > 1) {
            html.open("nav", "aria-label", words.get("contents")).open("ol");
            for (int s = 0; s < collected.sections().size(); s++)
                html.open("li")
                        .element("a", words.heading(collected, s), "href", "#m" + s)
                        .close("li");
            html.close("ol").close("nav").line();
        }
        html.open("main").line();
        for (int s = 0; s < collected.sections().size(); s++) section(html, collected, s);
        for (String line : words.missing(collected)) html.element("p", line, "class", "note");
        return html.close("main").end();
    }

    private void section(Html html, Collected collected, int s) {
        Section section = collected.sections().get(s);
        html.open("section", "id", "m" + s)
                .element("h2", words.heading(collected, s))
                .line();
        for (int u = 0; u < section.units().size(); u++) {
            html.element("h3", words.heading(u + 1, section.units().get(u).unit()))
                    .line();
            section.units().get(u).excerpts().forEach(excerpt -> excerpt(html, excerpt));
        }
        if (section.units().isEmpty()) html.element("p", words.get("nothing"), "class", "note");
        for (String line : words.silent(section)) html.element("p", line, "class", "note");
        html.close("section").line();
    }

    private void excerpt(Html html, Excerpt excerpt) {
        html.open("blockquote");
        for (Piece piece : excerpt.pieces())
            switch (piece) {
                case Piece.Prose prose -> html.element("p", prose.text());
                case Piece.Rows rows -> rows(html, rows);
            }
        html.element("p", words.source(excerpt), "class", "from")
                .close("blockquote")
                .line();
    }

    private static void rows(Html html, Piece.Rows rows) {
        html.open("div", "class", "scroll").open("table");
        for (int r = 0; r < rows.rows().size(); r++) {
            List<String> row = rows.rows().get(r);
            html.open("tr");
            for (String cell : row) html.element(r < rows.heads() ? "th" : "td", Formulas.unseen(cell));
            html.close("tr").line();
        }
        html.close("table").close("div");
    }
}
