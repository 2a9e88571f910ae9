package vn.baocao.extractors.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final int OUTCOMES = 4;
    private static final int[] FEATURES = {0, 3, 4};

    private static float[] sums(Network network) {
        float[] sums = new float[OUTCOMES];
        network.addTo(sums, network.hidden(FEATURES));
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
}
