package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.FactFilter;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Layout;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.pipeline.Messages;

final class TableExportTest {
    @TempDir
    static Path folder;

    private final TableWords words = new TableWords(Indicators.inUse(), Messages.in("vi"));

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
    }

    private static TableDocument document(Axis rows, String... codes) {
        return TablesByHand.document(folder.resolve("home"), rows, codes);
    }

    private XSSFWorkbook book(TableDocument document) throws IOException {
        byte[] bytes = new TableFile(words, TableFile.Format.XLSX, false).bytes(document);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void the_workbook_read_back_equals_the_table() throws IOException {
        for (Axis rows : Axis.values()) {
            TableDocument document = document(rows, "members.total", "money.fund.mai_am");
            try (XSSFWorkbook book = book(document)) {
                assertThat(book.getNumberOfSheets())
                        .isBetween(document.pages().size() + 1, document.pages().size() + 3);
                for (int p = 0; p < document.pages().size(); p++)
                    equal(book.getSheetAt(p), document.pages().get(p));
            }
        }
    }

    private void equal(XSSFSheet sheet, TablePage page) {
        boolean parts = page.columns().stream().anyMatch(column -> column.part() != Part.RESULT);
        int first = parts ? 5 : 4;
        for (int r = 0; r < page.rows().size(); r++)
            for (int c = 0; c < page.columns().size(); c++) {
                Field field = page.rows().get(r).fields().get(c);
                XSSFCell cell = sheet.getRow(first + r).getCell(TableXlsx.FIRST + c);
                String where = sheet.getSheetName() + " " + cell.getReference();
                BigDecimal number = field.number();
                switch (field) {
                    case Field.Figure figure -> {
                        if (number == null)
                            assertThat(cell.getStringCellValue())
                                    .as(where)
                                    .isEqualTo(words.cell(figure.cell()) + TableWords.marks(figure.marks()));
                        else {
                            assertThat(cell.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
                            assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
                                    .as(where)
                                    .isEqualByComparingTo(number);
                        }
                        boolean stated = !(figure.cell() instanceof Cell.Missing);
                        assertThat(cell.getCellComment() != null).as(where).isEqualTo(stated);
                    }
                    case Field.Computed computed -> {
                        if (number == null)
                            assertThat(cell.getCellType()).as(where).isEqualTo(CellType.BLANK);
                        else {
                            assertThat(cell.getCellType()).as(where).isEqualTo(CellType.FORMULA);
                            double factor = computed.part() == Part.CHANGE ? 1 : 100;
                            assertThat(Math.abs(cell.getNumericCellValue() * factor - number.doubleValue()))
                                    .as(where)
                                    .isLessThanOrEqualTo(0.0501);
                        }
                    }
                    case Field.Sum sum -> {
                        if (number == null && !sum.gaps())
                            assertThat(cell.getCellType()).as(where).isEqualTo(CellType.BLANK);
                        else if (number == null)
                            assertThat(cell.getStringCellValue()).as(where).startsWith("(0/");
                        else {
                            assertThat(cell.getCellFormula()).as(where).startsWith("SUM(");
                            assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
                                    .as(where)
                                    .isEqualByComparingTo(number);
                        }
                    }
                    case Field.Blank ignored ->
                        assertThat(cell.getCellType()).as(where).isEqualTo(CellType.BLANK);
                }
            }
    }

    /** POI reads the rows and columns that repeat on paper back from one formula, in which a comma ends a sheet's name. */
    @Test
    void a_sheet_has_no_comma_in_its_name() {
        assertThat(TableXlsx.name("Đoàn viên công đoàn, tỉ lệ", new TreeSet<>()))
                .isEqualTo("Đoàn viên công đoàn – tỉ lệ");
    }

    @Test
    void a_number_keeps_its_signs_in_its_format() throws IOException {
        try (XSSFWorkbook book = book(document(Axis.UNIT, "members.total", "money.fund.mai_am"))) {
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            Set<String> all = new HashSet<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    all.add(shown.formatCellValue(cell, book.getCreationHelper().createFormulaEvaluator())))));
            assertThat(all).contains("4,100°", "≈8,000,000", "Σ 5,000,000 (2 khoản)", "177 (2/3)", "78 ≠ 87", "90%");
        }
    }

    @Test
    void each_figure_names_its_sentence_in_the_comment_and_in_the_sheet_of_sources() throws IOException {
        TableDocument document = document(Axis.UNIT, "members.total");
        try (XSSFWorkbook book = book(document)) {
            XSSFSheet sources = book.getSheet("Nguồn");
            Set<String> ids = new HashSet<>();
            for (int r = 1; r <= sources.getLastRowNum(); r++)
                ids.add(sources.getRow(r).getCell(0).getStringCellValue());
            document.results()
                    .forEach(figure -> figure.cell()
                            .facts()
                            .forEach(
                                    fact -> assertThat(ids).contains(fact.fact().id())));
            boolean found = false;
            for (var row : book.getSheetAt(0))
                for (var cell : row)
                    found |= cell.getCellComment() != null
                            && cell.getCellComment().getString().getString().contains("Biểu kèm theo ghi 87 đoàn viên");
            assertThat(found).isTrue();
        }
    }

    @Test
    void a_total_that_goes_past_a_cell_in_conflict_says_so_in_its_comment() throws IOException {
        try (XSSFWorkbook book = book(document(Axis.UNIT, "members.total"))) {
            List<String> comments = new ArrayList<>();
            for (var row : book.getSheetAt(0))
                for (var cell : row)
                    if (cell.getCellType() == CellType.FORMULA && cell.getCellComment() != null)
                        comments.add(cell.getCellComment().getString().getString());
            assertThat(comments)
                    .singleElement()
                    .asString()
                    .contains("1 ô mâu thuẫn", "Công đoàn cơ sở Sở Xây dựng: 78 ≠ 87");
        }
    }

    @Test
    void one_unit_over_comparable_years_gets_a_native_chart_on_a_sheet_of_its_own() throws IOException {
        try (Store store = Store.reading(folder.resolve("home"), null, Clock.systemUTC());
                XSSFWorkbook book = book(health(store))) {
            assertThat(book.getSheetAt(0).getDrawingPatriarch().getCharts()).isEmpty();
            assertThat(book.getSheet("Biểu đồ").getDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(book.getSheet("Biểu đồ")
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getTitleText()
                            .getString())
                    .isEqualTo("Đoàn viên công đoàn (người)");
        }
    }

    private static TableDocument health(Store store) {
        Selection selection = new Selection(
                List.of(Indicators.inUse().get("members.total")),
                List.of("Sở Y tế"),
                Set.of(),
                null,
                null,
                null,
                false);
        List<Reported> reports = store.reports().stream()
                .map(row -> new Reported(row.id(), row.file(), row.report(), row.superseded()))
                .toList();
        ComparisonTable table = ComparisonTable.of(
                selection, store.facts(FactFilter.ALL), reports, store.units().register(store.reports()));
        return TableDocument.of(table, Layout.of(Axis.PERIOD, table));
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        try (XSSFWorkbook book = book(document(Axis.UNIT, "members.total"))) {
            XSSFSheet sources = book.getSheet("Nguồn");
            XSSFCell evil = sources.getRow(sources.getLastRowNum()).getCell(8);
            assertThat(evil.getStringCellValue()).startsWith("=cmd|");
            assertThat(evil.getCellType()).isEqualTo(CellType.STRING);
            assertThat(evil.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(Formulas.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(Formulas.safe("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Formulas.safe("Sở Y tế")).isEqualTo("Sở Y tế");
    }

    @Test
    void the_csv_for_excel_read_back_equals_the_table() throws IOException {
        TableDocument document = document(Axis.UNIT, "members.total", "money.fund.mai_am");
        String csv =
                new String(new TableFile(words, TableFile.Format.CSV, false).bytes(document), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff");
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv.substring(1))) {
            records = reader.stream().toList();
        }
        int at = 0;
        List<String> said = new ArrayList<>();
        for (TablePage page : document.pages()) {
            at += 2;
            assertThat(records.get(at++).getFields()).endsWith("Ghi chú");
            for (TablePage.Row row : page.rows()) {
                CsvRecord record = records.get(at++);
                said.add(record.getFields().getLast());
                assertThat(record.getField(0)).isEqualTo(words.rowName(row));
                for (int c = 0; c < page.columns().size(); c++) {
                    String cell = record.getField(1 + c);
                    Field field = row.fields().get(c);
                    boolean number = cell.matches("-?\\d+(,\\d+)?");
                    assertThat(number).isEqualTo(field.number() != null);
                    if (number)
                        assertThat(new BigDecimal(cell.replace(',', '.'))).isEqualByComparingTo(field.number());
                    else
                        assertThat(cell)
                                .isEqualTo(words.field(page, row, page.columns().get(c), field));
                }
            }
        }
        assertThat(String.join("\n", said)).contains("2022: °", "2022: (2/3", "2020: ≈");
        List<String> notes = records.subList(at, records.size()).stream()
                .map(record -> record.getField(0))
                .toList();
        assertThat(notes)
                .anyMatch(note -> note.startsWith("° đọc bằng OCR"))
                .anyMatch(note -> note.startsWith("(12/14)"))
                .anyMatch(note -> note.contains(" ô: "));
        assertThat(String.join("\n", notes)).doesNotContain("--", "baocao ");
    }

    @Test
    void the_plain_csv_has_a_line_for_each_cell_with_the_ids_of_its_facts() throws IOException {
        TableDocument document = document(Axis.UNIT, "members.total", "money.fund.mai_am");
        String csv =
                new String(new TableFile(words, TableFile.Format.CSV, true).bytes(document), StandardCharsets.UTF_8);
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            records = reader.stream().toList();
        }
        List<String> header = records.getFirst().getFields();
        List<CsvRecord> results = records.stream()
                .filter(record -> record.getField(header.indexOf("part")).equals("result"))
                .toList();
        assertThat(results).hasSameSizeAs(document.results());
        for (int i = 0; i < results.size(); i++) {
            Cell cell = document.results().get(i).cell();
            String value = results.get(i).getField(header.indexOf("value"));
            if (cell.number() == null) assertThat(value).isEmpty();
            else assertThat(new BigDecimal(value)).isEqualByComparingTo(cell.number());
            String ids = results.get(i).getField(header.indexOf("facts"));
            assertThat(ids.isEmpty() ? 0 : ids.split(" ").length)
                    .isEqualTo(cell.facts().size());
        }
    }
}
