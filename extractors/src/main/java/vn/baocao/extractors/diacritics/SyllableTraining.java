package vn.baocao.extractors.diacritics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** Makes the model of syllables at build time from the texts of the marked reports. */
public final class SyllableTraining {
    private SyllableTraining() {}

    /** @param args the folder of marked reports; the folder that the model's class-path folder is made in */
    public static void main(String[] args) throws IOException {
        List<String> texts = MarkedReport.all(Path.of(args[0])).stream()
                .map(marked -> Canonical.of(marked).text())
                .toList();
        SyllableModel.of(texts).write(Path.of(args[1]));
    }
}
