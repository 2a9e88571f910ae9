package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;

/** Which unit of a day stands for a unit and what it did at some time. */
final class UnitsOfDay {
    private final Register register;
    private final LocalDate day;

    UnitsOfDay(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /**
     * The id of the unit that stands on that day for what the unit did until {@code then}: itself where nothing changed, or where it
     * ended with no single unit in its place; empty where it had come out of several units that were apart on that day.
     */
    Optional<String> of(String id, LocalDate then) {
        Set<String> seen = new HashSet<>();
        String now = id;
        while (seen.add(now)) {
            Unit unit = register.unit(now).orElse(null);
            if (unit == null) return Optional.of(now);
            List<Succession> next = unit.successors().stream()
                    .filter(one -> !one.day().isAfter(day))
                    .toList();
            if (next.size() == 1) {
                now = next.getFirst().successor();
                continue;
            }
            if (!next.isEmpty()) return Optional.of(now);
            List<Unit> before = cameFrom(unit, then);
            if (before.isEmpty()) return Optional.of(now);
            boolean alone =
                    before.size() == 1 && unit.from() != null && unit.from().isAfter(day);
            if (!alone) return Optional.empty();
            now = before.getFirst().id();
        }
        return Optional.of(now);
    }

    // those that it came out of after the day, where the time spoken of is later still
    private List<Unit> cameFrom(Unit unit, LocalDate then) {
        List<Unit> before = new ArrayList<>();
        for (Unit old : register.before(unit))
            for (Succession next : old.successors())
                if (next.successor().equals(unit.id()) && next.day().isAfter(day) && !then.isBefore(next.day()))
                    before.add(old);
        return before;
    }

    /** Whether the unit is there on that day. */
    boolean there(String id) {
        return register.unit(id).map(unit -> unit.on(day)).orElse(true);
    }
}
