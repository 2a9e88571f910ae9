package vn.baocao.index.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.UnitEdit.Entry;
import vn.baocao.index.unit.WrongEdit.Kind;

/** Works out what a change makes of the units; nothing is stored here. */
public final class UnitEdits {
    private final Map<String, Unit> said = new HashMap<>();
    private final Register register;
    private final Map<String, @Nullable Unit> after = new LinkedHashMap<>();

    /** @param said the units that the store keeps, of which the register was made too */
    public UnitEdits(List<Unit> said, Register register) {
        said.forEach(unit -> this.said.put(unit.id(), unit));
        this.register = register;
    }

    /**
     * One unit under two names: the first is given up, all its names become names of the second.
     *
     * @throws WrongEdit SAME_UNIT
     */
    public UnitEdit merge(Unit gone, Unit kept) {
        other(gone, kept);
        Unit merged = stored(kept);
        for (UnitName name : gone.names())
            merged = merged.withName(
                    UnitName.alias(name.text(), name.province() != null ? name.province() : gone.province()));
        // spellings that only reports have go over too
        for (Borne report : register.reports(gone)) {
            String spelled = report.block().unit();
            UnitIdentity identity = UnitIdentity.of(spelled, report.block().province());
            if (spelled == null || identity == null || has(merged, identity)) continue;
            merged = merged.withName(UnitName.alias(spelled, report.block().province()));
        }
        put(merged);
        after.put(gone.id(), null);
        for (Unit unit :
                said.values().stream().sorted(Comparator.comparing(Unit::id)).toList()) {
            if (unit.id().equals(gone.id()) || unit.id().equals(kept.id())) continue;
            Unit next = gone.id().equals(unit.parent()) ? unit.withParent(kept.id()) : unit;
            next = next.withSuccessors(next.successors().stream()
                    .map(one -> one.successor().equals(gone.id()) ? new Succession(kept.id(), one.day()) : one)
                    .toList());
            if (!next.equals(unit)) put(next);
        }
        return edit("merge", gone.name() + " → " + kept.name());
    }

    private static boolean has(Unit unit, UnitIdentity identity) {
        return unit.names().stream()
                .anyMatch(name -> identity.equals(
                        UnitIdentity.of(name.text(), name.province() != null ? name.province() : unit.province())));
    }

    /**
     * From that day on the first unit is part of the second; before it stays what it was.
     *
     * @throws WrongEdit SAME_UNIT, ENDED, DAY_TOO_EARLY
     */
    public UnitEdit join(Unit ending, Unit into, LocalDate day) {
        other(ending, into);
        put(ended(ending, day, List.of(into)));
        if (!said.containsKey(into.id())) put(stored(into));
        return edit("join", ending.name() + " → " + into.name() + ", " + day);
    }

    /**
     * Another official name: since that day, or, where none is given, always, the old one being a slip that stays known.
     *
     * @throws WrongEdit NAME_TAKEN, HAS_NAME, DAY_TOO_EARLY, NO_NAME
     */
    public UnitEdit rename(Unit unit, String name, @Nullable LocalDate day) {
        if (name.strip().equals(unit.name())) throw new WrongEdit(Kind.HAS_NAME, name);
        free(name, unit);
        List<UnitName> names = new ArrayList<>();
        UnitName old = unit.names().stream().filter(UnitName::official).toList().getLast();
        for (UnitName one : stored(unit).names()) {
            if (one.equals(old)) {
                if (day == null)
                    names.add(UnitName.alias(one.text(), one.province() != null ? one.province() : unit.province()));
                else {
                    if (one.from() != null && !day.isAfter(one.from()))
                        throw new WrongEdit(Kind.DAY_TOO_EARLY, day.toString());
                    names.add(new UnitName(one.text(), one.province(), true, one.from(), day.minusDays(1)));
                }
            } else if (!one.text().equals(name.strip())) names.add(one);
        }
        names.add(new UnitName(name.strip(), null, true, day == null ? old.from() : day, null));
        put(stored(unit).withNames(names));
        return edit("rename", unit.name() + " → " + name.strip() + (day == null ? "" : ", " + day));
    }

