package vn.baocao.index.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.baocao.index.store.StoredReport;

/** The kinds of files that reports came in, by the ending of the file's name; and OCR. */
final class Source {
    static final String OCR = "ocr";
    static final String OTHER = "other";
    static final List<String> ALL =
            List.of("doc", "docx", "eml", "html", OCR, "odt", OTHER, "pdf", "rtf", "txt", "xls", "xlsx");
    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private Source() {}

    static String of(StoredReport report) {
        String file = report.file().toLowerCase(Locale.ROOT);
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (ending.equals("htm") || ending.equals("xhtml")) ending = "html";
        return KNOWN.contains(ending) && !ending.equals(OCR) ? ending : OTHER;
    }
}
