package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.read.TikaText;

final class CollectTest {
    private static final String HYDROLOGY = """
            CÔNG ĐOÀN VIÊN CHỨC TỈNH LÂM HÀ
            CĐCS ĐÀI THỦY VĂN
            Số: 05/BC-CĐCS
            Lâm Hà, ngày 20 tháng 12 năm 2021
            BÁO CÁO
            Kết quả hoạt động công đoàn năm 2021

            I. Công tác tổ chức
            Đến cuối năm công đoàn có 46 đoàn viên, sinh hoạt ở 4 tổ công đoàn.
            Trong năm không có ai chuyển đi.

            II. Công tác nữ công
            Ban nữ công mở một buổi nói chuyện về sức khỏe cho 17 chị.
            =cmd|' /C calc'!A0 là dòng chép nhầm <b>từ máy khác</b>.

            III. Công tác khác
            Công đoàn giới thiệu 3 đoàn viên ưu tú cho Đảng xem xét kết nạp.
            Cây xanh quanh đài được chăm tưới hằng tuần.

            IV. Phương hướng năm 2022
            Phấn đấu kết nạp 2 đoàn viên.
            """;

    private static final String PRINTERS = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM HÀ
            CĐCS XÍ NGHIỆP IN
            Số: 09/BC-CĐCS
            Lâm Hà, ngày 22 tháng 12 năm 2021
            BÁO CÁO
            Kết quả hoạt động công đoàn năm 2021

            1. Tổ chức bộ máy
            Xí nghiệp có 88 đoàn viên.

