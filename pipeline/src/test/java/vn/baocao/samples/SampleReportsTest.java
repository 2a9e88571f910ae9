package vn.baocao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** Holds the committed samples to their sources, and the marks to what their quotes say. */
final class SampleReportsTest {
    private static final List<MarkedReport> REPORTS = SampleFiles.reports();
    private static final Path FOLDER = SampleFiles.top().resolve("sample-reports");

    @Test
    void committed_gold_and_canonical_texts_are_what_the_sources_say() throws IOException {
        Path gold = SampleFiles.resources().resolve("gold");
        Set<String> expected = new TreeSet<>(Set.of("held-out.txt"));
        for (MarkedReport report : REPORTS) {
            Canonical canonical = Canonical.of(report);
            assertThat(Files.readString(gold.resolve(report.name() + ".txt"))).isEqualTo(canonical.text());
            assertThat(Files.readString(gold.resolve(report.name() + ".json"))).isEqualTo(Gold.of(report, canonical));
            expected.add(report.name() + ".txt");
            expected.add(report.name() + ".json");
        }
        assertThat(names(gold)).isEqualTo(expected);
    }

    @Test
    void committed_documents_are_what_the_sources_make() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleFiles.all(REPORTS, false).entrySet()) {
            byte[] committed = Files.readAllBytes(FOLDER.resolve(file.getKey()));
            String name = file.getKey();
            // a PDF's streams are packed by the JDK's deflater, which differs between JDKs; what they say does not
            if (name.equals("Lỗi/Có mật khẩu.pdf")) continue;
            if (name.endsWith(".pdf")) assertThat(pdfText(committed)).as(name).isEqualTo(pdfText(file.getValue()));
            else if (!name.endsWith(".eml")) assertThat(committed).as(name).isEqualTo(file.getValue());
        }
    }

    @Test
    void every_quote_stands_in_the_text_at_its_place_and_no_two_overlap() {
        for (MarkedReport report : REPORTS) {
            Canonical canonical = Canonical.of(report);
            int end = 0;
            for (Canonical.Placed placed : canonical.facts()) {
                int until = placed.begin() + placed.fact().quote().length();
                assertThat(canonical.text().substring(placed.begin(), until))
                        .isEqualTo(placed.fact().quote());
                assertThat(placed.begin())
                        .as(report.name() + ": " + placed.fact().quote())
                        .isGreaterThanOrEqualTo(end);
                end = until;
            }
        }
    }

    @Test
    void every_value_can_be_read_from_its_quote() {
        List<String> wrong = new ArrayList<>();
        for (MarkedReport report : REPORTS)
            for (Canonical.Placed placed : Canonical.of(report).facts())
                if (!QuotedValue.agrees(placed.fact())) wrong.add(report.name() + ": " + placed.fact());
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_set_is_broad() {
        assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(said("level")).contains("province", "upper", "district", "base", "sector");
        assertThat(said("type"))
                .contains("annual", "half-year", "quarter", "month", "mid-term", "term", "thematic", "news");
        assertThat(said("form"))
                .contains("docx", "doc", "rtf", "odt", "xlsx", "pdf", "scan", "fax", "html", "txt", "tcvn3", "nfd");
    }

    @Test
    void a_third_is_held_out() throws IOException {
        List<String> heldOut = Files.readAllLines(SampleFiles.resources().resolve("gold/held-out.txt"));
        assertThat(REPORTS.stream().map(MarkedReport::name)).containsAll(heldOut);
        assertThat(heldOut).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(REPORTS.size() / 3);
    }

    @Test
    void every_file_has_an_expected_outcome_and_every_outcome_a_file() throws IOException {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(FOLDER.relativize(file).toString()));
        }
        REPORTS.stream()
                .map(report -> report.must("file"))
                .filter(path -> path.contains("!/"))
                .forEach(paths::add);
        Set<String> expected = new TreeSet<>();
        for (Outcomes.Expected outcome : Outcomes.read()) expected.add(outcome.path());
        assertThat(expected).isEqualTo(paths);
        assertThat(paths).contains("Lỗi/Rỗng.docx");
    }

    @Test
    void the_samples_are_small() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) bytes += Files.size(file);
            assertThat(bytes).isLessThan(3_000_000);
        }
    }

    private static Set<String> said(String key) {
        Set<String> values = new HashSet<>();
        for (MarkedReport report : REPORTS) {
            String value = report.said(key);
            if (value != null) values.add(value);
        }
        return values;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
