package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.Span;
import vn.baocao.pipeline.Messages;

/** Writes how one sentence is read: its figures with their rules and what else was considered, its campaigns, what is in doubt. */
public final class SentencePage {
    private final Messages messages;
    private final FactWords facts;
    private final RuleWords rules;

    public SentencePage(Messages messages) {
        this.messages = messages;
        TableWords words = new TableWords(Indicators.inUse(), messages);
        this.facts = new FactWords(messages, words);
        this.rules = new RuleWords(messages, words);
    }

    /** The page, no line wider than 80. */
    public List<String> lines(String text, Extraction extraction) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : extraction.facts()) {
            say(
                    lines,
                    facts.marked(
                            text.substring(
                                    fact.sentence().begin(), fact.sentence().end()),
                            fact),
                    0);
            say(lines, facts.opening(fact), 2);
            say(lines, messages.get("table.explain.rules") + ": " + String.join(" → ", rules.rules(fact)), 4);
            List<String> considered = rules.considered(fact);
            if (!considered.isEmpty())
                say(lines, messages.get("table.explain.considered") + ": " + String.join("; ", considered), 4);
        }
        if (extraction.facts().isEmpty()) say(lines, messages.get("lexicon.no-figures"), 0);
        for (CampaignFound campaign : extraction.campaigns())
            for (Span mention : campaign.mentions())
                say(
                        lines,
                        messages.get(
                                "lexicon.campaign",
                                mention.of(text),
                                campaign.name(),
                                messages.get("table.kind." + campaign.kind()),
                                source(campaign)),
                        0);
        for (Issue issue : extraction.issues()) say(lines, issue.says(), 0);
        return lines;
    }

    // known funds have a file of their own
    private static String source(CampaignFound campaign) {
        return campaign.kind().equals("fund")
                ? campaign.rule().replace("campaigns.yaml#", "funds.yaml#")
                : campaign.rule();
    }

    private static void say(List<String> lines, String text, int indent) {
        lines.add(Columns.indented(text, indent, Columns.TERMINAL));
    }
}
