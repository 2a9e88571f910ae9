package vn.baocao.pipeline.ingest;

import java.util.concurrent.atomic.AtomicLong;

/** How far an ingest is, counted by stage; read by whoever shows it. */
public final class Progress {
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong indexed = new AtomicLong();
    private volatile long readSince;

    /** Files whose bytes are stored. */
    public long received() {
        return received.get();
    }

    /** Files that came to an outcome in this run. */
    public long read() {
        return read.get();
    }

    /** Files that still wait. */
    public long left() {
        return left.get();
    }

    /** Reports that the index followed in this run. */
    public long indexed() {
        return indexed.get();
    }

    /** {@link System#nanoTime} when reading began, 0 before. */
    public long readSince() {
        return readSince;
    }

    void receivedOne() {
        received.incrementAndGet();
    }

    void readOne() {
        read.incrementAndGet();
        left.updateAndGet(n -> Math.max(0, n - 1));
    }

    void waiting(long n) {
        if (readSince == 0) readSince = System.nanoTime();
        left.set(n);
    }

    void indexedOne() {
        indexed.incrementAndGet();
    }
}
