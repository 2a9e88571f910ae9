package vn.baocao.index.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;

/** Takes an office's list of units into the register: these are the units that are expected to report. */
public final class UnitListing {
    /** A line of the list; what its column does not say is null. */
    public record Row(
            String name,
            @Nullable String parent,
            @Nullable Level level,
            @Nullable String province) {}

    /**
     * What became of a list.
     *
     * @param edit the change, empty where all was so already
     * @param added the names that are new to the register
     * @param matched the rows that mean a unit known under another spelling, each with that unit's name
     */
    public record Result(UnitEdit edit, List<String> added, Map<String, String> matched) {}

    private final Map<String, Unit> said = new HashMap<>();
    private final Map<String, Unit> after = new LinkedHashMap<>();
    private final Map<UnitIdentity, String> listed = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> matched = new LinkedHashMap<>();
    private final Register register;

    /** @param said the units that the store keeps */
    public UnitListing(List<Unit> said, Register register) {
        said.forEach(unit -> this.said.put(unit.id(), unit));
        this.register = register;
    }

    /** Works out the change; rows whose name has no letters are left out. */
    public Result take(String file, List<Row> rows) {
        Map<String, String> provinces = new HashMap<>();
        for (Row row : rows) provinces.put(row.name(), Objects.requireNonNullElse(province(row, rows, 0), ""));
        List<String> ids = new ArrayList<>();
        for (Row row : rows) ids.add(enter(row, emptyToNull(provinces.getOrDefault(row.name(), ""))));
        for (int i = 0; i < rows.size(); i++) {
            String above = rows.get(i).parent();
            Unit unit = after.get(ids.get(i));
            if (above == null || unit == null) continue;
            String parent = parent(above, unit.province());
            if (parent != null && !parent.equals(unit.id())) after.put(unit.id(), unit.withParent(parent));
        }
        return new Result(UnitEdits.of("import", file, said, after), List.copyOf(added), Map.copyOf(matched));
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

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String enter(Row row, @Nullable String province) {
        UnitIdentity identity = UnitIdentity.of(row.name(), province);
        if (identity == null) return "";
        Unit known = known(identity, row.name(), province);
        Unit unit =
                known != null ? known : Unit.of(identity.id(), row.name().strip(), null, null, province, Origin.LISTED);
        if (known == null) added.add(row.name());
        else if (!known.name().equals(row.name().strip())) {
            matched.put(row.name(), known.name());
            if (known.names().stream()
                    .noneMatch(name -> name.text().equals(row.name().strip())))
                unit = unit.withName(UnitName.alias(row.name().strip(), province));
        }
        if (row.level() != null) unit = unit.withLevel(row.level());
        else if (unit.level() == null) unit = unit.withLevel(Register.level(row.name()));
        if (province != null && unit.province() == null) unit = unit.withProvince(province);
        after.put(unit.id(), unit.listed());
        listed.put(identity, unit.id());
        return unit.id();
    }

    private @Nullable Unit known(UnitIdentity identity, String name, @Nullable String province) {
        String here = listed.get(identity);
        if (here != null) return after.get(here);
        Unit unit = register.exactly(name, province).orElse(null);
        if (unit == null) return null;
        if (after.containsKey(unit.id())) return after.get(unit.id());
        return Objects.requireNonNullElse(said.get(unit.id()), unit);
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
