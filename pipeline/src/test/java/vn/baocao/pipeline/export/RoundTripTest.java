package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.pipeline.Messages;

/** What is written as JSON, and as a workbook of a tree, read back is the table. */
final class RoundTripTest {
    @TempDir
    static Path folder;

    private final TableWords words = new TableWords(Indicators.inUse(), Messages.in("vi"));

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
    }

    @Test
    void the_json_read_back_equals_the_table() throws IOException {
        for (TableDocument document : TablesByHand.all(folder.resolve("home"))) {
            JsonNode read = new ObjectMapper()
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(new TableFile(words, TableFile.Format.JSON, false).bytes(document));
            assertThat(read.path("pages")).hasSameSizeAs(document.pages());
            for (int p = 0; p < document.pages().size(); p++) {
                TablePage page = document.pages().get(p);
                JsonNode rows = read.path("pages").path(p).path("rows");
                assertThat(rows).hasSameSizeAs(page.rows());
                for (int r = 0; r < page.rows().size(); r++) {
                    assertThat(rows.path(r).path("label").asText())
                            .isEqualTo(words.rowName(page.rows().get(r)));
                    for (int c = 0; c < page.columns().size(); c++)
                        equal(rows.path(r).path("fields").path(c), page, r, c);
                }
            }
        }
    }

    private void equal(JsonNode read, TablePage page, int r, int c) {
        TablePage.Row row = page.rows().get(r);
        Field field = row.fields().get(c);
        assertThat(read).isNotInstanceOf(MissingNode.class);
        assertThat(read.path("text").asText())
                .isEqualTo(words.field(page, row, page.columns().get(c), field));
        BigDecimal number = field.number();
        if (number != null) assertThat(read.path("value").decimalValue()).isEqualByComparingTo(number);
        if (!(field instanceof Field.Figure figure)) return;
        assertThat(read.path("facts").findValuesAsText("id"))
                .containsExactlyElementsOf(figure.cell().facts().stream()
                        .map(fact -> fact.fact().id())
                        .toList());
        assertThat(read.path("marks")).hasSameSizeAs(figure.marks());
        if (figure.cell() instanceof Cell.Conflict conflict)
            assertThat(read.path("values")).hasSameSizeAs(conflict.values());
    }

    @Test
    void the_workbook_of_a_tree_read_back_has_the_same_names_and_totals() throws IOException {
        TableDocument document = TablesByHand.all(folder.resolve("home")).getLast();
        byte[] bytes = new TableFile(words, TableFile.Format.XLSX, false).bytes(document);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int p = 0; p < document.pages().size(); p++) {
                TablePage page = document.pages().get(p);
                int first = PaperColumns.parts(page) ? 5 : 4;
                for (int r = 0; r < page.rows().size(); r++) {
                    var row = book.getSheetAt(p).getRow(first + r);
                    assertThat(row.getCell(1).getStringCellValue())
                            .isEqualTo(words.row(page.rows().get(r)));
                    for (int c = 0; c < page.columns().size(); c++) {
                        BigDecimal number = page.rows().get(r).fields().get(c).number();
                        if (page.rows().get(r).fields().get(c) instanceof Field.Sum && number != null)
                            assertThat(row.getCell(TableXlsx.FIRST + c).getNumericCellValue())
                                    .isEqualTo(number.doubleValue());
                    }
                }
            }
        }
    }

    @Test
    void a_wide_sheet_is_parted_on_paper_and_rows_of_sources_are_high_enough() throws IOException {
        byte[] bytes = new TableFile(words, TableFile.Format.XLSX, false)
                .bytes(TablesByHand.all(folder.resolve("home")).getFirst());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            PaperColumns paper = PaperColumns.of(
                    TablesByHand.all(folder.resolve("home")).getFirst().pages().getFirst(), words);
            if (paper.sheets().size() > 1) {
                assertThat(sheet.getColumnBreaks()).hasSize(paper.sheets().size() - 1);
                assertThat(sheet.getRepeatingColumns()).isNotNull();
                assertThat(sheet.getFitToPage()).isFalse();
                assertThat(paper.widest() * sheet.getPrintSetup().getScale() / 100)
                        .isLessThanOrEqualTo(PaperColumns.SHEET);
                // below the table notes would be cut at the edge of the paper, or fill a sheet of it alone
                var note = sheet.getRow(sheet.getLastRowNum());
                assertThat(note.getCell(1)).isNull();
                assertThat(note.getCell(TableXlsx.FIRST).getStringCellValue()).contains("Ghi chú");
                var notes = book.getSheet("Ghi chú");
                assertThat(notes.getRow(0).getCell(0).getCellStyle().getWrapText())
                        .isTrue();
                assertThat(notes.getLastRowNum()).isGreaterThan(2);
            }
            var sources = book.getSheet("Nguồn");
            for (int r = 1; r <= sources.getLastRowNum(); r++)
                assertThat(sources.getRow(r).getHeightInPoints()).isGreaterThan(15);
        }
    }
}
