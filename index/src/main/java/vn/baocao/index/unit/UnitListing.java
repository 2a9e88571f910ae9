package vn.baocao.index.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;

/**
 * Takes an office's list of units into the register: these are the units that are expected to report, unless the list itself says which
 * are. What the register knows already stays as it is, so a list that was written by it changes nothing.
 */
public final class UnitListing {
    /**
     * A line of the list; what its column does not say is null.
     *
     * @param expected whether the unit is asked to report; null where the list has no column for it: then it is
     * @param id the unit's id in a register, where the list was written by one
     */
    public record Row(
            String name,
            @Nullable String parent,
            @Nullable Level level,
            @Nullable String province,
            @Nullable Boolean expected,
            @Nullable String id) {
        /** A line of a list without those two columns. */
        public Row(String name, @Nullable String parent, @Nullable Level level, @Nullable String province) {
            this(name, parent, level, province, null, null);
        }

        Row withProvince(@Nullable String other) {
            return new Row(name, parent, level, other, expected, id);
        }
    }

    /**
     * What became of a list.
     *
     * @param edit the change, empty where all was so already
     * @param added the names that are new to the register
     * @param matched the rows that mean a unit known under another spelling, each with that unit's name
     * @param twice the places of rows that mean the same unit as one before, each with that one's; the first counts
     * @param unknown the places of rows whose province nobody knows, each with the nearest there are; where there are some the row is
     *     taken without a province, else with what it says
     */
    public record Result(
            UnitEdit edit,
            List<String> added,
            Map<String, String> matched,
            SortedMap<Integer, Integer> twice,
            SortedMap<Integer, List<String>> unknown) {}

    private final Map<String, Unit> said = new HashMap<>();
    private final Map<String, Unit> after = new LinkedHashMap<>();
    private final Map<UnitIdentity, String> listed = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> matched = new LinkedHashMap<>();
    private final Map<String, Set<String>> provinces = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final SortedMap<Integer, Integer> twice = new TreeMap<>();
    private final Register register;

    /** @param said the units that the store keeps */
    public UnitListing(List<Unit> said, Register register) {
        said.forEach(unit -> this.said.put(unit.id(), unit));
        this.register = register;
    }

