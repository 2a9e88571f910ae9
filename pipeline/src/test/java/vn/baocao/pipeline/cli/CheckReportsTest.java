package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.ReportsByHand;

final class CheckReportsTest {
    private static final String HEALTH = "CĐCS Bệnh viện Sông Trà", PORT = "CĐCS Cảng Ba Ngòi";
    private static final String TOWN = "Công đoàn ngành Y tế", WARD = "CĐCS Trạm Y tế Hòa An";
    private static final List<String> FIGURES = List.of(
            "members.total",
            "members.new",
            "training.people",
            "activity.events",
            "welfare.gifts",
            "money.tet",
            "money.visits",
            "money.fund.mai_am",
            "initiatives.count");

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            for (int year = 2019; year <= 2022; year++) {
                String members = year == 2022 ? "1280" : "" + (118 + year - 2019);
                String tet = year == 2021 ? "56000000000" : "5" + year % 10 + "000000";
                reports.put(
                        "song-tra-" + year + ".docx",
                        of(HEALTH, TOWN, year, null),
                        "Năm " + year + " công đoàn có [" + members + " đoàn viên|members.total|" + members + "].",
                        "Chăm lo Tết [" + tet + " đồng|money.tet|" + tet + "].",
                        "Kết nạp [" + (year - 2010) + " đoàn viên|members.new|" + (year - 2010) + "].");
                reports.put(
                        "hoa-an-" + year + ".docx",
                        of(WARD, TOWN, year, null),
                        "Trạm có [40 đoàn viên|members.total|40] trong năm " + year + ".");
                String whole = year == 2020 ? "155" : "170";
                if (year < 2022)
                    reports.put(
                            "nganh-" + year + ".docx",
                            of(TOWN, null, year, null),
                            "Toàn ngành có [" + whole + " đoàn viên|members.total|" + whole + "] năm " + year + ".");
            }
            for (int year = 2020; year <= 2021; year++)
                reports.put("cang-" + year + ".docx", of(PORT, null, year, null), port(year));
            reports.put(
                    "cang-2021-lai.docx",
                    of(PORT, null, 2021, LocalDate.of(2022, 5, 1)),
                    Stream.of(port(2021)).map(one -> one.replace("108", "118")).toArray(String[]::new));
        }
    }

    // the same sentences and figures every year
    private static String[] port(int year) {
        Stream<String> words = IntStream.range(0, 14)
                .mapToObj(i ->
                        "Ban chấp hành đã tổ chức tốt nội dung hoạt động thứ " + (char) ('a' + i) + " của đơn vị.");
        Stream<String> figures = IntStream.range(0, FIGURES.size())
                .mapToObj(i -> "Trong kỳ đạt [" + (100 + i) + " đơn vị tính|" + FIGURES.get(i) + "|" + (100 + i)
                        + "] theo kế hoạch.");
        return Stream.concat(Stream.concat(words, figures), Stream.of("Báo cáo của năm " + year + " đến đây là hết."))
                .toArray(String[]::new);
    }

    private static ReportBlock of(String unit, @Nullable String parent, int year, @Nullable LocalDate published) {
        return new ReportBlock(
                "Báo cáo hoạt động công đoàn",
                unit,
                unit.equals(TOWN) ? Level.UPPER : Level.BASE,
                "Hà Nam Ninh",
                parent,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                ReportType.ANNUAL,
                published,
                null,
                false);
    }

    private static Said run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("check", "--home", folder.resolve("home").toString()));
        all.addAll(List.of("--lang", "vi"));
        all.addAll(List.of(arguments));
        return Said.by(all.toArray(String[]::new));
    }

    private static String unwrapped(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void an_unknown_unit_and_a_period_of_no_report_are_told() {
        Said unit = run("--unit", "Không Ở Đâu");
        assertThat(unit.exit()).isEqualTo(2);
        assertThat(unit.err()).contains("Không Ở Đâu", "baocao units");
        Said period = run("--period", "2035");
        assertThat(period.exit()).isEqualTo(2);
        assertThat(period.err()).contains("2035");
    }

    @Test
    void a_jump_is_told_with_its_arithmetic_and_the_sentences_of_both_years() {
        Said said = run("--only", "jump");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("2 tăng giảm bất thường", "CĐCS Bệnh viện Sông Trà · 2022 · Đoàn viên công đoàn")
                .contains("1.280 : 120 (2021) = 10,7 lần (ngưỡng: từ 1,5 lần và lệch từ 20)")
                .contains("⟦1280 đoàn viên⟧", "⟦120 đoàn viên⟧", "song-tra-2022.docx, tr. 1")
                .contains("CĐCS Bệnh viện Sông Trà · 2021 · Chăm lo Tết");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
    }

    @Test
    void what_comes_back_to_the_years_before_is_no_jump() {
        assertThat(run("--only", "jump", "--period", "2022").out())
                .contains("1 tăng giảm bất thường")
                .doesNotContain("Chăm lo Tết", "Kết nạp");
    }

    @Test
    void a_parent_that_tells_less_than_the_units_below_is_told_with_the_sum() {
        assertThat(unwrapped(run("--only", "sum")))
                .contains("1 cấp trên lệch cấp dưới", "Công đoàn ngành Y tế · 2020")
                .contains("119 + 40 = 159 ở cấp dưới, nhưng cấp trên ghi 155: cấp dưới nhiều hơn 4");
    }

    @Test
    void a_sum_below_the_parents_figure_counts_only_where_all_of_the_list_have_told_theirs() throws IOException {
        Path list = Files.writeString(
                folder.resolve("ds.csv"),
                "Tên đơn vị;Cấp trên\n" + HEALTH + ";" + TOWN + "\n" + WARD + ";" + TOWN + "\n");
        Path home = folder.resolve("home");
        Said.by("units", "import", list.toString(), "--home", home.toString());
        try {
            assertThat(unwrapped(run("--only", "sum", "--period", "2021")))
                    .contains("120 + 40 = 160 ở cả 2 đơn vị cấp dưới trong danh sách", "cấp trên ghi 170: lệch 10");
        } finally {
            Said.by("units", "undo", "--home", home.toString());
        }
    }

    @Test
    void a_unit_that_repeats_the_text_and_the_figures_of_the_year_before_is_told() {
        Said said = run("--unit", PORT, "--only", "text,figures");
        assertThat(unwrapped(said))
                .contains("1 lặp lời văn, 1 lặp số liệu")
                .contains("22/24 câu (91%) giống hệt báo cáo 2020", "8/9 số liệu (88%) trùng khít với 2020");
    }

    @Test
    void a_resubmission_is_held_against_the_old_version_value_by_value() {
        assertThat(unwrapped(run("--only", "resubmission")))
                .contains("1 số khác, 0 số chỉ bản cũ có", "Sáng kiến, đề tài, bản cũ: 108", "bản mới: 118");
    }

    @Test
    void json_and_workbook_hold_every_place_with_file_page_and_sentence() throws IOException {
        JsonNode all = new ObjectMapper().readTree(run("--format", "json").out());
        assertThat(all.path("counts").path("jump").asInt()).isEqualTo(2);
        for (JsonNode finding : all.path("findings"))
            for (JsonNode place : finding.path("evidence"))
                assertThat(place.path("sentence").asText()
                                + place.path("file").asText()
                                + place.path("page").asText())
                        .contains(".docx1");
        Path book = folder.resolve("kiem-tra.xlsx");
        assertThat(run("-o", book.toString()).exit()).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new FileInputStream(book.toFile()))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(2).getStringCellValue())
                    .isEqualTo(HEALTH);
        }
        assertThat(run("--format", "csv").out()).startsWith("\ufeff").contains("tăng giảm bất thường;" + HEALTH);
    }

    @Test
    void a_wrong_threshold_is_named_with_file_and_value() throws IOException {
        Path own = folder.resolve("home").resolve("thresholds.yaml");
        Files.writeString(own, "years_before: 3\njumps: []\nno_jump: []\nbelow: [money.gold]\nsame_text: {}\n");
        try {
            Said said = run();
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("thresholds.yaml: same_figures: missing");
        } finally {
            Files.delete(own);
        }
        assertThat(run("--thresholds").out()).contains("years_before: 3", "no_jump");
        assertThat(run("--only", "x").exit()).isEqualTo(2);
        assertThat(run("--period", "khi nào").err()).contains("khi nào");
    }

    @Test
    void conflicts_and_a_workforce_smaller_than_the_members_are_listed_with_their_sentences(@TempDir Path other) {
        try (ReportsByHand reports = new ReportsByHand(other.resolve("home"), other)) {
            reports.put(
                    "so-1.docx",
                    of(HEALTH, null, 2022, null),
                    "Cả bệnh viện có [60 người lao động|workforce.total|60], [75 đoàn viên|members.total|75].",
                    "Kết nạp [4 đoàn viên|members.new|4]; bảng kèm theo ghi [6 người|members.new|6].");
            reports.put("so-2.docx", of(PORT, null, 2022, null), "Cảng có [12 đoàn viên|members.total|12].");
        }
        String[] check = {"check", "--home", other.resolve("home").toString(), "--lang", "vi"};
        String out = Said.by(check).out().replaceAll("\\s+", " ");
        assertThat(out)
                .contains("1 mâu thuẫn", "4 ≠ 6", "“Kết nạp ⟦4 đoàn viên⟧; bảng kèm theo ghi 6 người.”")
                .contains("1 lao động ít hơn đoàn viên", "60 CNVCLĐ < 75 đoàn viên (thiếu 15)");
        List<String> port = new ArrayList<>(List.of(check));
        port.addAll(List.of("--unit", PORT));
        assertThat(Said.by(port.toArray(String[]::new)).out()).startsWith("Không có điểm nào cần xem trong 1 báo cáo");
        List<String> doubts = new ArrayList<>(List.of(check));
        doubts.add("--doubts");
        assertThat(Said.by(doubts.toArray(String[]::new)).out())
                .startsWith("2 chỗ nghi ngờ khi đọc, trong 2 của 2 báo cáo.")
                .contains("so-1.docx", "Số chưa rõ nói về gì (trang 1)", "⟦Cả ⟧");
    }
}
