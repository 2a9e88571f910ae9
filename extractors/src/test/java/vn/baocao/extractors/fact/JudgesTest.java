package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Example;
import vn.baocao.extractors.judge.Verdict;

/** A judge overrules the rules only where it is clearly surer, and never what it was not taught. */
final class JudgesTest {
    private static final Set<String> ALL = Set.of("money.tet", "money.visits", "own.code");

    private static Classifier taught() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            examples.add(new Example("money.tet", List.of("word=tết", "both")));
            examples.add(new Example("money.visits", List.of("word=ốm", "both")));
        }
        return Classifier.train(examples, new Classifier.Strength(1, 0, 0.1));
    }

    private static Verdict judge(String feature, Set<String> allowed, String rule) throws IOException {
        return Verdict.of(taught(), List.of(feature), allowed, rule, Judges::marginOfNaming);
    }

    @Test
    void what_it_was_taught_overrules_the_rules() throws IOException {
        Verdict verdict = judge("word=tết", ALL, "money.visits");
        assertThat(verdict.outcome()).isEqualTo("money.tet");
        assertThat(verdict.probability()).isBetween(0.9, 1.0);
    }

    @Test
    void where_both_are_as_probable_the_rules_stand() throws IOException {
        assertThat(judge("both", ALL, "money.visits").outcome()).isEqualTo("money.visits");
        assertThat(judge("both", ALL, "money.tet").outcome()).isEqualTo("money.tet");
    }

    @Test
    void an_indicator_of_the_users_own_is_left_to_the_rules() throws IOException {
        assertThat(judge("word=tết", ALL, "own.code").outcome()).isEqualTo("own.code");
    }

    @Test
    void an_indicator_that_takes_no_such_figure_is_not_chosen() throws IOException {
        assertThat(judge("word=tết", Set.of("money.visits"), "money.visits").outcome())
                .isEqualTo("money.visits");
    }

    @Test
    void what_the_rules_say_does_not_stand_where_it_takes_no_such_figure() throws IOException {
        assertThat(judge("word=tết", Set.of("money.visits"), "money.tet").outcome())
                .isEqualTo("money.visits");
    }

    @Test
    void the_same_examples_give_the_same_probabilities() throws IOException {
        List<String> features = List.of("word=ốm", "both");
        assertThat(taught().probabilities(features)).isEqualTo(taught().probabilities(features));
    }
}
