package vn.baocao.extractors.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

/** Features are known by their parts as by their text, and a file says what was written into it. */
final class WeightsTest {
    private static final long TET = Features.fingerprint("L=tết");
    private static final long DONG = Features.fingerprint("R=đồng");
    private static final FeatureIndex INDEX = new FeatureIndex(new long[] {DONG, TET});
    private static final Weights WEIGHTS = Weights.of(
            INDEX,
            Map.of(
                    TET, new Context(new int[] {0, 2}, new double[] {0.5, -1.25}),
                    DONG, new Context(new int[] {1}, new double[] {2})));

    private static double[] sums(Weights weights, Features features) {
        double[] sums = new double[3];
        weights.addTo(sums, INDEX.known(features));
        return sums;
    }

    private static Features joined() {
        Features features = new Features();
        features.part("L=").part("tết").end();
        features.part("not").part(" known").end();
        features.part("R=").part("đ").part("ồng").end();
        return features;
    }

    @Test
    void a_feature_in_parts_is_the_feature_they_make() {
        assertThat(joined()).containsExactly("L=tết", "not known", "R=đồng");
        assertThat(sums(WEIGHTS, joined())).containsExactly(0.5, 2, -1.25);
        assertThat(sums(WEIGHTS, Features.of(List.of("L=tết", "L=tết")))).containsExactly(1, 0, -2.5);
    }

    @Test
    void what_was_written_is_read_again() {
        ByteBuffer file = ByteBuffer.allocate(WEIGHTS.length());
        WEIGHTS.write(file);
        assertThat(file.hasRemaining()).isFalse();
        assertThat(sums(Weights.read(file.flip(), INDEX.size()), joined())).containsExactly(0.5, 2, -1.25);
        assertThat(file.hasRemaining()).isFalse();
    }

    @Test
    void two_features_of_one_fingerprint_are_refused() {
        assertThatThrownBy(() -> new FeatureIndex(new long[] {3, 5, 3})).isInstanceOf(IllegalArgumentException.class);
    }
}
