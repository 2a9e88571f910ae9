package vn.baocao.index.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

/**
 * Current reports that speak alike of their unit, as far as tables and the register of units ask for them, where there are many.
 *
 * @param file the first of them by file
 * @param rounds what they are for, each once
 */
public record ReportGroup(
        @Nullable String unit,
        @Nullable Level level,
        @Nullable String province,
        @Nullable String parent,
        String file,
        List<Round> rounds) {
    /**
     * Those of a group that are for the same time and of the same type.
     *
     * @param superseded whether newer submissions replaced them
     * @param count how many there are
     */
    public record Round(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReportType type,
            boolean plan,
            boolean superseded,
            int count) {}

    public ReportGroup {
        rounds = List.copyOf(rounds);
    }

    /** How many reports there are. */
    public int count() {
        return rounds.stream().mapToInt(Round::count).sum();
    }

    /** What all have in common, without a time and a type. */
    public ReportBlock block() {
        return new ReportBlock(null, unit, level, province, parent, null, null, null, null, null, false);
    }
}
