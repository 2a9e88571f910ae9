package vn.baocao.extractors.diacritics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** Makes the model of syllables at build time from the texts of the marked reports. */
public final class SyllableTraining {
    private SyllableTraining() {}

    /** @param args the folder of marked reports; the folder that the model's class-path folder is made in */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList())
                texts.add(Canonical.of(MarkedReport.parse(file.toString(), Files.readString(file)))
                        .text());
        }
        SyllableModel.of(texts).write(Path.of(args[1]));
    }
}
