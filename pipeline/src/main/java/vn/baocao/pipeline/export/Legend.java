package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.TablePages;

/** What the signs in a table mean, those that it shows and no others. */
final class Legend {
    private static final List<String> SIGNS = List.of(
            "conflict",
            "items",
            "rough",
            "gaps",
            "in-doubt",
            "restated",
            "none-to-add",
            "restated-doubt",
            "not-added",
            "no-report",
            "not-stated",
            "period-unknown",
            "set-aside",
            "ended",
            "not-yet",
            "in-successor",
            "other-kind",
            "only-above");

    private final Set<String> signs = new LinkedHashSet<>();
    private final Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);

    private Legend() {}

    /** One line for each sign on these pages. */
    static List<String> lines(List<TablePage> pages, TableWords words) {
        Legend legend = new Legend();
        for (TablePage page : pages) for (Row row : page.rows()) row.fields().forEach(legend::add);
        List<String> lines = new ArrayList<>();
        for (String sign : SIGNS) if (legend.signs.contains(sign)) lines.add(words.get("sign." + sign));
        legend.marks.forEach(mark -> lines.add(TableWords.sign(mark) + " " + words.meaning(mark)));
        return lines;
    }

    private void add(Field field) {
        if (field instanceof Field.Sum sum && sum.gaps()) signs.add("gaps");
        if (field instanceof Field.Sum sum && sum.conflicts() > 0) signs.add("in-doubt");
        if (!(field instanceof Field.Figure figure)) return;
        marks.addAll(figure.marks());
        switch (figure.cell()) {
            case Cell.Known known -> {
                if (known.value().qualifier() != Qualifier.EXACT) signs.add("rough");
            }
            case Cell.Items ignored -> signs.add("items");
            case Cell.Conflict ignored -> signs.add("conflict");
            case Cell.Restated restated -> {
                signs.add(!restated.adds() ? "not-added" : restated.sum() == null ? "none-to-add" : "restated");
                if (TablePages.inDoubt(restated)) signs.add("restated-doubt");
            }
            case Cell.Missing missing -> signs.add(FactJson.code(missing.why()));
        }
    }
}
