package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.baocao.extractors.lexicon.CampaignCues;
import vn.baocao.extractors.text.Span;

/** Cross-validation of the trained finder on its own sentences; takes a minute, so it runs only with -Dcampaign.folds=10. */
@EnabledIfSystemProperty(named = "campaign.folds", matches = "\\d+")
class CampaignModelFoldsTest {
    @Test
    void most_of_what_the_model_is_sure_of_is_right_on_sentences_it_never_saw() throws IOException {
        int folds = Integer.getInteger("campaign.folds");
        CampaignWords cues = new CampaignWords(CampaignCues.inUse());
        List<String> own = CampaignModel.sentences();
        List<String> lexicon = CampaignModel.allSentences()
                .subList(own.size(), CampaignModel.allSentences().size());
        int names = 0;
        int guessed = 0;
        int right = 0;
        for (int fold = 0; fold < folds; fold++) {
            List<String> train = new ArrayList<>(lexicon);
            for (int i = 0; i < own.size(); i++) if (i % folds != fold) train.add(own.get(i));
            CampaignModel model = CampaignModel.train(train, cues);
            for (int i = fold; i < own.size(); i += folds) {
                var marked = CampaignModel.unmark(own.get(i));
                Words words = Words.of(marked.getKey());
                names += marked.getValue().size();
                for (CampaignModel.Guess guess : model.find(words)) {
                    if (guess.sure() < CampaignModel.SURE || guess.last() == guess.first()) continue;
                    if (cues.describes(words, guess.first())) continue;
                    Span span = words.span(guess.first(), guess.last());
                    guessed++;
                    if (marked.getValue().contains(span)) right++;
                }
            }
        }
        System.out.printf(
                "%d folds: precision %.3f recall %.3f%n", folds, (double) right / guessed, (double) right / names);
        assertThat((double) right / guessed).isGreaterThan(0.7);
    }
}
