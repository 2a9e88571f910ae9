package vn.baocao.index.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;

/**
 * A unit of the register.
 *
 * @param id the same as long as the unit lives, whatever it is called
 * @param names at least one official; of the official ones the last is today's
 * @param parent the id of the unit above it, null where unknown
 * @param province as it was called when the unit came into the register; null where unknown
 * @param from first day of the unit, null where that is not said
 * @param to last day, null where it still is
 * @param expected whether it is asked to report
 * @param successors what it became; empty where it lives on or ended with nothing in its place
 * @param distinct ids of units with a near name that are known to be others
 */
public record Unit(
        String id,
        List<UnitName> names,
        @Nullable Level level,
        @Nullable String parent,
        @Nullable String province,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean expected,
        Origin origin,
        List<Succession> successors,
        Set<String> distinct) {
    public Unit {
        names = List.copyOf(names);
        successors = List.copyOf(successors);
        distinct = Set.copyOf(distinct);
        if (names.stream().noneMatch(UnitName::official))
            throw new IllegalArgumentException("unit " + id + " without a name");
        if (from != null && to != null && to.isBefore(from))
            throw new IllegalArgumentException("unit " + id + " from " + from + " to " + to);
    }

    /** A unit of which only name and place are known. */
    public static Unit of(
            String id,
            String name,
            @Nullable Level level,
            @Nullable String parent,
            @Nullable String province,
            Origin origin) {
        return new Unit(
                id,
                List.of(UnitName.official(name)),
                level,
                parent,
                province,
                null,
                null,
                false,
                origin,
                List.of(),
                Set.of());
    }

    /** Its newest official name. */
    public String name() {
        return names.stream().filter(UnitName::official).toList().getLast().text();
    }

    /** Its official name on that day; where it is not said, the newest. */
    public String name(LocalDate day) {
        return names.stream()
                .filter(name -> name.on(day))
                .map(UnitName::text)
                .reduce((a, b) -> b)
                .orElseGet(this::name);
    }

    /** All other names, in the order in which they were given. */
    public List<String> otherNames() {
        return names.stream()
                .map(UnitName::text)
                .filter(text -> !text.equals(name()))
                .distinct()
                .toList();
    }

    /** The distinct ones in order. */
    public SortedSet<String> distinctInOrder() {
        return new TreeSet<>(distinct);
    }

    /** The province that it lies in on that day: 34 since 2025-07-01, 63 before. */
    public @Nullable String province(LocalDate day) {
        if (province == null || day.isBefore(Places.MERGER)) return province;
        return Places.builtIn().since2025(province).orElse(province);
    }

    /** Whether it is there on that day, as far as is known. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public Unit withNames(List<UnitName> others) {
        return new Unit(id, others, level, parent, province, from, to, expected, origin, successors, distinct);
    }

    public Unit withName(UnitName another) {
        List<UnitName> all = new ArrayList<>(names);
        if (!all.contains(another)) all.add(another);
        return withNames(all);
    }

    /** The same under a name that is easier to read. */
    public Unit called(String text) {
        List<UnitName> all = new ArrayList<>(names);
        all.add(UnitName.official(text));
        return withNames(all);
    }

    public Unit withParent(@Nullable String other) {
        return new Unit(id, names, level, other, province, from, to, expected, origin, successors, distinct);
    }

    public Unit withLevel(@Nullable Level other) {
        return new Unit(id, names, other, parent, province, from, to, expected, origin, successors, distinct);
    }

    public Unit withProvince(@Nullable String other) {
        return new Unit(id, names, level, parent, other, from, to, expected, origin, successors, distinct);
    }

    public Unit withSpan(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Unit(id, names, level, parent, province, first, last, expected, origin, successors, distinct);
    }

    public Unit withSuccessors(List<Succession> others) {
        return new Unit(id, names, level, parent, province, from, to, expected, origin, others, distinct);
    }

    public Unit withDistinct(Set<String> others) {
        return new Unit(id, names, level, parent, province, from, to, expected, origin, successors, others);
    }

    /** On the office's list, as one that is expected to report. */
    public Unit listed() {
        return new Unit(id, names, level, parent, province, from, to, true, Origin.LISTED, successors, distinct);
    }

    /** On no list any more. */
    Unit unlisted() {
        return new Unit(id, names, level, parent, province, from, to, false, origin, successors, distinct);
    }

    /** The same with what another says where this one says nothing. */
    Unit filledFrom(Unit other) {
        return new Unit(
                id,
                names,
                level == null ? other.level : level,
                parent == null && !Objects.equals(other.parent, id) ? other.parent : parent,
                province == null ? other.province : province,
                from,
                to,
                expected,
                origin,
                successors,
                distinct);
    }
}