    /**
     * Two units in the place of one since that day; those that are not registered yet are made.
     *
     * @throws WrongEdit SAME_UNIT, ENDED, DAY_TOO_EARLY, NO_NAME
     */
    public UnitEdit split(Unit ending, String first, String second, LocalDate day) {
        List<Unit> parts = new ArrayList<>();
        for (String name : List.of(first, second)) {
            Unit known = register.exactly(name, ending.province()).orElse(null);
            if (known != null) other(ending, known);
            Unit part = known != null ? stored(known) : made(name, ending).withSpan(day, null);
            if (!parts.isEmpty()) other(parts.getFirst(), part);
            put(part);
            parts.add(part);
        }
        put(ended(ending, day, parts));
        return edit(
                "split",
                ending.name() + " → " + parts.get(0).name() + " + "
                        + parts.get(1).name() + ", " + day);
    }

    /**
     * Another name of the unit.
     *
     * @throws WrongEdit NAME_TAKEN, HAS_NAME, NO_NAME
     */
    public UnitEdit alias(Unit unit, String name) {
        Unit owner = free(name, unit);
        if (owner != null) throw new WrongEdit(Kind.HAS_NAME, name);
        put(stored(unit).withName(UnitName.alias(name.strip(), unit.province())));
        return edit("alias", unit.name() + " = " + name.strip());
    }

    /**
     * Two units with near names that are not one.
     *
     * @throws WrongEdit SAME_UNIT
     */
    public UnitEdit distinct(Unit one, Unit another) {
        other(one, another);
        Set<String> others = new TreeSet<>(one.distinct());
        others.add(another.id());
        put(stored(one).withDistinct(others));
        return edit("distinct", one.name() + " ≠ " + another.name());
    }

    /** The whole change, from what {@link UnitListing} made of a list. */
    static UnitEdit of(String action, String object, Map<String, Unit> said, Map<String, Unit> after) {
        List<Entry> entries = new ArrayList<>();
        after.forEach((id, unit) -> {
            if (!unit.equals(said.get(id))) entries.add(new Entry(id, said.get(id), unit));
        });
        return new UnitEdit(action, object, entries);
    }

    private Unit stored(Unit unit) {
        return Objects.requireNonNullElse(said.get(unit.id()), unit);
    }

    private void put(Unit unit) {
        after.put(unit.id(), unit);
    }

    private UnitEdit edit(String action, String object) {
        List<Entry> entries = new ArrayList<>();
        after.forEach((id, unit) -> {
            Unit before = said.get(id);
            if (before != null || unit != null) entries.add(new Entry(id, before, unit));
        });
        return new UnitEdit(action, object, entries);
    }

    private static void other(Unit one, Unit another) {
        if (one.id().equals(another.id())) throw new WrongEdit(Kind.SAME_UNIT, one.name());
    }

    private Unit ended(Unit unit, LocalDate day, List<Unit> into) {
        Unit now = stored(unit);
        LocalDate to = now.to();
        if (to != null) throw new WrongEdit(Kind.ENDED, unit.name(), to.toString());
        LocalDate from = now.from();
        if (from != null && !day.isAfter(from)) throw new WrongEdit(Kind.DAY_TOO_EARLY, day.toString());
        List<Succession> next =
                into.stream().map(one -> new Succession(one.id(), day)).toList();
        return now.withSpan(from, day.minusDays(1)).withSuccessors(next);
    }

    private Unit made(String name, Unit like) {
        UnitIdentity identity = UnitIdentity.of(name, like.province());
        if (identity == null) throw new WrongEdit(Kind.NO_NAME, name);
        return Unit.of(identity.id(), name.strip(), like.level(), like.parent(), like.province(), Origin.MADE);
    }

    /** The unit itself where it has the name already, null where nobody has it. */
    private @Nullable Unit free(String name, Unit unit) {
        if (UnitIdentity.of(name, unit.province()) == null) throw new WrongEdit(Kind.NO_NAME, name);
        Unit owner = register.exactly(name, unit.province()).orElse(null);
        if (owner != null && !owner.id().equals(unit.id())) throw new WrongEdit(Kind.NAME_TAKEN, name, owner.name());
        return owner;
    }
}
