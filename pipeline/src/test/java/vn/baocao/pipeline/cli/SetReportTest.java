package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;
import vn.baocao.pipeline.export.ReportsByHand;

final class SetReportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            reports.put(
                    "xay-dung.docx",
                    ReportsByHand.annual("CĐCS Sở Xây dựng", Level.BASE, 2021),
                    "Quỹ Mái ấm được [68.500.000 đồng|money.fund.mai_am|68500000].");
            reports.put(
                    "xay-dung-bo-sung.docx",
                    ReportsByHand.annual("CĐCS Sở Xây dựng", Level.BASE, 2021),
                    "Cả năm quỹ Mái ấm thu [86.500.000 đồng|money.fund.mai_am|86500000] và không còn gì khác với bản trước.");
            putNoiVu(reports);
        }
    }

    private static void putNoiVu(ReportsByHand reports) {
        reports.put(
                "noi-vu.docx",
                ReportsByHand.annual("CĐCS Sở Nội vụ", Level.BASE, 2021),
                "Quỹ Mái ấm được [90.000 đồng|money.fund.mai_am|90000].");
    }

    private Said run(String... arguments) {
        return Said.in(folder, arguments);
    }

    private String table() {
        return run("compare", "--indicator", "money.fund.mai_am").out();
    }

    private String fact(String file) throws IOException {
        return show(file).path("facts").get(0).path("id").asText();
    }

    private JsonNode show(String file) throws IOException {
        return new ObjectMapper().readTree(run("show", file, "--json").out());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void a_figure_set_right_is_in_the_table_with_its_mark_and_its_history_and_goes_back_to_what_was_read()
            throws IOException {
        String id = fact("noi-vu.docx");
        Said set = run("set", id, "value=90 triệu");
        assertThat(set.exit()).isZero();
        assertThat(set.out()).contains("giá trị: 90.000 → 90.000.000", "baocao explain " + id);
        assertThat(table()).contains("90.000.000*", "* người dùng đã sửa");
        assertThat(flat(run("explain", id).out()))
                .contains("Giá trị 90.000.000 đồng", "Đọc được 90.000 ·", "giá trị: 90.000.000 (" + Global.user());
        assertThat(flat(run("show", "noi-vu.docx").out())).contains(id + " · giá trị: 90.000 → 90.000.000");
        assertThat(run("search", "--facts", "money.fund.mai_am>80tr").out()).contains("90.000.000");

        run("compare", "--indicator", "money.fund.mai_am", "-o", folder.resolve("t.xlsx") + "");
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("t.xlsx").toFile())) {
            List<String> notes = new ArrayList<>();
            for (Row row : book.getSheet("Nguồn")) notes.add(row.getCell(11) + "");
            assertThat(notes).anyMatch(note -> note.contains("* giá trị: 90.000.000 (" + Global.user()));
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException wrong) {
            throw new IOException(wrong);
        }

        assertThat(run("set", id, "value=").out()).contains("giá trị: 90.000.000 → 90.000 (như đọc được)");
        assertThat(table()).contains("90.000").doesNotContain("*");
        assertThat(run("set", id, "value=").out()).contains("không có gì thay đổi");
    }

    @Test
    void search_tells_figure_by_figure_which_were_set_by_hand() throws IOException {
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            reports.put(
                    "y-te.docx",
                    ReportsByHand.annual("CĐCS Sở Y tế", Level.BASE, 2021),
                    "Có [118 đoàn viên|members.total|118], trong đó [71 nữ|members.female|71].");
        }
        String id = fact("y-te.docx");
        assertThat(run("set", id, "value=119").exit()).isZero();
        String all = run("search", "--facts", "donvi:\"Sở Y tế\"").out();
        assertThat(flat(all.substring(all.indexOf("119"), all.indexOf(id)))).contains("[số này đã sửa tay]");
        assertThat(flat(all)).containsOnlyOnce("[báo cáo có chỗ khác đã sửa tay]");
        assertThat(run("search", "--facts", "rasoat:\"đã sửa\"").out()).contains("1 số liệu", id);
        assertThat(run("search", "--facts", "donvi:\"Sở Y tế\"", "--json").out())
                .containsOnlyOnce("\"context\":null,\"corrected\":true");
    }

    @Test
    void a_figure_may_be_a_range_and_an_amount_for_each() throws IOException {
        String id = fact("noi-vu.docx");
        assertThat(run("set", id, "value=3..5 triệu", "per=hộ").out())
                .contains("mỗi: (không tính cho mỗi) → hộ", "giá trị: 90.000 → 3.000.000–5.000.000");
        assertThat(flat(run("explain", id).out())).contains("Giá trị 3.000.000–5.000.000 đồng", "Tính cho mỗi hộ");
        assertThat(table()).doesNotContain("3.000.000");
        assertThat(run("search", "--facts", "money.fund.mai_am>4tr").out()).contains("3.000.000–5.000.000");
        run("set", id, "per=-");
        assertThat(table()).contains("3.000.000–5.000.000*");
        assertThat(run("set", id, "value=1,5..2%").out()).contains("1,5–2%");
        assertThat(run("set", id, "value=", "per=").out())
                .contains("→ (không tính cho mỗi) (như đọc được)", "→ 90.000 (như đọc được)");
        assertThat(table()).contains("90.000").doesNotContain("*");
    }

    @Test
    void a_conflict_is_decided_by_the_one_that_counts_or_by_leaving_the_wrong_one_out() throws IOException {
        assertThat(flat(table())).contains("86.500.000 ≠ 68.500.000", "Quyết định: baocao set MÃ counts=yes");
        String right = fact("xay-dung.docx");
        String wrong = fact("xay-dung-bo-sung.docx");
        run("set", right, "counts=yes");
        assertThat(flat(table()))
                .contains("68.500.000*", "để riêng theo quyết định của người dùng", wrong)
                .doesNotContain(" ≠ 68.500.000");
        run("set", right, "counts=");
        assertThat(table()).contains("≠");
        run("set", wrong, "ignore=yes");
        assertThat(flat(table())).contains("68.500.000*").doesNotContain(" ≠ 68.500.000");
        assertThat(run("search", "--facts", "money.fund.mai_am>80tr").out()).doesNotContain("86.500.000");
        assertThat(flat(run("explain", wrong).out()))
                .contains("Không: người dùng quyết định không tính", "quyết định: để riêng, không tính");
        run("set", right, "ignore=yes");
        assertThat(table()).contains("đã để riêng");
    }

    @Test
    void the_mark_of_review_stands_at_its_own_value_of_a_conflict() throws IOException {
        run("set", "xay-dung-bo-sung.docx", "reviewed=yes");
        assertThat(flat(table())).contains("86.500.000 ≠ 68.500.000•").doesNotContain("86.500.000•");
    }

    @Test
    void a_figure_moves_to_the_cell_that_it_is_said_to_belong_to() throws IOException {
        String id = fact("noi-vu.docx");
        run("set", id, "indicator=members.total", "period=6T/2022", "unit=CĐCS Sở Xây dựng", "scope=tổng");
        assertThat(table()).doesNotContain("90.000");
        assertThat(flat(run("compare", "--indicator", "members.total", "--align", "as-reported")
                        .out()))
                .contains("6T/2022", "90.000§*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value=nhiều | value=nhiều không phải là một số",
                "value=5..3 triệu | đầu khoảng phải nhỏ hơn cuối khoảng",
                "value=5.. | value=5.. không phải là một số",
                "value=..5 | value=..5 không phải là một số",
                "value=1%..3 triệu | hai đầu khoảng phải cùng là phần trăm",
                "value=1%..3 | value=1%..3: hai đầu khoảng",
                "per=ai | person (người), child (cháu), household (hộ)",
                "indicator=money.fund.maiam | money.fund.mai_am (",
                "period=hôm qua | không hiểu kỳ này",
                "from=2021-13-01 | from=2021-13-01 không phải ngày",
                "to=2020 | Ngày đầu 2021-01-01 sau ngày cuối 2020-12-31",
                "scope=nửa | whole (tổng), part (một phần), item (một việc)",
                "status=mơ | actual (kết quả), change (tăng, giảm), target (chỉ tiêu)",
                "counts=có lẽ | counts=có lẽ không đúng. Các giá trị: yes, no.",
                "giá=5 | Của một số liệu: value, per, indicator"
            })
    void a_wrong_value_of_a_figure_is_refused_with_what_may_be_said(String assignment, String says) throws IOException {
        Said refused = run("set", fact("noi-vu.docx"), assignment);
        assertThat(refused.exit()).isEqualTo(Baocao.USAGE);
        assertThat(refused.err()).contains(says);
    }

    @Test
    void a_field_that_both_have_is_of_the_figure_with_that_id_and_else_of_the_report_a_copy_of_its_file_too()
            throws IOException {
        Path copy = Files.copy(folder.resolve("noi-vu.docx"), folder.resolve("ban-sao.docx"));
        run("ingest", copy.toString());
        Said set = run("set", "ban-sao.docx", "unit=CĐCS Sở Tư pháp");
        assertThat(set.exit()).isZero();
        assertThat(set.out()).contains("unit: CĐCS Sở Nội vụ → CĐCS Sở Tư pháp");
        assertThat(run("set", "ban-sao.docx", "value=5").err()).contains("value là của một số liệu");
        assertThat(run("set", fact("noi-vu.docx"), "unit=CĐCS Sở Nội vụ").out())
                .contains("đơn vị: CĐCS Sở Tư pháp → CĐCS Sở Nội vụ");
        assertThat(show("noi-vu.docx").path("report").path("unit").asText()).isEqualTo("CĐCS Sở Tư pháp");
    }

    @Test
    void a_forgotten_report_is_in_no_table_and_no_search_and_its_file_brings_it_back() throws IOException {
        Said forgot = run("forget", "noi-vu.docx");
        assertThat(forgot.exit()).isZero();
        assertThat(flat(forgot.out())).contains("noi-vu.docx · CĐCS Sở Nội vụ · 1 số liệu", "nạp lại tệp đó");
        assertThat(table()).doesNotContain("90.000");
        assertThat(run("search", "--facts", "money.fund.mai_am<1tr").out()).doesNotContain("90.000");
        assertThat(flat(run("status").out())).contains("1 đã bỏ", "2 báo cáo");
        assertThat(run("show", "noi-vu.docx").err()).contains("đã bỏ");
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            putNoiVu(reports);
        }
        assertThat(table()).contains("90.000");
    }

    @Test
    void a_reports_province_is_a_known_one_and_an_empty_value_is_what_was_read() {
        Said refused = run("set", "noi-vu.docx", "province=Phú Yênn");
        assertThat(refused.exit()).isEqualTo(Baocao.USAGE);
        assertThat(refused.err()).contains("Gần giống: Phú Yên");
        assertThat(run("set", "noi-vu.docx", "province=phu yen", "parent=CĐVC tỉnh")
                        .err())
                .contains("\"CĐVC tỉnh\" làm cấp trên");
        assertThat(run("set", "noi-vu.docx", "unit=CĐCS Sở Nội vụ tỉnh").err()).contains("Gần giống: CĐCS Sở Nội vụ");
        assertThat(run("set", "noi-vu.docx", "unit=").out())
                .contains("unit: CĐCS Sở Nội vụ tỉnh → CĐCS Sở Nội vụ (như đọc được)");
        assertThat(run("set", "noi-vu.docx", "level=base", "value=5").err()).contains("trong cùng một lệnh");
        assertThat(run("set", "noi-vu.docx", "value=5").err()).contains("value là của một số liệu", "baocao show");
        Said several = run("set", "xay-dung", "type=annual");
        assertThat(several.exit()).isEqualTo(Baocao.COULD_NOT_RUN);
        assertThat(several.err()).contains("có thể là 2 báo cáo", "] xay-dung-bo-sung.docx · CĐCS Sở Xây dựng");
        assertThat(run("set", "noi-vu.docx", "reviewed=").exit()).isZero();
        for (String field : new String[] {"value=5", "unit=CĐCS Sở Nội vụ", "from=2021-01-01"}) {
            Said unknown = run("set", "khong-co", field);
            assertThat(unknown.exit()).isEqualTo(Baocao.COULD_NOT_RUN);
            assertThat(unknown.err()).contains("Không có báo cáo hay số liệu nào");
        }
        assertThat(run("set", "khong-co", "level=base").exit()).isEqualTo(Baocao.COULD_NOT_RUN);
    }
}
