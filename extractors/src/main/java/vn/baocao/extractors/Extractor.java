package vn.baocao.extractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.extractors.check.Checks;
import vn.baocao.extractors.cover.ReportReading;
import vn.baocao.extractors.diacritics.DiacriticRestoration;
import vn.baocao.extractors.fact.FactBinder;
import vn.baocao.extractors.fact.Finders;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.mention.CampaignFinder;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Takes out of a report what a careful reader would: the report block, campaigns, facts, and what to look at. Thread-safe. */
public final class Extractor {
    private final Finders finders = new Finders();
    private final CampaignFinder campaigns = CampaignFinder.builtIn();
    private final FactBinder binder = new FactBinder();

    /** Reads one report; the same text gives the same extraction in any number of threads. */
    public Extraction extract(ReportText report) {
        ReportText written = report.blocks().isEmpty() ? withBlocks(report) : report;
        DiacriticRestoration.Restored restored = DiacriticRestoration.restore(written.text());
        if (!restored.changed()) return read(written);
        Extraction read = read(
                new ReportText(written.id(), restored.text(), written.blocks(), written.pages(), written.repairs()));
        return asWritten(read, written.text(), restored.share());
    }

    /** What was read of a restored text, in the document's own words. */
    private static Extraction asWritten(Extraction read, String text, double share) {
        List<Issue> issues = new ArrayList<>();
        issues.add(new Issue.LostDiacritics(
                "Văn bản mất dấu ở khoảng %d %% số chữ; số liệu được đọc theo dấu máy đoán lại, cần đối chiếu bản gốc"
                        .formatted(Math.round(share * 100)),
                List.of()));
        issues.addAll(read.issues());
        return new Extraction(
                read.report(),
                read.campaigns(),
                read.facts().stream()
                        .map(fact -> fact.asWritten(text, "diacritics#restored"))
                        .toList(),
                issues,
                read.passages(),
                read.mentions());
    }

    private Extraction read(ReportText text) {
        ReportReading reading = ReportReading.of(text);
        ReportBlock block = reading.block();
        List<Passage> passages = reading.passages();
        Finders.Mentions mentions = finders.read(text, reading);
        FactBinder.Bound bound = binder.bind(text, block, passages, mentions.found());
        List<CampaignFound> named = campaigns.find(text, passages);
        List<Issue> issues = new ArrayList<>(CampaignFinder.unlisted(named));
        for (Span span : bound.unclaimed())
            issues.add(new Issue.Unclaimed("Chưa rõ số này đếm gì: " + span.of(text.text()), List.of(span)));
        issues.addAll(placeNotSaid(block, text.text()));
        issues.addAll(Checks.of(text, bound.facts(), bound.unclaimed()));
        issues.sort(Comparator.comparingInt(
                issue -> issue.spans().isEmpty() ? 0 : issue.spans().getFirst().begin()));
        return new Extraction(block, named, bound.facts(), issues, passages, mentions.quantities());
    }

    /** "LĐLĐ tỉnh" of two provinces must not be taken for one unit unseen. */
    private static List<Issue> placeNotSaid(ReportBlock block, String text) {
        String unit = block.unit();
        if (unit == null || !UnitNames.isRelative(unit)) return List.of();
        String key = UnitKey.of(unit);
        return List.of(new Issue.PlaceNotSaid(
                "Văn bản chỉ gọi đơn vị là “%s”, không nói là của nơi nào: hãy xem đây là đơn vị nào, kẻo lẫn với đơn vị cùng tên ở nơi khác"
                        .formatted(unit),
                UnitNames.in(text, new Span(0, text.length())).stream()
                        .filter(name -> UnitKey.of(name.span().of(text)).equals(key))
                        .map(Mention::span)
                        .limit(1)
                        .toList()));
    }

    private static ReportText withBlocks(ReportText report) {
        ReportText plain = PlainText.of(report.id(), report.text());
        return new ReportText(report.id(), report.text(), plain.blocks(), report.pages(), report.repairs());
    }
}
