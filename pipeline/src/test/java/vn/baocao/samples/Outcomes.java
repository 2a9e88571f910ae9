package vn.baocao.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The lines of sample-outcomes.csv: how each file of sample-reports must end. */
final class Outcomes {
    /** A file, or a member of an archive or mail, its outcome and a detail that may be empty. */
    record Expected(String path, String outcome, String detail) {}

    private Outcomes() {}

    static List<Expected> read() {
        try {
            return Files.readAllLines(SampleFiles.resources().resolve("sample-outcomes.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Expected(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
