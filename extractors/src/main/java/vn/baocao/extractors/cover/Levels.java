package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;

/** Reads from a unit's name where it stands in the trade-union tree. */
public final class Levels {
    private static final Pattern DISTRICT =
            Pattern.compile("lien doan lao dong (?:huyen|quan|thi xa|thi tran)(?: .*|$)");
    private static final Pattern UPPER = Pattern.compile(
            "cong doan (?:vien chuc|nganh|giao duc|phong giao duc|y te|cong thuong|xay dung|giao thong van tai|nong nghiep va phat trien nong thon|det may|cac (?:khu|co quan)|(?:ban quan ly )?(?:cac )?khu (?:cong nghiep|kinh te|che xuat)|khoi|tong cong ty|dang)(?: .*|$)");
    private static final Pattern NATIONAL = Pattern.compile(
            "cong doan (?!co so|cong ty|ngan hang (?!viet nam$)|lien doanh|tong cong ty|vien (?!chuc)|hoc vien|truong|benh vien|trung tam|van phong|nha |bao (?!hiem)|dai ).* viet nam|cong doan (?:ds|xd|gtvt|yt|gd|dk|ct|dl|nh|bd|det may |e|p)vn");
    private static final Pattern MINISTRY = Pattern.compile(
            "cong doan (?:bo (?!phan|chi huy|doi).*|quoc phong|quan doi|luc luong vu trang|cong an nhan dan)");

    /** Unions of communes and wards stand above base unions since the districts' ended. */
    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)(?:công đoàn|cđ) (?:xã(?! hội)|phường|đặc khu)(?!\\p{L}).*");

    private static final Pattern CLUSTER = Pattern.compile("(?iu)(?:cụm|khối) thi đua(?!\\p{L})");

    private Levels() {}

    /** As of a day, with the unit above it in the letterhead; the day may be unknown. */
    static @Nullable Level of(String unit, @Nullable String parent, @Nullable LocalDate day) {
        boolean commune = COMMUNE.matcher(unit.strip()).matches();
        return commune && day != null && !day.isBefore(Places.MERGER) ? Level.UPPER : of(unit, parent);
    }

    /** With the unit above it in the letterhead: a union right below the confederation is a national sector's. */
    private static @Nullable Level of(String unit, @Nullable String parent) {
        Level level = of(unit);
        boolean national = parent != null && of(parent) == Level.CONFEDERATION;
        return national && (level == Level.UPPER || level == Level.BASE) ? Level.SECTOR : level;
    }

    /** By the name alone; null for a cluster of unions that vie with each other. */
    public static @Nullable Level of(String unit) {
        if (CLUSTER.matcher(unit).lookingAt()) return null;
        String key = UnitKey.expand(WordKey.of(unit)).replaceFirst("^(?:ban chap hanh|ban thuong vu|bch) ", "");
        if (key.startsWith("tong lien doan")) return Level.CONFEDERATION;
        if (key.startsWith("to cong doan") || key.contains("cong doan bo phan")) return Level.COMPONENT;
        key = UnitKey.federation(key);
        if (key.startsWith("lien doan lao dong")) return federation(key);
        if (key.startsWith("cong doan co so")) return Level.BASE;
        if (NATIONAL.matcher(key).matches() || MINISTRY.matcher(key).matches()) return Level.SECTOR;
        if (UPPER.matcher(key).matches() && !key.contains(" truong ")) return Level.UPPER;
        return Level.BASE;
    }

    private static Level federation(String key) {
        if (DISTRICT.matcher(key).matches()) return Level.DISTRICT;
        String place = key.replaceFirst("^lien doan lao dong ?", "");
        if (place.startsWith("tinh")) return Level.PROVINCE;
        Places places = Places.builtIn();
        if (place.startsWith("thanh pho")) {
            String city = place.replaceFirst("^thanh pho ?", "");
            // "LĐLĐ TP" alone is said in the five cities more than in towns
            return city.isEmpty() || places.isCity(city) ? Level.PROVINCE : Level.DISTRICT;
        }
        return places.province(place).isPresent() || place.isEmpty() ? Level.PROVINCE : Level.DISTRICT;
    }
}
