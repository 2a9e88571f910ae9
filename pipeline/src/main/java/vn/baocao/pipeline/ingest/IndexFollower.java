package vn.baocao.pipeline.ingest;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.store.IndexChange;
import vn.baocao.index.store.Store;

/** Brings the index after the store, by its marks. One at a time a home. */
final class IndexFollower {
    private static final int BATCH = 100;

    private final Store store;
    private final ReportIndex index;
    private final Progress progress;

    IndexFollower(Store store, ReportIndex index, Progress progress) {
        this.store = store;
        this.index = index;
        this.progress = progress;
    }

    /** Follows all changes that there are; an index that is ahead of the store, as after a restored backup, starts anew. */
    void follow() throws IOException {
        if (index.committedMark() > store.mark()) {
            index.clear();
            index.commit(0);
        }
        while (followSome()) {
            // until nothing is left
        }
    }

    private boolean followSome() throws IOException {
        List<IndexChange> changes = store.toIndex(index.committedMark(), BATCH);
        if (changes.isEmpty()) return false;
        Set<String> reports = new LinkedHashSet<>();
        changes.forEach(change -> reports.add(change.reportId()));
        for (String id : reports) {
            store.reportWithId(id).ifPresentOrElse(index::add, () -> index.delete(id));
            progress.indexedOne();
            CrashPoint.pass("indexing");
        }
        // the index must never be ahead of what the store would still know after a power cut
        store.sync();
        index.commit(changes.getLast().mark());
        return true;
    }
}
