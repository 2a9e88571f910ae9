package vn.baocao.extractors.mention;

import vn.baocao.extractors.text.Span;

/** Digits that are no quantity, with the reason: a date, a document number, an ordinal, a term, a phone number, a clock time … */
public record NotAFigure(Span span, Reason reason) {
    public enum Reason {
        DATE,
        YEAR,
        TERM,
        DOCUMENT_NUMBER,
        ORDINAL,
        SECTION_NUMBER,
        PHONE,
        CLOCK,
        DURATION,
        ANNIVERSARY,
        AGE,
        FREQUENCY,
        NAME,
        STATUTE
    }
}
