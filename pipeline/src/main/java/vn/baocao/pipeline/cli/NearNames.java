package vn.baocao.pipeline.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.baocao.extractors.lexicon.WordKey;

/** Which known names are nearest to one that nobody knows, by letters put in, left out or changed. */
final class NearNames {
    private NearNames() {}

    /**
     * At most {@code limit} names, nearest first; none of which more than a third of the letters are others.
     *
     * @param spellings from {@link WordKey} to name
     */
    static List<String> of(String typed, Map<String, String> spellings, int limit) {
        String key = WordKey.of(typed);
        return spellings.entrySet().stream()
                .filter(one -> 3 * changes(key, one.getKey())
                        <= Math.max(key.length(), one.getKey().length()))
                .sorted(Comparator.comparingInt(one -> changes(key, one.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(limit)
                .toList();
    }

    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
