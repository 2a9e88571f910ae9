package vn.baocao.pipeline.export;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets a sheet up for A4 landscape: as wide as one sheet of paper, or parted between columns where it would be too small to read. */
final class XlsxPaper {
    private XlsxPaper() {}

    /** One sheet of paper wide; the rows from {@code head} to {@code lastHead} stand on every one. */
    static void one(XSSFSheet sheet, int head, int lastHead) {
        usual(sheet);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(head, lastHead, 0, 0));
    }

    /** One sheet of paper wide, nothing repeated. */
    static void whole(XSSFSheet sheet) {
        usual(sheet);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** As large as it is, with the breaks that it has. */
    static void plain(XSSFSheet sheet) {
        usual(sheet);
    }

    /** As many sheets of paper wide as the columns need, the columns before {@code first} on every one. */
    static void parted(XSSFSheet sheet, PaperColumns paper, int first, int head, int lastHead) {
        if (paper.sheets().size() == 1) {
            one(sheet, head, lastHead);
            return;
        }
        usual(sheet);
        // where a sheet is made to fit, Excel does not heed the breaks
        sheet.getPrintSetup().setScale((short) Math.min(100, PaperColumns.SHEET * 100 / paper.widest()));
        for (List<Integer> columns : paper.sheets().subList(0, paper.sheets().size() - 1))
            sheet.setColumnBreak(first + columns.getLast());
        sheet.setRepeatingRows(new CellRangeAddress(head, lastHead, 0, 0));
        sheet.setRepeatingColumns(new CellRangeAddress(0, 0, 0, first - 1));
    }

    /** With small margins: for much text. */
    static void narrow(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, 0.3);
        sheet.setMargin(PageMargin.RIGHT, 0.3);
    }

    private static void usual(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.getFooter().setRight("&P/&N");
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setHorizontallyCenter(true);
    }
}
