package vn.baocao.index.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.cover.Levels;

/**
 * The units that there are: those that somebody entered or changed, and those that reports bear, each under one id for all its
 * names. Made anew from what was said and from the reports, so it never falls behind them. Immutable, thread-safe.
 */
public final class Register {
    /** A name as it stands in a text from some province. */
    record Asked(String name, @Nullable String province) {}

    private final SortedMap<String, Unit> units;
    private final Map<UnitIdentity, String> ids;
    private final Map<String, List<String>> byCore;
    private final Map<String, List<Borne>> reports;
    private final Map<Asked, String> known = new ConcurrentHashMap<>();
    private final Map<Asked, String> own = new ConcurrentHashMap<>();
    private final Map<String, List<Unit>> before = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();
    private final List<Unit> sorted;

    Register(
            SortedMap<String, Unit> units,
            Map<UnitIdentity, String> ids,
            Map<String, List<String>> byCore,
            Map<String, List<Borne>> reports) {
        this.units = units;
        this.ids = ids;
        this.byCore = byCore;
        this.reports = reports;
        this.sorted = inOrder(units.values());
        for (Unit unit : sorted)
            for (Succession next : unit.successors())
                before.computeIfAbsent(next.successor(), k -> new ArrayList<>()).add(unit);
        for (Unit unit : sorted)
            if (unit.parent() != null)
                children.computeIfAbsent(unit.parent(), k -> new ArrayList<>()).add(unit);
    }

    /**
     * The register.
     *
     * @param said the units that the store keeps
     * @param reports all current reports
     */
    public static Register of(List<Unit> said, List<Borne> reports) {
        return new RegisterMaking(said).register(reports);
    }

    /** All units, in the order of level and name. */
    public List<Unit> units() {
        return sorted;
    }

    /** The same units in the order of level and name. */
    public List<Unit> inOrder(Collection<Unit> some) {
        Comparator<Unit> order = Comparator.comparing(Unit::level, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Unit::name, Names.order())
                .thenComparing(Unit::id);
        return some.stream().sorted(order).toList();
    }

    public Optional<Unit> unit(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(units.get(id));
    }

    /** The reports that bear one of the unit's names, by file. */
    public List<Borne> reports(Unit unit) {
        return reports.getOrDefault(unit.id(), List.of());
    }

    /** The id of the unit whose report it is; null where the report names none. */
    public @Nullable String of(ReportBlock block) {
        return block.unit() == null ? null : owner(block.unit(), block.province());
    }

    /** The id of the unit that hands in reports under that name and province; null where it is no name. */
    public @Nullable String owner(String name, @Nullable String province) {
        String id = own.computeIfAbsent(
                new Asked(name, province),
                asked -> Objects.requireNonNullElse(id(UnitIdentity.of(asked.name, asked.province)), ""));
        return id.isEmpty() ? null : id;
    }

    /**
     * The id of the unit that a report from that province means by a name; null where it is no name. A unit that nobody registered has an
     * id too.
     */
    public @Nullable String named(@Nullable String name, ReportBlock in) {
        if (name == null) return null;
        return name.equals(in.unit()) ? of(in) : spokenOf(name, in.province());
    }

    /** The id of the unit that a report from that province speaks of by a name which is not its own; null where it is no name. */
    public @Nullable String spokenOf(String name, @Nullable String province) {
        String id = known.computeIfAbsent(
                new Asked(name, province),
                asked -> Objects.requireNonNullElse(idOfNamed(UnitIdentity.named(asked.name, asked.province)), ""));
        return id.isEmpty() ? null : id;
    }

    // "LĐLĐ huyện Suối Vàng" is one wherever it is spoken of, "CĐCS Sở Xây dựng" is not
    private @Nullable String idOfNamed(@Nullable UnitIdentity identity) {
        if (identity == null || ids.containsKey(identity)) return id(identity);
        List<String> namesakes = byCore.getOrDefault(identity.core(), List.of());
        return identity.isOfDistrict() && namesakes.size() == 1 ? namesakes.getFirst() : id(identity);
    }

    private @Nullable String id(@Nullable UnitIdentity identity) {
        if (identity == null) return null;
        String id = ids.get(identity);
        if (id != null) return id;
        List<String> namesakes = byCore.getOrDefault(identity.core(), List.of());
        if (identity.province().isEmpty() && namesakes.size() == 1) return namesakes.getFirst();
        return identity.id();
    }

    /** The unit of exactly that name, of that province where one is given; empty where none or several have it. */
    public Optional<Unit> exactly(String name, @Nullable String province) {
        UnitIdentity identity = UnitIdentity.of(name, province);
        return identity == null ? Optional.empty() : unit(id(identity));
    }

    /** How many units have a name of that core, in whatever province. */
    int namesakes(String core) {
        return byCore.getOrDefault(core, List.of()).size();
    }

    /** The units that a user may mean: by the beginning of an id, a whole name, or words of a name; accents do not matter. */
    public List<Unit> find(String asked) {
        String typed = asked.strip();
        if (typed.matches("[0-9a-fA-F]{4,10}")) {
            String begin = typed.toLowerCase(Locale.ROOT);
            List<Unit> byId =
                    units().stream().filter(unit -> unit.id().startsWith(begin)).toList();
            if (!byId.isEmpty()) return byId;
        }
        UnitIdentity identity = UnitIdentity.of(typed, null);
        if (identity == null) return List.of();
        String exact = ids.get(identity);
        if (exact != null) return List.of(units.get(exact));
        List<String> namesakes = byCore.getOrDefault(identity.core(), List.of());
        if (identity.province().isEmpty() && !namesakes.isEmpty()) return among(namesakes);
        List<Unit> bare = bearing(identity, core -> headless(core).equals(headless(identity.core())));
        return bare.isEmpty() ? worded(typed) : bare;
    }

