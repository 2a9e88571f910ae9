package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.baocao.pipeline.export.Columns;

/** The commands that fill and mend the store, as a user types them. */
@Isolated
final class IngestCommandTest {
    @TempDir
    Path folder;

    private Said baocao(String... arguments) {
        return Said.in(folder, arguments);
    }

    private String put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aFigureOfATableIsShownWithTheHeadsThatTellWhatItIs() {
        assertThat(baocao("ingest", "../sample-reports/Phú Yên/Biểu tổng hợp số liệu 2022.xlsx")
                        .exit())
                .isZero();
        Said said = baocao("compare", "--indicator", "mái ấm", "--all-units", "--format", "json");
        assertThat(said.out())
                .contains("(nghìn đồng) › Thực hiện › CĐCS Sở Xây dựng\"", "\"sentence_text\" : \"5.080\"");
        String shown = baocao("show", "Biểu tổng hợp").out();
        assertThat(shown).contains("127 · CĐCS Sở Xây dựng · ô 'Tổng hợp'!C6 · ");
        Matcher id = Pattern.compile("!C6 · (\\w+)").matcher(shown);
        assertThat(id.find()).isTrue();
        assertThat(baocao("explain", id.group(1)).out()).containsPattern("Ô +'Tổng hợp'!C6");
        assertThat(baocao("explain", id.group(1), "--json").out()).contains("\"address\" : \"'Tổng hợp'!C6\"");
        baocao("set", id.group(1), "value=5");
        assertThat(baocao("check", "--doubts").out()).contains("Phần 52 lớn hơn tổng 5", "(ô 'Tổng hợp'!C6)");
    }

    @Test
    void aReportIsTakenInMendedAndCounted() throws IOException {
        String report = put(
                "Báo cáo công tác năm 2021 của xí nghiệp.txt",
                "Toàn đơn vị có 128 đoàn viên công đoàn.\nĐã kết nạp 12 đoàn viên mới trong năm.\n");
        Said taken = baocao("ingest", report);
        assertThat(taken.exit()).isZero();
        assertThat(taken.out()).contains("đã nạp").contains("1 tệp: 1 đã nạp").contains("Tiếp theo:");
        assertThat(taken.out().lines())
                .allMatch(line -> Columns.width(line) <= Columns.TERMINAL
                        || line.contains("--home")
                        || line.contains("xí nghiệp.txt")
                        || line.startsWith("KẾT QUẢ"));
        // no terminal: names stand whole
        assertThat(taken.out()).contains("Báo cáo công tác năm 2021 của xí nghiệp.txt ");

        Said set = baocao("set", "Báo cáo công tác năm 2021 của xí nghiệp.txt", "unit=CĐCS Xí nghiệp 5", "to=2021");
        assertThat(set.exit()).isZero();
        assertThat(set.out())
                .contains("đã sửa 2 trường")
                .contains("unit: – → CĐCS Xí nghiệp 5")
                .contains("2021-12-31");

        assertThat(set.err()).contains("Sổ đơn vị chưa có \"CĐCS Xí nghiệp 5\"");
        Said slip =
                baocao("set", "Báo cáo công tác năm 2021 của xí nghiệp.txt", "unit=CĐCS Xí nghiệp số 5", "type=năm");
        assertThat(slip.err()).contains("Gần giống: CĐCS Xí nghiệp 5");
        assertThat(slip.out()).contains("→ annual");
        Said back = baocao("set", "Báo cáo công tác năm 2021 của xí nghiệp.txt", "unit=CĐCS Xí nghiệp 5");
        assertThat(back.out()).contains("→ CĐCS Xí nghiệp 5");

        assertThat(baocao("status").out()).contains("1 báo cáo").contains("1 đã nạp");
        assertThat(baocao("status", "--json").out()).contains("\"reports\":1").contains("\"indexed\":1");
        assertThat(baocao("failures").out()).contains("Mọi tệp đều đã đọc được");
        assertThat(baocao("retry").out()).contains("Không có tệp nào cần đọc lại");
        assertThat(baocao("reindex").out()).contains("1 báo cáo");
    }

