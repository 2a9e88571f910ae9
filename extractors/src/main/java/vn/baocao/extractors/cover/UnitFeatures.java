package vn.baocao.extractors.cover;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.judge.FeatureList;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.UnitRole;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What speaks for or against a unit that a text names being the one that the report is about: how often, where and among which words. */
final class UnitFeatures {
    /** So many places where it is named are looked at. */
    private static final int NAMED = 4;
    /** Characters before and behind a name that are looked at, and words before it. */
    private static final int AROUND = 200;

    private static final int BEFORE = 3;
    /** Words of the name that tell its sort. */
    private static final int HEAD = 4;
    /** Sentences that each are a place of their own, and those that are near. */
    private static final int LEAD = 4;

    private static final int NEAR = 10;
    /** Steps in which one is compared with the most. */
    private static final int STEPS = 4;

    private static final String HOUSE = "HOUSE";

    private final Cover cover;
    private final UnitReader units;
    private final String manner;
    private final String ruled;
    private final String title;
    private final double heaviest;
    private final List<UnitReader.Group> unions;
    private final Set<Level> levels;

    /** @param manner how the text is told */
    UnitFeatures(Cover cover, UnitReader units, UnitReader.Found ruled, String manner) {
        this.cover = cover;
        this.units = units;
        this.manner = manner;
        this.ruled = ruled.unit() == null ? "" : UnitReader.key(ruled.unit());
        this.title = UnitKey.of(cover.titleText());
        this.heaviest = units.groups().keySet().stream()
                .mapToDouble(units::weight)
                .max()
                .orElse(1);
        this.unions =
                units.groups().values().stream().filter(group -> group.union).toList();
        this.levels = unions.stream()
                .map(group -> Levels.of(group.shown))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the rules choose it, by this or another of its names. */
    boolean isRuled(String key) {
        String own = UnitReader.key(units.name(key));
        return !ruled.isEmpty() && (own.equals(ruled) || ruled.startsWith(own + " ") || own.startsWith(ruled + " "));
    }

    /** The features of the unit of that key. */
    List<String> of(String key) {
        UnitReader.Group group = units.group(key);
        Level level = Levels.of(group.shown);
        String sort = group.union ? String.valueOf(level) : HOUSE;
        boolean rule = isRuled(key);
        String place = place(group.names.getFirst());
        FeatureList f = new FeatureList();
        f.add("rule=", rule);
        f.add("rule ", rule, " ", place);
        f.add("rule ", rule, " ", manner);
        f.add("rule ", rule, " unions ", FeatureList.about(unions.size()));
        f.add("level ", sort);
        f.add("level ", sort, " ", manner);
        f.add("level ", sort, " ", place);
        f.add("relative ", UnitNames.isRelative(group.shown));
        f.add("place ", place);
        f.add("place ", place, " ", manner);
        f.add("head ", head(group.shown));
        f.add("highest ", level != null && levels.stream().allMatch(other -> other.compareTo(level) >= 0));
        f.add("in title ", title.contains(key));
        f.add("own name in title ", title.contains(UnitReader.ownName(key)));
        f.add("end in title ", title.contains(key.substring(key.lastIndexOf(' ') + 1)));
        counts(f, group);
        int weight = (int) (units.weight(key) * STEPS / heaviest);
        f.add("weight ", weight);
        f.add("weight ", weight, " rule ", rule);
        f.add("weight ", weight, " ", sort);
        f.add("longer ", others(key).anyMatch(other -> other.startsWith(key + " ")));
        f.add(
                "shorter ",
                others(key).anyMatch(other -> key.startsWith(other + " ") || UnitReader.isUnionOf(key, other)));
        for (int i = 0; i < Math.min(NAMED, group.names.size()); i++)
            around(f, group.names.get(i), i == 0 ? place : "again", sort);
        boolean acts = group.names.stream().limit(NAMED).anyMatch(this::acts);
        f.add("acts ", acts);
        f.add("acts ", acts, " ", sort);
        return f.all();
    }

    private Stream<String> others(String key) {
        return units.groups().keySet().stream().filter(other -> !other.equals(key));
    }

    /** How often it is named beside the others, and when first. */
    private void counts(FeatureList f, UnitReader.Group group) {
        int count = group.names.size();
        int begin = begin(group);
        int most = unions.stream().mapToInt(other -> other.names.size()).max().orElse(1);
        String many = FeatureList.about(count);
        String all = FeatureList.about(unions.size());
        String rank = FeatureList.about((int)
                unions.stream().filter(other -> other.names.size() > count).count());
        String before = FeatureList.about(
                (int) unions.stream().filter(other -> begin(other) < begin).count());
        f.add("count ", many);
        f.add("count ", many, " of ", all);
        f.add("before ", before);
        f.add("before ", before, " rank ", rank);
        f.add("rank ", rank, " of ", all);
        f.add("share ", count * STEPS / most);
        f.add("figures ", FeatureList.about((int) group.names.stream()
                .filter(name -> name.passage().span().of(cover.text()).chars().anyMatch(Character::isDigit))
                .count()));
    }

    private void around(FeatureList f, UnitReader.Named name, String place, String sort) {
        Span sentence = name.passage().span();
        Span own = name.mention().span();
        String text = cover.text();
        int from = Math.max(sentence.begin(), own.begin() - AROUND);
        int to = Math.min(sentence.end(), own.end() + AROUND);
        List<Word> before = Word.of(text, new Span(from, own.begin()));
        List<Word> after = Word.of(text, new Span(own.end(), to));
        String previous = FeatureList.key(before, before.size() - 1);
        String next = FeatureList.key(after, 0);
        f.add("previous ", previous);
        f.add("previous ", place, " ", previous);
        f.add("two before ", FeatureList.key(before, before.size() - 2), " ", previous);
        f.add("next ", next);
        f.add("next ", place, " ", next);
        f.add("two behind ", next, " ", FeatureList.key(after, 1));
        f.add("at ", place, " ", FeatureList.about(before.size()), " ", sort);
        f.add("acts ", place, " ", acts(name));
        for (int i = 1; i <= Math.min(BEFORE, before.size()); i++)
            f.add("near ", FeatureList.key(before, before.size() - i));
    }

    private boolean acts(UnitReader.Named name) {
        return UnitRole.acts(cover.text(), name.passage().span(), name.mention());
    }

    private static int begin(UnitReader.Group group) {
        return group.names.getFirst().mention().span().begin();
    }

    /** "title", "opening", "lead0" to "lead3", "near", "far". */
    private String place(UnitReader.Named name) {
        Span title = cover.title();
        if (title != null && title.contains(name.mention().span())) return "title";
        int sentence = name.sentence();
        if (sentence == UnitReader.OPENING) return "opening";
        return sentence < LEAD ? "lead" + sentence : sentence < NEAR ? "near" : "far";
    }

    /** "lien doan lao dong", "cong doan co so truong". */
    private static String head(String shown) {
        return Arrays.stream(UnitKey.of(shown).split(" ")).limit(HEAD).collect(Collectors.joining(" "));
    }
}