            2. Chăm lo đời sống
            Công đoàn tặng 12 suất quà cho người ốm, mỗi suất 300.000 đồng.
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void ingest() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("thuy-van.txt"), HYDROLOGY);
        Files.writeString(reports.resolve("in.txt"), PRINTERS);
        assertThat(run("ingest", reports.toString()).exit()).isZero();
    }

    private static Said run(String... arguments) {
        return Said.in(folder, arguments);
    }

    @Test
    void passages_stand_by_topic_and_unit_with_report_and_page() {
        Said said = run("collect", "--topic", "nữ công,membership", "--period", "2021");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("I. Công tác nữ công", "II. Tổ chức, phát triển đoàn viên")
                .contains("thuy-van.txt, tr. 1; mục “II. Công tác nữ công”", "05/BC-CĐCS")
                .contains("Có báo cáo nhưng không nói về mục này (1 đơn vị): CĐCS Xí nghiệp In");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        String women = said.out().substring(0, said.out().indexOf("II. Tổ chức, phát triển"));
        assertThat(women).contains("sức khỏe cho 17 chị").doesNotContain("46 đoàn viên", "88 đoàn viên");
    }

    @Test
    void a_figure_of_the_topic_is_found_in_any_section_and_what_is_planned_stands_apart() {
        String party = run("collect", "--topic", "party", "--period", "2021").out();
        assertThat(party).contains("3 đoàn viên ưu tú").doesNotContain("Cây xanh", "46 đoàn viên");
        String membership =
                run("collect", "--topic", "membership", "--period", "2021").out();
        assertThat(membership).contains("không có ai chuyển đi").doesNotContain("Phấn đấu");
        assertThat(run("collect", "--topic", "tasks", "--period", "2021").out())
                .contains("Phấn đấu kết nạp 2 đoàn viên.")
                .doesNotContain("46 đoàn viên");
    }

    @Test
    void the_document_has_headings_and_only_words_of_the_reports() throws IOException {
        Path file = folder.resolve("noi-dung.docx");
        assertThat(run("collect", "--period", "2021", "-o", file.toString()).exit())
                .isZero();
        String sources = (HYDROLOGY + PRINTERS).replaceAll("\\s+", " ");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<XWPFParagraph> prose = styled(document, "BodyText");
            assertThat(prose).hasSizeGreaterThan(5).allMatch(paragraph -> sources.contains(paragraph.getText()));
            assertThat(styled(document, "Source")).hasSizeGreaterThan(4);
            assertThat(styled(document, "Heading1")).hasSize(8);
            assertThat(styled(document, "Heading2").getFirst().getText()).startsWith("1. CĐCS ");
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isZero();
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("11906");
            assertThat(document.getHeaderList().stream()
                            .flatMap(header -> header.getParagraphs().stream())
                            .map(paragraph -> paragraph.getCTP().xmlText()))
                    .anyMatch(xml -> xml.contains("PAGE"));
        }
        assertThat(run("collect", "--period", "2021", "-o", file.toString()).err())
                .contains("--force");
    }

    @Test
    void the_document_read_by_tika_has_all_that_the_page_has() throws IOException {
        Path document = folder.resolve("doc-lai.docx");
        Path page = folder.resolve("doc-lai.html");
        run("collect", "--period", "2021", "-o", document.toString());
        run("collect", "--period", "2021", "-o", page.toString());
        String read = alike(TikaText.of(Files.readAllBytes(document), "doc-lai.docx"));
        List<Element> said = Jsoup.parse(page).select("h1, h2, h3, blockquote p, td");
        assertThat(said).hasSizeGreaterThan(20);
        for (Element one : said) assertThat(read).contains(alike(one.text()));
    }

    private static String alike(String text) {
        return text.replaceAll("[\\s\u2060]+", "");
    }

    private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    @Test
    void the_page_has_only_words_of_the_reports_and_no_markup_or_formula_of_theirs() throws IOException {
        Path file = folder.resolve("noi-dung.html");
        assertThat(run("collect", "--period", "2021", "-o", file.toString()).exit())
                .isZero();
        Document page = Jsoup.parse(file);
        String sources = (HYDROLOGY + PRINTERS).replaceAll("\\s+", " ");
        List<Element> prose = page.select("blockquote p:not(.from)");
        assertThat(prose)
                .hasSizeGreaterThan(5)
                .allMatch(paragraph -> sources.contains(paragraph.text().replace("\u2060", "")));
        assertThat(prose).noneMatch(paragraph -> paragraph.text().startsWith("="));
        assertThat(page.select("b, script, [src]")).isEmpty();
        assertThat(page.select("blockquote .from")).hasSameSizeAs(page.select("blockquote"));
    }

    @Test
    void an_office_adds_topics_of_its_own_and_a_wrong_file_is_named() throws IOException {
        Path own = Files.createDirectories(folder.resolve("home/topics")).resolve("own.yaml");
        Files.writeString(own, "topics:\n  - {code: green, name_vi: Môi trường, words: [cây xanh]}\n");
        assertThat(run("collect", "--topics").out()).contains("green", "Môi trường", "membership");
        assertThat(run("collect", "--topic", "môi trường", "--period", "2021").out())
                .contains("Cây xanh quanh đài", "(1 đơn vị): CĐCS Xí nghiệp In");
        Files.writeString(own, "topics:\n  - {code: green, words: [cây xanh], indicators: [tree.count]}\n");
        Said wrong = run("collect", "--topics");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("own.yaml: green: indicators: no indicator tree.count");
        Files.delete(own);
    }

    @Test
    void what_is_not_understood_is_told_in_words() {
        assertThat(run("collect", "--topic", "bóng đá", "--period", "2021").err())
                .contains("bóng đá", "women (Công tác nữ công)");
        assertThat(run("collect", "--topic", "women").err()).contains("--period 2021");
        assertThat(run("collect", "--topic", "women", "--period", "xx").exit()).isEqualTo(2);
        assertThat(run("collect", "--period", "2021", "--format", "docx").err()).contains("-o");
        assertThat(run("collect", "--period", "6T/2021").err())
                .contains("báo cáo của kỳ khác chung ngày với kỳ này: 2021 (");
        assertThat(run("collect", "--period", "2021").err()).doesNotContain("kỳ khác");
        Said none = run("collect", "--period", "2015");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.err()).contains("2015");
    }
}
