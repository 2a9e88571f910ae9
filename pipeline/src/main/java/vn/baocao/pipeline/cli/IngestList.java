package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.check.Differences;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.FigureBook;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.DecidedWords;
import vn.baocao.pipeline.ingest.Ingest;
import vn.baocao.pipeline.source.Arrived;

/** What an ingest came to: a line a file, a summary, and what to do next. */
final class IngestList {
    private static final int OUTCOME = 14, FILE = 24, UNIT = 16, PERIOD = 9, FACTS = 4, FEW = 3;
    // what stands beside the names of file and unit
    private static final int REST = OUTCOME + PERIOD + FACTS + 2 * FEW + 7;

    private final Store store;
    private final Messages messages;
    private final PrintWriter out;
    private final String command;
    private final boolean terminal;
    private int file = FILE;
    private int unit = UNIT;
    private final Map<String, ReportRow> reports = new HashMap<>();

    /** @param terminal whether a person reads it there: names are shortened to its width; elsewhere they stand whole */
    IngestList(Store store, Messages messages, PrintWriter out, String command, boolean terminal) {
        this.store = store;
        this.messages = messages;
        this.out = out;
        this.command = command;
        this.terminal = terminal;
        for (ReportRow row : store.reports()) reports.put(row.id(), row);
    }

    /** Prints it all and returns the exit code. */
    int print(Ingest.Result result) {
        widths(result);
        heading();
        for (Submission submission : result.submissions()) line(submission);
        for (Arrived arrived : result.notTaken())
            if (arrived instanceof Arrived.Inaccessible(String file, String why))
                plain(messages.get("ingest.outcome-inaccessible"), file, OutcomeWords.cause(why, messages));
        out.println();
        orphans(result);
        summary(result);
        boolean trouble = result.submissions().stream()
                        .anyMatch(each -> each.outcome() != null && OutcomeWords.isTrouble(each.outcome()))
                || result.notTaken().stream().anyMatch(each -> each instanceof Arrived.Inaccessible);
        next(result, trouble);
        return trouble ? Baocao.SOME_FILES_NOT_READ : Baocao.DONE;
    }

    // what readers set right and the report as it is read now has no figure for: never lost without a word
    private void orphans(Ingest.Result result) {
        DecidedWords words = new DecidedWords(messages);
        for (Submission submission : result.submissions()) {
            String report = switch (submission.outcome()) {
                case Outcome.Indexed(String id) -> id;
                case Outcome.Resubmitted(String id, String of) -> id;
                case null, default -> "";
            };
            if (report.isEmpty()) continue;
            List<FactCorrection> gone = FigureBook.orphans(store.figures().of(report));
            for (FactCorrection one : gone)
                out.println(Columns.indented(
                        messages.get("set.orphan", report, one.named(), words.now(one), one.quote(), one.field()),
                        0,
                        Columns.TERMINAL));
            if (!gone.isEmpty()) out.println();
        }
    }

    // on a wide terminal both names get more room, the file's the most
    private void widths(Ingest.Result result) {
        int longest = result.submissions().stream()
                .mapToInt(one -> Columns.width(one.file()))
                .max()
                .orElse(FILE);
        int spare = Columns.TABLE - REST - FILE - UNIT;
        file = Math.max(FILE, terminal ? Math.min(longest, FILE + spare * 2 / 3) : longest);
        unit = terminal ? Columns.TABLE - REST - file : Integer.MAX_VALUE;
    }

    private void heading() {
        String line = Columns.left(messages.get("ingest.column-outcome"), OUTCOME) + " "
                + Columns.left(messages.get("ingest.column-file"), file) + " "
                + Columns.left(messages.get("ingest.column-period"), PERIOD) + " "
                + Columns.right(messages.get("ingest.column-facts"), FACTS) + " "
                + Columns.right(messages.get("ingest.column-campaigns"), FEW) + " "
                + Columns.right(messages.get("ingest.column-issues"), FEW) + "  "
                + messages.get("ingest.column-unit");
        out.println(line);
        out.println("─".repeat(Columns.TABLE));
    }

    private void line(Submission submission) {
        Outcome outcome = submission.outcome();
        if (outcome == null) {
            plain(messages.get("ingest.outcome-waiting"), submission.file(), "");
            return;
        }
        String label = OutcomeWords.label(outcome, messages);
        switch (outcome) {
            case Outcome.Indexed(String report) -> report(label, submission.file(), report);
            case Outcome.Resubmitted(String report, String of) -> {
                report(label, submission.file(), report);
                differences(report, of);
            }
            default -> plain(label, submission.file(), OutcomeWords.detail(outcome, messages));
        }
    }

    private void plain(String label, String file, String detail) {
        int room = terminal ? Columns.TABLE - OUTCOME - this.file - 2 : Integer.MAX_VALUE;
        out.println((start(label, file) + Columns.cut(detail, room)).stripTrailing());
    }

    private String start(String label, String file) {
        return Columns.left(Columns.cut(label, OUTCOME), OUTCOME) + " " + Columns.left(end(file, this.file), this.file)
                + " ";
    }

