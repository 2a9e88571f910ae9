package vn.baocao.index.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.Register;

/** A report and figures in it, written by hand for a test. */
record Told(String id, ReportBlock block, boolean superseded) {
    static Told annual(String id, String unit, int year) {
        return report(id, unit, ReportType.ANNUAL, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Told report(String id, String unit, ReportType type, @Nullable LocalDate from, @Nullable LocalDate to) {
        ReportBlock block = new ReportBlock(
                null, unit, Level.BASE, "Hà Nam Ninh", null, from, to, type, LocalDate.of(2023, 1, 5), null, false);
        return new Told(id, block, false);
    }

    /** The register of what those reports bear. */
    static Register register(Collection<Reported> reports) {
        return Register.of(
                List.of(),
                reports.stream()
                        .map(one -> new Borne(one.id(), one.file(), one.block()))
                        .toList());
    }

    Told at(Level level, @Nullable String parent) {
        return new Told(
                id,
                new ReportBlock(
                        block.title(),
                        block.unit(),
                        level,
                        block.province(),
                        parent,
                        block.from(),
                        block.to(),
                        block.type(),
                        block.published(),
                        block.number(),
                        block.plan()),
                superseded);
    }

    Told replaced() {
        return new Told(id, block, true);
    }

    Reported reported() {
        return new Reported(id, id + ".docx", block, superseded);
    }

    Figure says(String indicator, String amount) {
        Measure measure = indicator.startsWith("money") ? Measure.MONEY : Measure.COUNT;
        return new Figure(
                this,
                indicator,
                new Quantity(new BigDecimal(amount), null, measure, Qualifier.EXACT, null),
                Status.ACTUAL,
                block.unit(),
                block.from(),
                block.to(),
                Scope.WHOLE,
                null,
                null,
                false,
                0);
    }

    /** One figure of it. */
    record Figure(
            Told report,
            String indicator,
            Quantity value,
            Status status,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Scope scope,
            @Nullable String of,
            @Nullable String subject,
            boolean ocr,
            int at) {
        Figure at(int offset) {
            return new Figure(report, indicator, value, status, unit, from, to, scope, of, subject, ocr, offset);
        }

        Figure scoped(Scope other) {
            return new Figure(report, indicator, value, status, unit, from, to, other, of, subject, ocr, at);
        }

        Figure as(Status other) {
            return new Figure(report, indicator, value, other, unit, from, to, scope, of, subject, ocr, at);
        }

        Figure of(@Nullable String otherUnit) {
            return new Figure(report, indicator, value, status, otherUnit, from, to, scope, of, subject, ocr, at);
        }

        Figure during(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new Figure(report, indicator, value, status, unit, first, last, scope, of, subject, ocr, at);
        }

        Figure counting(String what) {
            return new Figure(report, indicator, value, status, unit, from, to, scope, of, what, ocr, at);
        }

        Figure shareOf(String other) {
            return new Figure(report, indicator, value, status, unit, from, to, scope, other, subject, ocr, at);
        }

        Figure scanned() {
            return new Figure(report, indicator, value, status, unit, from, to, scope, of, subject, true, at);
        }

        Figure measured(Measure measure, @Nullable Per per, Qualifier qualifier) {
            return new Figure(
                    report,
                    indicator,
                    new Quantity(value.amount(), value.upTo(), measure, qualifier, per),
                    status,
                    unit,
                    from,
                    to,
                    scope,
                    of,
                    subject,
                    ocr,
                    at);
        }

        StoredFact stored() {
            Kind kind = status == Status.TARGET
                    ? Kind.TARGET
                    : switch (value.measure()) {
                        case COUNT -> Kind.COUNT;
                        case MONEY -> Kind.MONEY;
                        case RATE -> Kind.RATE;
                    };
            String quote = value.amount().toPlainString();
            Fact fact = new Fact(
                    report.id() + "-" + indicator + "-" + at + "-" + quote,
                    kind,
                    indicator,
                    "",
                    value,
                    status,
                    unit,
                    from,
                    to,
                    scope,
                    of,
                    subject,
                    new Span(at, at + quote.length()),
                    quote,
                    1,
                    new Span(at, at + quote.length()),
                    Basis.SAME_SENTENCE,
                    ocr,
                    List.of("number"));
            return new StoredFact(
                    report.id(),
                    report.id() + ".docx",
                    report.block(),
                    Instant.EPOCH,
                    report.superseded(),
                    fact,
                    "Đến nay có " + quote + ".",
                    null);
        }
    }
}
