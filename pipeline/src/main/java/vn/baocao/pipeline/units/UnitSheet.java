package vn.baocao.pipeline.units;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of a table in a file, as text. */
final class UnitSheet {
    private UnitSheet() {}

    /**
     * Reads the first sheet of a workbook, or a CSV in UTF-8 with whatever separator its lines have.
     *
     * @throws NotAList where it is neither
     * @throws IOException where it cannot be read
     */
    static List<List<String>> rows(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".txt")) return csv(file);
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) return workbook(file);
        throw new NotAList(NotAList.Why.FILE_TYPE, "");
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        DataFormatter format = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            if (book.getNumberOfSheets() == 0) return rows;
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                while (rows.size() < row.getRowNum()) rows.add(List.of());
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    while (cells.size() < cell.getColumnIndex()) cells.add("");
                    cells.add(clean(format.formatCellValue(cell)));
                }
                rows.add(cells);
            }
        } catch (RuntimeException broken) {
            // what POI throws for a file that only bears the name of a workbook has no common type
            throw new NotAList(NotAList.Why.BROKEN, String.valueOf(broken.getMessage()));
        }
        return rows;
    }

    private static List<List<String>> csv(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new NotAList(NotAList.Why.NOT_UTF8, "");
        }
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        String head = text.lines().limit(30).collect(Collectors.joining("\n"));
        char separator = ';';
        for (char one : new char[] {';', ',', '\t'}) if (count(head, one) > count(head, separator)) separator = one;
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader)
                rows.add(row.getFields().stream().map(UnitSheet::clean).toList());
        }
        return rows;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
