package vn.baocao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes sample-reports and the gold files from the sources; runs only where it is asked to (see package-info). */
@EnabledIfSystemProperty(named = "baocao.render", matches = "true")
final class RenderSampleReportsTest {
    @Test
    void writes_documents_canonical_texts_and_gold() throws IOException {
        List<MarkedReport> reports = SampleFiles.reports();
        Path gold = SampleFiles.resources().resolve("gold");
        for (MarkedReport report : reports) {
            Canonical canonical = Canonical.of(report);
            write(gold.resolve(report.name() + ".txt"), Zip.utf8(canonical.text()));
            write(gold.resolve(report.name() + ".json"), Zip.utf8(Gold.of(report, canonical)));
        }
        Path folder = SampleFiles.top().resolve("sample-reports");
        for (Map.Entry<String, byte[]> file : SampleFiles.all(reports, true).entrySet())
            write(folder.resolve(file.getKey()), file.getValue());
    }

    private static void write(Path path, byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
