package vn.baocao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import vn.baocao.extractors.marked.Canonical;

/** Writes a report as Word 97 (OLE2) by filling a blank document; a table's cells are set apart by tabs. */
final class DocFile {
    /** What the blank document holds: letters that keep it in 16 bits. */
    private static final String BLANK = "NOIDUNG ơưđ";

    private DocFile() {}

    static byte[] of(Canonical canonical) {
        try (InputStream in =
                        Objects.requireNonNull(DocFile.class.getResourceAsStream("/templates/blank.doc"), "blank.doc");
                HWPFDocument document = new HWPFDocument(in);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getRange().replaceText(BLANK, canonical.text().strip().replace('\n', '\r'));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
