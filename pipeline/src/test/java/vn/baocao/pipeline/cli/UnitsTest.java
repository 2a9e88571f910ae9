package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Level;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.ReportsByHand;

final class UnitsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            reports.put(
                    "a.docx",
                    ReportsByHand.annual("CĐCS Sở Xây dựng", Level.BASE, 2021),
                    "Có [90 đoàn viên|members.total|90].");
            reports.put(
                    "b.docx",
                    ReportsByHand.annual("Công đoàn Sở Xây dựng", Level.BASE, 2022),
                    "Có [98 đoàn viên|members.total|98].");
            reports.put(
                    "c.docx",
                    ReportsByHand.annual("CĐCS Bệnh viện Sông Trà", Level.BASE, 2022),
                    "Có [41 đoàn viên|members.total|41].");
        }
    }

    private Said run(String... arguments) {
        return Said.in(folder, arguments);
    }

    @Test
    void units_of_reports_are_listed_and_near_names_are_proposed_with_their_evidence() {
        assertThat(run("units").out()).contains("CĐCS Sở Xây dựng", "1 cặp tên gần giống", "3 đơn vị");
        assertThat(run("units", "list", "sông trà").out())
                .contains("CĐCS Bệnh viện Sông Trà", "2022 · c.docx")
                .doesNotContain("Xây dựng");
        assertThat(run("units", "review").out())
                .contains("Chỉ khác từ chỉ loại đơn vị", "2021 · a.docx", "2022 · b.docx", "units merge");
    }

    @Test
    void merged_units_are_one_row_of_a_table_until_it_is_undone() {
        assertThat(run("compare", "--indicator", "members.total").out())
                .contains("CĐCS Sở Xây dựng", "Công đoàn Sở Xây dựng");
        Said merged = run("units", "merge", "Công đoàn Sở Xây dựng", "CĐCS Sở Xây dựng");
        assertThat(merged.exit()).isZero();
        assertThat(merged.out()).contains("units undo 1");
        assertThat(run("compare", "--indicator", "members.total").out())
                .contains("+8 (+8,9%)")
                .doesNotContain("Công đoàn Sở Xây dựng");
        assertThat(run("units", "review").out()).contains("Không có tên nào");
        assertThat(run("units", "undo").exit()).isZero();
        assertThat(run("units", "history").out().replaceAll("\\s+", " ")).contains("1. ", "(đã hoàn tác bằng số 2)");
        assertThat(run("compare", "--indicator", "members.total").out()).contains("Công đoàn Sở Xây dựng");
    }

    @Test
    void a_unit_asked_for_by_name_shows_what_became_part_of_it_as_reported_and_says_so() {
        run("units", "merge", "CĐCS Bệnh viện Sông Trà", "CĐCS Sở Xây dựng", "--from", "2023-01-01");
        String whole = run("compare", "--indicator", "members.total", "--unit", "CĐCS Sở Xây dựng")
                .out();
        assertThat(whole.replaceAll("\\s+", " "))
                .contains("90", "41", "CĐCS Bệnh viện Sông Trà: từ ngày 01/01/2023 là CĐCS Sở Xây dựng hoặc một phần");
        String part = run("compare", "--indicator", "members.total", "--unit", "Sông Trà")
                .out();
        assertThat(part.replaceAll("\\s+", " "))
                .contains("41", "từ ngày 01/01/2023 là CĐCS Sở Xây dựng")
                .doesNotContain("90");
    }

    @Test
    void figures_of_reports_that_nobody_reviewed_are_counted_and_marked_once_others_were() throws IOException {
        String before = run("compare", "--indicator", "members.total", "--period", "2022")
                .out();
        assertThat(before.replaceAll("\\s+", " "))
                .contains("2 trong 2 ô có số lấy từ báo cáo chưa ai đối chiếu")
                .doesNotContain("•");
        assertThat(run("set", "b.docx", "reviewed=có").out()).contains("reviewed: – → yes");
        String after = run("compare", "--indicator", "members.total", "--period", "2022")
                .out();
        assertThat(after.replaceAll("\\s+", " "))
                .contains("41•", "• từ báo cáo chưa ai đối chiếu", "1 trong 2 ô")
                .doesNotContain("98•");
        assertThat(run("show", "b.docx").out()).contains("reviewed: (không rõ) → yes (");
        assertThat(run("compare", "--indicator", "members.total", "--format", "json")
                        .out())
                .contains("\"unreviewed\" : 2", "\"unreviewed\" ]");
        assertThat(run("set", "b.docx", "reviewed=để sau").err()).contains("yes, no");
    }

    @Test
    void search_follows_a_merger_and_its_undoing_without_a_new_index() {
        assertThat(run("reindex").exit()).isZero();
        Said unclear = run("search", "donvi:\"so xay dung\"");
        assertThat(unclear.exit()).isEqualTo(Baocao.USAGE);
        assertThat(unclear.err()).contains("có thể là 2 đơn vị", "Công đoàn Sở Xây dựng (", "donvi:\"so xay dung*\"");
        assertThat(run("units", "merge", "Công đoàn Sở Xây dựng", "CĐCS Sở Xây dựng")
                        .exit())
                .isZero();
        assertThat(run("search", "donvi:\"so xay dung\"").out())
                .contains("2 báo cáo", "Đơn vị \"so xay dung\": CĐCS Sở Xây dựng", "CĐCS Sở Xây dựng (2)");
        assertThat(run("units", "undo").exit()).isZero();
        assertThat(run("search", "donvi:\"so xay dung\"").exit()).isEqualTo(Baocao.USAGE);
        assertThat(run("search", "donvi:\"so xay dugn\"").err())
                .contains("không có đơn vị nào tên \"so xay dugn\"", "Tên gần nhất:");
    }

    @Test
    void an_offices_list_is_read_by_its_header_words_from_workbook_and_csv() throws IOException {
        Path book = folder.resolve("ds.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book)) {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "DANH SÁCH ĐƠN VỊ");
            row(sheet, 2, "TT", "Tên đơn vị", "Cấp", "Cấp trên trực tiếp", "Tỉnh");
            row(sheet, 3, "1", "LĐLĐ tỉnh Hà Nam Ninh", "tỉnh", "", "Hà Nam Ninh");
            row(sheet, 4, "2", "CĐCS Sở Xây dựng", "cơ sở", "LĐLĐ tỉnh Hà Nam Ninh", "Hà Nam Ninh");
            row(sheet, 5, "3", "CĐCS Sở Tư pháp", "cấp gì", "LĐLĐ tỉnh Hà Nam Ninh", "Hà Nam Ninh");
            workbook.write(out);
        }
        Said said = run("units", "import", book.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("3 đơn vị: 2 mới, 1 đã có", "Dòng 6", "\"cấp gì\"");
        assertThat(run("units").out()).contains("CĐCS Sở Tư pháp *", "3 trong danh sách");
        Path csv = folder.resolve("so.csv");
        assertThat(run("units", "export", csv.toString()).exit()).isZero();
        assertThat(Files.readString(csv))
                .startsWith("\uFEFFTên đơn vị;Cấp trên;")
                .contains("CĐCS Sở Tư pháp;LĐLĐ tỉnh Hà Nam Ninh;");
        assertThat(run("units", "import", csv.toString()).out()).contains("0 mới");
        assertThat(run("units", "export", csv.toString()).exit()).isEqualTo(1);
    }

    @Test
    void a_register_written_out_and_taken_in_again_changes_nothing_and_its_mark_says_who_is_expected()
            throws IOException {
        Path csv = folder.resolve("so.csv");
        run("units", "export", csv.toString());
        assertThat(run("units", "import", csv.toString()).out())
                .contains("0 mới", "0 đơn vị phải báo cáo", "không có gì thay đổi");
        String text = Files.readString(csv);
        assertThat(text).contains(";;1;");
        Files.writeString(csv, text.replaceFirst(";;1;", ";x;1;"));
        assertThat(run("units", "import", csv.toString()).out()).contains("1 đơn vị phải báo cáo", "units undo 1");
        assertThat(run("units").out()).contains("1 trong danh sách");
        run("units", "export", csv.toString(), "--force");
        assertThat(run("units", "import", csv.toString()).out()).contains("không có gì thay đổi");
        Files.writeString(csv, Files.readString(csv).replaceFirst(";x;1;", ";;1;"));
        run("units", "import", csv.toString());
        assertThat(run("units").out()).contains("0 trong danh sách");
    }

    private String flat(String... arguments) {
        Said said = run(arguments);
        return (said.out() + said.err()).replaceAll("\\s+", " ");
    }

    @Test
    void a_list_of_people_is_refused_with_the_heads_it_has_and_those_it_needs() throws IOException {
        Path people = Files.writeString(folder.resolve("nguoi.csv"), "Họ tên;Cấp\nNguyễn Văn A;cơ sở\n");
        assertThat(run("units", "import", people.toString()).exit()).isEqualTo(2);
        assertThat(flat("units", "import", people.toString())).contains("(các cột gặp: Họ tên; Cấp)", "\"Tên đơn vị\"");
    }

    @Test
    void what_is_wrong_in_a_list_is_told_with_its_row() throws IOException {
        Path list = Files.writeString(folder.resolve("ds.csv"), """
                Tên đơn vị;Cấp;Tỉnh
                CĐCS Sở Tư pháp;cơ sỏ;Hà Lội
                CĐCS Sở Y tế;hyện;Hà Nội
                Công đoàn cơ sở Sở Y tế;cơ sở;Hà Nội
                """);
        assertThat(flat("units", "import", list.toString()))
                .contains("Danh sách có 2 đơn vị: 2 mới, 0 đã có trong sổ; 2 đơn vị phải báo cáo")
                .contains("Dòng 4: \"Công đoàn cơ sở Sở Y tế\" là đơn vị đã có ở dòng 3")
                .contains("Dòng 2: không có tỉnh, thành phố nào tên \"Hà Lội\", gần nhất: Hà Nội")
                .contains("Dòng 3: không hiểu cấp \"hyện\"", "Gần nhất: cấp huyện.")
                .contains("cặp tên gần giống nhau");
    }

    private static void row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int c = 0; c < cells.length; c++) row.createCell(c).setCellValue(cells[c]);
    }

    @Test
    void json_has_every_name_and_the_reports() throws IOException {
        run("units", "alias", "CĐCS Sở Xây dựng", "CĐ Xây dựng tỉnh");
        String line = run("units", "CĐ Xây dựng tỉnh", "--json").out().strip();
        assertThat(new ObjectMapper().readTree(line).path("names").size()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(line).path("reports").asInt()).isEqualTo(1);
    }

    @Test
    void who_has_not_reported_is_named_with_round_and_deadline_in_every_form() throws IOException {
        Path list = folder.resolve("ds.csv");
        Files.writeString(list, """
                Tên đơn vị,Cấp trên,Tỉnh
                CĐCS Sở Xây dựng,CĐVC tỉnh,Hà Nam Ninh
                CĐCS Sở Tư pháp,CĐVC tỉnh,Hà Nam Ninh
                CĐCS Bệnh viện Sông Trà,CĐVC tỉnh,Hà Nam Ninh
                """);
        assertThat(run("missing", "--period", "2022").exit()).isEqualTo(1);
        run("units", "import", list.toString());
        Said said = run("missing", "--period", "2022", "--deadline", "15/1/2023");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("kỳ 2022, hạn nộp 15/01/2023", "3 đơn vị; đúng hạn 0, nộp muộn 1, chưa nộp 2")
                .contains("CĐCS Sở Tư pháp", "20/01/2023");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        Path book = folder.resolve("thieu.xlsx");
        assertThat(run("missing", "--period", "2022", "-o", book.toString()).exit())
                .isZero();
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("CĐCS Sở Tư pháp");
        }
        String json = run("missing", "--period", "2022", "--format", "json").out();
        assertThat(new ObjectMapper().readTree(json).path("missing").size()).isEqualTo(2);
        assertThat(run("missing", "--period", "thế kỷ").exit()).isEqualTo(2);
    }

    @Test
    void a_tree_shows_expected_units_and_subtotals_with_how_many_are_in_them() throws IOException {
        Path list = folder.resolve("ds.csv");
        Files.writeString(list, """
                Tên đơn vị,Cấp trên,Tỉnh
                CĐCS Sở Tư pháp,CĐVC tỉnh Hà Nam Ninh,Hà Nam Ninh
                CĐCS Bệnh viện Sông Trà,CĐVC tỉnh Hà Nam Ninh,Hà Nam Ninh
                """);
        run("units", "import", list.toString());
        Path book = folder.resolve("cay.xlsx");
        assertThat(run("compare", "--indicator", "members.total", "--tree").out())
                .contains("CĐCS Sở Tư pháp", "Cộng dưới CĐVC tỉnh", "41 (1/2)");
        assertThat(run("compare", "--indicator", "members.total", "--tree", "-o", book.toString())
                        .exit())
                .isZero();
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> formulas = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) formulas.add(cell.getCellFormula());
                    }));
            assertThat(formulas).anyMatch(formula -> formula.startsWith("SUM("));
        }
    }

    @Test
    void a_table_of_another_day_names_the_day_and_sums_what_became_one() {
        run("units", "merge", "Công đoàn Sở Xây dựng", "CĐCS Sở Xây dựng", "--from", "2024-03-01");
        Said today = run("compare", "--indicator", "members.total", "--restate", "today");
        assertThat(today.exit()).isZero();
        assertThat(today.out()).contains("Theo đơn vị của ngày").doesNotContain("Công đoàn Sở Xây dựng  ");
        assertThat(run("compare", "--indicator", "members.total", "--restate", "2022")
                        .out())
                .contains("Theo đơn vị của ngày 31/12/2022", "Công đoàn Sở Xây dựng");
        assertThat(run("compare", "--indicator", "members.total", "--restate", "xưa")
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units merge abc xyz",
                "units merge Sở Sở",
                "units rename",
                "units undo 7",
                "units split Trà A B",
                "units split Trà A B --from 31/2/2020",
                "units import khong-co.xlsx",
                "units alias Trà -"
            })
    void what_cannot_be_meant_is_told_in_words_with_exit_code_2(String line) {
        Said said = run(line.split(" "));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).isNotBlank().doesNotContain("Exception", "vn.baocao");
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (String command : List.of("units", "units review", "units history", "units Xây"))
            assertThat(run(command.split(" ")).out().lines()).isNotEmpty().allMatch(line -> Columns.width(line) <= 80);
    }
}
