package vn.baocao.pipeline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.baocao.extractors.Extractor;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.read.ReadLimits;
import vn.baocao.pipeline.read.ReaderPool;
import vn.baocao.pipeline.source.Arrived;
import vn.baocao.pipeline.source.Sources;

/**
 * One run over a home: takes files in, opens containers in order, reads and extracts in several threads, keeps everything in the
 * store, and lets the index follow. Whatever an earlier run left waiting is done too.
 */
public final class Ingest implements AutoCloseable {
    private static final int RENEW_SECONDS = 60;

    private final Path home;
    private final Store store;
    private final ReportIndex index;
    private final int threads;
    private final Progress progress;
    private final ReaderPool readers;
    private final Sources sources;
    private final Worker worker;
    private final IndexFollower follower;
    private final String who;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Set<Long> touched = ConcurrentHashMap.newKeySet();
    private final List<Arrived> notTaken = new ArrayList<>();

    /**
     * Everything of a run; nothing starts before {@link #run}.
     *
     * @param threads how many files are worked on at once
     * @param who who hands the files in, for the corrections told with them
     * @throws IOException where the index cannot be opened
     */
    public Ingest(Path home, Store store, Extractor extractor, int threads, String who, Progress progress)
            throws IOException {
        this.home = home;
        this.store = store;
        this.threads = threads;
        this.progress = progress;
        this.who = who;
        Worker.delete(room());
        this.index = ReportIndex.open(home);
        this.readers = new ReaderPool(ReadLimits.usual(), threads);
        this.sources = new Sources(store, this::arrived);
        this.worker = new Worker(store, sources, readers, extractor, room(), who, progress, stopping, touched::add);
        this.follower = new IndexFollower(store, index, progress);
    }

    private Path room() {
        return home.resolve("tmp");
    }

    /**
     * What a run came to.
     *
     * @param submissions each file of this run as it stands now, in the order in which they were handed in
     * @param notTaken what could not be read where it lies, and what was left out
     * @param stopped whether it was stopped before all was done
     */
    public record Result(List<Submission> submissions, List<Arrived> notTaken, boolean stopped) {}

    /** Takes the paths in, with what is told of them, and works until nothing waits. */
    public Result run(List<Path> paths, Map<String, String> given) throws IOException {
        try (ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> renewal =
                    renewing.scheduleAtFixedRate(store::renewClaims, RENEW_SECONDS, RENEW_SECONDS, TimeUnit.SECONDS);
            for (Path path : paths) if (!stopping.get()) sources.take(path, given);
            progress.waiting(store.waiting());
            AtomicBoolean working = new AtomicBoolean(true);
            try (ExecutorService pool = Executors.newFixedThreadPool(threads + 1)) {
                Future<?> following = pool.submit(() -> followWhile(working));
                try {
                    work(pool);
                } finally {
                    working.set(false);
                }
                get(following);
            }
            if (!given.isEmpty() && !stopping.get()) correct(given);
            follower.follow();
            renewal.cancel(false);
        }
        store.sync();
        return new Result(outcomes(), List.copyOf(notTaken), stopping.get());
    }

    /** Containers first, one by one in the order of submission, so that the first of two equal files is always the same one. */
    private void work(ExecutorService pool) throws IOException {
        long before = -1;
        while (!stopping.get() && store.waiting() > 0 && progress.read() != before) {
            before = progress.read();
            worker.work(true);
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) workers.add(pool.submit(() -> worker.work(false)));
            for (Future<?> each : workers) get(each);
        }
    }

    /** What is told now also holds for reports that were taken in before without it. */
    private void correct(Map<String, String> given) {
        for (Submission submission : outcomes()) {
            switch (submission.outcome()) {
                case Outcome.Indexed(String report) -> store.set(report, given, who);
                case Outcome.Resubmitted(String report, String of) -> store.set(report, given, who);
                case null, default -> {}
            }
        }
    }

    private Void followWhile(AtomicBoolean working) throws IOException, InterruptedException {
        while (working.get()) {
            follower.follow();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return null;
    }

    private void get(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (InterruptedException stop) {
            stopping.set(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException problem) {
            stopping.set(true);
            switch (problem.getCause()) {
                case IOException io -> throw io;
                case RuntimeException ours -> throw ours;
                case null, default -> throw new IllegalStateException(problem);
            }
        }
    }

    private void arrived(Arrived arrived) {
        if (arrived instanceof Arrived.Kept(HandedIn file)) {
            touched.add(store.submit(file).id());
            progress.receivedOne();
        } else {
            notTaken.add(arrived);
        }
    }

    /** The files of this run and, of containers, all that is in them. */
    private List<Submission> outcomes() {
        Set<Long> mine = new HashSet<>(touched);
        List<Submission> list = new ArrayList<>();
        for (Submission submission : store.submissions()) {
            Long container = submission.container();
            if (container != null && mine.contains(container)) mine.add(submission.id());
            if (mine.contains(submission.id())) list.add(submission);
        }
        return list;
    }

    /** Ends the run soon: what is being read goes back to waiting. To be called from another thread. */
    public void stop() {
        stopping.set(true);
    }

    @Override
    public void close() throws IOException {
        readers.close();
        sources.close();
        index.close();
        Worker.delete(room());
    }
}
