package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/**
 * One figure of a report at one place, with what it means and why.
 *
 * @param id stable: same bytes, same program, same id
 * @param indicator a code of indicators.yaml, "other" where none fits
 * @param label the counted noun as written
 * @param unit whose figure it is; null = not known
 * @param from the time it covers, both ends inclusive; null = not known
 * @param of of a share of a target: the indicator it is the share of
 * @param subject what is counted, where one indicator counts several things (welfare.goods: "áo dài")
 * @param span the number with its unit or counted noun; {@code quote} is that stretch
 * @param page from 1
 * @param sentence the passage it was read in
 * @param ocr whether its text came from OCR
 * @param rules what read it, in order: number, noun, cue, section
 */
public record Fact(
        String id,
        Kind kind,
        String indicator,
        String label,
        Quantity value,
        Status status,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Scope scope,
        @Nullable String of,
        @Nullable String subject,
        Span span,
        String quote,
        int page,
        Span sentence,
        Basis basis,
        boolean ocr,
        List<String> rules) {
    public Fact {
        rules = List.copyOf(rules);
        if (span.length() != quote.length()) throw new IllegalArgumentException(id + ": quote is not its span");
        if ((kind == Kind.TARGET) != (status == Status.TARGET))
            throw new IllegalArgumentException(id + ": kind " + kind + " with status " + status);
    }

    /** The same fact of that unit and time. */
    public Fact placed(@Nullable String whose, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Fact(
                id, kind, indicator, label, value, status, whose, first, last, scope, of, subject, span, quote, page,
                sentence, basis, ocr, rules);
    }

    /** The same fact with that scope. */
    public Fact scoped(Scope of) {
        return new Fact(
                id, kind, indicator, label, value, status, unit, from, to, of, this.of, subject, span, quote, page,
                sentence, basis, ocr, rules);
    }

    /** The same fact with its words as the document writes them, of which the rules read a restored form; {@code rule} says so. */
    public Fact asWritten(String text, String rule) {
        List<String> why = new ArrayList<>(rules);
        why.add(rule);
        return new Fact(
                id,
                kind,
                indicator,
                label,
                value,
                status,
                unit,
                from,
                to,
                scope,
                of,
                subject,
                span,
                span.of(text),
                page,
                sentence,
                basis,
                ocr,
                why);
    }

    /** The same fact with one more rule that read it. */
    public Fact because(String rule) {
        return named(indicator, rule);
    }

    /** The same fact of another indicator, with the rule that named it. */
    public Fact named(String code, String rule) {
        List<String> why = new ArrayList<>(rules);
        why.add(rule);
        return new Fact(
                id, kind, code, label, value, status, unit, from, to, scope, of, subject, span, quote, page, sentence,
                basis, ocr, why);
    }
}
