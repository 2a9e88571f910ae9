package vn.baocao.extractors;

import java.util.List;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.text.Passage;

/** All that was taken out of one report; every list in text order. */
public record Extraction(
        ReportBlock report,
        List<CampaignFound> campaigns,
        List<Fact> facts,
        List<Issue> issues,
        List<Passage> passages,
        List<Mention> mentions) {
    public Extraction {
        campaigns = List.copyOf(campaigns);
        facts = List.copyOf(facts);
        issues = List.copyOf(issues);
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
    }
}
