package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.pipeline.export.ReportsByHand;

final class HistoryTest {
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
                    "noi-vu.docx",
                    ReportsByHand.annual("CĐCS Sở Nội vụ", Level.BASE, 2021),
                    "Quỹ Mái ấm được [90.000 đồng|money.fund.mai_am|90000].");
        }
    }

    @Test
    void what_was_done_to_a_report_of_no_known_unit_is_told_to_be_left_out_of_that_of_units() {
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            reports.put(
                    "vo-danh.docx",
                    new ReportBlock(null, null, null, null, null, null, null, null, null, null, false),
                    "Không có số nào.");
        }
        run("set", "vo-danh.docx", "level=upper");
        run("set", "xay-dung.docx", "level=upper");
        Said said = run("history", "--unit", "Sở Xây dựng");
        assertThat(flat(said)).contains("xay-dung.docx", "1 việc").doesNotContain("vo-danh");
        assertThat(said.err()).contains("1 việc không kể ở đây");
        assertThat(run("history").err()).isEmpty();
    }

    private Said run(String... arguments) {
        return Said.in(folder, arguments);
    }

    private static String flat(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(arguments).out());
    }

    @Test
    void all_that_was_done_by_hand_is_listed_with_who_and_when() throws IOException {
        assertThat(run("history").out()).contains("Chưa ai sửa");
        String id = json("show", "noi-vu.docx", "--json")
                .path("facts")
                .get(0)
                .path("id")
                .asText();
        String report = json("show", "noi-vu.docx", "--json").path("id").asText();
        assertThat(flat(run("set", id, "value=90 triệu"))).contains("Ai đã sửa gì, khi nào:", " history " + report);
        run("set", "xay-dung.docx", "reviewed=yes", "province=Phú Yên");
        run("set", "xay-dung.docx", "province=");
        run("units", "alias", "CĐCS Sở Xây dựng", "CĐCS SXD");
        run("units", "undo");
        assertThat(flat(run("forget", "noi-vu.docx"))).contains(" history " + report);

        // each line by itself: what was done in one minute stands together, and the minute may turn between two
        // commands
        assertThat(flat(run("history")))
                .contains(
                        " · " + Global.user() + " [" + report + "] noi-vu.docx " + id
                                + " “90.000 đồng” · giá trị: 90.000 → 90.000.000",
                        "xay-dung.docx province: Hà Nam Ninh → Phú Yên reviewed: – → yes",
                        "province: Phú Yên → (như đọc được)",
                        "Sổ đơn vị 1. Đã thêm tên khác: CĐCS Sở Xây dựng = CĐCS SXD (đã hoàn tác bằng số 2)",
                        "2. Hoàn tác số 1",
                        "đã đưa ra khỏi kho",
                        "7 việc của 1 người.");
        JsonNode all = json("history", "--json").path("history");
        assertThat(all).hasSize(7);
        assertThat(all.get(0).path("fact").asText()).isEqualTo(id);
        assertThat(all.get(6).path("action").asText()).isEqualTo("forget");
    }

    @Test
    void it_is_narrowed_to_a_report_that_is_gone_too_a_figure_or_units() throws IOException {
        String id = json("show", "noi-vu.docx", "--json")
                .path("facts")
                .get(0)
                .path("id")
                .asText();
        run("set", id, "value=90 triệu");
        run("set", "noi-vu.docx", "level=upper");
        run("set", "xay-dung.docx", "level=upper");
        run("units", "alias", "CĐCS Sở Xây dựng", "CĐCS SXD");
        assertThat(flat(run("history", id.substring(0, 6))))
                .contains("giá trị", "1 việc")
                .doesNotContain("level");
        assertThat(flat(run("history", "--unit", "Sở Xây dựng")))
                .contains("level: base → upper", "Đã thêm tên khác", "2 việc")
                .doesNotContain("noi-vu");
        run("forget", "noi-vu.docx");
        assertThat(flat(run("history", "noi-vu.docx"))).contains("giá trị", "level", "đã đưa ra", "3 việc");
        assertThat(flat(run("history", "--unit", "Sở Nội vụ"))).contains("giá trị", "level", "đã đưa ra", "3 việc");
        assertThat(run("history", "khong-co").exit()).isEqualTo(Baocao.COULD_NOT_RUN);
        assertThat(run("history", "--unit", "khong-co").exit()).isEqualTo(Baocao.USAGE);
        Path file = folder.resolve("lich-su.csv");
        assertThat(run("history", "-o", file.toString()).exit()).isZero();
        assertThat(Files.readString(file)).contains("Lịch sử sửa đổi", "xay-dung.docx", "giá trị: 90.000 → 90.000.000");
    }
}
