package vn.baocao.pipeline;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

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
            int changes = changes(typed, word);
            if (changes >= least || changes * 3 > Math.max(typed.length(), word.length())) continue;
            best = word;
            least = changes;
        }
        return best;
    }

    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
