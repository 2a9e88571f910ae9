package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.table.TablePage.Part;

/** The styles of a workbook, each made once: Times New Roman, thin borders, and number formats that carry signs and marks. */
final class XlsxLook {
    private static final byte[] HEADER = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] TOTAL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] DOUBT = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] ADDED = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] GREY = {(byte) 0x7F, (byte) 0x7F, (byte) 0x7F};
    private static final byte[] RED = {(byte) 0x9C, 0x00, 0x06};

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    XlsxLook(XSSFWorkbook book) {
        this(book, true);
    }

    private XlsxLook(XSSFWorkbook book, boolean own) {
        this.book = book;
        if (own) font(book.getFontAt(0), 12);
    }

    /** Styles beside those of somebody else's workbook, which stay as they are. */
    static XlsxLook within(XSSFWorkbook book) {
        return new XlsxLook(book, false);
    }

    CellStyle title() {
        return style("title", style -> {
            style.setFont(font(14, true, false, null));
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    CellStyle subtitle() {
        return style("subtitle", style -> {
            style.setFont(font(11, false, true, null));
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    CellStyle measure() {
        return style("measure", style -> {
            style.setFont(font(11, false, true, null));
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    CellStyle header() {
        return style("header", style -> {
            style.setFont(font(12, true, false, null));
            boxed(style);
            fill(style, HEADER);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
        });
    }

    CellStyle number(boolean total) {
        return style("number " + total, style -> {
            row(style, total);
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    CellStyle name(boolean total) {
        return style("name " + total, style -> {
            row(style, total);
            style.setWrapText(true);
        });
    }

    CellStyle blank(boolean total) {
        return style("blank " + total, style -> row(style, total));
    }

    /** Words where a number could be, by what they say. */
    CellStyle words(Shown.Sort sort) {
        return switch (sort) {
            case KNOWN, ADDED, WORDS -> text();
            case CONFLICT -> conflict();
            case MISSING -> missing();
        };
    }

    private CellStyle text() {
        return style("text", style -> {
            row(style, false);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    private CellStyle conflict() {
        return style("conflict", style -> {
            row(style, false);
            fill(style, DOUBT);
            style.setFont(font(12, true, false, RED));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setWrapText(true);
        });
    }

    private CellStyle missing() {
        return style("missing", style -> {
            row(style, false);
            style.setFont(font(11, false, true, GREY));
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    /** A number with words before and after it that are no part of it. */
    CellStyle figure(BigDecimal number, String before, String after, boolean added) {
        String format = quoted(before) + decimals(number) + quoted(after);
        return style("figure " + added + format, style -> {
            row(style, false);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            if (added) fill(style, ADDED);
        });
    }

    /** A change, or a share in percent. */
    CellStyle worked(Part part, BigDecimal number, boolean total) {
        String digits = decimals(number);
        String format = part == Part.CHANGE
                ? "+" + digits + ";-" + digits + ";0"
                : part == Part.PER ? digits : part == Part.PERCENT ? "+0.0%;-0.0%;0.0%" : "0.0%";
        return style("worked " + total + format, style -> {
            row(style, total);
            style.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    CellStyle total(BigDecimal number, String after, boolean rough) {
        String format = (rough ? quoted("≈") : "") + decimals(number) + quoted(after);
        return style("total " + format, style -> {
            row(style, true);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    CellStyle note() {
        return style("note", style -> {
            style.setFont(font(11, false, true, GREY));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    CellStyle cell() {
        return style("cell", style -> {
            boxed(style);
            style.setFont(font(11, false, false, null));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    CellStyle value(BigDecimal number) {
        String format = decimals(number);
        return style("value " + format, style -> {
            boxed(style);
            style.setFont(font(11, false, false, null));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    /** The same style; for text that begins as a formula does, one that keeps it text for ever. */
    CellStyle safe(String text, CellStyle style) {
        if (!Formulas.begins(text)) return style;
        return style("quoted " + style.getIndex(), quoted -> {
            quoted.cloneStyleFrom(style);
            quoted.setQuotePrefixed(true);
        });
    }

    private void row(XSSFCellStyle style, boolean total) {
        boxed(style);
        style.setFont(font(12, total, false, null));
        if (total) fill(style, TOTAL);
    }

    private static void boxed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, boolean italic, byte @Nullable [] colour) {
        XSSFFont font = book.createFont();
        font(font, points);
        font.setBold(bold);
        font.setItalic(italic);
        if (colour != null) font.setColor(new XSSFColor(colour, null));
        return font;
    }

    private static void font(XSSFFont font, int points) {
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
    }

    private XSSFCellStyle style(String key, Consumer<XSSFCellStyle> made) {
        XSSFCellStyle known = styles.get(key);
        if (known != null) return known;
        XSSFCellStyle style = book.createCellStyle();
        made.accept(style);
        styles.put(key, style);
        return style;
    }

    // a per cent sign in quotes would still be taken for one by some readers
    private static String quoted(String words) {
        String rest = words.startsWith("%") ? words.substring(1) : words;
        String quoted = rest.isEmpty() ? "" : "\"" + rest.replace("\"", "\"\"") + "\"";
        return rest.length() < words.length() ? "\\%" + quoted : quoted;
    }

    // as many decimals as the number has: an open format leaves a lone decimal sign behind whole numbers
    private static String decimals(BigDecimal number) {
        int scale = Math.min(6, number.stripTrailingZeros().scale());
        return scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
    }
}
