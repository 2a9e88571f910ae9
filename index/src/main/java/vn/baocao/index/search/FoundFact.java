package vn.baocao.index.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.text.Span;

/**
 * A fact that answers a query, with the report that states it.
 *
 * @param amount money in đồng, rates in percent
 * @param span the figure in the report's text; {@code quote} is that stretch
 * @param sentence where its sentence stands; {@code sentenceText} is that stretch
 * @param context of a figure in a cell of a table: the heads above it and before it; null for running text
 * @param corrected whether a reader set anything of this figure right, or decided that it counts
 */
public record FoundFact(
        String id,
        FoundReport report,
        Kind kind,
        String indicator,
        String label,
        BigDecimal amount,
        @Nullable BigDecimal upTo,
        Measure measure,
        Qualifier qualifier,
        @Nullable Per per,
        Status status,
        Scope scope,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Span span,
        String quote,
        int page,
        boolean ocr,
        Span sentence,
        String sentenceText,
        @Nullable String context,
        boolean corrected) {

    static FoundFact of(FoundReport report, Fact fact, String text, @Nullable String context, boolean corrected) {
        return new FoundFact(
                fact.id(),
                report,
                fact.kind(),
                fact.indicator(),
                fact.label(),
                fact.value().amount(),
                fact.value().upTo(),
                fact.value().measure(),
                fact.value().qualifier(),
                fact.value().per(),
                fact.status(),
                fact.scope(),
                fact.unit(),
                fact.from(),
                fact.to(),
                fact.span(),
                fact.quote(),
                fact.page(),
                fact.ocr(),
                fact.sentence(),
                fact.sentence().of(text),
                context,
                corrected);
    }
}
