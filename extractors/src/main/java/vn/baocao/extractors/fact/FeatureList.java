package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Word;

/** The features of one figure while they are gathered. */
final class FeatureList {
    private final List<String> all = new ArrayList<>();

    void add(String feature) {
        all.add(feature);
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** The key of a word as a feature says it: 0 for every number, ^ before the first word and $ behind the last. */
    static String key(List<Word> words, int at) {
        if (at < 0) return "^";
        if (at >= words.size()) return "$";
        Word word = words.get(at);
        return word.type() == Word.Type.NUMBER ? "0" : word.key();
    }
}
