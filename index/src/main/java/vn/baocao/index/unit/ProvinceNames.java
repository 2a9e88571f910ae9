package vn.baocao.index.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.EditDistance;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.WordKey;

/** Names of provinces as people write them into lists. */
public final class ProvinceNames {
    private static final List<String> HEADS = List.of("tinh ", "thanh pho ", "tp ");

    private ProvinceNames() {}

    /** The province as the lexicon spells it, "tỉnh" and "thành phố" left out; null where there is none of that name. */
    public static @Nullable String spelled(String said) {
        return Places.builtIn()
                .province(said)
                .or(() -> Places.builtIn().province(bare(said)))
                .orElse(null);
    }

    /** The provinces whose names differ from that one in a letter or two, the nearest first; empty where none does. */
    public static List<String> near(String said) {
        String key = bare(said);
        return Places.builtIn().provinceSpellings().entrySet().stream()
                .filter(entry -> NearNames.alike(key, entry.getKey()))
                .sorted(Comparator.comparingInt(entry -> EditDistance.between(key, entry.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(3)
                .toList();
    }

    private static String bare(String said) {
        String key = WordKey.of(said);
        for (String head : HEADS) if (key.startsWith(head)) return key.substring(head.length());
        return key;
    }
}
