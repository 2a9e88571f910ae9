package vn.baocao.extractors.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Word;

/** The features of one decision while they are gathered. */
public final class FeatureList {
    private static final int EXACT = 3;
    private static final int SOME = 5;
    private static final int SEVERAL = 9;

    private final Features all = new Features();

    /** Adds the feature that the parts make together. */
    public void add(@Nullable Object... parts) {
        for (Object part : parts) all.part(part instanceof String text ? text : String.valueOf(part));
        all.end();
    }

    /** Adds the feature that the parts make together behind a mark and a space. */
    public void addBehind(String mark, @Nullable Object... parts) {
        all.part(mark).part(" ");
        add(parts);
    }

    /** All, in the order in which they were added. */
    public List<String> all() {
        return all;
    }

    /** The key of a word as a feature says it: 0 for every number, ^ before the first word and $ behind the last. */
    public static String key(List<Word> words, int at) {
        if (at < 0) return "^";
        if (at >= words.size()) return "$";
        Word word = words.get(at);
        return word.type() == Word.Type.NUMBER ? "0" : word.key();
    }

    /** A count as a feature says it: few exactly, many by their size. */
    public static String about(int count) {
        return count <= EXACT ? String.valueOf(count) : count <= SOME ? "some" : count <= SEVERAL ? "several" : "many";
    }
}
