package vn.baocao.extractors.text;

/** A page of the document: its number from 1, its stretch of the text, and whether its text came from OCR. */
public record Page(int number, Span span, boolean ocr) {
    public Page {
        if (number < 1) throw new IllegalArgumentException("page " + number);
    }
}
