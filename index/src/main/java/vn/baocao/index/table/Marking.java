package vn.baocao.index.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.unit.Register;

/**
 * Says what there is to know of the sources of a table's cells.
 *
 * @param restatement by which units the table is, null where as reported
 */
record Marking(
        Presence presence, Register register, @Nullable Restatement restatement) {
    boolean unreviewed(Cell cell) {
        Predicate<StoredFact> nobody = fact -> !presence.reviewed(fact.reportId());
        return cell instanceof Cell.Known
                ? cell.facts().stream().allMatch(nobody)
                : cell.facts().stream().anyMatch(nobody);
    }

    Set<Cell.Mark> marks(Place place, Cell cell) {
        Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);
        List<StoredFact> facts = cell.facts();
        if (facts.isEmpty()) return marks;
        for (Cell.Mark mark : Cell.Mark.values()) {
            Predicate<StoredFact> holds = fact -> switch (mark) {
                case OCR -> fact.fact().ocr();
                case NOT_PERIODIC -> !Reported.periodic(fact.report());
                case SUPERSEDED -> fact.superseded();
                case TOLD_BY_ANOTHER ->
                    !(cell instanceof Cell.Restated) && !place.unit().equals(owner(fact, place.period()));
                case UNREVIEWED -> presence.anyReviewed() && !presence.reviewed(fact.reportId());
                case CORRECTED -> fact.decided().corrected() || fact.decided().chosen() || presence.decided(place);
            };
            boolean marked = (cell instanceof Cell.Known && mark != Cell.Mark.CORRECTED)
                    ? facts.stream().allMatch(holds)
                    : facts.stream().anyMatch(holds);
            if (marked) marks.add(mark);
        }
        return marks;
    }

    private @Nullable String owner(StoredFact fact, ReportedPeriod period) {
        String unit = register.of(fact.report());
        Restatement restated = restatement;
        if (unit == null || restated == null) return unit;
        return new UnitsOfDay(register, restated.day()).of(unit, period.end()).orElse(unit);
    }
}
