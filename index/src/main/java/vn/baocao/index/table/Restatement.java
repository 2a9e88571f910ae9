package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.List;

/**
 * That a table is by the units of one day, and what could not be brought there.
 *
 * @param stayed units that are not there on that day and that no single unit stands for: their figures stay as they were
 */
public record Restatement(LocalDate day, List<UnitRow> stayed) {
    public Restatement {
        stayed = List.copyOf(stayed);
    }
}
