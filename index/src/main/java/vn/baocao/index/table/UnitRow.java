package vn.baocao.index.table;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;

/**
 * A unit in a table.
 *
 * @param key the same for all spellings of its name
 * @param name the spelling that most of its reports use
 * @param level null where no report says
 * @param parent the key of its parent, null where unknown
 * @param depth how many of its ancestors stand above it in the table
 */
public record UnitRow(
        String key,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable String parent,
        int depth) implements Heading {
    UnitRow at(int otherDepth) {
        return new UnitRow(key, name, level, province, parent, otherDepth);
    }
}
