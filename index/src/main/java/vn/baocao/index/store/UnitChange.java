package vn.baocao.index.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.UnitEdit;

/**
 * A change of the register of units that was made.
 *
 * @param number by which a user may undo it
 * @param undoes the change that this one took back, else null
 * @param undoneBy the change that took this one back, else null
 */
public record UnitChange(
        long number,
        Instant made,
        String who,
        UnitEdit edit,
        @Nullable Long undoes,
        @Nullable Long undoneBy) {}
