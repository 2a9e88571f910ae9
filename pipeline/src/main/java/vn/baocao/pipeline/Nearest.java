package vn.baocao.pipeline;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.EditDistance;

/** Finds what somebody meant among the words there are. */
public final class Nearest {
    private Nearest() {}

    /**
     * The word that differs from what was typed in the fewest letters.
     *
     * @return null where more than a third of the letters would have to change; the first in order where several are as near
     */
    public static @Nullable String of(String typed, Collection<String> words) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int changes = EditDistance.between(typed, word);
            if (changes >= least || changes * 3 > Math.max(typed.length(), word.length())) continue;
            best = word;
            least = changes;
        }
        return best;
    }
}
