package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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
        int begin = 0;
        // one string may hold several words where the document writes its own blanks
        for (int i = 0; i <= positions.size(); i++) {
            boolean blank = i < positions.size() && isBlank(positions.get(i));
            if (i < positions.size() && !blank) continue;
            if (i > begin) word(positions.subList(begin, i));
            begin = i + 1;
        }
    }

    private static boolean isBlank(TextPosition position) {
        return position.getUnicode() == null || position.getUnicode().isBlank();
    }

    private void word(List<TextPosition> letters) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        String font = first.getFont() == null || first.getFont().getName() == null
                ? ""
                : first.getFont().getName();
        StringBuilder text = new StringBuilder();
        for (TextPosition letter : letters) text.append(letter.getUnicode());
        float height = Math.max(first.getHeightDir(), 0.6f * first.getFontSizeInPt());
        words.add(new PageText.Word(
                draft.decoded(text.toString(), font),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                height,
                isBold(font)));
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

    private static boolean isBold(String font) {
        return font.toLowerCase(Locale.ROOT).contains("bold");
    }
}
