package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.FigureBook;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.DecidedWords;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** Sets a report's unit, time, type or level right, or one figure; or decides which figure counts. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description =
                "%nSửa đơn vị, thời gian, loại của một báo cáo, hoặc ghi là đã đối chiếu; sửa một số liệu hoặc quyết định số nào"
                        + " được tính; giữ nguyên khi đọc lại. Để trống giá trị là trở về như đọc được."
                        + " / Sets a report's unit, time or type right, or says that it was reviewed; sets one figure right or"
                        + " decides which counts; kept when it is read again. An empty value means back to what was read.%n")
final class SetReport implements Callable<Integer> {
    private static final int NEAR = 3;

    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "REPORT|FACT",
            description =
                    "mã hoặc tên tệp của báo cáo, hoặc mã số liệu / id or file name of a report, or id of a figure")
    private String reference = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FIELD=VALUE",
            description = "báo cáo / report: unit, level, province, parent, from, to, type, published, number, title"
                    + " (\"-\": không có / none);"
                    + " reviewed=yes: đã đối chiếu số liệu với bản gốc / figures held against the text;"
                    + " số liệu / figure: value (5..7: từ … đến / a range), per (mỗi người, hộ … / for each; \"-\"), indicator, unit, period (from, to), scope, status;"
                    + " counts=yes: số này được tính cho ô / it counts for its cell;"
                    + " ignore=yes: để riêng, không tính / set aside, does not count")
    private List<String> assignments = List.of();

    @Override
    public Integer call() throws IOException {
        Messages messages = global.messages();
        Map<String, String> said = said(messages);
        List<String> ofFigure = said.keySet().stream()
                .filter(field -> !Correction.FIELDS.contains(field))
                .toList();
        List<String> ofReport = said.keySet().stream()
                .filter(field -> !FigureFields.NAMES.contains(field))
                .toList();
        if (!ofFigure.isEmpty() && !ofReport.isEmpty())
            throw new Stop(Baocao.USAGE, messages.get("set.both", ofFigure.getFirst(), ofReport.getFirst()));
        ReportFields report = new ReportFields(messages);
        if (ofFigure.isEmpty()) said.forEach(report::add);
        FigureFields figure = new FigureFields(messages);
        if (ofReport.isEmpty()) said.forEach(figure::add);
        Map<String, String> block = report.checked();
        try (Store store = global.openForWriting()) {
            ReportNames names = new ReportNames(store, messages);
            boolean aReport = !ofReport.isEmpty() || (ofFigure.isEmpty() && !ofAFigure(store) && names.know(reference));
            if (aReport) report(store, names.report(reference, global.err(spec)), block);
            else figure(store, figure.checked());
            IndexUpdate.of(global.home(), store);
        }
        return Baocao.DONE;
    }

    // of a field that both have: a whole id of a figure means that one; its first digits where no report is called so
    private boolean ofAFigure(Store store) {
        boolean whole = store.fact(reference)
                        .filter(fact -> fact.fact().id().equals(reference))
                        .isPresent()
                || store.figures().named(reference).stream()
                        .anyMatch(one -> one.named().equals(reference) || reference.equals(one.factId()));
        if (whole) return true;
        return store.reportsNamed(reference).isEmpty()
                && (store.fact(reference).isPresent()
                        || !store.figures().named(reference).isEmpty());
    }

    private Map<String, String> said(Messages messages) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int is = assignment.indexOf('=');
            String field = is < 1 ? assignment : assignment.substring(0, is).strip();
            if (is < 1 || !(Correction.FIELDS.contains(field) || FigureFields.NAMES.contains(field)))
                throw new Stop(
                        Baocao.USAGE,
                        messages.get(
                                "set.not-a-field",
                                field,
                                String.join(", ", Correction.FIELDS),
                                String.join(", ", FigureFields.NAMES)));
            said.put(field, assignment.substring(is + 1).strip());
        }
        return said;
    }

    private void report(Store store, StoredReport report, Map<String, String> checked) {
        Messages messages = global.messages();
        String province = checked.getOrDefault(
                "province",
                Objects.requireNonNullElse(report.extraction().report().province(), ""));
        known(store, checked.getOrDefault("unit", ""), province, "ingest.new-unit");
        known(store, checked.getOrDefault("parent", ""), province, "set.new-parent");
        int before = store.corrections(report.id()).size();
        store.set(report.id(), checked, Global.user());
        List<Correction> all = store.corrections(report.id());
        say(messages.get("ingest.set-done", report.id(), report.file(), all.size() - before), 0);
        DecidedWords words = new DecidedWords(messages);
        for (Correction one : all.subList(before, all.size())) {
            boolean review = one.field().equals(Correction.REVIEWED);
            say(words.set(one, review ? "" : DecidedWords.orNone(store.value(report.id(), one.field()))), 2);
        }
        if (all.size() > before) say(messages.get("history.see", global.command(), report.id()), 0);
    }

    private void figure(Store store, Map<String, String> checked) {
        Messages messages = global.messages();
        FigureBook book = store.figures();
        Optional<StoredFact> found = store.fact(reference);
        List<FactCorrection> before = book.named(reference);
        List<FactCorrection> gone = FigureBook.orphans(before);
        if (found.isEmpty() && gone.isEmpty()) {
            boolean aReport = new ReportNames(store, messages).know(reference);
            String field = checked.keySet().stream().sorted().findFirst().orElse("value");
            throw new Stop(
                    aReport ? Baocao.USAGE : Baocao.COULD_NOT_RUN,
                    messages.get(aReport ? "set.of-a-figure" : "set.no-report-or-fact", reference, field));
        }
        if (found.isEmpty()
                && (checked.values().stream().anyMatch(value -> !value.isEmpty())
                        || gone.stream().map(FactCorrection::named).distinct().count() > 1))
            throw new Stop(
                    Baocao.USAGE,
                    messages.get("set.gone", reference, gone.getFirst().reportId()));
        String id = found.map(one -> one.fact().id())
                .orElseGet(() -> gone.getFirst().named());
        found.ifPresent(fact -> {
            inOrder(fact, checked);
            String province = Objects.requireNonNullElse(fact.report().province(), "");
            known(store, checked.getOrDefault("unit", ""), province, "ingest.new-unit");
        });
        int old = book.named(id).size();
        int changed = book.set(id, checked, Global.user());
        String file = found.map(StoredFact::file).orElse("–");
        say(messages.get("set.done", id, file, changed), 0);
        DecidedWords words = new DecidedWords(messages);
        for (FactCorrection one : book.named(id).subList(old, old + changed)) {
            String now = store.fact(id).map(fact -> fact.valueOf(one.field())).orElse("");
            say(words.set(one, now), 2);
        }
        if (changed > 0)
            say(
                    messages.get(
                            "set.elsewhere",
                            id,
                            checked.keySet().stream().sorted().findFirst().orElse("value")),
                    0);
        found.filter(fact -> changed > 0)
                .ifPresent(fact -> say(messages.get("history.see", global.command(), fact.reportId()), 0));
    }

    // the time that the figure will have
    private void inOrder(StoredFact fact, Map<String, String> checked) {
        String from = checked.getOrDefault("from", "");
        String to = checked.getOrDefault("to", "");
        if (from.isEmpty()) from = fact.valueOf("from");
        if (to.isEmpty()) to = fact.valueOf("to");
        boolean said = checked.containsKey("from") || checked.containsKey("to");
        if (said && !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0)
            throw new Stop(Baocao.USAGE, global.messages().get("ingest.from-after-to", from, to));
    }

    private void say(String text, int indent) {
        global.out(spec).println(Columns.indented(text, indent, Columns.TERMINAL));
    }

    // nothing stands in the way of a new unit, but a slip in the name must not make one unseen
    private void known(Store store, String name, String province, String message) {
        if (name.isEmpty() || name.equals(Correction.NONE)) return;
        Register register = Compare.register(store);
        if (register.exactly(name, province.isEmpty() ? null : province).isPresent()) return;
        Messages messages = global.messages();
        Set<String> near = new LinkedHashSet<>();
        for (Unit unit : register.find(name)) near.add(unit.name());
        for (Unit unit : register.nearest(name, NEAR)) near.add(unit.name());
        String like = near.stream().limit(NEAR).collect(Collectors.joining("; "));
        global.err(spec)
                .println(like.isEmpty() ? messages.get(message, name) : messages.get(message + "-near", name, like));
    }
}
