package vn.baocao.pipeline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.store.Store;

/** Brings the index of a home up to date outside an ingest. */
public final class IndexUpdate {
    private IndexUpdate() {}

    /** Lets the index follow what changed in the store. */
    public static void of(Path home, Store store) throws IOException {
        try (ReportIndex index = ReportIndex.open(home)) {
            new IndexFollower(store, index, new Progress()).follow();
        }
    }

    /** Empties the index and makes it from the store; returns how many reports it took in. */
    public static long anew(Path home, Store store) throws IOException {
        try (ReportIndex index = ReportIndex.open(home)) {
            index.clear();
            index.commit(0);
            Progress progress = new Progress();
            new IndexFollower(store, index, progress).follow();
            // in one piece, scores depend on nothing but the reports
            index.merge();
            index.commit(index.committedMark());
            return store.reports().size();
        }
    }
}