    /** The units with all these words in one of their names, or with the name of their province at the end. */
    public List<Unit> worded(String typed) {
        UnitIdentity identity = UnitIdentity.of(typed, null);
        if (identity == null) return List.of();
        List<String> words = List.of(identity.core().split(" "));
        Set<Unit> found = new LinkedHashSet<>(
                bearing(identity, core -> List.of(core.split(" ")).containsAll(words)));
        for (Unit unit : units()) if (means(unit, typed)) found.add(unit);
        return inOrder(found);
    }

    private List<Unit> bearing(UnitIdentity asked, Predicate<String> core) {
        return among(ids.entrySet().stream()
                .filter(entry -> asked.province().isEmpty()
                        || asked.province().equals(entry.getKey().province()))
                .filter(entry -> core.test(entry.getKey().core()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private List<Unit> among(Collection<String> some) {
        Set<String> wanted = new HashSet<>(some);
        return units().stream().filter(unit -> wanted.contains(unit.id())).toList();
    }

    // "Sở Nội vụ" for "Công đoàn cơ sở Sở Nội vụ"
    private static String headless(String core) {
        for (String head : new String[] {"cong doan co so ", "cong doan "})
            if (core.startsWith(head)) return core.substring(head.length());
        return core;
    }

    /** The units with names nearest to what a user typed, the nearest first. */
    public List<Unit> nearest(String typed, int most) {
        return NearestUnits.of(typed, units(), most);
    }

    /**
     * The units with all the words in one of their names or their province, or whose id begins so; where nothing is asked all that anybody
     * spoke of.
     */
    public List<Unit> filtered(String asked) {
        String words = asked.strip();
        // of the old provinces that only the program knows of, nobody wants a list
        if (words.isEmpty())
            return units().stream()
                    .filter(unit -> unit.origin() != Origin.KNOWN || unit.to() == null)
                    .toList();
        List<Unit> exact = find(words);
        Set<Unit> found = new LinkedHashSet<>(exact.size() == 1 && !means(exact.getFirst(), words) ? exact : List.of());
        for (Unit unit : units())
            if (means(unit, words) || (unit.province() != null && Names.has(unit.province(), words))) found.add(unit);
        found.addAll(exact);
        return List.copyOf(found);
    }

    /** Whether one of the unit's names has all the words. */
    public boolean means(Unit unit, String words) {
        UnitIdentity asked = UnitIdentity.of(words, null);
        if (asked != null) {
            String id = asked.province().isEmpty() ? null : ids.get(asked);
            if (id != null
                    ? id.equals(unit.id())
                    : byCore.getOrDefault(asked.core(), List.of()).contains(unit.id())) return true;
        }
        return unit.names().stream().anyMatch(name -> Names.has(name.text(), words));
    }

    /** The units right below that one on that day, in the order of {@link #units}. */
    public List<Unit> below(Unit parent, LocalDate day) {
        return units().stream()
                .filter(unit -> unit.on(day) && parent.id().equals(unit.parent()))
                .toList();
    }

    /** The unit and all below it, whatever the day. */
    public List<Unit> under(Unit top) {
        return reached(List.of(top), unit -> children.getOrDefault(unit.id(), List.of()));
    }

    /** The unit and all that became it or part of it. */
    public List<Unit> withPast(Unit unit) {
        return reached(List.of(unit), this::before);
    }

    /** The unit and all that it became or became part of. */
    public List<Unit> future(Unit unit) {
        return unit.successors().isEmpty() ? List.of(unit) : reached(List.of(unit), this::successors);
    }

    private List<Unit> successors(Unit unit) {
        return unit.successors().stream()
                .flatMap(one -> unit(one.successor()).stream())
                .toList();
    }

    /** The unit and all that became part of it, with all below any of them. */
    public List<Unit> underWithPast(Unit top) {
        return reached(
                List.of(top),
                unit -> Stream.concat(children.getOrDefault(unit.id(), List.of()).stream(), before(unit).stream())
                        .toList());
    }

    /** The units whose {@link #underWithPast} holds that one, itself too. */
    public List<Unit> over(Unit unit) {
        return reached(
                List.of(unit),
                one -> Stream.concat(
                                Stream.ofNullable(one.parent()),
                                one.successors().stream().map(Succession::successor))
                        .flatMap(id -> unit(id).stream())
                        .toList());
    }

    private static List<Unit> reached(List<Unit> from, Function<Unit, List<Unit>> next) {
        Set<Unit> all = new LinkedHashSet<>();
        Deque<Unit> waiting = new ArrayDeque<>(from);
        for (Unit unit = waiting.poll(); unit != null; unit = waiting.poll())
            if (all.add(unit)) waiting.addAll(next.apply(unit));
        return List.copyOf(all);
    }

    /** The units that that one came out of. */
    public List<Unit> before(Unit unit) {
        return List.copyOf(before.getOrDefault(unit.id(), List.of()));
    }

    /** What of a unit's level it is good to know where a name alone is at hand. */
    static @Nullable Level level(String name) {
        return Levels.of(name);
    }
}
