package vn.baocao.extractors.judge;

import java.util.List;

/** One decision as a careful reader took it: the outcome, and the features of what was decided on. */
public record Example(String outcome, List<String> features) {
    public Example {
        features = List.copyOf(features);
    }
}
