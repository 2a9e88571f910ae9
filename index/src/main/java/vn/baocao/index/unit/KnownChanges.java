package vn.baocao.index.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.WordKey;

/**
 * What is known of all units without anybody entering it: 63 provinces became 34 on 2025-07-01, their federations with them, and
 * the federations of districts ended the same day. What somebody entered of a unit counts before it.
 */
final class KnownChanges {
    private static final String FEDERATION = "Liên đoàn Lao động ";

    private final SortedMap<String, Unit> units;
    private final Map<UnitIdentity, String> ids;

    KnownChanges(SortedMap<String, Unit> units, Map<UnitIdentity, String> ids) {
        this.units = units;
        this.ids = ids;
    }

    void apply() {
        for (Unit unit : new ArrayList<>(units.values())) {
            UnitIdentity identity = UnitIdentity.of(unit.name(), unit.province());
            if (identity != null && identity.isFederation()) meet(unit, identity);
        }
        for (Unit unit : new ArrayList<>(units.values())) {
            UnitIdentity identity = UnitIdentity.of(unit.name(), unit.province());
            if (identity == null) continue;
            if (unit.level() == Level.DISTRICT) units.put(unit.id(), district(unit, identity));
            if (identity.isFederation()) units.put(unit.id(), federation(unit, identity));
        }
    }

    // with one federation come those that became one with it: a sum without them must say that they are missing
    private void meet(Unit unit, UnitIdentity identity) {
        Places places = Places.builtIn();
        String since = places.since2025(identity.province()).orElse("");
        List<String> together = places.provinceSpellings().values().stream()
                .distinct()
                .filter(province ->
                        places.since2025(province).filter(since::equals).isPresent())
                .toList();
        if (together.size() < 2) return;
        for (String province : together) {
            UnitIdentity other = new UnitIdentity(identity.core(), WordKey.of(province));
            String id = ids.computeIfAbsent(other, UnitIdentity::id);
            units.computeIfAbsent(
                    id,
                    k -> Unit.of(id, federationOf(province), Level.PROVINCE, unit.parent(), province, Origin.KNOWN));
        }
    }

    private Unit district(Unit unit, UnitIdentity identity) {
        Unit known = unit;
        String province = identity.province();
        String above =
                unit.parent() == null ? ids.get(new UnitIdentity("lien doan lao dong", province)) : unit.parent();
        if (above != null && !above.equals(unit.id())) known = known.withParent(above);
        boolean federation = identity.core().startsWith("lien doan lao dong ");
        return federation && open(unit) ? known.withSpan(unit.from(), dayBefore()) : known;
    }

    private Unit federation(Unit unit, UnitIdentity identity) {
        Places places = Places.builtIn();
        String own = places.province(identity.province()).orElse("");
        String since = places.since2025(identity.province()).orElse(own);
        if (since.equals(own) || !open(unit)) return unit;
        UnitIdentity next = new UnitIdentity(identity.core(), WordKey.of(since));
        String successor = ids.getOrDefault(next, next.id());
        return unit.withSpan(unit.from(), dayBefore())
                .withSuccessors(List.of(new Succession(successor, Places.MERGER)));
    }

    /** The whole name of a province's federation. */
    static String federationOf(String province) {
        return FEDERATION + (Places.builtIn().isCity(province) ? "thành phố " : "tỉnh ") + province;
    }

    // whose end nobody entered, and which was there before that day
    private static boolean open(Unit unit) {
        @Nullable LocalDate from = unit.from();
        return unit.to() == null && unit.successors().isEmpty() && (from == null || from.isBefore(Places.MERGER));
    }

    private static LocalDate dayBefore() {
        return Places.MERGER.minusDays(1);
    }
}
