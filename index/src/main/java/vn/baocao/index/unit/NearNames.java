package vn.baocao.index.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.EditDistance;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;

/** Finds units of the register whose names are near each other. */
public final class NearNames {
    private static final List<String> LOOSE = phrases("loose");
    private static final List<String> GENERIC = generic();

    /** A unit's name as it is compared. */
    private record Form(Unit unit, UnitIdentity identity, List<String> words) {}

    private record Pair(String a, String b) {}

    private final Register register;
    private final Map<Pair, NearName> found = new LinkedHashMap<>();

    private NearNames(Register register) {
        this.register = register;
    }

    private static List<String> phrases(String list) {
        return WordLists.load("units.yaml").list(list).stream()
                .map(WordKey::of)
                .map(key -> key.replace('y', 'i'))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    // the longest first, so that "công ty cổ phần" goes before "công ty"
    private static List<String> generic() {
        return Stream.of("loose", "generic", "unions", "employers", "inside")
                .flatMap(list -> phrases(list).stream())
                .map(phrase -> UnitKey.expand(phrase).replace('y', 'i'))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** All near pairs that nobody has called different, the likeliest first, then in the order of names. */
    public static List<NearName> in(Register register) {
        NearNames names = new NearNames(register);
        names.look();
        Comparator<NearName> order = Comparator.comparing(NearName::why)
                .thenComparing(near -> near.one().name(), Names.order())
                .thenComparing(near -> near.other().name(), Names.order())
                .thenComparing(near -> near.one().id() + near.other().id());
        return names.found.values().stream().sorted(order).toList();
    }

    private void look() {
        Map<String, List<Form>> buckets = new HashMap<>();
        Map<String, List<Form>> below = new TreeMap<>();
        for (Unit unit : register.units()) {
            if (unit.origin() == Origin.KNOWN) continue;
            UnitIdentity identity = UnitIdentity.of(unit.name(), unit.province());
            if (identity == null) continue;
            Form form = new Form(unit, identity, List.of(identity.core().split(" ")));
            for (String key : keys(form))
                buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
            if (unit.parent() != null)
                below.computeIfAbsent(unit.parent(), k -> new ArrayList<>()).add(form);
        }
        buckets.keySet().stream().sorted().forEach(key -> {
            List<Form> forms = buckets.getOrDefault(key, List.of());
            for (int i = 0; i < forms.size(); i++)
                for (int j = i + 1; j < forms.size(); j++) compare(forms.get(i), forms.get(j), false);
        });
        below.values().forEach(this::beginnings);
    }

    // in the order of letters, what begins with a name follows it
    private void beginnings(List<Form> siblings) {
        record Core(Form form, String bare) {}
        List<Core> sorted = siblings.stream()
                .map(form -> new Core(form, bare(form.identity.core())))
                .sorted(Comparator.comparing(Core::bare).thenComparing(one -> one.form.unit.id()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            String begin = sorted.get(i).bare;
            if (specific(begin) == 0) continue;
            for (int j = i + 1; j < sorted.size(); j++) {
                String longer = sorted.get(j).bare;
                if (!longer.startsWith(begin)) break;
                if (longer.startsWith(begin + " ") && !number(longer.substring(begin.length() + 1)))
                    compare(sorted.get(i).form, sorted.get(j).form, true);
            }
        }
    }

    // names that differ in one word have a key in common, and so have those that differ in loose words
    private static Set<String> keys(Form form) {
        Set<String> keys = new HashSet<>(Set.of(form.identity.core(), "~" + bare(form.identity.core())));
        for (int i = 0; i < form.words.size(); i++) keys.add(without(form.words, i));
        return keys;
    }

    private static String without(List<String> words, int left) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.size(); i++)
            if (i != left) rest.append(words.get(i)).append(' ');
        return rest.toString().strip();
    }

    private static String bare(String core) {
        String padded = " " + core + " ";
        for (String phrase : LOOSE)
            padded = padded.replace(" " + phrase + " ", phrase.startsWith("cong doan") ? " cong doan " : " ");
        return padded.strip().replaceAll(" +", " ");
    }

    private void compare(Form a, Form b, boolean begins) {
        if (a.unit.id().equals(b.unit.id())
                || a.unit.distinct().contains(b.unit.id())
                || b.unit.distinct().contains(a.unit.id())) return;
        boolean ordered = a.unit.id().compareTo(b.unit.id()) < 0;
        Pair pair = ordered ? new Pair(a.unit.id(), b.unit.id()) : new Pair(b.unit.id(), a.unit.id());
        if (found.containsKey(pair) || related(a.unit, b.unit)) return;
        NearName near = near(a, b);
        if (near == null && begins && !bothDistricts(a, b)) near = differing(a, b, NearName.Why.BEGINNING);
        if (near != null) found.put(pair, near);
    }

    // what became of a unit is another unit by its nature; so is what stands above it
    private static boolean related(Unit a, Unit b) {
        return a.id().equals(b.parent())
                || b.id().equals(a.parent())
                || a.successors().stream().anyMatch(next -> next.successor().equals(b.id()))
                || b.successors().stream().anyMatch(next -> next.successor().equals(a.id()));
    }

    private @Nullable NearName near(Form a, Form b) {
        String here = a.identity.province();
        String there = b.identity.province();
        boolean unknown = here.isEmpty() != there.isEmpty();
        boolean merged = !here.equals(there) && !unknown && (becomes(here, there) || becomes(there, here));
        if (!here.equals(there) && !unknown && !merged) return null;
        if (a.identity.core().equals(b.identity.core())) {
            if (merged && (a.identity.isFederation() || b.identity.isFederation())) return null;
            return near(a, b, merged ? NearName.Why.PROVINCE_MERGED : NearName.Why.PROVINCE_UNKNOWN, here, there);
        }
        if (merged) return null;
        if (bare(a.identity.core()).equals(bare(b.identity.core())) && named(bare(a.identity.core())))
            return differing(a, b, NearName.Why.KIND_OF_UNIT);
        boolean siblings = a.unit.parent() != null && a.unit.parent().equals(b.unit.parent());
        return unknown && !siblings ? null : oneWord(a, b);
    }

    private static boolean becomes(String province, String other) {
        return Places.builtIn()
                .since2025(province)
                .map(WordKey::of)
                .filter(other::equals)
                .isPresent();
    }

    private @Nullable NearName oneWord(Form a, Form b) {
        if (a.words.size() == b.words.size()) {
            int at = -1;
            for (int i = 0; i < a.words.size(); i++)
                if (!a.words.get(i).equals(b.words.get(i))) {
                    if (at >= 0) return null;
                    at = i;
                }
            String one = a.words.get(at);
            String other = b.words.get(at);
            if (number(one) || number(other) || bothDistricts(a, b)) return null;
            if (alike(one, other)) return differing(a, b, NearName.Why.SPELLING);
            return enough(without(a.words, at)) ? differing(a, b, NearName.Why.ONE_WORD) : null;
        }
        if (Math.abs(a.words.size() - b.words.size()) != 1) return null;
        boolean more = a.words.size() > b.words.size();
        Form longer = more ? a : b;
        Form shorter = more ? b : a;
        for (int i = 0; i < longer.words.size(); i++)
            if (without(longer.words, i).equals(shorter.identity.core()))
                return number(longer.words.get(i)) || !enough(shorter.identity.core())
                        ? null
                        : differing(a, b, NearName.Why.ONE_WORD);
        return null;
    }

    // more than the head of every union's name
    private static boolean named(String bare) {
        return WordKey.words(bare) >= 4 && !bare.equals("lien doan lao dong");
    }

    // two words that are of this unit and not of every unit of its kind
    private static boolean enough(String core) {
        return specific(core) >= 2;
    }

    private static long specific(String core) {
        String padded = " " + core + " ";
        for (String phrase : GENERIC) padded = padded.replace(" " + phrase + " ", " ");
        return Arrays.stream(padded.strip().split(" +"))
                .filter(word -> !word.isEmpty() && !number(word))
                .count();
    }

    private static boolean number(String word) {
        return word.matches("\\d+[a-z]?|[ivx]+|[a-z]");
    }

    // "Đông Hòa", "Tây Hòa": two districts that there were
    private static boolean bothDistricts(Form a, Form b) {
        return district(a) && district(b);
    }

    private static boolean district(Form form) {
        String key = WordKey.of(form.unit.name());
        for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
            if (!Places.builtIn().provincesOfDistrict(key.substring(at + 1)).isEmpty()) return true;
        return false;
    }

    /** Whether two words may be one with a slip of a letter or two. */
    static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 2 && EditDistance.between(one, other) <= (shorter >= 6 ? 2 : 1);
    }

    private NearName differing(Form a, Form b, NearName.Why why) {
        return near(a, b, why, rest(a.unit.name(), b.unit.name()), rest(b.unit.name(), a.unit.name()));
    }

    // the words of a name that the other has not, as they are written
    private static String rest(String name, String other) {
        Set<String> others = new HashSet<>(Arrays.asList(UnitKey.of(other).split(" ")));
        return Arrays.stream(name.split("\\s+"))
                .filter(word ->
                        !others.containsAll(Arrays.asList(UnitKey.of(word).split(" "))))
                .collect(Collectors.joining(" "));
    }

    private NearName near(Form a, Form b, NearName.Why why, String aWords, String bWords) {
        boolean swap =
                register.reports(b.unit).size() > register.reports(a.unit).size();
        return swap
                ? new NearName(b.unit, a.unit, why, bWords, aWords)
                : new NearName(a.unit, b.unit, why, aWords, bWords);
    }
}
