package vn.baocao.pipeline.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.baocao.extractors.text.ReportText;

/** Reads PDF page by page: its text by position, and by OCR the pages that show a picture of text or whose text is junk. */
final class PdfReader {
    private static final int DPI = 300;
    private static final double MOST_PIXELS = 20e6;
    // a page with fewer letters than this beside a large picture is a scan with a stamp or a page number
    private static final int FEW_LETTERS = 60;
    private static final int LARGE_PICTURE = 300_000;
    private static final int SMALL_PICTURE = 10_000;

    private final Progress progress;
    private final Ocr ocr;

    PdfReader(Progress progress) {
        this.progress = progress;
        this.ocr = new Ocr(progress);
    }

    Reading read(Path file, String id) throws IOException {
        String type = FileType.PDF.mediaType();
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            Draft draft = new Draft(progress);
            List<PageText> pages = new ArrayList<>();
            int unread = 0;
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                progress.step();
                PageText page = PdfLines.page(document, number, draft);
                Optional<PageText> seen = Optional.of(page);
                if (needsOcr(document.getPage(number - 1), page)) seen = ocr(document, number);
                if (seen.isEmpty()) unread++;
                pages.add(seen.orElse(page));
            }
            if (pages.stream().anyMatch(PageText::ocr))
                draft.note("ocr", "Có trang không có lớp chữ; đã nhận dạng chữ (OCR) bằng Tesseract, có thể sai dấu.");
            if (unread > 0)
                draft.note("ocr-missing", unread + " trang chỉ có ảnh, chưa đọc được vì chưa cài OCR tiếng Việt.");
            new PageFlow(draft).write(pages);
            if (draft.isBlank()) return new Reading.NoText(type, unread > 0 ? "ocr-not-installed" : "blank");
            ReportText text = draft.finish(id);
            return new Reading.Text(type, text);
        } catch (InvalidPasswordException encrypted) {
            throw new NotReadable("encrypted", String.valueOf(encrypted.getMessage()));
        }
    }

    private Optional<PageText> ocr(PDDocument document, int number) throws IOException {
        if (!Ocr.isInstalled()) return Optional.empty();
        PDRectangle box = document.getPage(number - 1).getCropBox();
        double inches = box.getWidth() / 72.0 * box.getHeight() / 72.0;
        float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(0.01, inches)));
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
        progress.step();
        return Optional.of(ocr.page(image, number));
    }

    private static boolean needsOcr(PDPage page, PageText text) {
        String all =
                String.join("\n", text.lines().stream().map(PageText.Line::text).toList());
        long letters = all.codePoints().filter(Character::isLetterOrDigit).count();
        if (isJunk(all)) return true;
        return letters < FEW_LETTERS && hasPicture(page, letters == 0 ? SMALL_PICTURE : LARGE_PICTURE);
    }

    // fonts without a mapping to Unicode give private-use characters, boxes and control characters
    private static boolean isJunk(String text) {
        long all = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long junk = text.codePoints()
                .filter(c -> (c >= 0xE000 && c <= 0xF8FF)
                        || c == 0xFFFD
                        || (c < 0x20 && c != '\n' && c != '\t')
                        || (c >= 0x80 && c < 0xA0))
                .count();
        return all > 20 && junk * 5 > all;
    }

    private static boolean hasPicture(PDPage page, int pixels) {
        if (page.getResources() == null) return false;
        for (COSName name : page.getResources().getXObjectNames()) {
            try {
                if (!page.getResources().isImageXObject(name)) {
                    return true;
                }
                if (page.getResources().getXObject(name) instanceof PDImageXObject image
                        && (long) image.getWidth() * image.getHeight() >= pixels) return true;
            } catch (IOException broken) {
                // a picture that cannot be opened shows nothing either
                return false;
            }
        }
        return false;
    }
}
