package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.pipeline.Messages;

class RuleWordsTest {
    private static final Path FACTS = Path.of("../extractors/src/main/java/vn/baocao/extractors/fact");
    private static final Fact FACT = new Extractor()
            .extract(PlainText.of("x", "Có 25 đoàn viên."))
            .facts()
            .getFirst();

    private static List<String> said(String language, String rule) {
        Messages messages = Messages.in(language);
        List<String> all =
                new RuleWords(messages, new TableWords(Indicators.inUse(), messages)).rules(FACT.because(rule));
        return all.subList(all.size() - 1, all.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_rule_of_a_fellow_is_said_in_words(String language) throws IOException {
        String kin = "\"(kin: [^\"]+)\"";
        List<String> rules = new ArrayList<>(rulesIn("Kin.java", kin));
        assertThat(rules).hasSizeGreaterThan(5);
        rules.addAll(rulesIn("Drafting.java", kin));
        assertThat(rules).contains("kin: each of plan");
        for (String rule : rules) assertThat(said(language, rule)).doesNotContain(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_a_column_or_a_label_says_is_said_in_words(String language) throws IOException {
        List<String> rules = rulesIn("FormNames.java", "\"(\\p{L}+#[^\"]+)\"");
        assertThat(rules).hasSizeGreaterThan(3);
        for (String rule : rules) assertThat(said(language, rule)).doesNotContain(rule);
    }

    private static List<String> rulesIn(String file, String rule) throws IOException {
        try (Stream<String> lines = Files.lines(FACTS.resolve(file))) {
            return lines.flatMap(line -> Pattern.compile(rule).matcher(line).results())
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    @Test
    void a_unit_named_with_its_items_province_says_so() {
        assertThat(said("vi", "unit#label: Nam Định"))
                .containsExactly("tên đơn vị ghép với tên tỉnh đứng đầu mục tin: Nam Định");
        assertThat(said("en", "diacritics#restored")).containsExactly("read by restored diacritics");
    }
}
