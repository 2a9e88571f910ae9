package vn.baocao.index.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.Places;

/** Puts reports to the units whose name they bear, and makes units of the names that nobody registered. */
final class RegisterMaking {
    private static final class Votes {
        final Map<String, Integer> names = new TreeMap<>();
        final Map<Level, Integer> levels = new TreeMap<>();
        final Map<String, Integer> provinces = new TreeMap<>();
        final Map<String, Integer> parents = new TreeMap<>();
        final List<Bearer> reports = new ArrayList<>();

        @Nullable
        UnitIdentity identity;
    }

    /** A report with what the name that it bears comes to. */
    private record Bearer(Borne report, UnitIdentity identity) {
        ReportBlock block() {
            return report.block();
        }
    }

    // by what they say of their unit before their id: one that stands for several comes where these would
    private static final Comparator<Bearer> FIRST = Comparator.<Bearer, String>comparing(one -> one.report.file())
            .thenComparing(one -> one.block().unit(), Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(one -> one.block().province(), Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(one -> one.block().parent(), Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(one -> one.block().level(), Comparator.nullsFirst(Comparator.<Level>naturalOrder()))
            .thenComparing(one -> one.report.id());

    private final SortedMap<String, Unit> units = new TreeMap<>();
    private final Map<UnitIdentity, String> ids = new LinkedHashMap<>();
    private final Map<String, Votes> votes = new TreeMap<>();
    private final Map<Register.Asked, Optional<UnitIdentity>> identities = new HashMap<>();
    private final Map<Register.Asked, Optional<UnitIdentity>> parents = new HashMap<>();

    RegisterMaking(List<Unit> said) {
        for (Unit unit : said) units.put(unit.id(), unit);
        // a name that a unit has now counts before one that another had once
        for (Unit unit : units.values()) enter(unit, new UnitName(unit.name(), null, true, null, null));
        for (Unit unit : units.values()) for (UnitName name : unit.names()) enter(unit, name);
    }

    private void enter(Unit unit, UnitName name) {
        String province = name.province() != null ? name.province() : unit.province();
        UnitIdentity identity = UnitIdentity.of(name.text(), province);
        if (identity != null) ids.putIfAbsent(identity, unit.id());
    }

    Register register(List<Borne> reports) {
        List<Bearer> sorted = new ArrayList<>();
        for (Borne report : reports)
            identity(report.block()).ifPresent(identity -> sorted.add(new Bearer(report, identity)));
        sorted.sort(FIRST);
        placeless(sorted);
        for (Bearer one : sorted) if (!one.identity.province().isEmpty()) attach(one);
        Map<String, Set<String>> cores = cores();
        for (Bearer one : sorted) {
            if (!one.identity.province().isEmpty()) continue;
            Set<String> namesakes = cores.getOrDefault(one.identity.core(), Set.of());
            if (namesakes.size() == 1)
                ids.putIfAbsent(one.identity, namesakes.iterator().next());
            attach(one);
        }
        votes.forEach((id, one) -> one.reports.forEach(report -> parent(one, report)));
        votes.forEach(this::make);
        new KnownChanges(units, ids).apply();
        Map<String, List<Borne>> borne = new HashMap<>();
        votes.forEach((id, one) ->
                borne.put(id, one.reports.stream().map(Bearer::report).toList()));
        Map<String, List<String>> namesakes = new HashMap<>();
        cores().forEach((core, all) -> namesakes.put(core, all.stream().sorted().toList()));
        return new Register(units, ids, namesakes, borne);
    }

    // a name is worked out once, however many reports bear it
    private Optional<UnitIdentity> identity(ReportBlock block) {
        if (block.unit() == null) return Optional.empty();
        return identities.computeIfAbsent(
                new Register.Asked(block.unit(), block.province()),
                asked -> Optional.ofNullable(UnitIdentity.of(asked.name(), asked.province())));
    }

    // a unit entered without a province is meant by reports from one province, not by those from several
    private void placeless(List<Bearer> reports) {
        Map<String, Set<String>> provinces = new HashMap<>();
        for (Bearer report : reports) {
            UnitIdentity identity = report.identity;
            if (!identity.province().isEmpty())
                provinces.computeIfAbsent(identity.core(), k -> new HashSet<>()).add(identity.province());
        }
        Map<String, Set<String>> cores = cores();
        provinces.forEach((core, all) -> {
            String id = ids.get(new UnitIdentity(core, ""));
            boolean one = all.size() == 1 && cores.getOrDefault(core, Set.of()).size() == 1;
            if (id != null && one)
                ids.putIfAbsent(new UnitIdentity(core, all.iterator().next()), id);
        });
    }

    private Map<String, Set<String>> cores() {
        return ids.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().core(), Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private void attach(Bearer report) {
        UnitIdentity identity = report.identity;
        String id = ids.computeIfAbsent(identity, this::freeId);
        Votes one = votes.computeIfAbsent(id, k -> new Votes());
        ReportBlock block = report.block();
        // the first by file
        if (one.identity == null) one.identity = identity;
        one.reports.add(report);
        int count = report.report.count();
        vote(one.names, block.unit(), count);
        vote(one.levels, block.level(), count);
        vote(one.provinces, block.province(), count);
    }

    // the id may be that of a unit which had this name once and has another now
    private String freeId(UnitIdentity identity) {
        String id = identity.id();
        for (int n = 2; units.containsKey(id); n++)
            id = new UnitIdentity(identity.core() + "#" + n, identity.province()).id();
        return id;
    }

    private void parent(Votes one, Bearer report) {
        ReportBlock block = report.block();
        if (block.parent() == null) return;
        UnitIdentity above = parents.computeIfAbsent(
                        new Register.Asked(block.parent(), block.province()),
                        asked -> Optional.ofNullable(UnitIdentity.named(asked.name(), asked.province())))
                .orElse(null);
        if (above == null || above.equals(one.identity)) return;
        String id = ids.get(above);
        if (id == null) {
            id = freeId(above);
            ids.put(above, id);
            String name = name(Map.of(String.valueOf(block.parent()), 1), above);
            String province = Places.builtIn().province(above.province()).orElse(null);
            units.put(id, Unit.of(id, name, Register.level(name), null, province, Origin.NAMED));
        }
        vote(one.parents, id, report.report.count());
    }

    private static <T extends Comparable<? super T>> void vote(Map<T, Integer> votes, @Nullable T said, int count) {
        if (said != null) votes.merge(said, count, Integer::sum);
    }

    private void make(String id, Votes one) {
        String parent = Names.most(one.parents);
        Unit met = Unit.of(
                id,
                name(one.names, one.identity),
                Names.most(one.levels),
                id.equals(parent) ? null : parent,
                Names.most(one.provinces),
                Origin.MET);
        Unit said = units.get(id);
        units.put(id, said == null ? met : said.filledFrom(met));
    }

    // letterheads shout: a name in small letters is easier to read
    private static String name(Map<String, Integer> names, @Nullable UnitIdentity identity) {
        Map<String, Integer> quiet = new TreeMap<>(names);
        quiet.keySet().removeIf(Names::shouted);
        if (!quiet.isEmpty()) return String.valueOf(Names.most(quiet));
        Optional<String> province = identity == null || !identity.isFederation()
                ? Optional.empty()
                : Places.builtIn().province(identity.province());
        return province.map(KnownChanges::federationOf).orElseGet(() -> String.valueOf(Names.most(names)));
    }
}
