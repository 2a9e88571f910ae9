package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who may open a home beside whom, with real processes. */
@Timeout(600)
final class HomeTest {
    @TempDir
    Path home;

    @Test
    void aSecondWriterIsToldWhoWrites() throws Exception {
        try (StoreProcess first = StoreProcess.start("write", home)) {
            assertThat(first.says()).isEqualTo("open");
            try (StoreProcess second = StoreProcess.start("write", home)) {
                assertThat(second.says()).isEqualTo("HOME_LOCKED [" + home + ", " + first.pid() + "]");
            }
            assertThat(first.ask("put 1")).isEqualTo("1 1");
        }
    }

    @Test
    void readersSeeWhatARunningWriterCommits() throws Exception {
        try (StoreProcess writer = StoreProcess.start("write", home)) {
            assertThat(writer.says()).isEqualTo("open");
            assertThat(writer.ask("put 1")).isEqualTo("1 1");
            try (StoreProcess reader = StoreProcess.start("read", home);
                    StoreProcess other = StoreProcess.start("read", home)) {
                assertThat(reader.says()).isEqualTo("open");
                assertThat(other.says()).isEqualTo("open");
                assertThat(reader.ask("count")).isEqualTo("1 1");
                assertThat(writer.ask("put 2")).isEqualTo("2 2");
                assertThat(reader.ask("count")).isEqualTo("2 2");
                assertThat(other.ask("count")).isEqualTo("2 2");
            }
        }
    }

    @Test
    void aReaderThatWasThereFirstNeitherStopsAWriterNorMissesWhatItWrites() throws Exception {
        write(1);
        try (StoreProcess reader = StoreProcess.start("read", home);
                StoreProcess other = StoreProcess.start("read", home)) {
            assertThat(reader.says()).isEqualTo("open");
            assertThat(other.says()).isEqualTo("open");
            assertThat(reader.ask("count")).isEqualTo("1 1");
            try (StoreProcess writer = StoreProcess.start("write", home)) {
                assertThat(writer.says()).isEqualTo("open");
                assertThat(writer.ask("put 2")).isEqualTo("2 2");
                assertThat(reader.ask("count")).isEqualTo("2 2");
            }
            // the writer is gone: the reader reads the file again
            assertThat(reader.ask("count")).isEqualTo("2 2");
            write(3);
            assertThat(reader.ask("count")).isEqualTo("3 3");
            assertThat(other.ask("count")).isEqualTo("3 3");
        }
    }

    @Test
    void aHomeOfAnOlderProgramIsReadAsItStandsAndMovedByTheNextWriter() throws Exception {
        write(1);
        StoredReport before = onlyReport();
        try (Connection database = DriverManager.getConnection(PooledDatabase.file(home), "sa", "")) {
            for (String text : List.of("sentences", "body", "extraction")) {
                Sql.execute(database, "alter table report add column " + text + " text");
                Sql.execute(
                        database,
                        "update report set " + text + " = (select " + text
                                + " from report_text t where t.report = report.id)");
                Sql.execute(database, "alter table report alter column " + text + " set not null");
            }
            Sql.execute(database, "drop table report_text");
            Sql.execute(database, "drop table fact_correction");
            Sql.execute(database, "drop index report_alike");
            Sql.execute(database, "delete from \"flyway_schema_history\" where \"version\" in ('4', '5', '6')");
        }
        assertThat(onlyReport()).isEqualTo(before);
        write(2);
        try (Store store = Store.reading(home, null, Clock.systemUTC())) {
            assertThat(store.reports()).hasSize(2);
            assertThat(store.report(before.id())).contains(before);
        }
    }

    private StoredReport onlyReport() {
        try (Store store = Store.reading(home, null, Clock.systemUTC())) {
            return store.report(store.reports().getFirst().id()).orElseThrow();
        }
    }

    @Test
    void aKilledWriterLeavesNoLockAndItsCommitsAreThere() throws Exception {
        try (StoreProcess writer = StoreProcess.start("write", home)) {
            assertThat(writer.says()).isEqualTo("open");
            assertThat(writer.ask("put 1")).isEqualTo("1 1");
            try (StoreProcess reader = StoreProcess.start("read", home)) {
                assertThat(reader.says()).isEqualTo("open");
                writer.kill();
                assertThat(reader.ask("count")).isEqualTo("1 1");
            }
        }
        write(2);
        try (StoreProcess reader = StoreProcess.start("read", home)) {
            assertThat(reader.says()).isEqualTo("open");
            assertThat(reader.ask("count")).isEqualTo("2 2");
        }
    }

    private void write(int number) throws Exception {
        try (StoreProcess writer = StoreProcess.start("write", home)) {
            assertThat(writer.says()).isEqualTo("open");
            assertThat(writer.ask("put " + number)).isNotNull();
        }
    }

    @Test
    void anEmptyHomeSaysThatNothingWasIngested() {
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> Store.reading(home, null, Clock.systemUTC()))
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.NOTHING_STORED));
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("tep"), "không phải thư mục");
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> Store.writing(file, null, Clock.systemUTC()))
                .satisfies(trouble -> {
                    assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.NOT_WRITABLE);
                    assertThat(trouble.arguments().getFirst()).contains("tep");
                });
    }

    @Test
    void aFullDiskIsToldApartFromOtherTrouble() {
        IOException full = new FileSystemException("/x", null, "No space left on device");
        assertThat(StoreFiles.trouble(home, full).kind()).isEqualTo(StoreTrouble.Kind.DISK_FULL);
        assertThat(StoreFiles.trouble(home, new IOException("bad")).kind()).isEqualTo(StoreTrouble.Kind.NOT_WRITABLE);
    }
}
