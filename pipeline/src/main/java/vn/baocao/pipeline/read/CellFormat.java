package vn.baocao.pipeline.read;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the value of a cell as a Vietnamese reader sees it: 5.179, 12,5%, 31/12/2022. */
final class CellFormat {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int SYSTEM_DATE = 14;

    private final DataFormatter formatter = new DataFormatter(VIETNAMESE);

    /** The number under its format: the index in the file and the pattern. */
    String shown(double value, int index, String pattern, boolean since1904) {
        if (index == SYSTEM_DATE && DateUtil.isValidExcelDate(value))
            return DateUtil.getLocalDateTime(value, since1904).format(DATE);
        if (pattern.isEmpty() || pattern.equalsIgnoreCase("General")) return plain(value);
        return formatter.formatRawCellContents(value, index, pattern, since1904).strip();
    }

    /** The number with a decimal comma and without grouping; the noise behind the eleventh digit is left out. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
        DecimalFormat format = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(VIETNAMESE));
        return format.format(value);
    }
}
