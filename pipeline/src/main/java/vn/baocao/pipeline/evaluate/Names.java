package vn.baocao.pipeline.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two names are one name but for spelling; used only to compare with gold files. */
final class Names {
    private static final Map<String, String> LONG = new LinkedHashMap<>();

    static {
        LONG.put("cdcs", "cong doan co so");
        LONG.put("cdvc", "cong doan vien chuc");
        LONG.put("ldld", "lien doan lao dong");
        LONG.put("cd", "cong doan");
        LONG.put("ld", "lao dong");
        LONG.put("cn", "cong nhan");
        LONG.put("tp", "thanh pho");
        LONG.put("tphcm", "thanh pho ho chi minh");
        LONG.put("so tn mt", "so tai nguyen va moi truong");
        LONG.put("gd dt", "giao duc va dao tao");
    }

    private static final Set<String> PLACES = Stream.of(
                    ("An Giang|Bà Rịa|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|"
                                    + "Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|"
                                    + "Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|"
                                    + "Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|"
                                    + "Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|"
                                    + "Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Hồ Chí Minh|Trà Vinh|"
                                    + "Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái")
                            .split("\\|"))
            .map(Names::plain)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /** Letters and digits without marks, in lower case, a space between words. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain.append(c);
            else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !plain.isEmpty()
                    && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        return plain.toString().strip();
    }

    /** Plain words with abbreviations written out. */
    static String words(String text) {
        String padded = " " + plain(text) + " ";
        for (Map.Entry<String, String> entry : LONG.entrySet())
            padded = padded.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
        return padded.strip();
    }

    /** A province's or city's name without "tỉnh" or "thành phố". */
    static String city(String text) {
        String words = words(text);
        for (String prefix : List.of("thanh pho ", "tinh "))
            if (words.startsWith(prefix)) return words.substring(prefix.length());
        return words;
    }

    /** Equal, or three quarters of the words shared and no two different provinces. */
    static boolean alike(String name, Collection<String> names) {
        String own = words(name);
        return names.stream().map(Names::words).anyMatch(other -> same(own, other));
    }

    private static boolean same(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return false;
        if (a.equals(b)) return true;
        Set<String> x = Set.of(distinct(a));
        Set<String> y = Set.of(distinct(b));
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        Set<String> either = new HashSet<>(x);
        either.addAll(y);
        if (both.size() < 0.75 * either.size()) return false;
        Set<String> here = places(a);
        Set<String> there = places(b);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private static String[] distinct(String words) {
        return new TreeSet<>(List.of(words.split(" "))).toArray(String[]::new);
    }

    private static Set<String> places(String words) {
        return PLACES.stream()
                .filter(place -> (" " + words + " ").contains(" " + place + " "))
                .collect(Collectors.toSet());
    }
}
