package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.ReportText;

final class NastyFilesTest {
    private static final Set<String> CAUSES =
            Set.of("empty", "encrypted", "corrupt", "unsupported", "too-large", "timed-out", "out-of-memory");

    @TempDir
    Path folder;

    @Test
    void everyNastyFileGivesAReadingWithinItsLimits() throws IOException, InterruptedException {
        Path nasty = Path.of("..", "..", "shared", "nasty").toAbsolutePath().normalize();
        if (!Files.isDirectory(nasty)) nasty = Path.of("/work/shared/nasty");
        assumeTrue(Files.isDirectory(nasty), "no folder of nasty files beside the project");
        ReadLimits limits =
                new ReadLimits(100L << 20, 200L << 20, 1_000, 3, 256, Duration.ofSeconds(90), Duration.ofSeconds(30));
        Map<String, Integer> kinds = new TreeMap<>();
        try (ReaderPool pool = new ReaderPool(limits, 1);
                Stream<Path> files = Files.list(nasty)) {
            for (Path file : files.sorted().toList()) {
                long before = System.nanoTime();
                Reading reading = pool.read(file, file.getFileName().toString(), folder.resolve(file.getFileName()));
                long ms = (System.nanoTime() - before) / 1_000_000;
                kinds.merge(kind(reading), 1, Integer::sum);
                if (System.getenv("BAOCAO_SHOW") != null)
                    System.err.println(ms + " ms " + file.getFileName() + " " + shown(reading));
                if (reading instanceof Reading.Unreadable bad)
                    assertThat(CAUSES).contains(bad.cause());
                if (reading instanceof Reading.Text text) holdsTogether(text.text());
            }
        }
        // a slow machine may reach a limit; no file may need more memory than a child has
        assertThat(kinds).doesNotContainKey("unreadable out-of-memory");
        assertThat(kinds.getOrDefault("text", 0)).as(kinds.toString()).isGreaterThan(250);
    }

    static void holdsTogether(ReportText report) {
        for (Block block : report.blocks()) {
            String quote = block.span().of(report.text());
            // an empty cell at a table's edge leaves its tab
            if (!(block instanceof Block.Table)) assertThat(quote).isEqualTo(quote.strip());
            if (block instanceof Block.Table table)
                table.rows()
                        .forEach(row -> row.forEach(cell ->
                                assertThat(block.span().contains(cell.span())).isTrue()));
        }
        int end = 0;
        for (var page : report.pages()) {
            assertThat(page.span().begin()).isEqualTo(end);
            end = page.span().end();
        }
    }

    private static String kind(Reading reading) {
        return switch (reading) {
            case Reading.Text text -> "text";
            case Reading.NoText none -> "no text " + none.why();
            case Reading.Container container -> "container";
            case Reading.Unreadable bad -> "unreadable " + bad.cause();
        };
    }

    private static String shown(Reading reading) {
        return switch (reading) {
            case Reading.Text text ->
                "text " + text.mediaType() + " " + text.text().text().length() + " "
                        + text.text().repairs();
            case Reading.NoText none -> none.toString();
            case Reading.Container container ->
                "container " + container.members().size();
            case Reading.Unreadable bad -> bad.toString();
        };
    }
}
