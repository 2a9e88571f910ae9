package vn.baocao.extractors.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.judge.Features;
import vn.baocao.extractors.text.Word;

/** The features of one figure while they are gathered. */
final class FeatureList {
    private final Features all = new Features();

    /** Adds the feature that the parts make together. */
    void add(@Nullable Object... parts) {
        for (Object part : parts) all.part(part instanceof String text ? text : String.valueOf(part));
        all.end();
    }

    /** Adds the feature that the parts make together behind a mark and a space. */
    void addBehind(String mark, @Nullable Object... parts) {
        all.part(mark).part(" ");
        add(parts);
    }

    List<String> all() {
        return all;
    }

    /** The key of a word as a feature says it: 0 for every number, ^ before the first word and $ behind the last. */
    static String key(List<Word> words, int at) {
        if (at < 0) return "^";
        if (at >= words.size()) return "$";
        Word word = words.get(at);
        return word.type() == Word.Type.NUMBER ? "0" : word.key();
    }
}
