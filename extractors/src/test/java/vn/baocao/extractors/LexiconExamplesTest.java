package vn.baocao.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.IndicatorExamples;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordExamples;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.ReportText;

/** Runs the sentences of examples.yaml, word-examples.yaml and the campaigns, each as a report of its own. */
final class LexiconExamplesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void every_indicator_but_other_has_two_sentences_to_read_and_one_to_stay_silent_in() {
        List<IndicatorExamples> examples = IndicatorExamples.builtIn();
        assertThat(examples)
                .extracting(IndicatorExamples::code)
                .containsExactlyElementsOf(Indicators.inUse().all().stream()
                        .map(Indicator::code)
                        .filter(code -> !code.equals(Indicators.OTHER))
                        .toList());
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.reads()).as(example.code()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(example.silent()).as(example.code()).isNotEmpty();
        });
    }

    @Test
    void every_list_of_status_sections_and_tables_has_sentences_with_its_words_and_near_ones() {
        List<WordExamples> examples = WordExamples.builtIn();
        List<String> lists = new ArrayList<>();
        for (String file : List.of("status.yaml", "sections.yaml", "tables.yaml"))
            WordLists.load(file).names().forEach(name -> lists.add(file + "#" + name));
        assertThat(examples).extracting(WordExamples::list).containsExactlyInAnyOrderElementsOf(lists);
        assertThat(examples).allSatisfy(example -> {
            String[] list = example.list().split("#");
            assertThat(example.no()).isNotEmpty();
            assertThat(example.yes())
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(WordLists.load(list[0])
                                    .tonedPhrases(list[1])
                                    .find(TonedKey.of(figure.marked())))
                            .as(example.list() + ": " + figure.marked())
                            .isNotNegative());
        });
    }

    @TestFactory
    Stream<DynamicTest> each_sentence_is_read_as_its_entry_says() {
        return ExampleSentences.builtIn().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.entry() + ": " + example.sentence(),
                        () -> assertThat(example.missed(EXTRACTOR))
                                .as(example.sentence())
                                .isEmpty()));
    }

    @Test
    void in_a_table_the_women_beside_members_are_women_members_and_a_school_s_teachers_are_no_target() {
        String table =
                "Khối\tNhà giáo, NLĐ (người)\t\tĐoàn viên (người)\t\n\tTổng số\tNữ\tTổng số\tNữ\nMầm non\t210\t205\t198\t194\nTiểu học\t340\t288\t335\t284\n";
        assertThat(facts(table)).allMatch(fact -> fact.kind() == Kind.COUNT);
        assertThat(facts(table))
                .extracting(Fact::indicator)
                .startsWith("workforce.total", "workforce.female", "members.total", "members.female");
    }

    private static List<Fact> facts(String text) {
        return EXTRACTOR
                .extract(new ReportText("test", text, List.of(), List.of(), List.of()))
                .facts();
    }
}
