package vn.baocao.extractors.mention;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names are the same but for spelling. */
final class NameLikeness {
    private NameLikeness() {}

    /** The words of a name without marks, abbreviations written out, single-spaced. */
    static String plain(String name) {
        Words words = Words.of(name);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (!all.isEmpty()) all.append(' ');
            all.append(
                    switch (words.plain(i)) {
                        case "cdcs" -> "cong doan co so";
                        case "cdvc" -> "cong doan vien chuc";
                        case "ldld" -> "lien doan lao dong";
                        case "cd" -> "cong doan";
                        case "ld" -> "lao dong";
                        case "cn" -> "cong nhan";
                        default -> words.plain(i);
                    });
        }
        return all.toString();
    }

    /** The id of a name that no list has: its letters and digits without marks, in lower case, joined by "-". */
    static String slug(String name) {
        String bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{Mn}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Three quarters of the words shared: the measure by which the gold files compare names. */
    static boolean alike(String a, String b) {
        String x = plain(a);
        String y = plain(b);
        if (x.isEmpty() || y.isEmpty()) return false;
        if (x.equals(y)) return true;
        Set<String> left = new HashSet<>(Arrays.asList(x.split(" ")));
        Set<String> right = new HashSet<>(Arrays.asList(y.split(" ")));
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        int union = left.size() + right.size() - shared.size();
        return shared.size() * 4 >= union * 3;
    }

    /** Whether the words of the shorter name stand in one piece in the longer, and are at least two. */
    static boolean partOf(String shorter, String longer) {
        List<String> few = Arrays.asList(plain(shorter).split(" "));
        List<String> many = Arrays.asList(plain(longer).split(" "));
        return few.size() >= 2 && few.size() < many.size() && Collections.indexOfSubList(many, few) >= 0;
    }
}
