package vn.baocao.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ExtractionJson;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.text.ReportText;

/** Keeps the extraction from falling: floors below today's figures, on the samples and on real reports where they are at hand. */
final class GoldScoreTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Extractor extractor = new Extractor();

    @Test
    void the_sample_reports_are_read_at_least_this_well() throws IOException {
        Scorer scorer = score(Path.of("src/test/resources/gold"));
        assertThat(scorer.documents()).isGreaterThanOrEqualTo(24);
        assertFloors(scorer, 0.98, 0.98, 0.94, 0.91, 0.85, 0.97, 0.97);
    }

    @Test
    void the_real_reports_are_read_at_least_this_well() throws IOException {
        Path real = Path.of("../../shared/gold/dev");
        assumeTrue(Files.isDirectory(real), "no real reports here");
        assertFloors(score(real), 0.98, 0.99, 0.89, 0.84, 0.72, 0.97, 0.97);
    }

    @Test
    void reports_without_marks_are_read_nearly_as_well() throws IOException {
        for (double lost : new double[] {0.3, 1}) {
            Scorer scorer = score(Path.of("src/test/resources/gold"), lost);
            assertFloors(scorer, 0.95, 0.95, 0.87, 0.76, 0.70, 0.95, 0.93);
        }
    }

    @Test
    void every_fact_quotes_the_text_at_its_place_and_survives_json() throws IOException {
        for (Path file : texts(Path.of("src/test/resources/gold"))) {
            String text = Files.readString(file);
            Extraction extraction = extract(text);
            for (Fact fact : extraction.facts()) {
                assertThat(fact.span().of(text)).as("%s %s", file, fact.id()).isEqualTo(fact.quote());
                assertThat(fact.sentence().contains(fact.span().begin()))
                        .as("%s %s", file, fact.id())
                        .isTrue();
            }
            JsonNode json = ExtractionJson.writeWithPassages(extraction, text);
            Extraction back = ExtractionJson.read(JSON.readTree(json.toString()));
            assertThat(ExtractionJson.writeWithPassages(back, text).toString()).isEqualTo(json.toString());
        }
    }

    @Test
    void the_same_facts_come_out_in_any_number_of_threads() throws IOException {
        List<Path> files = texts(Path.of("src/test/resources/gold"));
        List<String> one = files.stream().map(this::facts).toList();
        List<String> many = files.parallelStream().map(this::facts).toList();
        assertThat(many).isEqualTo(one);
    }

    private String facts(Path file) {
        try {
            String text = Files.readString(file);
            return ExtractionJson.write(extract(text), text).toString();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Extraction extract(String text) {
        return extractor.extract(new ReportText("test", text, List.of(), List.of(), List.of()));
    }

    private Scorer score(Path gold) throws IOException {
        return score(gold, 0);
    }

    private Scorer score(Path gold, double lost) throws IOException {
        Scorer scorer = new Scorer();
        for (Path file : texts(gold)) {
            Path facts = file.resolveSibling(String.valueOf(file.getFileName()).replace(".txt", ".json"));
            String text = LostMarks.of(Files.readString(file), lost);
            scorer.add(JSON.readTree(facts.toFile()), ExtractionJson.write(extract(text), text));
        }
        return scorer;
    }

    private static void assertFloors(
            Scorer scorer,
            double found,
            double money,
            double indicator,
            double placed,
            double scope,
            double campaigns,
            double report) {
        assertThat(f1(scorer, "found")).as("found").isGreaterThanOrEqualTo(found);
        assertThat(f1(scorer, "found.money")).as("found.money").isGreaterThanOrEqualTo(money);
        assertThat(f1(scorer, "indicator")).as("indicator").isGreaterThanOrEqualTo(indicator);
        assertThat(f1(scorer, "placed")).as("placed").isGreaterThanOrEqualTo(placed);
        assertThat(f1(scorer, "scope")).as("scope").isGreaterThanOrEqualTo(scope);
        assertThat(f1(scorer, "campaigns")).as("campaigns").isGreaterThanOrEqualTo(campaigns);
        assertThat(scorer.report()).as("report").isGreaterThanOrEqualTo(report);
    }

    private static double f1(Scorer scorer, String figure) {
        return Objects.requireNonNull(scorer.tallies().get(figure), figure).f1();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".txt"))
                    .filter(path -> Files.exists(path.resolveSibling(
                            String.valueOf(path.getFileName()).replace(".txt", ".json"))))
                    .sorted()
                    .toList();
        }
    }
}
