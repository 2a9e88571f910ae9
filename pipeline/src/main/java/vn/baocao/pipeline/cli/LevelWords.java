package vn.baocao.pipeline.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.pipeline.Messages;

/** The levels of units as users write them. */
final class LevelWords {
    private LevelWords() {}

    /** The level of that code or name, "base", "cơ sở", "cấp cơ sở"; null where there is none. */
    static @Nullable Level of(String said, Messages messages) {
        String key = WordKey.of(said);
        for (Level level : Level.values()) {
            String name = WordKey.of(messages.get("table.level." + level.code()));
            if (level.code().equals(said) || name.equals(key) || name.equals("cap " + key)) return level;
        }
        return null;
    }

    /** All of them with code and name. */
    static String all(Messages messages) {
        return Arrays.stream(Level.values())
                .map(level -> level.code() + " (" + messages.get("table.level." + level.code()) + ")")
                .collect(Collectors.joining(", "));
    }
}
