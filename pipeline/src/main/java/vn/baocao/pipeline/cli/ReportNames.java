package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;

/** Which report or file users mean: by the first digits of its id, the document's number, or a part of the file's name. */
record ReportNames(Store store, Messages messages) {
    /** What a report may be called by, for the help of commands. */
    static final String MEANT_BY =
            "mã, số văn bản, hoặc một phần tên tệp / id, number of the document, or part of the file name";

    private static final int MOST_LISTED = 20;

    /** Whether a report or a file that was handed in is called so, or several are. */
    boolean know(String reference) {
        return !store.reportsNamed(reference).isEmpty() || file(reference) != null;
    }

    /** The one report that is meant, that of a duplicate too; ends the command where it is none or several. */
    StoredReport report(String reference, PrintWriter notes) {
        List<ReportRow> named = store.reportsNamed(reference);
        if (named.isEmpty()) {
            Submission file = file(reference);
            if (file != null && file.outcome() instanceof Outcome.Duplicate(String of)) {
                notes.println(messages.get("ingest.is-duplicate", file.file(), of));
                named = store.reportsNamed(of);
            } else if (file != null && file.outcome() != null) throw gaveNothing(file);
        }
        if (named.isEmpty()) throw none(reference);
        if (named.size() > 1) throw several(reference, named);
        return store.report(named.getFirst().id()).orElseThrow(() -> none(reference));
    }

    /** The files handed in that are meant, at least one; a file that is a copy of another means that one. */
    List<Submission> files(String reference) {
        List<Submission> exact = store.submissionsNamed(reference);
        if (!exact.isEmpty()) return exact;
        List<ReportRow> named = store.reportsNamed(reference);
        if (named.size() > 1) throw several(reference, named);
        if (named.size() == 1) return store.submissionsNamed(named.getFirst().id());
        Submission file = file(reference);
        if (file == null) throw none(reference);
        List<Submission> meant =
                file.outcome() instanceof Outcome.Duplicate(String of) ? store.submissionsNamed(of) : List.of(file);
        if (meant.isEmpty()) throw none(reference);
        return meant;
    }

    /** What is said where a file gave no report, with its cause. */
    Stop gaveNothing(Submission file) {
        Outcome outcome = file.outcome();
        String why = outcome == null
                ? messages.get("ingest.outcome-waiting")
                : OutcomeWords.label(outcome, messages) + ": " + OutcomeWords.detail(outcome, messages);
        return new Stop(Baocao.COULD_NOT_RUN, messages.get("ingest.gave-no-report", file.file(), why));
    }

    private Stop none(String reference) {
        return new Stop(Baocao.COULD_NOT_RUN, messages.get("table.no-report", reference));
    }

    private Stop several(String reference, List<ReportRow> named) {
        String lines = named.stream().limit(MOST_LISTED).map(ReportNames::line).collect(Collectors.joining("\n"));
        return new Stop(Baocao.COULD_NOT_RUN, messages.get("table.several-reports", reference, lines, named.size()));
    }

    // the one file that is called so; where several are, nobody knows which
    private @Nullable Submission file(String reference) {
        String words = " " + WordKey.of(reference);
        if (words.isBlank()) return null;
        List<Submission> all = store.submissions();
        List<Submission> exact = all.stream()
                .filter(one -> one.file().equals(reference) || one.file().endsWith("/" + reference))
                .toList();
        List<Submission> found = !exact.isEmpty()
                ? exact
                : all.stream()
                        .filter(one -> (" " + WordKey.of(one.file())).contains(words))
                        .toList();
        long contents = found.stream().map(Submission::sha256).distinct().count();
        return contents == 1 ? found.getLast() : null;
    }

    private static String line(ReportRow row) {
        List<String> parts = new ArrayList<>();
        if (row.report().number() != null) parts.add(row.report().number());
        parts.add(row.file());
        if (row.report().unit() != null) parts.add(row.report().unit());
        return Columns.indented("[" + row.id() + "] " + String.join(" · ", parts), 2, Columns.TERMINAL);
    }
}
