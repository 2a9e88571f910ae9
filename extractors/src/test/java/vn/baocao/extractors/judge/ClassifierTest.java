package vn.baocao.extractors.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a classifier learns, and that its file holds it. */
final class ClassifierTest {
    private static final Classifier.Strength STRENGTH = new Classifier.Strength(1, 0, 0.1);

    private static final Classifier TAUGHT = taught();

    private static Classifier taught() {
        try {
            return Classifier.train(together(), STRENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each of two words alone says little: together they say what neither does. */
    private static List<Example> together() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new Example("whole", List.of("tặng", "suất")));
            examples.add(new Example("part", List.of("hiện có", "suất")));
            if (i % 3 > 0) examples.add(new Example("whole", List.of("hiện có", "người")));
            if (i % 2 > 0) examples.add(new Example("part", List.of("tặng", "người")));
        }
        return examples;
    }

    @Test
    void it_learns_what_two_features_say_together() {
        assertThat(TAUGHT.probabilities(List.of("tặng", "suất")).get("whole")).isGreaterThan(0.7);
        assertThat(TAUGHT.probabilities(List.of("tặng", "người")).get("part")).isGreaterThan(0.7);
    }

    @Test
    void the_probabilities_of_all_outcomes_are_one_together() {
        Map<String, Double> odds = TAUGHT.probabilities(List.of("tặng", "not known"));
        assertThat(odds.keySet()).containsExactly("part", "whole");
        assertThat(odds.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void the_same_examples_give_the_same_file() throws IOException {
        assertThat(Classifier.train(together(), STRENGTH).bytes()).isEqualTo(TAUGHT.bytes());
    }

    @Test
    void what_was_written_is_read_again() {
        Classifier read = Classifier.read(ByteBuffer.wrap(TAUGHT.bytes()));
        List<String> features = List.of("hiện có", "suất");
        assertThat(read.outcomes()).containsExactly("part", "whole");
        // the networks' numbers are kept in a byte each
        assertThat(read.probabilities(features).get("part"))
                .isCloseTo(TAUGHT.probabilities(features).get("part"), within(0.02));
    }

    @Test
    void other_files_are_refused() {
        assertThatThrownBy(() -> Classifier.read(ByteBuffer.wrap(new byte[] {0, 3, 'G', 'I', 'S'})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
