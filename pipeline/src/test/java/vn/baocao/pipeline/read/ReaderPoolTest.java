package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ReaderPoolTest {
    private static final ReadLimits SMALL =
            new ReadLimits(1L << 20, 2L << 20, 100, 3, 64, Duration.ofMinutes(5), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    @Test
    void aBombThatNeedsMoreMemoryThanTheChildHasIsUnreadableAndTheNextFileIsRead() throws Exception {
        Path bomb = Files4Tests.docx(folder.resolve("bomb.docx"), Files4Tests.paragraph("a".repeat(200 << 20)));
        Path good = good("good.txt");
        try (ReaderPool pool = new ReaderPool(SMALL, 1)) {
            assertThat(pool.read(bomb, "bomb.docx", folder.resolve("u")))
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            bad -> assertThat(bad.cause()).isEqualTo("out-of-memory"));
            assertThat(pool.read(good, "good.txt", folder.resolve("u"))).isInstanceOf(Reading.Text.class);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aChildThatStandsStillIsKilledAndTheNextFileIsRead() throws Exception {
        ReadLimits impatient =
                new ReadLimits(1L << 20, 2L << 20, 100, 3, 64, Duration.ofMinutes(5), Duration.ofSeconds(5));
        Path good = good("good.txt");
        try (ReaderPool pool = new ReaderPool(impatient, 1)) {
            readAsOftenAsItTakes(pool, good);
            long child = pool.pids()[0];
            signal("STOP", child);
            await().atMost(Duration.ofMinutes(1)).until(() -> isStopped(child));
            assertThat(pool.read(good, "good.txt", folder.resolve("u")))
                    .isInstanceOfSatisfying(Reading.Unreadable.class, bad -> {
                        assertThat(bad.cause()).isEqualTo("timed-out");
                        assertThat(bad.detail()).contains("no progress");
                    });
            await().atMost(Duration.ofMinutes(1)).until(() -> isGone(child));
            readAsOftenAsItTakes(pool, good);
        }
    }

    @Test
    void aFileThatTakesLongerThanItMayIsTimedOut() throws Exception {
        ReadLimits none = new ReadLimits(1L << 20, 2L << 20, 100, 3, 64, Duration.ZERO, Duration.ofMinutes(2));
        try (ReaderPool pool = new ReaderPool(none, 1)) {
            assertThat(pool.read(good("good.txt"), "good.txt", folder.resolve("u")))
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            bad -> assertThat(bad.cause()).isEqualTo("timed-out"));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aChildKilledFromOutsideIsReplaced() throws Exception {
        Path good = good("good.txt");
        try (ReaderPool pool = new ReaderPool(SMALL, 1)) {
            pool.read(good, "good.txt", folder.resolve("u"));
            long child = pool.pids()[0];
            signal("KILL", child);
            await().atMost(Duration.ofMinutes(1)).until(() -> isGone(child));
            assertThat(pool.read(good, "good.txt", folder.resolve("u"))).isInstanceOf(Reading.Text.class);
            assertThat(pool.pids()).doesNotContain(child);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void childrenEndWhenTheirParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PoolHolder.class.getName(),
                        good("good.txt").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            long child = Long.parseLong(out.readLine());
            assertThat(isGone(child)).isFalse();
            parent.destroyForcibly();
            await().atMost(Duration.ofMinutes(1)).until(() -> isGone(child));
        }
    }

    @Test
    void largeAndEmptyFilesAreRefusedBeforeTheyAreRead() throws Exception {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
            file.setLength(1L << 30);
        }
        Path empty = Files.createFile(folder.resolve("empty.docx"));
        try (ReaderPool pool = new ReaderPool(SMALL, 1)) {
            assertThat(pool.read(large, "large.pdf", folder.resolve("u")))
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            bad -> assertThat(bad.cause()).isEqualTo("too-large"));
            assertThat(pool.read(empty, "empty.docx", folder.resolve("u")))
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            bad -> assertThat(bad.cause()).isEqualTo("empty"));
            assertThat(pool.pids()).isEmpty();
            assertThatThrownBy(() -> pool.read(folder.resolve("none.txt"), "none.txt", folder.resolve("u")))
                    .isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void severalWorkersReadAtOnceAndGetWhatOneWouldGet() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++)
            files.add(Files.writeString(folder.resolve("f" + i + ".txt"), "Có " + i + " đoàn viên.\n".repeat(50)));
        try (ReaderPool pool = new ReaderPool(SMALL, 2);
                ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<Reading>> work = new ArrayList<>();
            for (Path file : files)
                work.add(() -> pool.read(file, file.getFileName().toString(), folder.resolve("u")));
            List<Future<Reading>> readings = workers.invokeAll(work);
            for (int i = 0; i < files.size(); i++)
                assertThat(readings.get(i).get()).isEqualTo(Files4Tests.read(files.get(i), folder.resolve("u")));
            assertThat(pool.pids().length).isLessThanOrEqualTo(2);
        }
    }

    private Path good(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "Tổng số đoàn viên là 5.179 người.\n");
    }

    // on a busy machine a fresh process may take longer over its first file than an impatient pool waits
    private void readAsOftenAsItTakes(ReaderPool pool, Path file) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> pool.read(file, "good.txt", folder.resolve("u")) instanceof Reading.Text);
    }

    private static void signal(String name, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    // a signal is only sent when kill returns; the process may still run for a moment
    private static boolean isStopped(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("T");
    }

    // a killed process whose parent has not yet asked for it still has an id, but is not alive
    private static boolean isGone(long pid) {
        return ProcessHandle.of(pid).map(handle -> !handle.isAlive()).orElse(true);
    }
}