    private void report(String label, String file, String id) {
        ReportRow row = reports.get(id);
        if (row == null) {
            plain(label, file, id);
            return;
        }
        out.println((start(label, file)
                        + Columns.left(Columns.cut(period(row.report()), PERIOD), PERIOD)
                        + " " + Columns.right("" + row.facts(), FACTS)
                        + " " + Columns.right("" + row.campaigns(), FEW)
                        + " " + Columns.right("" + row.issues(), FEW)
                        + "  " + Columns.shortened(unit(row.report().unit()), unit))
                .stripTrailing());
    }

    /** Under a resubmission: where its figures differ from the version handed in first. */
    private void differences(String report, String of) {
        ReportRow first = reports.get(of);
        String file = first == null ? of : first.file();
        List<Differences.Difference> all = Differences.between(store.factsOf(of), store.factsOf(report)).stream()
                .filter(Differences.Difference::changed)
                .toList();
        String head = messages.get("ingest.resubmission-differs", file, all.size());
        out.println(Columns.indented(head, OUTCOME + 1, Columns.TERMINAL));
        for (Differences.Difference difference : all.stream().limit(5).toList())
            out.println(Columns.indented(
                    messages.get(
                            "ingest.difference",
                            difference.fact().label(),
                            amounts(Differences.values(difference.before())),
                            amounts(Differences.values(difference.after()))),
                    OUTCOME + 3,
                    Columns.TERMINAL));
    }

    private String amounts(List<BigDecimal> values) {
        return values.stream()
                .map(value -> messages.get("ingest.amount", value))
                .collect(Collectors.joining(" / "));
    }

    private String period(ReportBlock block) {
        ReportedPeriod period = ReportedPeriod.between(block.from(), block.to());
        return period == null ? "–" : period.label(messages.language());
    }

    /** The unit's name with its common beginnings shortened, so that what tells units apart is seen. */
    private String unit(@Nullable String unit) {
        if (unit == null) return messages.get("ingest.unit-unknown");
        for (String pair : messages.get("ingest.short-units").split(";")) {
            String[] sides = pair.split("=");
            if (unit.regionMatches(true, 0, sides[0], 0, sides[0].length()))
                return sides[1] + unit.substring(sides[0].length());
        }
        return unit;
    }

    /** Of a long path the file's own name, of a long name its beginning and its end: that is what tells files apart. */
    private static String end(String file, int width) {
        String shown = Columns.shown(file);
        if (Columns.width(shown) <= width) return shown;
        String name = "…/" + shown.substring(shown.lastIndexOf('/') + 1);
        if (Columns.width(name) <= width) return name;
        return Columns.shortened(name, width);
    }

    private void summary(Ingest.Result result) {
        Map<String, Long> counts = new TreeMap<>();
        for (Submission submission : result.submissions()) {
            Outcome outcome = submission.outcome();
            counts.merge(outcome == null ? "waiting" : outcome.code(), 1L, Long::sum);
        }
        String parts = List.of(
                        "indexed", "resubmitted", "duplicate", "opened", "no-text", "unreadable", "failed", "waiting")
                .stream()
                .filter(counts::containsKey)
                .map(code -> counts.get(code) + " " + messages.get("ingest.outcome-" + code))
                .collect(Collectors.joining(" · "));
        say(messages.get("ingest.summary", result.submissions().size(), parts));
        List<ReportRow> found = result.submissions().stream()
                .map(Submission::outcome)
                .map(IngestList::reportOf)
                .filter(reports::containsKey)
                .map(reports::get)
                .toList();
        Register register = store.units().register(List.copyOf(reports.values()));
        long units = found.stream()
                .map(row -> register.of(row.report()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        say(messages.get(
                "ingest.found",
                found.stream().mapToInt(ReportRow::facts).sum(),
                found.stream().mapToInt(ReportRow::campaigns).sum(),
                units,
                found.stream().mapToInt(ReportRow::issues).sum(),
                command));
        List<Arrived> leftOut = result.notTaken().stream()
                .filter(each -> each instanceof Arrived.LeftOut)
                .toList();
        if (!leftOut.isEmpty())
            say(messages.get(
                    "ingest.left-out",
                    leftOut.size(),
                    leftOut.stream()
                            .limit(3)
                            .map(each -> ((Arrived.LeftOut) each).file())
                            .collect(Collectors.joining(", "))));
        if (result.stopped()) say(messages.get("ingest.stopped"));
    }

    private static String reportOf(@Nullable Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed(String report) -> report;
            case Outcome.Resubmitted(String report, String of) -> report;
            case null, default -> "";
        };
    }

    private void next(Ingest.Result result, boolean trouble) {
        if (reports.isEmpty() && !trouble) return;
        out.println(messages.get("ingest.next"));
        if (!reports.isEmpty()) {
            out.println("  " + command + " search \"" + messages.get("ingest.example-words") + "\"");
            out.println("  " + command + " compare --indicator members.total,members.new");
            result.submissions().stream()
                    .map(Submission::outcome)
                    .map(IngestList::reportOf)
                    .filter(reports::containsKey)
                    .findFirst()
                    .ifPresent(id -> out.println("  " + command + " show " + id));
        }
        if (trouble) out.println("  " + command + " failures");
    }

    private void say(String text) {
        out.println(Columns.indented(text, 0, Columns.TERMINAL));
    }
}
