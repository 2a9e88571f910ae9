package vn.baocao.pipeline.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoreTrouble;
import vn.baocao.index.store.WorkItem;
import vn.baocao.pipeline.read.ReaderPool;
import vn.baocao.pipeline.read.Reading;
import vn.baocao.pipeline.source.Arrived;
import vn.baocao.pipeline.source.Sources;

/** Claims work and brings each file to its outcome. Used by several threads at once. */
final class Worker {
    private final Store store;
    private final Sources sources;
    private final ReaderPool readers;
    private final Extractor extractor;
    private final Path unpackRoom;
    private final String who;
    private final Progress progress;
    private final AtomicBoolean stopping;
    private final LongConsumer touched;

    Worker(
            Store store,
            Sources sources,
            ReaderPool readers,
            Extractor extractor,
            Path unpackRoom,
            String who,
            Progress progress,
            AtomicBoolean stopping,
            LongConsumer touched) {
        this.store = store;
        this.sources = sources;
        this.readers = readers;
        this.extractor = extractor;
        this.unpackRoom = unpackRoom;
        this.who = who;
        this.progress = progress;
        this.stopping = stopping;
        this.touched = touched;
    }

    /** Works until nothing waits, or until it is told to stop; of files that look like containers, or of the others. */
    void work(boolean containers) {
        while (!stopping.get()) {
            Optional<WorkItem> item = store.claim(containers);
            if (item.isEmpty()) return;
            touched.accept(item.get().submission().id());
            one(item.get());
        }
    }

    private void one(WorkItem item) {
        boolean ended;
        try {
            ended = read(item);
        } catch (StoreTrouble trouble) {
            throw trouble;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            store.release(item);
            return;
        } catch (IOException | RuntimeException | StackOverflowError problem) {
            // an error of ours on this one file must not end the run: it is tried again, then set apart with its reason
            ended = store.fail(item, reason(problem));
        }
        if (ended) progress.readOne();
    }

    private boolean read(WorkItem item) throws IOException, InterruptedException {
        Path unpackTo = unpackRoom.resolve(item.reportId());
        try {
            Reading reading = readers.read(item.bytes(), item.submission().file(), unpackTo);
            CrashPoint.pass("reading");
            if (stopping.get()) {
                // Ctrl-C reaches the reading processes too: what they say now is not the file's fault
                store.release(item);
                return false;
            }
            end(item, reading);
            return true;
        } finally {
            delete(unpackTo);
        }
    }

    private void end(WorkItem item, Reading reading) {
        switch (reading) {
            case Reading.Text text -> extract(item, text);
            case Reading.NoText none -> store.end(item, new Outcome.NoText(none.why()), none.mediaType());
            case Reading.Container container -> open(item, container);
            case Reading.Unreadable unreadable ->
                store.end(
                        item, new Outcome.Unreadable(unreadable.cause(), unreadable.detail()), unreadable.mediaType());
        }
    }

    private void extract(WorkItem item, Reading.Text reading) {
        Extraction extraction = extractor.extract(reading.text());
        boolean said = extraction.issues().stream().anyMatch(issue -> issue instanceof Issue.ForeignLanguage);
        Optional<Issue> foreign =
                said ? Optional.empty() : Language.foreign(reading.text().text());
        store.complete(
                item,
                reading.mediaType(),
                reading.text(),
                foreign.map(issue -> with(extraction, issue)).orElse(extraction),
                who);
        CrashPoint.pass("committed");
    }

    private static Extraction with(Extraction extraction, Issue first) {
        List<Issue> issues = new ArrayList<>(List.of(first));
        issues.addAll(extraction.issues());
        return new Extraction(
                extraction.report(),
                extraction.campaigns(),
                extraction.facts(),
                issues,
                extraction.passages(),
                extraction.mentions());
    }

    private void open(WorkItem item, Reading.Container container) {
        List<HandedIn> inside = new ArrayList<>();
        for (Arrived arrived : sources.opened(item.submission(), container))
            if (arrived instanceof Arrived.Kept(HandedIn file)) inside.add(file);
        store.opened(item, container.mediaType(), inside);
        progress.waiting(store.waiting());
    }

    private static String reason(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return problem + (trace.length == 0 ? "" : " (" + trace[0] + ")");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) delete(entry);
            }
        }
        Files.deleteIfExists(folder);
    }
}
