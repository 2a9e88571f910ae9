package vn.baocao.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.search.BadQuery.Problem;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** The units of one register in one state of the index: what they are called there, and which of them a query means. */
final class IndexedUnits {
    private static final int NEAREST = 5;
    private static final int MOST_LISTED = 8;

    private final IndexReader reader;
    private final Register register;
    private final Map<String, SortedSet<String>> terms = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> spokenOf = new HashMap<>();
    private final Map<String, List<Unit>> over = new ConcurrentHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    IndexedUnits(IndexReader reader, Register register) throws IOException {
        this.reader = reader;
        this.register = register;
        for (Unit unit : register.units()) places.put(unit.id(), places.size());
        Terms all = MultiTerms.getTerms(reader, Fields.WHOSE);
        if (all == null) return;
        TermsEnum each = all.iterator();
        for (BytesRef bytes = each.next(); bytes != null; bytes = each.next()) {
            String term = bytes.utf8ToString();
            Whose whose = Whose.read(term);
            String id = whose.unit(register);
            if (id == null) continue;
            Unit unit = register.unit(id)
                    // a unit that is only spoken of, and that nobody registered
                    .orElseGet(() -> spokenOf.computeIfAbsent(
                            id, one -> Unit.of(one, whose.name(), null, null, whose.province(), Origin.NAMED)));
            units.put(term, unit);
            terms.computeIfAbsent(id, k -> new TreeSet<>()).add(term);
        }
    }

    IndexReader reader() {
        return reader;
    }

    Register register() {
        return register;
    }

    /** The unit that a term stands for; null where it is no name. */
    @Nullable
    Unit unit(String term) {
        return units.get(term);
    }

    /** Where the unit stands among all, by level and name; the units that nobody registered are last. */
    int place(Unit unit) {
        return places.getOrDefault(unit.id(), Integer.MAX_VALUE);
    }

    /** The unit and all that it is below or became part of. */
    List<Unit> over(Unit unit) {
        return over.computeIfAbsent(unit.id(), id -> register.over(unit));
    }

    /**
     * What a condition on units means: one unit, or with a star at the end of the name all that have its words.
     *
     * @return null where no unit of the register has the name, and none that is only spoken of the id
     * @throws BadQuery UNCLEAR_UNIT where several have it
     */
    QueryNode.@Nullable OfUnits meant(SearchField field, int position, String typed) {
        boolean all = typed.endsWith("*");
        String name = all ? typed.substring(0, typed.length() - 1).strip() : typed;
        List<Unit> found = all ? register.worded(name) : register.find(name);
        Unit spoken = spokenOf.get(name);
        if (found.isEmpty() && spoken != null) found = List.of(spoken);
        if (found.isEmpty()) return null;
        List<Unit> here =
                found.stream().filter(unit -> !terms(field, unit).isEmpty()).toList();
        if (!all && here.size() > 1)
            throw new BadQuery(
                    Problem.UNCLEAR_UNIT,
                    position,
                    name,
                    Integer.toString(here.size()),
                    listed(here.subList(0, Math.min(MOST_LISTED, here.size()))),
                    field.vietnamese());
        List<Unit> meant = here.isEmpty() ? found : here;
        SortedSet<String> terms = new TreeSet<>();
        for (Unit unit : meant) terms.addAll(terms(field, unit));
        List<String> names = new ArrayList<>();
        for (Unit unit : meant) names.add(unit.name());
        for (Unit unit : meant)
            for (Unit past : register.withPast(unit)) if (!names.contains(past.name())) names.add(past.name());
        return new QueryNode.OfUnits(field, typed, names, terms);
    }

    private SortedSet<String> terms(SearchField field, Unit unit) {
        SortedSet<String> all = new TreeSet<>();
        for (Unit one : field == SearchField.UNDER ? register.underWithPast(unit) : register.withPast(unit))
            all.addAll(terms.getOrDefault(one.id(), new TreeSet<>()));
        return all;
    }

    /** What to say where no unit has the name. */
    BadQuery unknown(int position, String typed) {
        return new BadQuery(Problem.UNKNOWN_UNIT, position, typed, listed(register.nearest(typed, NEAREST)));
    }

    private static String listed(Collection<Unit> units) {
        return units.stream()
                .map(unit -> unit.name()
                        + (unit.province() == null || unit.name().endsWith(unit.province())
                                ? ""
                                : " (" + unit.province() + ")")
                        + " [" + unit.id() + "]")
                .collect(Collectors.joining("\n"));
    }
}
