package vn.baocao.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.lexicon.WrongLexicon.Cause;

/** A user's files alone and laid over the program's. */
final class OwnLexiconTest {
    private static JsonNode laid(String file, String text) {
        return LexiconFiles.merged(file, OwnLexicon.of(Map.of(file, text)));
    }

    @Test
    void an_indicator_of_a_known_code_is_replaced_and_a_new_one_stands_before_other() {
        Indicators all = Indicators.read("indicators.yaml", laid("indicators.yaml", """
                        indicators:
                          - {code: org.sections, kinds: [count], label_vi: "Công đoàn bộ phận, khoa", label_en: "Sections", counted_vi: "đơn vị", counted_en: "sections", adds: true}
                          - {code: union.libraries, kinds: [count], label_vi: "Tủ sách", label_en: "Libraries", counted_vi: "tủ", counted_en: "libraries", adds: true}
                        """));
        assertThat(all.get("org.sections").labelVi()).isEqualTo("Công đoàn bộ phận, khoa");
        assertThat(all.all()).hasSize(Indicators.inUse().all().size() + 1);
        assertThat(all.all().get(all.all().size() - 2).code()).isEqualTo("union.libraries");
        assertThat(all.all().getLast().code()).isEqualTo(Indicators.OTHER);
    }

    @Test
    void a_noun_told_in_another_class_leaves_the_first() {
        JsonNode nouns = laid("nouns.yaml", "mine: [quần chúng]\n");
        assertThat(nouns.path("mine").toString()).contains("quần chúng");
        assertThat(nouns.path("member_good").toString())
                .contains("quần chúng ưu tú")
                .doesNotContain("\"quần chúng\"");
    }

    @Test
    void a_cue_told_with_another_strength_has_that_strength_only() {
        JsonNode cues = laid("cues.yaml", "org.groups:\n  count: {cues: {weak: [tổ công đoàn]}}\n");
        JsonNode count = cues.path("org.groups").path("count");
        assertThat(count.path("cues").path("weak").toString()).contains("tổ công đoàn");
        assertThat(count.path("cues").path("strong").toString()).doesNotContain("\"tổ công đoàn\"");
        assertThat(count.path("nouns").path("union_group").asInt()).isEqualTo(9);
    }

    @Test
    void words_are_added_to_their_list_and_a_campaign_of_a_known_id_is_replaced() {
        assertThat(laid("units.yaml", "abbreviations: [cdkkt = công đoàn các khu kinh tế]\n")
                        .path("abbreviations"))
                .hasSize(
                        LexiconFiles.builtIn("units.yaml").path("abbreviations").size() + 1);
        CampaignLexicon campaigns = CampaignLexicon.of(OwnLexicon.of(Map.of("campaigns.yaml", """
                        campaigns:
                          - id: tu-sach-cong-nhan
                            name: Tủ sách công nhân
                            kind: drive
                            read: ["Phong trào ⟦Tủ sách công nhân⟧ lan rộng.", "Hưởng ứng ⟦Tủ sách công nhân⟧."]
                            silent: ["Thư viện có nhiều sách."]
                        """)));
        assertThat(campaigns.campaigns())
                .hasSize(CampaignLexicon.inUse().campaigns().size() + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "indicator.yaml  | a: 1                                                 | UNKNOWN_FILE  | ~~",
                "indicators.yaml | [                                                    | NOT_YAML      | ~~",
                "status.yaml     | {target: [mong], target: [muốn]}                     | NOT_YAML      | ~~",
                "indicators.yaml | indicators: 5                                        | SHAPE         | ~~",
                "indicators.yaml | indicators: [{code: a.b, kinds: [money], adds: true}] | MISSING       | a.b",
                "cues.yaml       | a.b: {count: {no: [sách]}}                           | NO_INDICATOR  | a.b",
                "cues.yaml       | org.groups: {count: {nouns: {books: 3}}}             | WRONG_VALUE   | org.groups.count",
                "cues.yaml       | org.groups: {count: {cues: {huge: [tổ]}}}            | WRONG_VALUE   | org.groups.count",
                "cues.yaml       | org.groups: {money: {no: [tổ]}}                      | WRONG_VALUE   | org.groups",
                "units.yaml      | abbreviations: [cdkkt]                               | SHAPE         | abbreviations",
                "status.yaml     | goal: [mong muốn]                                    | UNKNOWN_FIELD | goal",
                "status.yaml     | target: mong muốn                                    | SHAPE         | target",
                "numbers.yaml    | magnitudes: {tỷ: nine}                               | WRONG_VALUE   | magnitudes.tỷ",
                "funds.yaml      | campaigns: [{id: a, name: A, kind: fund}]            | TOO_FEW_SENTENCES | a",
                "examples.yaml   | examples: [{code: org.groups, reads: [{text: 9 tổ}]}] | NO_MARK      | org.groups",
            })
    void a_mistake_is_named_with_file_entry_and_cause(String file, String text, Cause cause, String entry) {
        assertThatThrownBy(() -> OwnLexicon.of(Map.of(file, text)))
                .isInstanceOfSatisfying(WrongLexicon.class, wrong -> {
                    assertThat(wrong.what()).isEqualTo(cause);
                    assertThat(wrong.file()).isEqualTo(file);
                    assertThat(wrong.entry()).isEqualTo(entry);
                });
    }
}
