package vn.baocao.index.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.cover.Levels;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;

/**
 * By what a name tells which unit is meant: "CĐVC tỉnh Phú Yên", and "Công đoàn Viên chức" in a report from Phú Yên, are one.
 *
 * @param core the {@link UnitKey} of the name without a province at its end
 * @param province the {@link WordKey} of the province, as the lexicon spells it; empty where nothing says
 */
public record UnitIdentity(String core, String province) {
    private static final Map<String, String> PROVINCES = provinces();
    private static final Pattern DISTRICT = Pattern.compile("lien doan lao dong (?:huien|quan|thi xa|thanh pho) .+");
    private static final int LONGEST = 5;

    private static Map<String, String> provinces() {
        Map<String, String> map = new HashMap<>();
        Places.builtIn().provinceSpellings().forEach((key, name) -> map.put(key.replace('y', 'i'), WordKey.of(name)));
        return map;
    }

    /** Of a unit's own name and province; null where the name has no letters. */
    public static @Nullable UnitIdentity of(@Nullable String name, @Nullable String province) {
        if (name == null) return null;
        String key = UnitKey.of(name);
        if (key.isEmpty()) return null;
        // the same for the whole country, whoever names it
        Level level = Levels.of(name);
        if (level == Level.CONFEDERATION || level == Level.SECTOR) return new UnitIdentity(key, "");
        String said = province == null ? "" : province(province);
        String[] words = key.split(" ");
        for (int tail = Math.min(LONGEST, words.length - 1); tail >= 1; tail--) {
            String end = String.join(" ", Arrays.copyOfRange(words, words.length - tail, words.length));
            String own = PROVINCES.get(end);
            if (own == null) continue;
            String core = key.substring(0, key.length() - end.length() - 1);
            // a firm called after another province than it lies in: "Công ty May Thái Bình" in Hà Nam
            boolean other = !said.isEmpty() && !said.equals(own) && !federation(core);
            return other ? new UnitIdentity(key, said) : new UnitIdentity(core, own);
        }
        return new UnitIdentity(key, said);
    }

    /** Of a name that stands in a report from that province. */
    public static @Nullable UnitIdentity named(@Nullable String name, @Nullable String reportProvince) {
        UnitIdentity own = of(name, null);
        return own == null || !own.province.isEmpty() ? own : of(name, reportProvince);
    }

    private static String province(String name) {
        return WordKey.of(Places.builtIn().province(name).orElse(name));
    }

    /** Whether it is the federation of its whole province. */
    boolean isFederation() {
        return federation(core) && !province.isEmpty();
    }

    /** Whether it is the federation of a district, which its name tells from all others. */
    boolean isOfDistrict() {
        return DISTRICT.matcher(core).matches();
    }

    private static boolean federation(String core) {
        return core.equals("lien doan lao dong");
    }

    /** The same for the same name wherever and whenever it is met: ten hexadecimal digits. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((core + "|" + province).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
