package vn.baocao.pipeline.export;

import java.util.List;
import java.util.stream.IntStream;
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
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;

/** Draws one unit's figures over comparable periods; columns, as a missing figure must not look like nought on a line. */
final class XlsxChart {
    private static final int MOST = 3;

    private final TableWords words;
    private final XSSFSheet sheet;

    XlsxChart(TableWords words, XSSFSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** Draws below the row, one chart for each of the first results, where there are at least two figures to compare. */
    void draw(TablePage page, int firstRow, int below) {
        if (!comparable(page.rows())) return;
        int drawn = 0;
        for (int c = 0; c < page.columns().size() && drawn < MOST; c++) {
            int column = c;
            long numbers = page.rows().stream()
                    .filter(row -> row.fields().get(column).number() != null)
                    .count();
            if (page.columns().get(c).part() == Part.RESULT && numbers > 1)
                chart(page, firstRow, column, below, drawn++);
        }
    }

    private static boolean comparable(List<Row> rows) {
        return rows.size() > 1
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i) instanceof Row.Figures figures
                                && figures.heading() instanceof ReportedPeriod period
                                && rows.getFirst() instanceof Row.Figures first
                                && first.heading() instanceof ReportedPeriod one
                                && period.comparesWith(one));
    }

    private void chart(TablePage page, int firstRow, int column, int below, int place) {
        int left = 1 + place * 5;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, left, below, left + 5, below + 11);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        String title = words.headingWithMeasure(page.columns().get(column).heading());
        chart.setTitleText(title);
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
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
    }
}
