package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls of Excel 97 and later: values as they show, merged cells, sheet names. */
final class XlsReader {
    private final Draft draft;
    private final CellFormat format = new CellFormat();

    XlsReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) continue;
                Sheet sheet = new Sheet(workbook.getSheetName(i));
                for (Row row : workbook.getSheetAt(i)) {
                    draft.step();
                    for (Cell cell : row) sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), shown(cell, workbook));
                }
                for (CellRangeAddress area : workbook.getSheetAt(i).getMergedRegions())
                    sheet.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
                sheet.write(draft);
            }
        }
    }

    private String shown(Cell cell, HSSFWorkbook workbook) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                draft.decoded(
                        cell.getStringCellValue(),
                        workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName());
            case NUMERIC -> {
                String pattern = cell.getCellStyle().getDataFormatString();
                yield format.shown(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        pattern == null ? "" : pattern,
                        false);
            }
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
