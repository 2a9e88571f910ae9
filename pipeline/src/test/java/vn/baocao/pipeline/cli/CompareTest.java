package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Level;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.ReportsByHand;

final class CompareTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
    }

    private static Said run(String... arguments) {
        return Said.in(folder, arguments);
    }

    @Test
    void a_table_shows_figures_conflicts_gaps_and_what_stands_apart() {
        Said said = run("compare", "--indicator", "đoàn viên");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("4.100°", "chưa BC", "78 ≠ 87", "177 (2/3)", "+7 (+5,9%)", "6T/2022")
                .contains("so-xay-dung-2022.docx, tr. 1", "không rõ thời gian", "--sources all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "period", "indicator"})
    void no_line_is_wider_than_the_terminal(String rows) {
        for (String sources : List.of("periodic", "all")) {
            Said said = run("compare", "--indicator", "members.total,mái ấm", "--rows", rows, "--sources", sources);
            assertThat(said.out().lines()).isNotEmpty().allMatch(line -> Columns.width(line) <= 80);
        }
    }

    @Test
    void news_counts_only_when_asked_for() {
        assertThat(run("compare", "--indicator", "members.total", "--sources", "all")
                        .out())
                .contains("132 ≠ >130†");
    }

    @Test
    void units_levels_and_years_narrow_the_table() {
        String out = run(
                        "compare",
                        "--indicator",
                        "members.total",
                        "--unit",
                        "CĐCS Sở Y tế",
                        "--from",
                        "2021",
                        "--to",
                        "2023")
                .out();
        assertThat(out).contains("2021", "2023").doesNotContain("Xây dựng", "2020");
        assertThat(run("compare", "--indicator", "members.total", "--level", "cấp huyện")
                        .out())
                .contains("Đông")
                .doesNotContain("Sở Y tế");
    }

    @Test
    void a_time_or_unit_without_any_report_is_told_and_not_shown_as_an_empty_table() {
        Said later = run("compare", "--indicator", "members.total", "--period", "2035");
        assertThat(later.exit()).isZero();
        assertThat(later.out().replaceAll("\\s+", " "))
                .contains(
                        "Không có báo cáo nào của kỳ 2035",
                        "2019, 2020, 2021, 2022.",
                        "Các kỳ loại khác có báo cáo: 6T/2022")
                .doesNotContain("chưa BC");
        assertThat(run("compare", "--indicator", "members.total", "--from", "2035", "--to", "2036")
                        .out())
                .contains("2035–2036")
                .doesNotContain("chưa BC");
        Said nobody = run("compare", "--indicator", "members.total", "--unit", "Sở Xây dựg");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err().replaceAll("\\s+", " "))
                .contains("Không có đơn vị nào tên \"Sở Xây dựg\"", "Công đoàn cơ sở Sở Xây dựng", " units");
        Said one = run("compare", "--indicator", "members.total", "--unit", "Sở Y tế", "--unit", "Sở Xây dựg");
        assertThat(one.out()).contains("Sở Y tế", "132");
        assertThat(one.err()).contains("Sở Xây dựg");
    }

    @Test
    void who_asks_for_years_gets_years_and_is_told_what_is_left_out() {
        Said years = run("compare", "--indicator", "members.total", "--from", "2020", "--to", "2022");
        assertThat(years.out()).contains("khác loại: 6T/2022").doesNotContain("4.109");
        assertThat(run(
                                "compare",
                                "--indicator",
                                "members.total",
                                "--from",
                                "2020",
                                "--to",
                                "2022",
                                "--align",
                                "as-reported")
                        .out())
                .contains("4.109");
    }

    @Test
    void an_indicator_that_is_none_gets_near_misses_by_code_and_label() {
        Said said = run("compare", "--indicator", "member.total");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("\"member.total\"", "members.total (Đoàn viên công đoàn)");
        assertThat(run("compare", "--indicator", "mái âm công đoan").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rows x",
                "--level x",
                "--from 2022 --to 2019",
                "--format doc",
                "--sources x",
                "--align x",
                "--columns unit",
                "--from hai",
                "-o bang.pdf"
            })
    void a_wrong_option_is_told_in_words_with_what_it_takes(String wrong) {
        List<String> arguments = new ArrayList<>(List.of("compare", "--indicator", "members.total"));
        arguments.addAll(List.of(wrong.split(" ")));
        Said said = run(arguments.toArray(String[]::new));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).isNotBlank().doesNotContain("Exception");
        assertThat(said.err().lines()).hasSizeLessThan(4);
    }

    @Test
    void money_by_member_is_shown_in_whole_dong_and_stays_exact_behind_it() throws IOException {
        List<String> asked = List.of("compare", "--indicator", "mái ấm", "--per", "members.total", "--unit", "Sở Y tế");
        assertThat(run(asked.toArray(String[]::new)).out()).contains("105.932").doesNotContain("105.932,2");
        Path book = folder.resolve("binh-quan.xlsx");
        List<String> written = new ArrayList<>(asked);
        written.addAll(List.of("-o", book.toString()));
        assertThat(run(written.toArray(String[]::new)).exit()).isZero();
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
            XSSFCell each = read.getSheetAt(0).getRow(5).getCell(4);
            assertThat(each.getCellFormula()).isEqualTo("C6/D6");
            assertThat(each.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(each.getNumericCellValue()).isBetween(105_932.2, 105_932.3);
        }
    }

    @Test
    void a_file_is_never_overwritten_unless_forced() throws IOException {
        Path file = Files.writeString(folder.resolve("đã-có.csv"), "của tôi");
        Said said = run("compare", "--indicator", "members.total", "-o", file.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("đã-có.csv", "--force");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("của tôi");
        assertThat(run("compare", "--indicator", "members.total", "-o", file.toString(), "--force")
                        .exit())
                .isZero();
        assertThat(file).content(StandardCharsets.UTF_8).startsWith("\ufeff").contains("78 ≠ 87");
        assertThat(run(
                                "compare",
                                "--indicator",
                                "members.total",
                                "-o",
                                folder.resolve("không/có.csv").toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void json_has_every_fact_with_sentence_file_and_page() throws IOException {
        JsonNode table = new ObjectMapper()
                .readTree(run("compare", "--indicator", "members.total", "--format", "json")
                        .out());
        JsonNode conflict = table.findParents("state").stream()
                .filter(field -> field.path("state").asText().equals("conflict"))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.path("facts")).hasSize(2);
        assertThat(conflict.path("facts").get(1).path("sentence_text").asText()).contains("87 đoàn viên");
        assertThat(conflict.path("facts").get(1).path("file").asText()).isEqualTo("so-xay-dung-2022.docx");
        assertThat(conflict.path("facts").get(1).path("page").asInt()).isEqualTo(1);
        assertThat(table.path("counts").path("conflict").asInt()).isEqualTo(1);
    }

    @Test
    void periods_of_one_kind_can_be_shown_alone_and_nothing_is_converted_to_it() {
        String years = run("compare", "--indicator", "members.total", "--align", "year")
                .out();
        assertThat(years).contains("2022", "khác loại: 6T/2022").doesNotContain("4.109");
        String halves = run("compare", "--indicator", "members.total", "--align", "half")
                .out();
        assertThat(halves).contains("6T/2022", "4.109").doesNotContain("4.114");
        assertThat(run("compare", "--indicator", "members.total", "--align", "x")
                        .err())
                .contains("as-reported");
    }

    @Test
    void a_table_by_name_needs_no_indicator_and_the_home_can_add_its_own() throws IOException {
        for (String name : List.of("synthesis", "years", "ranking", "money")) {
            Said said = run("compare", "--table", name, "--from", "2020", "--to", "2022");
            assertThat(said.exit()).as(name + said.err()).isZero();
            assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        }
        String ranking = run("compare", "--table", "ranking", "--level", "base").out();
        assertThat(ranking.indexOf("Sở Y tế")).isLessThan(ranking.indexOf("Cục Thuế"));
        String targets = run("compare", "--table", "targets", "--indicator", "mái ấm,đoàn viên")
                .out();
        assertThat(targets).contains("12.000.000 (đạt 104,2%)").doesNotContain("Đoàn viên công đoàn (người)");
        assertThat(run("compare", "--table", "x").err()).contains("synthesis", "ranking");

        Path own = Files.createDirectories(folder.resolve("home/tables")).resolve("own.yaml");
        Files.writeString(own, "tables:\n  - {name: mine, indicators: [members.total], rows: period, columns: unit}\n");
        assertThat(run("compare", "--table", "mine").out()).contains("MINE");
        Files.writeString(own, "tables:\n  - {name: mine, indicators: [members.totl], rows: period, columns: unit}\n");
        Said wrong = run("compare", "--table", "mine");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("own.yaml, mục mine: indicators:", "Gần nhất: members.total");
        Files.delete(own);
    }

    @Test
    void campaigns_by_unit_say_who_ran_what_and_where_it_is_told() throws IOException {
        Said said = run("compare", "--table", "campaigns");
        assertThat(said.exit()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("1 phong trào", "Giỏi việc nước, đảm việc nhà", "1/4", "Sở Y tế: 2020,")
                .contains("⟦Giỏi việc nước⟧", "so-y-te-2021.docx, tr. 1");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        JsonNode json = new ObjectMapper()
                .readTree(run("compare", "--table", "campaigns", "--format", "json")
                        .out());
        assertThat(json.findPath("mentions")).hasSize(3);
        assertThat(run("compare", "--table", "campaigns", "--period", "2021", "--format", "csv", "--plain")
                        .out())
                .contains(";so-y-te-2021.docx;1;")
                .doesNotContain("so-y-te-2022.docx");
        Path book = folder.resolve("phong-trao.xlsx");
        assertThat(run("compare", "--table", "campaigns", "-o", book.toString()).exit())
                .isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFSheet sources = workbook.getSheet("Nguồn");
            String field = sources.getRow(4).getCell(2).getStringCellValue();
            XSSFCell cell = sheet.getRow(new CellReference(field).getRow()).getCell(new CellReference(field).getCol());
            assertThat(cell.getStringCellValue()).isEqualTo("2020, 2021, 2022");
            assertThat(cell.getCellComment().getString().getString()).contains("⟦Giỏi việc nước⟧", "tr. 1");
        }
    }

    @Test
    void a_question_is_kept_under_a_name_and_asked_again_and_changed() throws IOException {
        Said kept = run(
                "compare",
                "--indicator",
                "members.total",
                "--level",
                "base",
                "--from",
                "2021",
                "--period",
                "2022",
                "--save",
                "Cơ sở 2022",
                "--title",
                "Cơ sở năm 2022");
        assertThat(kept.exit()).as(kept.err()).isZero();
        assertThat(kept.err()).contains("Cơ sở 2022.yaml");
        Said twice = run("compare", "--indicator", "party.admitted", "--save", "Cơ sở 2022");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("Cơ sở 2022", "--force");
        String again = run("compare", "--table", "Cơ sở 2022").out();
        assertThat(again).contains("CƠ SỞ NĂM 2022", "78 ≠ 87").doesNotContain("Đông Thành", "125");
        assertThat(run("compare", "--table", "Cơ sở 2022", "--period", "2021").out())
                .contains("125");
        assertThat(run("compare", "--tables").out()).contains("Cơ sở 2022", "synthesis", "campaigns");
        assertThat(run("compare", "--indicator", "members.total", "--save", "../x")
                        .exit())
                .isEqualTo(2);
        assertThat(run("compare", "--table", "missing").err()).contains("--period");
        Files.delete(folder.resolve("home/tables/Cơ sở 2022.yaml"));
    }

    @Test
    void targets_in_conflict_are_counted_and_listed_with_their_sentences(@TempDir Path other) {
        try (ReportsByHand reports = new ReportsByHand(other.resolve("home"), other)) {
            reports.put(
                    "so-tu-phap.docx",
                    ReportsByHand.annual("CĐCS Sở Tư pháp", Level.BASE, 2022),
                    "Chỉ tiêu giao [40 đoàn viên|members.new|40|target].",
                    "Phấn đấu kết nạp [45 đoàn viên|members.new|45|target].");
        }
        String home = other.resolve("home").toString();
        String out = Said.by("compare", "--home", home, "--lang", "vi", "--indicator", "members.new")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(out)
                .contains("1 ô chỉ tiêu, trong đó 1 mâu thuẫn", "chỉ tiêu: 40 ≠ 45")
                .contains("“Chỉ tiêu giao ⟦40 đoàn viên⟧.”", "“Phấn đấu kết nạp ⟦45 đoàn viên⟧.”");
    }

    @Test
    void units_that_only_others_name_are_counted_and_shown_when_asked_for() {
        assertThat(run("compare", "--indicator", "members.total", "--unit", "Cục Thuế")
                        .out())
                .contains("52§");
        String all =
                run("compare", "--indicator", "members.total", "--all-units").out();
        assertThat(all).doesNotContain("không được hiện; xem cả chúng bằng");
    }

    @Test
    void show_gives_the_block_and_the_facts_by_indicator_with_sentence_and_page() {
        Said said = run("show", "so-y-te-2021.docx");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Công đoàn cơ sở Sở Y tế", "01/01/2021–31/12/2021", "Đoàn viên công đoàn (members.total)")
                .contains("⟦125 đoàn viên⟧", "trang 1", "Giỏi việc nước, đảm việc nhà", "Số chưa rõ nói về gì");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        assertThat(run("show", "không-có.docx").err()).contains("không-có.docx", "baocao search");
    }

    @Test
    void explain_gives_the_sentence_with_the_figure_marked_and_how_it_was_read() throws IOException {
        JsonNode table = new ObjectMapper()
                .readTree(run("compare", "--indicator", "members.total", "--format", "json")
                        .out());
        String id = table.findPath("facts").get(0).path("id").asText();
        Said said = run("explain", id);
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains(
                        "⟦4100 đoàn viên⟧",
                        "4.100 người",
                        "kết quả",
                        "đọc số trong câu",
                        "indicators.yaml#members.total")
                .contains("dong-thanh-2020.pdf", "OCR");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        JsonNode fact = new ObjectMapper().readTree(run("explain", id, "--json").out());
        assertThat(fact.path("id").asText()).isEqualTo(id);
        assertThat(run("explain", "zzz").err()).contains("zzz");
        assertThat(run("explain", "zzz").exit()).isEqualTo(1);
    }
}
