package vn.baocao.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.index.search.NoIndex;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.Store;
import vn.baocao.pipeline.Main;
import vn.baocao.pipeline.bench.GeneratedReports;

/** An ingest that dies at any moment ends, run again, as if it had not died. */
final class CrashTest {
    private static final int REPORTS = 200;
    private static final int HALTED = 137;

    @TempDir
    static Path folder;

    private static State undisturbed = new State(List.of(), 0, 0);

    /** What must be the same: which reports with how many facts, how many facts in all, how many reports in the index. */
    record State(List<String> reports, int facts, int indexed) {
        static State of(Path home) throws IOException, NoIndex {
            try (Store store = Store.reading(home, null, Clock.systemUTC());
                    ReportSearch search = ReportSearch.open(home)) {
                return new State(
                        store.reports().stream()
                                .map(row -> row.file() + " " + row.id() + " v" + row.version() + " " + row.facts() + " "
                                        + row.issues())
                                .toList(),
                        store.facts(FactFilter.ALL).size(),
                        search.reports());
            }
        }
    }

    @BeforeAll
    static void anUndisturbedRun() throws Exception {
        GeneratedReports.write(folder.resolve("in"), REPORTS);
        assertThat(run(folder.resolve("undisturbed"), List.of())).isZero();
        undisturbed = State.of(folder.resolve("undisturbed"));
        assertThat(undisturbed.reports()).hasSize(REPORTS);
        assertThat(undisturbed.indexed()).isEqualTo(REPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading:60", "committed:90", "indexing:50"})
    void aRunThatDiesIsMadeUpForByTheNext(String moment) throws Exception {
        Path home = folder.resolve(moment.replace(':', '-'));
        assertThat(run(home, List.of("-Dbaocao.crash-at=" + moment))).isEqualTo(HALTED);
        assertThat(run(home, List.of())).isZero();
        assertThat(State.of(home)).isEqualTo(undisturbed);
    }

    @Test
    void aRunThatIsToldToStopPutsBackWhatItHeldAndTheNextOneGoesOn() throws Exception {
        Path home = folder.resolve("stopped");
        Process process = start(home, List.of());
        while (process.isAlive() && reportsIn(home) < 20) process.waitFor(50, TimeUnit.MILLISECONDS);
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(run(home, List.of())).isZero();
        assertThat(State.of(home)).isEqualTo(undisturbed);
    }

    private static int reportsIn(Path home) {
        if (!Files.exists(home.resolve("writer"))) return 0;
        try (Store store = Store.reading(home, null, Clock.systemUTC())) {
            return store.reports().size();
        } catch (vn.baocao.index.store.StoreTrouble notYet) {
            return 0;
        }
    }

    private static int run(Path home, List<String> options) throws Exception {
        Process process = start(home, options);
        try {
            // far beyond what it takes: so that a run that stands still ends the test and not the build
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("ingest into " + home + " ends")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path home, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("ingest", folder.resolve("in").toString(), "--home", home.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
