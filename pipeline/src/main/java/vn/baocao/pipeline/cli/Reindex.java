package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Store;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** Makes the index anew from the store. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description =
                "%nDựng lại chỉ mục tìm kiếm từ dữ liệu đã lưu. / Makes the search index anew from what is stored.%n")
final class Reindex implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Store store = global.openForWriting()) {
            long reports = IndexUpdate.anew(global.home(), store);
            global.out(spec).println(global.messages().get("ingest.reindexed", reports));
        }
        return Baocao.DONE;
    }
}
