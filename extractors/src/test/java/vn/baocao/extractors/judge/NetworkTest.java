package vn.baocao.extractors.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final int OUTCOMES = 4;
    private static final int[] FEATURES = {0, 3, 4};

    private static float[] sums(Network network) {
        float[] hidden = new float[network.units];
        network.hidden(FEATURES, FEATURES.length, hidden);
        float[] sums = new float[OUTCOMES];
        network.upper.sums(hidden, sums);
        return sums;
    }

    @Test
    void joined_networks_say_what_they_say_on_average() {
        List<Network> networks = List.of(
                Network.untrained(6, OUTCOMES, new Random(1)),
                Network.untrained(6, OUTCOMES, new Random(2)),
                Network.untrained(6, OUTCOMES, new Random(3)));
        float[] joined = sums(Network.joined(networks));
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            float sum = 0;
            for (Network network : networks) sum += sums(network)[outcome];
            assertThat(joined[outcome])
                    .isCloseTo(sum / networks.size(), within(1e-6f))
                    .isNotZero();
        }
    }

    @Test
    void what_is_kept_in_bytes_says_nearly_the_same_and_is_read_as_it_was_written() {
        Network network = Network.untrained(6, OUTCOMES, new Random(4));
        TrainedNetwork kept = TrainedNetwork.of(network);
        ByteBuffer bytes = ByteBuffer.allocate(kept.length());
        kept.write(bytes);
        assertThat(bytes.hasRemaining()).isFalse();
        TrainedNetwork read = TrainedNetwork.read(bytes.flip(), 6, OUTCOMES);
        assertThat(read.sums(FEATURES)).containsExactly(kept.sums(FEATURES));
        assertThat(kept.sums(FEATURES)).containsExactly(sums(network), within(2e-3f));
    }
}
