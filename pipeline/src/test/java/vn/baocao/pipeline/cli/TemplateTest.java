package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.baocao.pipeline.export.ReportsByHand;

final class TemplateTest {
    private static final String SHEET = "Biểu 1";

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
    }

    private static Said run(Path template, Path result, String... more) {
        List<String> all = new ArrayList<>(
                List.of("compare", "--home", folder.resolve("home").toString(), "--lang", "vi"));
        all.addAll(List.of("--template", template.toString(), "-o", result.toString()));
        all.addAll(List.of(more));
        return Said.by(all.toArray(String[]::new));
    }

    /** A form of an office: units in column A from row 6, figures beside, totals below. */
    private static Path template(String file, Map<String, String> names, String... units) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(SHEET);
            XSSFCellStyle red = book.createCellStyle();
            red.setDataFormat(book.createDataFormat().getFormat("#,##0\" ng\""));
            for (int r = 0; r < 5; r++) sheet.createRow(r).createCell(0);
            // as programs other than Excel write it
            CTCell title = sheet.getRow(0).getCell(0).getCTCell();
            title.setT(STCellType.INLINE_STR);
            title.addNewIs().setT("Tên biểu");
            for (int u = 0; u < units.length; u++) {
                var row = sheet.createRow(5 + u);
                if (!units[u].isEmpty()) row.createCell(0).setCellValue(units[u]);
                row.createCell(1).setCellStyle(red);
                row.createCell(4).setCellFormula("C" + (6 + u) + "/D" + (6 + u));
            }
            sheet.createRow(5 + units.length).createCell(1).setCellFormula("SUM(B6:B" + (5 + units.length) + ")");
            names.forEach((name, cells) -> {
                Name one = book.createName();
                one.setNameName(name);
                one.setRefersToFormula("'" + SHEET + "'!" + cells);
            });
            Path path = folder.resolve(file);
            try (OutputStream out = Files.newOutputStream(path)) {
                book.write(out);
            }
            return path;
        }
    }

    private static Map<String, String> names(String... more) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("tieu_de", "$A$1");
        names.put("ky", "$A$2");
        names.put("nguon", "$A$3");
        names.put("members.total", "$B$5");
        names.put("money.fund.mai_am", "$C$5");
        names.put("money.fund.mai_am_ct", "$D$5");
        for (int i = 0; i < more.length; i += 2) names.put(more[i], more[i + 1]);
        return names;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void the_named_cells_are_filled_and_formats_formulas_and_the_template_itself_stay() throws IOException {
        Path template = template(
                "mẫu.xlsx",
                names("don_vi", "$A$6:$A$9"),
                "CĐCS Sở Y tế",
                "Công đoàn cơ sở Sở Xây dựng",
                "Tổ may đo",
                "LĐLĐ huyện Đông Thành");
        byte[] before = Files.readAllBytes(template);
        Path result = folder.resolve("kết quả.xlsx");
        Said said = run(template, result, "--period", "2022");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.err()).contains("A8 “Tổ may đo”", "Cục Thuế", "kết quả.xlsx", "B7 78 ≠ 87");
        assertThat(Files.readAllBytes(template)).isEqualTo(before);
        try (XSSFWorkbook book = read(result)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("BIỂU TỔNG HỢP");
            assertThat(sheet.getRow(0).getCell(0).getCTCell().getT()).isEqualTo(STCellType.S);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2022");
            var members = sheet.getRow(5).getCell(1);
            assertThat(members.getNumericCellValue()).isEqualTo(132);
            assertThat(members.getCellStyle().getDataFormatString()).isEqualTo("#,##0\" ng\"");
            assertThat(members.getCellComment().getString().getString()).contains("132", "so-y-te-2022.docx, tr. 1");
            assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("78 ≠ 87");
            assertThat(sheet.getRow(7).getCell(1).toString()).isEmpty();
            assertThat(sheet.getRow(8).getCell(1).getCellComment().getString().getString())
                    .contains("4.114°", "OCR");
            assertThat(sheet.getRow(5).getCell(3).getNumericCellValue()).isEqualTo(12_000_000);
            assertThat(sheet.getRow(5).getCell(4).getCellFormula()).isEqualTo("C6/D6");
            assertThat(sheet.getRow(9).getCell(1).getCellFormula()).isEqualTo("SUM(B6:B9)");
            assertThat(sheet.getRow(9).getCell(1).getNumericCellValue()).isEqualTo(132 + 4114);
            assertThat(sheet.getRow(9).getCell(1).getCellComment().getString().getString())
                    .contains("1 ô", "B7 78 ≠ 87");
            assertThat(book.getSheet("Nguồn").getLastRowNum()).isGreaterThan(4);
        }
        assertThat(run(template, result, "--period", "2022").err()).contains("--force");
    }

    @Test
    void empty_rows_take_the_units_and_a_range_that_is_too_short_is_told() throws IOException {
        Path template = template(
                "trống.xlsx",
                names(
                        "đơn_vị",
                        "$A$6:$A$8",
                        "don_vi_tinh",
                        "$A$4",
                        "members.total_2021",
                        "$F$5",
                        "members.total_2020",
                        "$G$5"),
                "",
                "",
                "");
        Path result = folder.resolve("trống-kq.xlsx");
        assertThat(run(template, result, "--period", "2022", "--level", "base").exit())
                .isZero();
        try (XSSFWorkbook book = read(result)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(List.of(
                            sheet.getRow(5).getCell(0).getStringCellValue(),
                            sheet.getRow(6).getCell(0).getStringCellValue(),
                            sheet.getRow(7).getCell(0).getStringCellValue()))
                    .contains("Công đoàn cơ sở Sở Xây dựng", "Công đoàn cơ sở Sở Y tế");
        }
        Said tooShort = run(template, folder.resolve("ngắn.xlsx"), "--period", "2022", "--all-units");
        assertThat(tooShort.exit()).isEqualTo(2);
        assertThat(tooShort.err()).contains("đơn_vị", SHEET, "3 dòng trống");
        assertThat(folder.resolve("ngắn.xlsx")).doesNotExist();
    }

    @Test
    void a_year_in_the_name_chooses_the_period_and_several_without_one_are_told() throws IOException {
        Path template =
                template("năm.xlsx", names("don_vi", "$A$6:$A$6", "members.total_2020", "$F$5"), "CĐCS Sở Y tế");
        Said several = run(template, folder.resolve("năm-kq.xlsx"));
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).contains("members.total", SHEET, "2021", "--period");
        assertThat(run(template, folder.resolve("năm-kq.xlsx"), "--period", "2021")
                        .exit())
                .isZero();
        try (XSSFWorkbook book = read(folder.resolve("năm-kq.xlsx"))) {
            assertThat(book.getSheet(SHEET).getRow(5).getCell(1).getNumericCellValue())
                    .isEqualTo(125);
            assertThat(book.getSheet(SHEET).getRow(5).getCell(5).getNumericCellValue())
                    .isEqualTo(118);
        }
    }

    @Test
    void what_is_wrong_with_a_template_is_told_with_name_and_sheet() throws IOException {
        Path wrong = template("sai.xlsx", names("don_vi", "$A$6", "members.totl", "$G$5"), "CĐCS Sở Y tế");
        Said said = run(wrong, folder.resolve("x.xlsx"));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("members.totl", SHEET, "members.total (Đoàn viên công đoàn)");
        Path bare = template("không-tên.xlsx", Map.of(), "CĐCS Sở Y tế");
        assertThat(run(bare, folder.resolve("x.xlsx")).err()).contains("don_vi", "Hộp Tên");
        Path noUnits = template("không-đơn-vị.xlsx", names(), "CĐCS Sở Y tế");
        assertThat(run(noUnits, folder.resolve("x.xlsx")).exit()).isEqualTo(2);
        Said itself = run(bare, bare, "--force");
        assertThat(itself.exit()).isEqualTo(2);
        assertThat(itself.err()).contains("không-tên.xlsx", "chính tệp mẫu");
        Path text = Files.writeString(folder.resolve("chữ.xlsx"), "không phải sổ");
        assertThat(run(text, folder.resolve("x.xlsx")).err()).contains("chữ.xlsx", ".xlsx");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }
}
