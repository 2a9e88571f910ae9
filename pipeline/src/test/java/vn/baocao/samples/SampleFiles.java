package vn.baocao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** All files of sample-reports, made from the sources: each report in its form, the archive and the mail, and the files that go wrong. */
final class SampleFiles {
    private static final String INSIDE = "!/";

    private SampleFiles() {}

    /** The project's top folder. */
    static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isRegularFile(here.resolve("baocao"))) here = here.getParent();
        if (here == null) throw new IllegalStateException("not inside the project");
        return here;
    }

    static Path resources() {
        return top().resolve("pipeline/src/test/resources");
    }

    static List<MarkedReport> reports() {
        return sources("reports");
    }

    private static List<MarkedReport> sources(String folder) {
        try (Stream<Path> sources = Files.list(resources().resolve(folder))) {
            return sources.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .map(SampleFiles::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MarkedReport read(Path path) {
        try {
            String name = path.getFileName().toString();
            return MarkedReport.parse(name.substring(0, name.length() - 4), Files.readString(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Path below sample-reports and content of every file; scans are left out where {@code scans} is false, for they take seconds. */
    static SortedMap<String, byte[]> all(List<MarkedReport> reports, boolean scans) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, Map<String, byte[]>> containers = new TreeMap<>();
        for (MarkedReport report : reports) {
            if (isScan(report) && !scans) continue;
            String path = report.must("file");
            int inside = path.indexOf(INSIDE);
            if (inside < 0) files.put(path, document(report));
            else
                containers
                        .computeIfAbsent(path.substring(0, inside), ignored -> new LinkedHashMap<>())
                        .put(path.substring(inside + INSIDE.length()), document(report));
        }
        containers.forEach((path, members) -> files.put(path, path.endsWith(".eml") ? mail(members) : Zip.of(members)));
        strays(files);
        return files;
    }

    static boolean isScan(MarkedReport report) {
        return List.of("scan", "fax").contains(report.must("form"));
    }

    static byte[] document(MarkedReport report) {
        Canonical canonical = Canonical.of(report);
        return switch (report.must("form")) {
            case "docx" -> DocxFile.of(report);
            case "doc" -> DocFile.of(canonical);
            case "rtf" -> RtfFile.of(report);
            case "odt" -> OdtFile.of(report);
            case "xlsx" -> XlsxFile.of(report);
            case "pdf" -> PdfFile.of(report);
            case "scan" -> ScanFile.grey(PdfFile.of(report), report.name().hashCode());
            case "fax" ->
                ScanFile.blackAndWhite(PdfFile.of(report), report.name().hashCode());
            case "html" -> HtmlFile.of(report);
            case "txt" -> Zip.utf8(canonical.text());
            case "tcvn3" -> TextFile.tcvn3(canonical.text());
            case "nfd" -> TextFile.decomposed(canonical.text());
            default -> throw new IllegalArgumentException(report.name() + ": no form " + report.must("form"));
        };
    }

    private static byte[] mail(Map<String, byte[]> members) {
        String body =
                "Kính gửi bộ phận tổng hợp,\n\nVăn phòng gửi kèm hai báo cáo của đơn vị để tổng hợp. Đề nghị xác nhận đã nhận được thư này.\n\nTrân trọng.\n";
        return MailFile.of("Gửi báo cáo hoạt động công đoàn", body, members);
    }

    /** The copy and the files that cannot be read. */
    private static void strays(SortedMap<String, byte[]> files) {
        byte[] report = files.get("Phú Yên/Sở Xây dựng/Báo cáo 2021.docx");
        byte[] pdf = files.get("Hà Nam/LĐLĐ Hà Nam 2020.pdf");
        if (report == null || pdf == null)
            throw new IllegalStateException("the reports that strays are made of are gone");
        files.put("Phú Yên/Sở Xây dựng/Copy of Báo cáo 2021.docx", report);
        files.put("Lỗi/Tải dở.docx", Arrays.copyOf(report, report.length * 3 / 5));
        files.put("Lỗi/Có mật khẩu.pdf", locked(pdf));
        for (MarkedReport stray : sources("strays")) files.put(stray.must("file"), document(stray));
        files.put("Lỗi/Rỗng.docx", new byte[0]);
        files.put("Lỗi/Trang trắng.pdf", ScanFile.blank());
    }

    private static byte[] locked(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("chu-so-huu", "mat-khau", new AccessPermission()));
            document.setDocumentId(17L);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
