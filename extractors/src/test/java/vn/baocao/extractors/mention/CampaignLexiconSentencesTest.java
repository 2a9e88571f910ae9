package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.lexicon.CampaignLexicon;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

class CampaignLexiconSentencesTest {
    private static final CampaignLexicon LEXICON = CampaignLexicon.inUse();
    private static final CampaignFinder FINDER = CampaignFinder.builtIn();

    /** A sentence without its marks, and the spans that they held. */
    private record Marked(String text, List<Span> spans) {
        static Marked of(String sentence) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int open = 0;
            for (int i = 0; i < sentence.length(); i++) {
                char c = sentence.charAt(i);
                if (c == '⟦') open = text.length();
                else if (c == '⟧') spans.add(new Span(open, text.length()));
                else text.append(c);
            }
            return new Marked(text.toString(), spans);
        }
    }

    private static List<CampaignFound> find(String text) {
        Passage passage = new Passage(new Span(0, text.length()), List.of(), Passage.Role.RESULT);
        return FINDER.find(new ReportText("test", text, List.of(), List.of(), List.of()), List.of(passage));
    }

    @TestFactory
    Stream<DynamicTest> each_campaign_is_read_in_its_sentences_and_nothing_else_is() {
        return LEXICON.campaigns().stream()
                .map(campaign -> DynamicTest.dynamicTest(
                        campaign.id(), () -> campaign.read().forEach(s -> reads(campaign, s))));
    }

    private static void reads(Campaign campaign, String sentence) {
        Marked marked = Marked.of(sentence);
        List<CampaignFound> found = find(marked.text());
        assertThat(found).as(sentence).anyMatch(c -> c.id().equals(campaign.id()));
        List<Span> spans = new ArrayList<>();
        for (CampaignFound each : found) spans.addAll(each.mentions());
        assertThat(spans)
                .as("%s: all that is found in %s: %s", campaign.id(), sentence, found)
                .containsExactlyInAnyOrderElementsOf(marked.spans());
    }

    @TestFactory
    Stream<DynamicTest> no_campaign_at_all_is_read_in_the_silent_sentences() {
        return LEXICON.campaigns().stream()
                .map(campaign -> DynamicTest.dynamicTest(
                        campaign.id(),
                        () -> campaign.silent()
                                .forEach(sentence ->
                                        assertThat(find(sentence)).as(sentence).isEmpty())));
    }

    @Test
    void there_are_campaigns_and_funds_enough() {
        assertThat(LEXICON.campaigns()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(LEXICON.campaigns()).filteredOn(c -> c.kind().equals("fund")).hasSizeGreaterThanOrEqualTo(20);
    }
}
