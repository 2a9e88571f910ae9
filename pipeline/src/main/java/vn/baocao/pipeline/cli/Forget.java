package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** Takes a report out of the home; the user's file is never touched, and handing it in again brings the report back. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = "%nĐưa một báo cáo ra khỏi kho (tệp gốc không bị đụng đến; nạp lại tệp đó là có lại)."
                + " / Takes a report out of the home (its file is not touched; ingest it again to bring it back).%n")
final class Forget implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "REPORT", arity = "1", description = ReportNames.MEANT_BY)
    private String reference = "";

    @Override
    public Integer call() throws IOException {
        Messages messages = global.messages();
        try (Store store = global.openForWriting()) {
            StoredReport report = new ReportNames(store, messages).report(reference, global.err(spec));
            store.forget(report.id(), Global.user());
            IndexUpdate.of(global.home(), store);
            String unit =
                    Objects.requireNonNullElse(report.extraction().report().unit(), "–");
            int said = store.corrections(report.id()).size()
                    + store.figures().of(report.id()).size();
            global.out(spec)
                    .println(Columns.indented(
                            messages.get(
                                    "set.forgotten",
                                    report.id(),
                                    report.file(),
                                    unit,
                                    report.extraction().facts().size(),
                                    said),
                            0,
                            Columns.TERMINAL));
            global.out(spec)
                    .println(Columns.indented(
                            messages.get("history.see", global.command(), report.id()), 0, Columns.TERMINAL));
        }
        return Baocao.DONE;
    }
}