    @Test
    void aReportIsMeantByThePartOfItsNameInEveryCommandAndACopyMeansItsOriginal() throws IOException {
        String text = "CÔNG ĐOÀN XÍ NGHIỆP 5\nBÁO CÁO NĂM 2021\nToàn đơn vị có 128 đoàn viên công đoàn.\n";
        put("Báo cáo năm 2021 của xí nghiệp.txt", text);
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(copies.resolve("Copy of xí nghiệp.txt"), text);
        Files.writeString(copies.resolve("Rỗng.txt"), "");
        baocao("ingest", folder.resolve("Báo cáo năm 2021 của xí nghiệp.txt").toString());
        baocao("ingest", copies.toString());
        assertThat(baocao("show", "2021 của xí").exit()).isZero();
        assertThat(baocao("reread", "2021-cua-xi").out()).contains("1 tệp: 1 đã nạp");
        Said copy = baocao("show", "Copy of xí nghiệp.txt");
        assertThat(copy.exit()).isZero();
        assertThat(copy.err()).contains("Copy of xí nghiệp.txt giống hệt", "Báo cáo năm 2021 của xí nghiệp.txt");
        assertThat(baocao("reread", "copy of").out()).contains("1 tệp: 1 đã nạp");
        assertThat(baocao("show", "Rỗng.txt").err()).contains("Rỗng.txt chưa thành báo cáo: không đọc được: tệp rỗng");
        Said retry = baocao("retry");
        assertThat(retry.err()).contains("Không đọc lại", "Rỗng.txt: tệp rỗng (0 byte)");
        assertThat(retry.out()).contains("Không có tệp nào cần đọc lại");
    }

    @Test
    void aFileThatCannotBeReadEndsWithThreeAndIsListedWithItsReason() throws IOException {
        Said answer = baocao("ingest", put("rỗng.docx", ""));
        assertThat(answer.exit()).isEqualTo(Baocao.SOME_FILES_NOT_READ);
        assertThat(answer.out()).contains("không đọc được").contains("tệp rỗng");
        assertThat(baocao("failures").out()).contains("rỗng.docx").contains("tệp rỗng");
        assertThat(baocao("failures", "--json").out()).contains("\"cause\":\"empty\"");
        baocao("ingest", folder.resolve("rỗng.docx").toString());
        assertThat(baocao("failures", "--json").out().lines()).hasSize(1);
    }

    @Test
    void badInputIsNamedWithAWayOutAndNothingIsStored() throws IOException {
        assertThat(baocao("ingest", folder.resolve("không-có").toString())).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(Baocao.USAGE);
            assertThat(answer.err()).contains("không-có").contains("đường dẫn");
        });
        String report = put("a.txt", "Có 5 đoàn viên.");
        assertThat(baocao("ingest", report, "--from", "hôm qua").err()).contains("from=hôm qua");
        assertThat(baocao("ingest", report, "--type", "weekly").err()).contains("half-year");
        assertThat(baocao("ingest", report, "--from", "2022", "--to", "2021").exit())
                .isEqualTo(Baocao.USAGE);
        assertThat(baocao("ingest", "--frm", "2022", report).exit()).isEqualTo(Baocao.USAGE);
        assertThat(baocao("set", "abc", "màu=đỏ").err()).contains("màu").contains("unit");
        assertThat(Files.exists(folder.resolve("home"))).isFalse();
        assertThat(baocao("status").err()).contains("Chưa có gì").contains("baocao ingest");
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        Assumptions.assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Path closed = Files.createDirectory(
                folder.resolve("kín"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        Said answer = baocao("ingest", closed.toString());
        assertThat(answer.exit()).isEqualTo(Baocao.COULD_NOT_RUN);
        assertThat(answer.err()).contains("kín").contains("quyền");
    }
}
