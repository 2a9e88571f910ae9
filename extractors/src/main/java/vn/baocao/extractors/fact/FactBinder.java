package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Verdict;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/**
 * Makes facts of figures. The rules draft each ({@link Drafting}, {@link Kin}, {@link Places}, {@link Scopes}); judges that were trained
 * on marked reports decide whether it is a fact and of what sort, what it counts, and whether it is a total or a share, knowing what the
 * rules say and all that stands around the figure.
 */
public final class FactBinder {
    private final Drafting drafting = new Drafting();
    private final Judges judges = Judges.builtIn();
    private final Map<Kind, Set<String>> indicators = new EnumMap<>(Kind.class);

    public FactBinder() {
        for (Kind kind : Kind.values()) indicators.put(kind, taking(kind));
    }

    /** The facts of a report in text order, and the figures that none of them claims. */
    public record Bound(List<Fact> facts, List<Span> unclaimed) {}

    /** Binds the figures of a report. */
    public Bound bind(ReportText report, ReportBlock block, List<Passage> passages, Found found) {
        Drafting.Drafts read = drafting.read(report, block, passages, found, judges::read);
        List<Draft> drafts = named(Kin.name(read.claimed(), report.text()), block, report.text());
        Places places = new Places(report.text(), passages, block, found);
        List<Draft> placed =
                drafts.stream().map(draft -> draft.with(places.place(draft))).toList();
        return new Bound(scoped(placed, report.text(), block), read.unclaimed());
    }

    private List<Draft> named(List<Draft> drafts, ReportBlock block, String text) {
        List<Draft> named = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Fact fact = drafts.get(i).fact();
            Measure measure = fact.value().measure();
            Classifier naming = judges.naming().get(measure);
            if (naming == null) throw new IllegalStateException("no judge for " + measure);
            Set<String> allowed = Objects.requireNonNull(indicators.get(fact.kind()));
            Fact asFellow = Kin.asFellow(named, drafts.get(i), text);
            if (asFellow != null && allowed.contains(asFellow.indicator())) {
                named.add(drafts.get(i).with(asFellow));
                continue;
            }
            Verdict verdict = Verdict.of(
                    naming, NamingFeatures.of(drafts, i, block), allowed, fact.indicator(), Judges::marginOfNaming);
            FormNames.Said said = FormNames.of(verdict.outcome(), drafts.get(i), block, text);
            String code = said == null ? verdict.outcome() : said.indicator();
            String rule = said == null ? "judge#" + code + ": " + Math.round(verdict.probability() * 100) : said.rule();
            named.add(
                    code.equals(fact.indicator())
                            ? drafts.get(i)
                            : drafts.get(i).with(fact.named(code, rule)));
        }
        return named;
    }

    /** The indicators that take figures of that kind. */
    private static Set<String> taking(Kind kind) {
        return Indicators.inUse().all().stream()
                .filter(indicator -> indicator.kinds().contains(kind))
                .map(indicator -> indicator.code())
                .collect(Collectors.toSet());
    }

    private List<Fact> scoped(List<Draft> drafts, String text, ReportBlock block) {
        List<Fact> facts = Draft.facts(drafts);
        List<Fact> scoped = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Scope rule = Scopes.scope(facts, i, text);
            List<String> features = ScopeFeatures.of(drafts, i, rule, block);
            String scope = Verdict.of(
                            judges.scope(), features, Judges.SCOPES, rule.name(), outcome -> Judges.MARGIN_OF_SCOPE)
                    .outcome();
            Fact fact = facts.get(i);
            boolean tells = i > 0 && Scopes.tellsShareOf(facts.get(i - 1), fact, text);
            scoped.add(fact.scoped(
                    tells
                            ? scoped.getLast().scope()
                            : Scopes.certain(facts, i, drafts.get(i).cell(), block, text)
                                    .orElse(Scope.valueOf(scope))));
        }
        return scoped;
    }
}
