package vn.baocao.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;

/** A store on an empty database of one kind, into which tests hand reports. */
abstract class StoreFixture {
    static final String UNIT = "Công đoàn cơ sở Sở Xây dựng";

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();

    @SuppressWarnings("NullAway.Init")
    Store store;

    private @Nullable String database;

    /** The URL of an empty database, null for the H2 of the home; asked once a test. */
    abstract @Nullable String url();

    @BeforeEach
    void open() {
        database = url();
        store = Store.writing(folder.resolve("home"), database, clock);
    }

    /** As another process would find it after this one ended. */
    void reopen() {
        store.close();
        store = Store.writing(folder.resolve("home"), database, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Submission submit(String name, String text) throws IOException {
        return submit(name, text, Map.of());
    }

    Submission submit(String name, String text, Map<String, String> given) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(file, text);
        Store.Bytes bytes = store.keep(file);
        clock.move(Duration.ofSeconds(1));
        return store.submit(
                new HandedIn(file.toString(), name, bytes.sha256(), bytes.size(), name.endsWith(".zip"), null, given));
    }

    Outcome complete(WorkItem item, ReportBlock block, int members, String... more) {
        String text = Reports.text(members, more);
        Extraction extraction = Reports.extraction(item.reportId(), block, text, members);
        return store.complete(
                item, "text/plain", Reports.reportText(item.submission().sha256(), text), extraction, "tester");
    }

    String ingest(String name, ReportBlock block, int members, String... more) throws IOException {
        submit(name, name + Reports.text(members, more));
        WorkItem item = store.claim(false).orElseThrow();
        complete(item, block, members, more);
        return item.reportId();
    }

    /** A clock that a test moves on. */
    static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2022-06-01T00:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
