package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.LegacyEncoding;
import vn.baocao.extractors.text.Repair;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.ReportTextJson;

final class OfficeFilesTest {
    @TempDir
    Path folder;

    @Test
    void trackedChangesAreReadAsAcceptedAndNoted() throws IOException {
        Path file = Files4Tests.docx(
                folder.resolve("a.docx"),
                "<w:p><w:r><w:t>Kết nạp </w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>104</w:t></w:r></w:ins><w:r><w:t> đảng viên.</w:t></w:r></w:p>");
        ReportText text = Files4Tests.text(file);
        assertThat(text.text()).isEqualTo("Kết nạp 104 đảng viên.");
        assertThat(text.repairs()).extracting(Repair::kind).containsExactly("tracked-changes");
    }

    @Test
    void aTableKeepsItsCellsWithTheirSpans() throws IOException {
        Path file = Files4Tests.docx(
                folder.resolve("a.docx"),
                "<w:tbl>"
                        + row(
                                cell("<w:vMerge w:val=\"restart\"/>", "Đơn vị"),
                                cell("<w:gridSpan w:val=\"2\"/>", "Đoàn viên"))
                        + row(cell("<w:vMerge/>", ""), cell("", "Tổng số"), cell("", "Nữ"))
                        + row(cell("", "Tổ một"), cell("", "12"), cell("", "7"))
                        + "</w:tbl>");
        ReportText text = Files4Tests.text(file);
        Block.Table table = (Block.Table) text.blocks().getFirst();
        List<String> cells = table.rows().stream()
                .flatMap(List::stream)
                .map(c -> "%d,%d %dx%d %s%s"
                        .formatted(
                                c.row(),
                                c.column(),
                                c.rows(),
                                c.columns(),
                                c.header() ? "# " : "",
                                c.span().of(text.text())))
                .toList();
        assertThat(cells)
                .containsExactly(
                        "0,0 2x1 # Đơn vị",
                        "0,1 1x2 # Đoàn viên",
                        "1,1 1x1 # Tổng số",
                        "1,2 1x1 # Nữ",
                        "2,0 1x1 Tổ một",
                        "2,1 1x1 12",
                        "2,2 1x1 7");
    }

