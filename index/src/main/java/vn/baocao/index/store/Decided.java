package vn.baocao.index.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What readers said of one figure and nobody took back.
 *
 * @param fields the newest correction of each field, by the names of {@link FactCorrection#FIELDS}
 */
public record Decided(SortedMap<String, FactCorrection> fields) {
    /** Nothing said. */
    public static final Decided NOTHING = new Decided(Collections.emptySortedMap());

    public Decided {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** Whether the figure is to be left out of everything that counts. */
    public boolean setAside() {
        return says(FactCorrection.NO);
    }

    /** Whether the figure is to count for its cell, whatever others say. */
    public boolean chosen() {
        return says(FactCorrection.YES);
    }

    /** Whether any of what was read was set right. */
    public boolean corrected() {
        return fields.keySet().stream().anyMatch(field -> !field.equals(FactCorrection.COUNTS));
    }

    private boolean says(String decision) {
        FactCorrection counts = fields.get(FactCorrection.COUNTS);
        return counts != null && counts.after().equals(decision);
    }
}
