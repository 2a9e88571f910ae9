package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoreTrouble;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.ingest.Ingest;
import vn.baocao.pipeline.ingest.Progress;

/** A run of the ingest from the command line: with progress, a clean stop on Ctrl-C, and the list at the end. */
final class IngestRun {
    private static final int STOP_SECONDS = 30;

    private final Global global;
    private final PrintWriter out;
    private final PrintWriter err;

    private final boolean all;

    IngestRun(Global global, PrintWriter out, PrintWriter err) {
        this(global, out, err, false);
    }

    /** @param all whether every report of the home is read in this run */
    IngestRun(Global global, PrintWriter out, PrintWriter err, boolean all) {
        this.global = global;
        this.out = out;
        this.err = err;
        this.all = all;
    }

    /** Works on an open store until nothing waits; returns the exit code. */
    int run(Store store, List<Path> paths, Map<String, String> given, int threads) {
        Messages messages = global.messages();
        Progress progress = new Progress();
        CountDownLatch over = new CountDownLatch(1);
        try {
            boolean whole = all || store.counts().reports() == 0;
            Ingest ingest = new Ingest(global.home(), store, global.extractor(), threads, Global.user(), progress);
            Thread onStop = new Thread(() -> stop(ingest, over), "stop");
            Runtime.getRuntime().addShutdownHook(onStop);
            try {
                Ingest.Result result = run(ingest, progress, paths, given);
                if (whole && store.waiting() == 0) LexiconFolder.allRead(global.home());
                return new IngestList(store, messages, out, global.command(), Global.toTerminal()).print(result);
            } finally {
                store.close();
                over.countDown();
                removeHook(onStop);
            }
        } catch (IOException | UncheckedIOException problem) {
            if (StoreTrouble.isDiskFull(problem))
                throw new Stop(Baocao.COULD_NOT_RUN, messages.get("store.disk-full", global.home()));
            String why = String.valueOf(problem.getMessage());
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get("ingest.could-not", why));
        }
    }

    private Ingest.Result run(Ingest ingest, Progress progress, List<Path> paths, Map<String, String> given)
            throws IOException {
        try (ingest;
                ProgressLine line = new ProgressLine(progress, global.messages(), err)) {
            line.start();
            return ingest.run(paths, given);
        }
    }

    /** On Ctrl-C the process waits here until what is under way is put back and the store is closed. */
    private static void stop(Ingest ingest, CountDownLatch over) {
        ingest.stop();
        try {
            over.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread onStop) {
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException stopping) {
            // the process is stopping: the hook is running
        }
    }
}