    @Test
    void theLetterheadIsReadColumnByColumnAsLines() throws IOException {
        Path file = Files4Tests.docx(
                folder.resolve("a.docx"),
                "<w:tbl>"
                        + row(
                                cell("", "CÔNG ĐOÀN CẤP TRÊN", "CÔNG ĐOÀN CƠ SỞ"),
                                cell("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"))
                        + row(cell("", "Số: 5/BC-CĐCS"), cell("", "Hà Nội, ngày 5 tháng 1 năm 2023"))
                        + "</w:tbl>" + Files4Tests.paragraph("BÁO CÁO"));
        assertThat(Files4Tests.text(file).text())
                .isEqualTo(
                        "CÔNG ĐOÀN CẤP TRÊN\nCÔNG ĐOÀN CƠ SỞ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                + "Số: 5/BC-CĐCS\nHà Nội, ngày 5 tháng 1 năm 2023\nBÁO CÁO");
    }

    @Test
    void headingsListsNotesTextBoxesAndPagesOfADocxAreKept() throws IOException {
        Path file = Files4Tests.docx(
                folder.resolve("a.docx"),
                "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>Tình hình chung</w:t></w:r></w:p>"
                        + numbered("thứ nhất") + numbered("thứ hai")
                        + "<w:p><w:r><w:t>Có 5.</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>179 người</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                        + Files4Tests.paragraph("Trong hộp")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                        + Files4Tests.paragraph("Trong hộp")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                "styles.xml",
                "<w:styles><w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style></w:styles>",
                "numbering.xml",
                "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
                "footnotes.xml",
                "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                        + Files4Tests.paragraph("Số liệu đến tháng 12.") + "</w:footnote></w:footnotes>",
                "header1.xml",
                "<w:hdr>" + Files4Tests.paragraph("Dự thảo lần 2") + "</w:hdr>");
        ReportText text = Files4Tests.text(file);
        assertThat(text.text())
                .isEqualTo(
                        "Dự thảo lần 2\nTình hình chung\na) thứ nhất\nb) thứ hai\nCó 5.179 người\nTrong hộp\nSố liệu đến tháng 12.");
        assertThat(text.blocks().get(0)).isInstanceOf(Block.Chrome.class);
        assertThat(text.blocks().get(1)).isInstanceOf(Block.Heading.class);
        assertThat(text.pageAt(text.text().indexOf("179"))).isEqualTo(2);
        assertThat(text.pageAt(text.text().indexOf("Có"))).isEqualTo(1);
    }

    @Test
    void runsInOldFontsAreDecodedAndTheirCapitalsRestored() throws IOException {
        Path file = Files4Tests.docx(
                folder.resolve("a.docx"),
                "<w:p>" + run(".VnTimeH", tcvn3("kết quả")) + run("Times New Roman", ": ")
                        + run(".VnTime", tcvn3("đoàn viên")) + run("VNI-Times", " ñöôïc khen") + "</w:p>");
        ReportText text = Files4Tests.text(file);
        assertThat(text.text()).isEqualTo("KẾT QUẢ: đoàn viên được khen");
        assertThat(text.repairs()).extracting(Repair::kind).containsExactlyInAnyOrder("tcvn3", "vni");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkbookShowsItsFiguresTheVietnameseWay(boolean xml) throws IOException {
        Path file = folder.resolve(xml ? "a.xlsx" : "a.xls");
        try (Workbook workbook = xml ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Tổng hợp");
            values(sheet.createRow(0), "BIỂU SỐ LIỆU NĂM 2022");
            values(sheet.createRow(2), "Đơn vị", "Thu", "", "Tỷ lệ", "Ngày");
            values(sheet.createRow(3), "", "Kế hoạch", "Thực hiện");
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue("CĐCS Số một");
            number(workbook, row, 1, 5000, "#,##0");
            number(workbook, row, 2, 1234.5, "#,##0.0");
            number(workbook, row, 3, 0.985, "0.0%");
            number(workbook, row, 4, 44926, "dd/mm/yyyy");
            values(sheet.createRow(5), "CĐCS Số hai");
            sheet.getRow(5).createCell(1).setCellValue(2022);
            sheet.getRow(5).createCell(2).setCellValue(0.1 + 0.2);
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            workbook.write(out);
        }
        ReportText text = Files4Tests.text(file);
        assertThat(text.text())
                .isEqualTo("Tổng hợp\nBIỂU SỐ LIỆU NĂM 2022\nĐơn vị\tThu\tTỷ lệ\tNgày\nKế hoạch\tThực hiện\n"
                        + "CĐCS Số một\t5.000\t1.234,5\t98,5%\t31/12/2022\nCĐCS Số hai\t2022\t0,3");
        Block.Table table = (Block.Table) text.blocks().getLast();
        Block.Cell unit = table.rows().getFirst().getFirst();
        Block.Cell income = table.rows().getFirst().get(1);
        assertThat(List.of(unit.rows(), unit.columns(), income.rows(), income.columns()))
                .containsExactly(2, 1, 1, 2);
        assertThat(table.rows().get(1).getFirst().header()).isTrue();
        assertThat(table.rows().get(2).getFirst().header()).isFalse();
        assertThat(income.address()).isEqualTo("'Tổng hợp'!B3");
        assertThat(text.addressAt(text.text().indexOf("1.234,5"))).isEqualTo("'Tổng hợp'!C5");
        assertThat(text.addressAt(text.text().indexOf("BIỂU"))).isNull();
        assertThat(ReportTextJson.read(ReportTextJson.write(text))).isEqualTo(text);
    }

    @Test
    void rtfIsReadByCharacterSetUnicodeFontAndTable() throws IOException {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTimeH;}{\\f2\\fcharset163 Arial;}}"
                        + "{\\*\\generator Riched;}{\\info{\\title khong}}"
                        + "\\pard\\f1 " + hex(tcvn3("báo cáo")) + "\\f0\\par"
                        + "\\f2 Ba\\'eco c\\'e1o \\f0 5.179 \\u273?o\\u224?n vi\\u234?n{\\footnote Ghi ch\\u250?}\\par"
                        + "\\trowd\\cellx100\\cellx200\\intbl A\\cell B\\cell\\row\\trowd\\cellx100\\cellx200\\intbl 1\\cell 2\\cell\\row\\pard H\\u7871?t\\par}";
        Path file = Files.write(folder.resolve("a.rtf"), rtf.getBytes(StandardCharsets.ISO_8859_1));
        ReportText text = Files4Tests.text(file);
        assertThat(text.text()).isEqualTo("BÁO CÁO\nBáo cáo 5.179 đoàn viên\nGhi chú\nA\tB\n1\t2\nHết");
        assertThat(text.blocks().get(3)).isInstanceOf(Block.Table.class);
        assertThat(text.repairs()).extracting(Repair::kind).contains("tcvn3");
    }

