package vn.baocao.pipeline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.ComparisonTable.Succeeded;
import vn.baocao.index.table.ComparisonTable.Unranked;
import vn.baocao.index.table.Place;

/** What has to be said below a table in every export, beyond the meaning of its signs. */
final class TableNotes {
    private static final int MOST = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final TableWords words;

    TableNotes(TableWords words) {
        this.words = words;
    }

    /** One note a line, most important first; empty where nothing needs saying. */
    List<String> of(ComparisonTable table) {
        return of(table, true);
    }

    /**
     * The same.
     *
     * @param commands whether the notes say by which command of the terminal more is seen: not in a file that is handed on
     */
    List<String> of(ComparisonTable table, boolean commands) {
        List<String> notes = new ArrayList<>();
        unranked(table, notes);
        for (Succeeded one : table.succeeded())
            notes.add(words.get(
                    commands ? "succeeded" : "succeeded.file",
                    one.unit().name(),
                    DAY.format(one.day()),
                    one.successor()));
        return notes;
    }

    private void unranked(ComparisonTable table, List<String> notes) {
        List<String> doubtful = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Unranked one : table.unranked()) {
            Place conflict = one.conflict();
            if (conflict == null) silent.add(one.unit().name());
            else
                doubtful.add(one.unit().name() + " (" + words.heading(conflict.period()) + ": "
                        + words.cell(table.at(conflict)) + ")");
        }
        if (!doubtful.isEmpty()) notes.add(words.get("rank.conflict", doubtful.size(), some(doubtful)));
        if (!silent.isEmpty()) notes.add(words.get("rank.none", silent.size(), some(silent)));
    }

    private static String some(List<String> all) {
        return all.stream().limit(MOST).collect(Collectors.joining("; ")) + (all.size() > MOST ? "; …" : "");
    }
}
