package vn.baocao.index.table;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.index.store.StoredFact;

/**
 * A figure that belongs to the question but to no cell, and why.
 *
 * @param unit whose it is, null where that is unknown
 */
public record Apart(Why why, Line line, @Nullable UnitRow unit, StoredFact fact) {
    /** Whether it is the unit's total, as a result. */
    boolean total() {
        return fact.fact().scope() == Scope.WHOLE && fact.fact().status() == Status.ACTUAL;
    }

    /**
     * Nobody said for when; nobody said whose; for a span of days that no report covers, or at the beginning of the time (a balance); of
     * units that were still apart on the day of the table; in the figure that the unit's successor tells in the same report; a reader
     * decided so.
     */
    public enum Why {
        TIME_UNKNOWN,
        UNIT_UNKNOWN,
        OTHER_TIME,
        NOT_SPLIT,
        IN_SUCCESSOR,
        SET_ASIDE
    }
}