    @Test
    void odtKeepsHeadingsListsTablesAndNotes() throws IOException {
        String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        String content = "<office:document-content xmlns:office=\"urn:office\" xmlns:text=\"" + text
                + "\" xmlns:table=\"urn:table\" xmlns:style=\"urn:style\"><office:automatic-styles>"
                + "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"-\"/></text:list-style></office:automatic-styles><office:body><office:text>"
                + "<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">Kết quả</text:h><text:list text:style-name=\"L1\"><text:list-item><text:p>Kết nạp 12<text:s/>người<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi chú</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Chung</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:text></office:body></office:document-content>";
        Path file = Files4Tests.zip(
                folder.resolve("a.odt"), "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
        ReportText read = Files4Tests.text(file);
        assertThat(read.text()).isEqualTo("Kết quả\n- Kết nạp 12 người\nGhi chú\nChung\n1\t2");
        assertThat(((Block.Table) read.blocks().getLast())
                        .rows()
                        .getFirst()
                        .getFirst()
                        .columns())
                .isEqualTo(2);
        assertThat(read.repairs()).extracting(Repair::kind).containsExactly("tracked-changes");
    }

    @Test
    void aDocumentUnderAnotherNameIsReadForWhatItIs() throws IOException {
        Path docx = Files4Tests.docx(folder.resolve("bao cao.zip"), Files4Tests.paragraph("Năm 2022"));
        assertThat(Files4Tests.text(docx).text()).isEqualTo("Năm 2022");
        Path rtf = Files.writeString(folder.resolve("bao cao.doc"), "{\\rtf1 Nam 2022\\par}");
        assertThat(Files4Tests.text(rtf).text()).isEqualTo("Nam 2022");
    }

    @Test
    void aWorkbookThatIsOnlyLockedAgainstChangesIsReadAndOneWithAPasswordIsEncrypted() throws Exception {
        for (String password : List.of(Decryptor.DEFAULT_PASSWORD, "khong-ai-biet")) {
            Path file = folder.resolve("locked.xlsx");
            try (POIFSFileSystem container = new POIFSFileSystem();
                    Workbook workbook = new XSSFWorkbook()) {
                values(workbook.createSheet("Số liệu").createRow(0), "Năm 2022");
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword(password);
                try (OutputStream out = encryptor.getDataStream(container)) {
                    workbook.write(out);
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    container.writeFilesystem(out);
                }
            }
            Reading reading = Files4Tests.read(file, folder);
            if (password.equals(Decryptor.DEFAULT_PASSWORD))
                assertThat(((Reading.Text) reading).text().text()).isEqualTo("Số liệu\nNăm 2022");
            else assertThat(((Reading.Unreadable) reading).cause()).isEqualTo("encrypted");
        }
    }

    @Test
    void aTruncatedDocumentIsCorrupt() throws IOException {
        Path file = Files4Tests.docx(folder.resolve("a.docx"), Files4Tests.paragraph("Năm 2022".repeat(500)));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(Files4Tests.read(file, folder))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, bad -> assertThat(bad.cause()).isEqualTo("corrupt"));
    }

    private static void values(Row row, String... values) {
        for (int i = 0; i < values.length; i++) row.createCell(i).setCellValue(values[i]);
    }

    private static void number(Workbook workbook, Row row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) text.append(Files4Tests.paragraph(line));
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + text + "</w:tc>";
    }

    private static String numbered(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String run(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }

    private static String hex(String western) {
        StringBuilder out = new StringBuilder();
        for (byte b : western.getBytes(Charset.forName("windows-1252"))) out.append("\\'%02x".formatted(b & 0xFF));
        return out.toString();
    }

    /** A text as the characters that its TCVN3 bytes are in windows-1252. */
    private static String tcvn3(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            char coded = letter.charAt(0);
            for (char b = 0xA1; b <= 0xFF; b++)
                if (LegacyEncoding.TCVN3.decode(String.valueOf(b)).equals(letter)) coded = b;
            out.append(coded);
        }
        return out.toString();
    }
}