    /** Works out the change; rows whose name has no letters are left out. */
    public Result take(String file, List<Row> written) {
        SortedMap<Integer, List<String>> unknown = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : written) rows.add(spelled(row, rows.size(), unknown));
        List<String> ids = new ArrayList<>();
        List<Optional<String>> places = rows.stream()
                .map(row -> Optional.ofNullable(province(row, rows, 0)))
                .toList();
        for (int i = 0; i < rows.size(); i++)
            noteProvince(rows.get(i), places.get(i).orElse(null));
        for (int i = 0; i < rows.size(); i++)
            ids.add(enter(rows.get(i), i, places.get(i).orElse(null)));
        for (int i = 0; i < rows.size(); i++) {
            String above = rows.get(i).parent();
            Unit unit = current(ids.get(i));
            if (above == null || unit == null || isParent(above, unit)) continue;
            String parent = parent(above, unit.province());
            if (parent != null && !parent.equals(unit.id())) after.put(unit.id(), unit.withParent(parent));
        }
        UnitEdit edit = UnitEdits.of("import", file, said, after);
        return new Result(edit, List.copyOf(added), Map.copyOf(matched), twice, unknown);
    }

    // with its province as the lexicon spells it; one that is near others is a slip and does not count
    private static Row spelled(Row row, int at, SortedMap<Integer, List<String>> unknown) {
        if (row.province() == null) return row;
        String province = ProvinceNames.spelled(row.province());
        if (province != null) return row.withProvince(province);
        List<String> near = ProvinceNames.near(row.province());
        unknown.put(at, near);
        return near.isEmpty() ? row : row.withProvince(null);
    }

    private void noteProvince(Row row, @Nullable String province) {
        UnitIdentity identity = UnitIdentity.of(row.name(), province);
        if (identity != null && !identity.province().isEmpty())
            provinces.computeIfAbsent(identity.core(), k -> new HashSet<>()).add(identity.province());
    }

    // of its own column, its name, or its parent's
    private static @Nullable String province(Row row, List<Row> rows, int depth) {
        if (row.province() != null) return row.province();
        for (String name : new @Nullable String[] {row.name(), row.parent()}) {
            UnitIdentity identity = UnitIdentity.of(name, null);
            if (identity != null && !identity.province().isEmpty())
                return Places.builtIn().province(identity.province()).orElse(null);
        }
        if (row.parent() == null || depth > 8) return null;
        return rows.stream()
                .filter(other -> other.name().equals(row.parent()) && !other.equals(row))
                .findFirst()
                .map(other -> province(other, rows, depth + 1))
                .orElse(null);
    }

    private String enter(Row row, int at, @Nullable String province) {
        UnitIdentity identity = UnitIdentity.of(row.name(), province);
        if (identity == null) return "";
        Unit known = known(identity, row, province);
        Integer before = taken.putIfAbsent(known == null ? identity.id() : known.id(), at);
        if (before != null) {
            twice.put(at, before);
            return "";
        }
        String name = row.name().strip();
        if (known == null) {
            added.add(row.name());
            Level level = row.level() != null ? row.level() : Register.level(name);
            Unit made = Unit.of(identity.id(), name, level, null, province, Origin.LISTED);
            put(identity, expected(made, row));
            return made.id();
        }
        Unit seen = register.unit(known.id()).orElse(known);
        Unit unit = known;
        if (!seen.name().equals(name)) {
            matched.put(row.name(), seen.name());
            if (seen.names().stream().noneMatch(one -> one.text().equals(name)))
                unit = unit.withName(UnitName.alias(name, province));
        }
        if (row.level() != null && row.level() != seen.level()) unit = unit.withLevel(row.level());
        else if (seen.level() == null && row.id() == null) unit = unit.withLevel(Register.level(name));
        if (province != null && seen.province() == null && row.id() == null) unit = unit.withProvince(province);
        unit = expected(unit, row);
        if (unit.equals(known)) listed.put(identity, known.id());
        else put(identity, unit);
        return known.id();
    }

    private void put(UnitIdentity identity, Unit unit) {
        after.put(unit.id(), unit);
        listed.put(identity, unit.id());
    }

    private static Unit expected(Unit unit, Row row) {
        boolean asked = row.expected() == null || row.expected();
        if (asked == unit.expected()) return unit;
        return asked ? unit.listed() : unit.unlisted();
    }

    /** The unit as the list has left it so far; null where there is none of that id. */
    private @Nullable Unit current(String id) {
        Unit changed = after.get(id);
        if (changed != null) return changed;
        Unit kept = said.get(id);
        return kept != null ? kept : register.unit(id).orElse(null);
    }

    private boolean isParent(String name, Unit unit) {
        String parent = unit.parent() != null
                ? unit.parent()
                : register.unit(unit.id()).map(Unit::parent).orElse(null);
        return register.unit(parent)
                .filter(one -> one.name().equals(name.strip()))
                .isPresent();
    }

    private @Nullable Unit known(UnitIdentity identity, Row row, @Nullable String province) {
        if (row.id() != null && register.unit(row.id()).isPresent()) return current(row.id());
        String here = listed.get(identity);
        if (here != null) return current(here);
        return register.exactly(row.name(), province)
                .or(() -> placeless(identity, row))
                .map(unit -> current(unit.id()))
                .orElse(null);
    }

    // a unit whose province no report told is meant by the list, where the list has one unit of that name and the
    // register no other
    private Optional<Unit> placeless(UnitIdentity identity, Row row) {
        if (provinces.getOrDefault(identity.core(), Set.of()).size() != 1) return Optional.empty();
        return register.exactly(row.name(), null)
                .filter(unit -> unit.province() == null && unit.origin() != Origin.KNOWN)
                .filter(unit -> register.namesakes(identity.core()) == 1);
    }

    private @Nullable String parent(String name, @Nullable String province) {
        UnitIdentity identity = UnitIdentity.named(name, province);
        if (identity == null) return null;
        String here = listed.get(identity);
        if (here != null) return here;
        Unit unit = register.exactly(name, province).orElse(null);
        if (unit != null) return unit.id();
        String place = Places.builtIn().province(identity.province()).orElse(null);
        Unit made = Unit.of(identity.id(), name.strip(), Register.level(name), null, place, Origin.NAMED);
        after.put(made.id(), made);
        listed.put(identity, made.id());
        added.add(name.strip());
        return made.id();
    }
}
