package vn.baocao.extractors.lexicon;

import java.util.HashMap;
import java.util.Map;

/** The key by which names of units are compared: abbreviations written out, no tone marks, y as i, no "tỉnh" before a province. */
public final class UnitKey {
    private static final int LONGEST = 3;
    private static final Map<String, String> LONG = abbreviations();
    private static final Phrases SHORT = new Phrases(LONG.keySet());

    private UnitKey() {}

    private static Map<String, String> abbreviations() {
        Map<String, String> map = new HashMap<>();
        for (String entry : WordLists.load("units.yaml").list("abbreviations")) {
            int is = entry.indexOf('=');
            if (is < 0) throw new IllegalArgumentException("units.yaml: abbreviations: no = in " + entry);
            map.put(WordKey.of(entry.substring(0, is)), WordKey.of(entry.substring(is + 1)));
        }
        return map;
    }

    /** "CĐVC tỉnh Quảng Trị" and "Công đoàn Viên chức Quảng Trị" have the same key. */
    public static String of(String name) {
        String expanded = federation(expand(WordKey.of(name)));
        StringBuilder key = new StringBuilder(expanded.length());
        Places places = Places.builtIn();
        for (int at = 0; at < expanded.length(); ) {
            int skip = 0;
            if (expanded.startsWith("tinh ", at) && places.provinceAt(expanded, at + 5) > 0) skip = 5;
            else if (expanded.startsWith("thanh pho ", at)) {
                int length = places.provinceAt(expanded, at + 10);
                if (length > 0 && places.isCity(expanded.substring(at + 10, at + 10 + length))) skip = 10;
            }
            at += skip;
            int space = expanded.indexOf(' ', at);
            int end = space < 0 ? expanded.length() : space;
            if (!key.isEmpty()) key.append(' ');
            key.append(expanded, at, end);
            at = end + 1;
        }
        return key.toString().replace('y', 'i');
    }

    /** "Công đoàn Yên Bái", "Công đoàn tỉnh Yên Bái", "Công đoàn huyện …", written out: the federation there. */
    public static String federation(String key) {
        if (key.startsWith("cong doan ")
                && Places.builtIn().province(key.substring(10)).isPresent())
            return "lien doan lao dong " + key.substring(10);
        for (String area : new String[] {"tinh ", "huyen ", "thanh pho ", "thi xa ", "quan "})
            if (key.startsWith("cong doan " + area)) return "lien doan lao dong " + key.substring(10);
        return key;
    }

    /** A {@link WordKey} with the abbreviations of unit names written out. */
    public static String expand(String key) {
        String[] words = key.split(" ");
        StringBuilder out = new StringBuilder(key.length() * 2);
        for (int i = 0; i < words.length; ) {
            int taken = 1;
            String word = words[i];
            for (int n = SHORT.opens(word) ? Math.min(LONGEST, words.length - i) : 0; n >= 1; n--) {
                String full = LONG.get(String.join(" ", java.util.Arrays.copyOfRange(words, i, i + n)));
                if (full == null) continue;
                word = full;
                taken = n;
                break;
            }
            // CĐ behind "trường" is a college
            if (words[i].equals("cd") && i > 0 && words[i - 1].equals("truong")) word = "cao dang";
            if (!out.isEmpty()) out.append(' ');
            out.append(word);
            i += taken;
        }
        return out.toString();
    }
}
