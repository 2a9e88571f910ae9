package vn.baocao.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Extractor;
import vn.baocao.index.search.NoIndex;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.store.Outcome;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.bench.GeneratedReports;
import vn.baocao.pipeline.source.Arrived;

/** What becomes of files, by real readers, store and index. */
final class IngestTest {
    @TempDir
    Path folder;

    private Path in() throws IOException {
        return Files.createDirectories(folder.resolve("in"));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void put(String name, String text) throws IOException {
        Path file = in().resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private Ingest.Result ingest(Map<String, String> given, Path... paths) throws IOException {
        try (Store store = Store.writing(home(), null, Clock.systemUTC());
                Ingest ingest = new Ingest(home(), store, new Extractor(), 2, "tester", new Progress())) {
            return ingest.run(List.of(paths), given);
        }
    }

    private static Map<String, String> outcomes(Ingest.Result result) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Submission each : result.submissions())
            outcomes.put(each.file(), Objects.requireNonNull(each.outcome()).code());
        return outcomes;
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAsUnreadableNotAsHidden() throws IOException, NoIndex {
        put("a.txt", GeneratedReports.text(2));
        Files.createSymbolicLink(in().resolve("hỏng.docx"), in().resolve("không có.docx"));
        assertThat(ingest(Map.of(), in()).notTaken())
                .containsExactly(new Arrived.Inaccessible("hỏng.docx", "broken-link"));
    }

    @Test
    void everyFileEndsInOneOutcomeInTheOrderOfNamesAndTheSecondRunChangesNothing() throws IOException, NoIndex {
        put("b/báo cáo.txt", GeneratedReports.text(1));
        put("a.txt", GeneratedReports.text(2));
        put("c bản sao.txt", GeneratedReports.text(2));
        put("rỗng.docx", "");
        put("hỏng.pdf", "%PDF-1.4\nkhông phải pdf");
        put(".ẩn.txt", "ẩn");
        put("~$a.docx", "tạm");
        zip("gói.zip", Map.of("năm 2021/d.txt", GeneratedReports.text(3)));

        Ingest.Result first = ingest(Map.of(), in());
        assertThat(outcomes(first))
                .containsExactly(
                        Map.entry("a.txt", "indexed"),
                        Map.entry("b/báo cáo.txt", "indexed"),
                        Map.entry("c bản sao.txt", "duplicate"),
                        Map.entry("gói.zip", "opened"),
                        Map.entry("hỏng.pdf", "unreadable"),
                        Map.entry("rỗng.docx", "unreadable"),
                        Map.entry("gói.zip!/năm 2021/d.txt", "indexed"));
        assertThat(first.notTaken()).containsExactly(new Arrived.LeftOut(".ẩn.txt"), new Arrived.LeftOut("~$a.docx"));

        Ingest.Result second = ingest(Map.of(), in());
        assertThat(second.submissions()).isEqualTo(first.submissions());
        try (ReportSearch search = ReportSearch.open(home())) {
            assertThat(search.reports()).isEqualTo(3);
        }
    }

    @Test
    void aCorrectedReportIsAResubmissionAndItsOtherFiguresAreTold() throws IOException {
        put("1 bản đầu.txt", GeneratedReports.text(5));
        put("2 thay thế.txt", GeneratedReports.text(5).replace("hai lần", "ba lần"));
        Ingest.Result result =
                ingest(Map.of("unit", "Công đoàn cơ sở Sở Nội vụ", "from", "2021-01-01", "to", "2021-12-31"), in());
        assertThat(outcomes(result).values()).containsExactly("indexed", "resubmitted");
    }

    @Test
    void whatIsToldLaterHoldsForAReportThatIsThereAlready() throws IOException {
        put("a.txt", GeneratedReports.text(5));
        ingest(Map.of(), in());
        ingest(Map.of("unit", "Công đoàn cơ sở Sở Nội vụ"), in());
        try (Store store = Store.reading(home(), null, Clock.systemUTC())) {
            assertThat(store.reports().getFirst().report().unit()).isEqualTo("Công đoàn cơ sở Sở Nội vụ");
            assertThat(store.reports().getFirst().version()).isEqualTo(2);
        }
    }

    @Test
    void whatAZipCallsItsFilesIsNeverAPath() throws IOException {
        zip("lừa.zip", Map.of("../../../ngoai.txt", GeneratedReports.text(7)));
        Ingest.Result result = ingest(Map.of(), in());
        assertThat(outcomes(result))
                .containsExactly(Map.entry("lừa.zip", "opened"), Map.entry("lừa.zip!/ngoai.txt", "indexed"));
        try (var walk = Files.walk(folder)) {
            assertThat(walk.filter(path -> path.endsWith("ngoai.txt"))).isEmpty();
        }
    }

    @Test
    void aReportInAnotherLanguageIsIndexedWithAnIssue() throws IOException {
        put(
                "minutes.txt",
                ("The committee met on Monday and discussed the budget of the coming year with all "
                                + "delegates. The chair thanked everybody for their work and closed the meeting early. ")
                        .repeat(4));
        Ingest.Result result = ingest(Map.of(), in());
        assertThat(outcomes(result).values()).containsExactly("indexed");
        try (Store store = Store.reading(home(), null, Clock.systemUTC())) {
            assertThat(store.reports().getFirst().issues()).isPositive();
        }
    }

    @Test
    void oneThreadAndManyGiveTheSame() throws IOException {
        for (int i = 0; i < 12; i++) put("bc-" + (i % 10) + "-" + i + ".txt", GeneratedReports.text(i % 10));
        Map<String, String> outcomes = outcomes(ingest(Map.of(), in()));
        assertThat(outcomes.values()).containsOnly("indexed", "duplicate");
        assertThat(outcomes).containsEntry("bc-0-0.txt", "indexed").containsEntry("bc-0-10.txt", "duplicate");
    }

    @Test
    void whatFailedCanBeReadAgain() throws IOException {
        put("hỏng.pdf", "%PDF-1.4\nkhông phải pdf");
        Submission failed = ingest(Map.of(), in()).submissions().getFirst();
        try (Store store = Store.writing(home(), null, Clock.systemUTC());
                Ingest ingest = new Ingest(home(), store, new Extractor(), 1, "tester", new Progress())) {
            store.again(failed, "tester");
            assertThat(store.waiting()).isEqualTo(1);
            Ingest.Result again = ingest.run(List.of(), Map.of());
            assertThat(again.submissions()).hasSize(1);
            assertThat(again.submissions().getFirst().outcome()).isInstanceOf(Outcome.Unreadable.class);
        }
    }

    private void zip(String name, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(in().resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
