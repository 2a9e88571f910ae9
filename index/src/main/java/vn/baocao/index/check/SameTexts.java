package vn.baocao.index.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Passage;
import vn.baocao.index.store.SentenceSet;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;

/** Finds reports whose sentences are mostly those of the unit's report for the period before. */
final class SameTexts {
    private static final int EXAMPLES = 3;

    private final AcrossReports across;

    SameTexts(AcrossReports across) {
        this.across = across;
    }

    List<Finding> find() {
        Map<String, List<Reported>> byUnit = new TreeMap<>();
        for (Reported report : across.reports()) {
            UnitRow unit = across.unit(report);
            boolean counts = !report.superseded() && Reported.periodic(report.block());
            if (unit != null && counts && AcrossReports.period(report) != null)
                byUnit.computeIfAbsent(unit.key(), k -> new ArrayList<>()).add(report);
        }
        List<Finding> found = new ArrayList<>();
        byUnit.values().stream().filter(reports -> reports.size() > 1).forEach(reports -> find(reports, found));
        return found;
    }

    private void find(List<Reported> reports, List<Finding> found) {
        Set<String> ids = reports.stream().map(Reported::id).collect(Collectors.toSet());
        Map<String, SentenceSet> sentences = across.store().sentences(ids);
        Comparator<Reported> byTime = Comparator.comparing(one -> Objects.requireNonNull(AcrossReports.period(one)));
        List<Reported> sorted = reports.stream()
                .sorted(byTime.thenComparing(Reported::file).thenComparing(Reported::id))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Reported report = sorted.get(i);
            ReportedPeriod period = Objects.requireNonNull(AcrossReports.period(report));
            sorted.subList(0, i).reversed().stream()
                    .filter(one -> period.comparesWith(Objects.requireNonNull(AcrossReports.period(one))))
                    .findFirst()
                    .map(before -> same(report, before, sentences))
                    .ifPresent(found::add);
        }
    }

    private @Nullable Finding same(Reported report, Reported before, Map<String, SentenceSet> sentences) {
        SentenceSet own = sentences.get(report.id());
        SentenceSet earlier = sentences.get(before.id());
        UnitRow unit = across.unit(report);
        ReportedPeriod period = AcrossReports.period(report);
        if (own == null || earlier == null || unit == null || period == null) return null;
        int same = own.sharedWith(earlier);
        Thresholds.SameText threshold = across.thresholds().sameText();
        if (own.size() < threshold.sentences() || same * 100L < (long) threshold.share() * own.size()) return null;
        return new Finding.SameText(unit, period, report, before, same, own.size(), examples(report, earlier));
    }

    // those with figures tell more than headings and wishes
    private List<Finding.Sentence> examples(Reported report, SentenceSet earlier) {
        StoredReport whole = across.store().reportWithId(report.id()).orElse(null);
        if (whole == null) return List.of();
        String text = whole.text().text();
        Comparator<Passage> figuresFirst =
                Comparator.comparing(passage -> passage.span().of(text).chars().noneMatch(Character::isDigit));
        return whole.extraction().passages().stream()
                .filter(passage -> passage.role() == Passage.Role.RESULT || passage.role() == Passage.Role.STATE)
                .filter(passage -> earlier.has(passage.span().of(text)))
                .sorted(figuresFirst)
                .limit(EXAMPLES)
                .map(passage -> new Finding.Sentence(
                        passage.span().of(text).strip(),
                        whole.text().pageAt(passage.span().begin())))
                .toList();
    }
}
