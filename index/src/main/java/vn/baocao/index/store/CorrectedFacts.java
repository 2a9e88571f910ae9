package vn.baocao.index.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.check.Checks;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Lays what readers said of single figures over an extraction. */
final class CorrectedFacts {
    private CorrectedFacts() {}

    /** The extraction with corrected facts; what does not add up within the report is worked out anew without those set aside. */
    static Extraction of(Extraction own, ReportText text, SortedMap<String, Decided> decided) {
        if (decided.isEmpty()) return own;
        List<Fact> facts = own.facts().stream()
                .map(fact -> of(fact, decided.getOrDefault(fact.id(), Decided.NOTHING)))
                .toList();
        List<Fact> counted = facts.stream()
                .filter(fact ->
                        !decided.getOrDefault(fact.id(), Decided.NOTHING).setAside())
                .toList();
        List<Issue> issues = new ArrayList<>();
        List<Span> unclaimed = new ArrayList<>();
        for (Issue issue : own.issues()) {
            if (issue instanceof Issue.Unclaimed) unclaimed.addAll(issue.spans());
            if (!(issue instanceof Issue.DoesNotAddUp || issue instanceof Issue.Disagreement)) issues.add(issue);
        }
        issues.addAll(Checks.of(text, counted, unclaimed));
        issues.sort(Comparator.comparingInt(
                issue -> issue.spans().isEmpty() ? 0 : issue.spans().getFirst().begin()));
        return new Extraction(own.report(), own.campaigns(), facts, issues, own.passages(), own.mentions());
    }

    /** The fact with what was said of it. */
    static Fact of(Fact own, Decided decided) {
        Map<String, FactCorrection> said = decided.fields();
        if (!decided.corrected()) return own;
        Status status = said.containsKey("status") ? constant(Status.class, said(said, "status")) : own.status();
        String indicator = said.containsKey("indicator") ? said(said, "indicator") : own.indicator();
        boolean renamed = !indicator.equals(own.indicator());
        Quantity value = value(own, said, indicator);
        return new Fact(
                own.id(),
                status == Status.TARGET
                        ? Kind.TARGET
                        : Kind.valueOf(value.measure().name()),
                indicator,
                own.label(),
                value,
                status,
                said.containsKey("unit") ? said(said, "unit") : own.unit(),
                date(said, "from", own.from()),
                date(said, "to", own.to()),
                said.containsKey("scope") ? constant(Scope.class, said(said, "scope")) : own.scope(),
                renamed ? null : own.of(),
                renamed ? null : own.subject(),
                own.span(),
                own.quote(),
                own.page(),
                own.sentence(),
                own.basis(),
                own.ocr(),
                own.rules());
    }

    // "12%" is a rate; a figure of another indicator is measured as that one's are
    private static Quantity value(Fact own, Map<String, FactCorrection> said, String indicator) {
        Quantity read = own.value();
        Measure measure = read.measure() == Measure.RATE || indicator.equals(own.indicator())
                ? read.measure()
                : Indicators.inUse().find(indicator).map(one -> one.measure()).orElse(read.measure());
        Per per = said.containsKey(FactCorrection.PER) ? per(said(said, FactCorrection.PER)) : read.per();
        if (!said.containsKey("value")) return new Quantity(read.amount(), read.upTo(), measure, read.qualifier(), per);
        String value = said(said, "value");
        boolean rate = value.endsWith("%");
        String[] ends = (rate ? value.substring(0, value.length() - 1) : value).split(FactCorrection.UP_TO);
        return new Quantity(
                new BigDecimal(ends[0]),
                ends.length > 1 ? new BigDecimal(ends[1]) : null,
                rate ? Measure.RATE : measure,
                Qualifier.EXACT,
                per);
    }

    private static @Nullable Per per(String code) {
        return code.equals(FactCorrection.NOT_EACH) ? null : constant(Per.class, code);
    }

    /** The value of a field as {@link FactCorrection} writes it; empty where it is not known, or nobody decided. */
    static String valueOf(Fact fact, Decided decided, String field) {
        return switch (field) {
            case "value" -> {
                BigDecimal amount = fact.value().amount();
                String upTo = fact.value().upTo() == null
                        ? ""
                        : FactCorrection.UP_TO + fact.value().upTo().toPlainString();
                yield amount.toPlainString() + upTo + (fact.value().measure() == Measure.RATE ? "%" : "");
            }
            case FactCorrection.PER ->
                fact.value().per() == null
                        ? FactCorrection.NOT_EACH
                        : FactJson.code(fact.value().per());
            case "indicator" -> fact.indicator();
            case "unit" -> Objects.requireNonNullElse(fact.unit(), "");
            case "from" -> Objects.toString(fact.from(), "");
            case "to" -> Objects.toString(fact.to(), "");
            case "scope" -> FactJson.code(fact.scope());
            case "status" -> FactJson.code(fact.status());
            case FactCorrection.COUNTS ->
                decided.setAside() ? FactCorrection.NO : decided.chosen() ? FactCorrection.YES : "";
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    private static String said(Map<String, FactCorrection> said, String field) {
        return Objects.requireNonNull(said.get(field)).after();
    }

    private static @Nullable LocalDate date(Map<String, FactCorrection> said, String field, @Nullable LocalDate own) {
        return said.containsKey(field) ? LocalDate.parse(said(said, field)) : own;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
