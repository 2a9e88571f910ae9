package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** Sets a report's unit, time, type or level right. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description =
                "%nSửa đơn vị, thời gian, loại của một báo cáo, hoặc ghi là đã đối chiếu; giữ nguyên khi đọc lại."
                        + " / Sets a report's unit, time or type right, or says that it was reviewed; kept when it is read again.%n")
final class SetReport implements Callable<Integer> {
    private static final int NEAR = 3;

    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORT", description = "mã hoặc tên tệp / id or file name")
    private String reference = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FIELD=VALUE",
            description = "unit, level, province, parent, from, to, type, published, number, title;"
                    + " reviewed=yes: đã đối chiếu số liệu với bản gốc / figures held against the text")
    private List<String> assignments = List.of();

    @Override
    public Integer call() throws IOException {
        Messages messages = global.messages();
        ReportFields fields = new ReportFields(messages);
        assignments.forEach(fields::add);
        Map<String, String> checked = fields.checked();
        try (Store store = global.openForWriting()) {
            List<ReportRow> named = store.reportsNamed(reference);
            if (named.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("ingest.no-such-report", reference));
            if (named.size() > 1)
                throw new Stop(Baocao.USAGE, messages.get("ingest.several-reports", reference, ids(named)));
            String id = named.getFirst().id();
            newUnit(store, named.getFirst().report(), checked);
            int before = store.corrections(id).size();
            store.set(id, checked, Global.user());
            IndexUpdate.of(global.home(), store);
            List<Correction> all = store.corrections(id);
            say(messages.get("ingest.set-done", id, named.getFirst().file(), all.size() - before), 0);
            for (Correction correction : all.subList(before, all.size()))
                say(correction.field() + ": " + shown(correction.before()) + " → " + shown(correction.after()), 2);
        }
        return Baocao.DONE;
    }

    private void say(String text, int indent) {
        global.out(spec).println(Columns.indented(text, indent, Columns.TERMINAL));
    }

    // nothing stands in the way of a new unit, but a slip in the name must not make one unseen
    private void newUnit(Store store, ReportBlock report, Map<String, String> checked) {
        String name = checked.getOrDefault("unit", "");
        if (name.isEmpty()) return;
        Register register = Compare.register(store);
        String province = checked.getOrDefault("province", Objects.requireNonNullElse(report.province(), ""));
        if (register.exactly(name, province.isEmpty() ? null : province).isPresent()) return;
        Messages messages = global.messages();
        Set<String> near = new LinkedHashSet<>();
        for (Unit unit : register.find(name)) near.add(unit.name());
        for (Unit unit : register.nearest(name, NEAR)) near.add(unit.name());
        String like = near.stream().limit(NEAR).collect(Collectors.joining("; "));
        global.err(spec)
                .println(
                        like.isEmpty()
                                ? messages.get("ingest.new-unit", name)
                                : messages.get("ingest.new-unit-near", name, like));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }

    private static String ids(List<ReportRow> rows) {
        return String.join(", ", rows.stream().limit(5).map(ReportRow::id).toList());
    }
}
