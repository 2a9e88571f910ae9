package vn.baocao.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Runs the sentences of examples.yaml, each as a report of its own. */
final class LexiconExamplesTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final List<Example> EXAMPLES = examples();

    private record Example(String code, List<Reads> reads, List<String> silent) {}

    /** A sentence without its marks, and the figure that they held. */
    private record Reads(String text, Span figure, Kind kind, JsonNode value) {
        static Reads of(JsonNode entry) {
            String marked = entry.path("text").asText();
            int open = marked.indexOf('⟦');
            int close = marked.indexOf('⟧') - 1;
            if (open < 0 || close <= open) throw new IllegalArgumentException("examples.yaml: no mark: " + marked);
            return new Reads(
                    marked.replace("⟦", "").replace("⟧", ""),
                    new Span(open, close),
                    Kind.valueOf(entry.path("kind").asText().toUpperCase(Locale.ROOT)),
                    entry.path("value"));
        }
    }

    @Test
    void every_indicator_but_other_has_two_sentences_to_read_and_one_to_stay_silent_in() {
        assertThat(EXAMPLES)
                .extracting(Example::code)
                .containsExactlyElementsOf(Indicators.builtIn().all().stream()
                        .map(Indicator::code)
                        .filter(code -> !code.equals(Indicators.OTHER))
                        .toList());
        assertThat(EXAMPLES).allSatisfy(example -> {
            assertThat(example.reads()).as(example.code()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(example.silent()).as(example.code()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_indicator_reads_its_figures() {
        return EXAMPLES.stream()
                .flatMap(example -> example.reads().stream()
                        .map(reads -> DynamicTest.dynamicTest(
                                example.code() + ": " + reads.text(), () -> reads(example.code(), reads))));
    }

    @TestFactory
    Stream<DynamicTest> each_indicator_stays_silent_on_its_neighbours() {
        return EXAMPLES.stream()
                .flatMap(example -> example.silent().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                example.code() + ": " + text,
                                () -> assertThat(facts(text))
                                        .as(text)
                                        .isNotEmpty()
                                        .noneMatch(fact -> fact.indicator().equals(example.code())))));
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

    private static void reads(String code, Reads sentence) {
        assertThat(Indicators.builtIn().get(code).kinds()).contains(sentence.kind());
        assertThat(facts(sentence.text()))
                .as(sentence.text())
                .filteredOn(fact -> fact.span().begin() <= sentence.figure().begin()
                        && fact.span().end() >= sentence.figure().end())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.indicator()).isEqualTo(code);
                    assertThat(fact.kind()).isEqualTo(sentence.kind());
                    assertThat(fact.value().amount())
                            .isEqualByComparingTo(sentence.value().decimalValue());
                });
    }

    private static List<Fact> facts(String text) {
        return EXTRACTOR
                .extract(new ReportText("test", text, List.of(), List.of(), List.of()))
                .facts();
    }

    private static List<Example> examples() {
        try (InputStream in = Objects.requireNonNull(Indicators.class.getResourceAsStream("examples.yaml"))) {
            List<Example> examples = new ArrayList<>();
            for (JsonNode entry : new YAMLMapper().readTree(in).path("examples")) {
                List<Reads> reads = new ArrayList<>();
                for (JsonNode each : entry.path("reads")) reads.add(Reads.of(each));
                List<String> silent = new ArrayList<>();
                for (JsonNode each : entry.path("silent")) silent.add(each.asText());
                examples.add(new Example(entry.path("code").asText(), reads, silent));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException("examples.yaml", e);
        }
    }
}
