package vn.baocao.pipeline.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Nearest;

/** The levels of units as users write them. */
final class LevelWords {
    private LevelWords() {}

    /** The level of that code or name, "base", "cơ sở", "cấp cơ sở"; null where there is none. */
    static @Nullable Level of(String said, Messages messages) {
        String key = WordKey.of(said);
        for (Level level : Level.values()) {
            String name = WordKey.of(messages.get("table.level." + level.code()));
            String abridged = WordKey.of(messages.get("units.level." + level.code()));
            if (level.code().equals(key)
                    || name.equals(key)
                    || name.equals("cap " + key)
                    || abridged.equals(key.startsWith("cap ") ? key.substring(4) : key)) return level;
        }
        return null;
    }

    /** The level whose name or code that one is nearest to, as users read it; null where it is like none. */
    static @Nullable String near(String said, Messages messages) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            String name = messages.get("table.level." + level.code());
            for (String one : List.of(name, messages.get("units.level." + level.code()), level.code())) {
                String key = WordKey.of(one);
                names.put(key, name);
                if (key.startsWith("cap ")) names.put(key.substring(4), name);
            }
        }
        String near = Nearest.of(WordKey.of(said), names.keySet());
        return near == null ? null : names.get(near);
    }

    /** All of them with code and name. */
    static String all(Messages messages) {
        return Arrays.stream(Level.values())
                .map(level -> level.code() + " (" + messages.get("table.level." + level.code()) + ")")
                .collect(Collectors.joining(", "));
    }
}
