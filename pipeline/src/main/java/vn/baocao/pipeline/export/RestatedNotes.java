package vn.baocao.pipeline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;

/** What stands below a table by the units of a day: the day, what each sum is of, and which units it left as they were. */
final class RestatedNotes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int MOST = 20;

    private final TableWords words;

    RestatedNotes(TableWords words) {
        this.words = words;
    }

    /** For the terminal; empty where the table is as reported. */
    List<String> lines(TableDocument document) {
        List<String> lines = new ArrayList<>();
        if (document.table().restatement().isEmpty()) return lines;
        List<String> sums =
                document.pages().stream().flatMap(page -> sums(page).stream()).toList();
        head(document).forEach(line -> lines.add(Columns.indented(line, 0, Columns.TERMINAL)));
        sums.stream().limit(MOST).forEach(sum -> lines.add(Columns.indented(sum, 2, Columns.TERMINAL)));
        if (sums.size() > MOST) lines.add("  " + words.get("more", sums.size() - MOST));
        lines.add("");
        return lines;
    }

    /** For a sheet with one page. */
    List<String> notes(TableDocument document, TablePage page) {
        List<String> notes = new ArrayList<>(head(document));
        if (!notes.isEmpty()) notes.addAll(sums(page));
        return notes;
    }

    private List<String> head(TableDocument document) {
        List<String> lines = new ArrayList<>();
        document.table().restatement().ifPresent(restated -> {
            lines.add(words.get("restated.day", DAY.format(restated.day())));
            if (!restated.stayed().isEmpty())
                lines.add(words.get(
                        "restated.stayed",
                        restated.stayed().stream().map(UnitRow::name).collect(Collectors.joining("; "))));
        });
        return lines;
    }

    private List<String> sums(TablePage page) {
        List<String> sums = new ArrayList<>();
        for (Row row : page.rows())
            for (int i = 0; i < row.fields().size(); i++)
                if (row.fields().get(i) instanceof Field.Figure figure && figure.cell() instanceof Cell.Restated cell) {
                    boolean aim = page.columns().get(i).part() == Part.TARGET;
                    String unit = row instanceof Row.Figures figures && figures.heading() instanceof UnitRow named
                            ? named.name() + " · "
                            : "";
                    sums.add(unit + words.heading(figure.place().period()) + " · "
                            + words.heading(figure.place().line()) + (aim ? ", " + words.get("target-word") : "")
                            + " = "
                            + words.parts(cell));
                }
        return sums;
    }
}
