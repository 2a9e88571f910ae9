package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baocao.index.table.TablePage;

/**
 * Draws units' figures over comparable periods on a sheet of their own; columns, as a missing figure must not look like nought on a line.
 */
final class XlsxChart {
    /**
     * Two stand side by side, in columns and rows as wide and high as they are by themselves: so two rows of them fill a sheet of paper.
     */
    private static final int WIDE = 7, HIGH = 14, GAP = 1, SIDE_BY_SIDE = 2;

    private final TableWords words;
    private final XSSFWorkbook book;
    private final List<Drawn> all = new ArrayList<>();

    /** One chart to draw: a column of a table from its first row on. */
    private record Drawn(Charted charted, XSSFSheet table, int firstRow, String title) {}

    XlsxChart(TableWords words, XSSFWorkbook book) {
        this.words = words;
        this.book = book;
    }

    /** Takes the charts of a table. */
    void add(TableDocument document, TablePage page, XSSFSheet table, int firstRow) {
        for (Charted one : Charted.of(page)) {
            String title = one.title(words);
            boolean several = document.pages().size() > 1;
            all.add(new Drawn(one, table, firstRow, several ? words.heading(page.heading()) + ": " + title : title));
        }
    }

    /** Draws them all; without any there is no sheet. */
    void draw() {
        if (all.isEmpty()) return;
        XSSFSheet sheet = book.createSheet(words.get("xlsx.charts"));
        for (int i = 0; i < all.size(); i++) {
            int row = i / SIDE_BY_SIDE * (HIGH + GAP);
            int left = i % SIDE_BY_SIDE * WIDE;
            chart(all.get(i), sheet, new XSSFClientAnchor(0, 0, 0, 0, left, row, left + WIDE, row + HIGH));
            boolean full = i % (SIDE_BY_SIDE * 2) == SIDE_BY_SIDE * 2 - 1;
            if (full && i + 1 < all.size()) sheet.setRowBreak(row + HIGH);
        }
        XlsxPaper.plain(sheet);
    }

    private static void chart(Drawn drawn, XSSFSheet on, XSSFClientAnchor anchor) {
        TablePage page = drawn.charted().page();
        XSSFSheet sheet = drawn.table();
        int firstRow = drawn.firstRow();
        int column = drawn.charted().column();
        XSSFChart chart = on.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(drawn.title());
        chart.setTitleOverlay(false);
        XDDFCategoryAxis periods = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat("#,##0");
        // columns that do not begin at nought make little of much
        values.setMinimum(0);
        int lastRow = firstRow + page.rows().size() - 1;
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 1, 1));
        XDDFNumericalDataSource<Double> figures = XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(firstRow, lastRow, TableXlsx.FIRST + column, TableXlsx.FIRST + column));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, periods, values);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(names, figures);
        series.setTitle(drawn.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
    }
}
