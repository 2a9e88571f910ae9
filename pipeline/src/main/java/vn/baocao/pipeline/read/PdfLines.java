package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.baocao.extractors.text.LegacyEncoding;

/** Takes the words of a PDF page with their places; text in the old Vietnamese fonts is decoded by the font's name. */
final class PdfLines extends PDFTextStripper {
    private final Draft draft;
    private final List<PageText.Line> lines = new ArrayList<>();
    private List<PageText.Word> words = new ArrayList<>();

    private PdfLines(Draft draft) {
        this.draft = draft;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static PageText page(PDDocument document, int number, Draft draft) throws IOException {
        PdfLines stripper = new PdfLines(draft);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.writeText(document, Writer.nullWriter());
        stripper.lineEnds();
        PDRectangle box = document.getPage(number - 1).getCropBox();
        return new PageText(number, false, box.getWidth(), box.getHeight(), stripper.lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) return;
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        String font = first.getFont() == null || first.getFont().getName() == null
                ? ""
                : first.getFont().getName();
        float height = Math.max(first.getHeightDir(), 0.6f * first.getFontSizeInPt());
        // one string may hold several words where the document writes its own blanks
        int at = 0;
        for (String part : text.split("(?<=\\s)(?=\\S)")) {
            int end = at + part.length();
            boolean exact = positions.size() == text.length();
            TextPosition from = exact ? positions.get(Math.min(at, positions.size() - 1)) : first;
            TextPosition to = exact
                    ? positions.get(Math.max(0, Math.min(at + part.strip().length() - 1, positions.size() - 1)))
                    : last;
            if (!part.isBlank())
                words.add(new PageText.Word(
                        decoded(part.strip(), font),
                        from.getXDirAdj(),
                        to.getXDirAdj() + to.getWidthDirAdj(),
                        first.getYDirAdj(),
                        height,
                        isBold(font)));
            at = end;
        }
    }

    @Override
    protected void writeLineSeparator() {
        lineEnds();
    }

    @Override
    protected void writeWordSeparator() {
        // words are taken one by one
    }

    @Override
    protected void writeParagraphEnd() {
        lineEnds();
    }

    private void lineEnds() {
        if (!words.isEmpty()) lines.add(PageText.Line.of(words));
        words = new ArrayList<>();
    }

    private String decoded(String text, String font) {
        Optional<LegacyEncoding> encoding = LegacyEncoding.ofFont(font);
        if (encoding.isEmpty()
                || text.codePoints().anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || c == 0x110 || c == 0x111))
            return text;
        String decoded = encoding.get().decode(text);
        if (LegacyEncoding.isCapitalFont(font)) decoded = decoded.toUpperCase(Locale.ROOT);
        if (!decoded.equals(text))
            draft.note(
                    encoding.get().code(),
                    "Phông chữ dùng bảng mã " + encoding.get().label() + ", đã chuyển sang Unicode.");
        return decoded;
    }

    private static boolean isBold(String font) {
        return font.toLowerCase(Locale.ROOT).contains("bold");
    }
}
