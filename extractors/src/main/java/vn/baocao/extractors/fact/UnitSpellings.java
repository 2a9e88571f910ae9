package vn.baocao.extractors.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.cover.Levels;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.Value.Name;

/** Names each unit by the fullest spelling that its report has for it; knows which of them is the report's own. */
final class UnitSpellings {
    private static final String AREA = "(quận|huyện|thị xã|thành phố)";
    private static final Pattern OF_PLACE = Pattern.compile("(?:tinh|huyen|quan|thi xa|thanh pho) ");
    private static final Pattern OF_AREA = Pattern.compile("(?iu)^(?:LĐLĐ|liên đoàn lao động) " + AREA + "$");
    private static final Pattern PLACE = Pattern.compile("(?iu)(?:^|[.;:]\\s)\\s*(?:tại|ở)\\s+" + AREA
            + "\\s+(?-i:(\\d{1,2}|\\p{Lu}[\\p{L}’']*(?:[ -]\\p{Lu}[\\p{L}’']*){0,3})),\\s*$");

    private final String text;
    private final @Nullable String own;
    private final String ownKey;
    private final @Nullable Level ownLevel;
    private final Map<String, String> spellings;
    private final Map<String, String> placed = new HashMap<>();

    UnitSpellings(String text, @Nullable String own, List<Mention> units) {
        this.text = text;
        this.own = own;
        this.ownKey = own == null ? "" : UnitKey.of(own);
        this.ownLevel = own == null ? null : Levels.of(own);
        this.spellings = spellings(units);
    }

    /** The key by which a unit is the same as another. */
    static String key(Mention unit) {
        if (unit.value() instanceof Name name) return name.id();
        throw new IllegalArgumentException("no unit: " + unit);
    }

    /** Whether it is the report's own unit or a part of its name; "CĐVC tỉnh" is the report's where that names the province. */
    boolean isOwn(Mention unit) {
        if (own == null) return false;
        String key = key(unit);
        String placeless = key.startsWith("lien doan") ? key : key.replaceFirst(" tinh$", "");
        return ownKey.contains(placeless) || key.contains(ownKey);
    }

    /** "LĐLĐ huyện" in the report of "LĐLĐ Kim Bảng". */
    private boolean isOwnPlaces(Mention unit) {
        String name = unit.span().of(text);
        return own != null
                && UnitNames.isRelative(name)
                && isFederation(name)
                && isFederation(own)
                && Levels.of(name) == ownLevel;
    }

    /** The unit's fullest spelling in the report; the report's own where it is that or the house that the report's union stands in. */
    String name(Mention unit) {
        String place = place(unit);
        if (place != null) return name(unit.span().of(text) + " " + place);
        if (own != null && (isOwn(unit) || isOwnPlaces(unit))) return own;
        String known = spellings.getOrDefault(key(unit), unit.span().of(text));
        return UnitNames.isRelative(known) ? known : placed.computeIfAbsent(known, this::withPlace);
    }

    /** The place right before it: "Tại huyện Kim Bảng, LĐLĐ huyện …"; null where none stands there. */
    @Nullable
    String place(Mention unit) {
        Matcher area = OF_AREA.matcher(unit.span().of(text));
        if (!area.find()) return null;
        int begin = unit.span().begin();
        Matcher named = PLACE.matcher(text.substring(text.lastIndexOf('\n', begin) + 1, begin));
        return named.find() && named.group(1).equalsIgnoreCase(area.group(1)) ? named.group(2) : null;
    }

    /** "CĐ Khu Kinh tế" beside "CĐ Khu Kinh tế tỉnh Tây Ninh": the one longer name that goes on with a place; itself where none or several do. */
    private String withPlace(String name) {
        String words = UnitKey.expand(WordKey.of(name)) + " ";
        List<String> longer = isFederation(name)
                ? List.of()
                : spellings.values().stream()
                        .filter(other -> isLonger(words, UnitKey.expand(WordKey.of(other))))
                        .toList();
        return longer.size() == 1 ? longer.getFirst() : name;
    }

    private static boolean isLonger(String words, String other) {
        return other.startsWith(words)
                && OF_PLACE.matcher(other)
                        .region(words.length(), other.length())
                        .lookingAt();
    }

    /** The same of a name as the head of a row or an entry of a list writes it. */
    String name(String written) {
        String key = UnitKey.of(written);
        return own != null && ownKey.equals(key) ? own : spellings.getOrDefault(key, written);
    }

    /** The fullest spelling of each unit that the report names: "LĐLĐ TP.Hải Phòng" rather than "Công đoàn TP.Hải Phòng". */
    private Map<String, String> spellings(List<Mention> units) {
        Map<String, String> fullest = new HashMap<>();
        for (Mention unit : units) {
            String written = unit.span().of(text);
            fullest.merge(key(unit), written, UnitSpellings::fuller);
        }
        return fullest;
    }

    private static String fuller(String one, String other) {
        boolean official = isFederation(one);
        if (official != isFederation(other)) return official ? one : other;
        return other.length() > one.length() ? other : one;
    }

    static boolean isFederation(String name) {
        return UnitKey.expand(WordKey.of(name)).startsWith("lien doan lao dong");
    }
}
