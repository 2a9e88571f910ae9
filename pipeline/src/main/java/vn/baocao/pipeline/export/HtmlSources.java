package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;

/** Writes below the tables of a page which sentences each figure comes from, with report, page and place. */
final class HtmlSources {
    private final TableWords words;
    private final FactWords facts;

    HtmlSources(TableWords words) {
        this.words = words;
        this.facts = new FactWords(words.messages(), words);
    }

    void write(Html html, TableDocument document) {
        html.open("section", "id", "nguon", "class", "sources");
        html.element("h2", words.get("xlsx.sources")).line();
        for (int p = 0; p < document.pages().size(); p++) {
            TablePage page = document.pages().get(p);
            if (document.pages().size() > 1)
                html.element("h3", words.heading(page.heading())).line();
            for (int r = 0; r < page.rows().size(); r++)
                for (int c = 0; c < page.columns().size(); c++)
                    if (page.rows().get(r).fields().get(c) instanceof Field.Figure figure
                            && !figure.cell().facts().isEmpty())
                        figure(html, document, page, new TableHtml.At(p, r, c), figure);
        }
        List<Apart> apart = document.table().apart();
        if (!apart.isEmpty()) html.element("h3", words.get("apart")).line();
        for (Apart one : apart) {
            html.open("article").element("h4", words.apart(one)).open("ul");
            sentence(html, one.fact());
            html.close("ul").close("article").line();
        }
        html.close("section");
    }

    private void figure(Html html, TableDocument document, TablePage page, TableHtml.At at, Field.Figure figure) {
        String says =
                words.field(page, page.rows().get(at.row()), page.columns().get(at.column()), figure);
        html.open("article", "id", at.sources()).open("h4");
        html.element(
                "a",
                Formulas.unseen(words.place(document, figure)),
                "href",
                "#" + at.cell(),
                "title",
                words.get("html.back"));
        html.text(": " + says).close("h4").open("ul");
        for (StoredFact fact : figure.cell().facts()) sentence(html, fact);
        html.close("ul").close("article").line();
    }

    private void sentence(Html html, StoredFact stored) {
        Quoted quoted = Quoted.of(stored);
        html.open("li").open("q").text("“" + quoted.before());
        if (!quoted.figure().isEmpty()) html.element("mark", quoted.figure());
        html.text(quoted.after() + "”").close("q");
        html.element("p", from(stored), "class", "from").close("li");
    }

    private String from(StoredFact stored) {
        List<String> from = new ArrayList<>();
        from.add(words.where(stored.file(), stored.fact().page()));
        from.add(words.get(
                "explain.place.of",
                "" + stored.fact().span().begin(),
                "" + stored.fact().span().end()));
        if (stored.report().number() != null) from.add(stored.report().number());
        if (stored.report().published() != null)
            from.add(BlockWords.day(stored.report().published()));
        if (stored.fact().ocr()) from.add(words.get("mark.ocr"));
        from.add(facts.differing(stored.fact(), stored.report()));
        from.add(stored.fact().id());
        String decided = words.decided(stored, TableWords.sign(Cell.Mark.CORRECTED) + " ");
        if (!decided.isEmpty()) from.add(decided);
        return String.join(" · ", from);
    }
}
