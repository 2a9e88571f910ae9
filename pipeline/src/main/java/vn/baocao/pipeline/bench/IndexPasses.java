package vn.baocao.pipeline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.baocao.index.search.PlainLucene;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.store.StoredReport;

/** Indexing the same reports twice: by Baocao, and by a bare Lucene writer given the documents already made. */
final class IndexPasses {
    private IndexPasses() {}

    static Pass own(Path home, List<StoredReport> reports) throws IOException {
        ReportIndex index = ReportIndex.open(home);
        return new Pass() {
            @Override
            public void run() throws IOException {
                reports.forEach(index::add);
                index.commit(1);
            }

            @Override
            public void close() throws IOException {
                index.close();
            }
        };
    }

    static Pass bare(Path folder, List<StoredReport> reports) throws IOException {
        PlainLucene lucene = PlainLucene.open(folder, reports);
        return new Pass() {
            @Override
            public void run() throws IOException {
                lucene.addAndCommit();
            }

            @Override
            public void close() throws IOException {
                lucene.close();
            }
        };
    }
}
