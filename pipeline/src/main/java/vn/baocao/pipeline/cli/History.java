package vn.baocao.pipeline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.AuditEntry;
import vn.baocao.index.store.AuditEntry.FigureSet;
import vn.baocao.index.store.AuditEntry.UnitsChanged;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.index.store.UnitChange;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.HistoryFile;
import vn.baocao.pipeline.export.TableFile;

/** Lists who set, decided, forgot or read again what and when, and what was changed of units. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "%nAi đã sửa, quyết định, đưa ra, đọc lại gì và khi nào; cả thay đổi của sổ đơn vị."
                + " / Who set, decided, forgot or read again what and when; changes of units too.%n")
final class History implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Mixin
    private TableOutput output = new TableOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "REPORT|FACT",
            arity = "0..1",
            description =
                    "chỉ của báo cáo hay số liệu này / only of this report or figure: mã, số văn bản, hoặc một phần"
                            + " tên tệp / id, number of the document, or part of the file name")
    private @Nullable String reference;

    @Option(
            names = "--unit",
            paramLabel = "…",
            description = "từ trong tên đơn vị, dùng được nhiều lần / words of the name, may be repeated")
    private List<String> units = new ArrayList<>();

    @Option(names = "--json", description = "một đối tượng JSON / one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        TableFile.Format format = json ? TableFile.Format.JSON : output.format(messages);
        output.mayWrite(messages);
        try (Store store = global.openForReading()) {
            Map<String, String> files = new HashMap<>();
            for (Submission one : store.submissions()) files.putIfAbsent(one.reportId(), one.file());
            Predicate<AuditEntry> asked = reference == null ? one -> true : of(store, reference);
            List<AuditEntry> all = store.audit().stream().filter(asked).toList();
            Set<String> unknown = new HashSet<>();
            Predicate<AuditEntry> whose = units.isEmpty() ? one -> true : ofUnits(store, all, unknown);
            List<AuditEntry> entries = all.stream().filter(whose).toList();
            new HistoryFile(messages, files).write(entries, format, output.file(), global.out(spec));
            long left =
                    all.stream().filter(one -> unknown.contains(one.reportId())).count();
            if (left > 0)
                global.err(spec).println(Columns.indented(messages.get("history.left-out", left), 0, Columns.TERMINAL));
            output.written(global.err(spec), messages);
        }
        return Baocao.DONE;
    }

    // a figure by its id; else a report, one that was forgotten too
    private Predicate<AuditEntry> of(Store store, String reference) {
        if (store.reportsNamed(reference).isEmpty()) {
            if (store.fact(reference).isPresent()
                    || !store.figures().named(reference).isEmpty())
                return one -> one instanceof FigureSet(FactCorrection said)
                        && Stream.of(said.named(), String.valueOf(said.factId()))
                                .anyMatch(id -> id.startsWith(reference));
        }
        Set<String> reports = new HashSet<>();
        for (Submission one : new ReportNames(store, global.messages()).files(reference)) reports.add(one.reportId());
        return one -> reports.contains(one.reportId());
    }

    // a forgotten report is still of its unit; the ids of those of no known unit, and of files that gave no report, go
    // to unknown
    private Predicate<AuditEntry> ofUnits(Store store, List<AuditEntry> all, Set<String> unknown) {
        List<ReportRow> rows = new ArrayList<>(store.reports());
        rows.addAll(store.forgottenReports());
        Register register = store.units().register(rows);
        for (String words : units)
            if (register.units().stream().noneMatch(unit -> register.means(unit, words)))
                throw new Stop(Baocao.USAGE, global.messages().get("units.none", words));
        for (AuditEntry one : all) if (one.reportId() != null) unknown.add(one.reportId());
        Set<String> reports = new HashSet<>();
        for (ReportRow row : rows) {
            String unit = register.of(row.report());
            if (unit != null) unknown.remove(row.id());
            if (unit != null
                    && register.unit(unit).filter(it -> meant(register, it)).isPresent()) reports.add(row.id());
        }
        return one -> one instanceof UnitsChanged(UnitChange change)
                ? change.edit().entries().stream()
                        .flatMap(entry -> Stream.of(entry.before(), entry.after()))
                        .anyMatch(unit -> unit != null && meant(register, unit))
                : reports.contains(one.reportId());
    }

    private boolean meant(Register register, Unit unit) {
        return units.stream().anyMatch(words -> register.means(unit, words));
    }
}
