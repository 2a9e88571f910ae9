package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.Passage;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;

/** Writes all about one figure for the terminal: its sentence with the figure marked, and how it was read. */
public final class FactPage {
    private static final int LABEL = 18;

    private final Messages messages;
    private final TableWords words;
    private final FactWords facts;
    private final RuleWords rules;

    public FactPage(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
        this.facts = new FactWords(messages, words);
        this.rules = new RuleWords(messages, words);
    }

    /**
     * Where a figure stands in its report.
     *
     * @param context the headings above its sentence, outermost first; of a table cell its column's and row's
     * @param role the part of the report; null where that is not known
     * @param address the cell of a workbook, as in a formula; null where it stands in none
     */
    public record Place(
            List<String> context,
            Passage.@Nullable Role role,
            @Nullable String address) {}

    /**
     * The page, no line wider than 80.
     *
     * @param read the figure as it was read
     * @param said all that readers ever said of it
     */
    public List<String> lines(StoredFact stored, Place place, Fact read, List<FactCorrection> said) {
        Fact fact = stored.fact();
        List<String> lines = new ArrayList<>();
        lines.add(get("explain.sentence") + ":");
        lines.add(Columns.indented(facts.marked(stored.sentence(), fact), 2, Columns.TERMINAL));
        if (!place.context().isEmpty()) {
            String context = String.join(" › ", place.context());
            lines.add(Columns.indented(get("explain.context", context), 2, Columns.TERMINAL));
        }
        lines.add("");
        field(lines, "explain.value", value(fact));
        field(lines, "explain.read", fact.quote());
        field(lines, "explain.indicator", facts.indicator(fact));
        if (!fact.label().isBlank()) field(lines, "explain.label", fact.label());
        if (fact.of() != null) field(lines, "explain.of", words.indicatorLabel(fact.of()));
        if (fact.subject() != null) field(lines, "explain.subject", fact.subject());
        field(lines, "explain.status", get("status." + FactJson.code(fact.status())));
        field(lines, "explain.scope", get("scope." + FactJson.code(fact.scope())));
        field(
                lines,
                "explain.qualifier",
                get("qualifier." + FactJson.code(fact.value().qualifier())));
        if (fact.value().per() != null)
            field(lines, "explain.per", get("per." + FactJson.code(fact.value().per())));
        field(lines, "explain.unit", orUnknown(fact.unit()));
        ReportedPeriod period = ReportedPeriod.between(fact.from(), fact.to());
        field(lines, "explain.span", orUnknown(period == null ? null : words.heading(period)));
        field(lines, "explain.cell", fills(stored));
        if (place.role() != null) field(lines, "explain.role", get("role." + FactJson.code(place.role())));
        field(lines, "explain.basis", get("basis." + FactJson.code(fact.basis())));
        list(lines, "explain.rules", rules.rules(fact));
        list(lines, "explain.considered", rules.considered(fact));
        decided(lines, stored, read, said);
        lines.add("");
        field(lines, "explain.file", stored.file());
        if (place.address() != null) field(lines, "explain.address", place.address());
        else field(lines, "explain.page", String.valueOf(fact.page()));
        field(
                lines,
                "explain.place",
                get(
                        "explain.place.of",
                        String.valueOf(fact.span().begin()),
                        String.valueOf(fact.span().end())));
        field(lines, "explain.report", stored.reportId() + " — baocao show " + stored.reportId());
        if (fact.ocr()) lines.addAll(Columns.wrap(get("explain.ocr"), Columns.TERMINAL));
        if (stored.superseded()) lines.addAll(Columns.wrap(get("show.superseded"), Columns.TERMINAL));
        return lines;
    }

    private void decided(List<String> lines, StoredFact stored, Fact read, List<FactCorrection> said) {
        if (said.isEmpty()) return;
        DecidedWords decided = new DecidedWords(messages);
        lines.add("");
        field(lines, "explain.as-read", facts.opening(read));
        List<FactCorrection> now = List.copyOf(stored.decided().fields().values());
        list(lines, "explain.decided", now.stream().map(decided::now).toList());
        if (said.size() > now.size())
            list(lines, "explain.history", said.stream().map(decided::change).toList());
    }

    private String value(Fact fact) {
        String unit = Indicators.inUse()
                .find(fact.indicator())
                .map(one -> words.measure(new Line(one.code(), fact.value().measure(), null, null)))
                .orElse("");
        String value = words.numbers().quantity(fact.value());
        return unit.isEmpty() || unit.equals("%") ? value : value + " " + unit;
    }

    // what a comparison makes of it, and why
    private String fills(StoredFact stored) {
        Fact fact = stored.fact();
        if (stored.setAside()) return get("fills.set-aside");
        if (fact.indicator().equals(Indicators.OTHER)) return get("fills.other");
        if (fact.status() == Status.CHANGE) return get("fills.change");
        if (fact.value().per() != null)
            return get("fills.per", get("per." + FactJson.code(fact.value().per())));
        if (fact.status() == Status.TARGET && fact.scope() != Scope.WHOLE) return get("fills.target-part");
        if (fact.unit() == null) return get("fills.no-unit");
        if (fact.from() == null && fact.to() == null) return get("fills.no-time");
        if (!Reported.periodic(stored.report())) return get("fills.not-periodic");
        if (stored.superseded()) return get("fills.superseded");
        if (fact.scope() != Scope.WHOLE) return get("fills.items");
        return get(fact.status() == Status.TARGET ? "fills.target" : "fills.whole");
    }

    private String orUnknown(@Nullable String value) {
        return facts.orUnknown(value);
    }

    private void list(List<String> lines, String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) ReportPage.field(lines, i == 0 ? get(label) : "", values.get(i), LABEL);
    }

    private void field(List<String> lines, String label, String value) {
        ReportPage.field(lines, get(label), value, LABEL);
    }

    private String get(String key, Object... arguments) {
        return messages.get("table." + key, arguments);
    }
}
