package vn.baocao.index.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that a unit has or had.
 *
 * @param province of the reports that use it, where that is not the unit's own; else null
 * @param official whether it is the unit's own name and no other spelling or nickname
 * @param from first day on which it was the official name, null where that is not said
 * @param to last day, null where it still is
 */
public record UnitName(
        String text,
        @Nullable String province,
        boolean official,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public UnitName {
        if (text.isBlank()) throw new IllegalArgumentException("a unit without a name");
    }

    /** The official name for as long as anybody knows. */
    public static UnitName official(String text) {
        return new UnitName(text, null, true, null, null);
    }

    /** Another name of the unit. */
    public static UnitName alias(String text, @Nullable String province) {
        return new UnitName(text, province, false, null, null);
    }

    boolean on(LocalDate day) {
        return official && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
