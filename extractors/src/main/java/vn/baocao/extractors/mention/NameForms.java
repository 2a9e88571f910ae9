package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes out what a lexicon spelling stands for: {@code {a|b}} either, {@code [a]} with or without, and the usual abbreviations. */
final class NameForms {
    private record Shortening(String words, String letters) {}

    /** Only those that stand inside names; longest first, so that "người lao động" is not made "người LĐ" alone. */
    private static final List<Shortening> ABBREVIATIONS = List.of(
            new Shortening("công nhân viên chức lao động", "CNVCLĐ"),
            new Shortening("cán bộ công chức viên chức", "CBCCVC"),
            new Shortening("an toàn vệ sinh lao động", "ATVSLĐ"),
            new Shortening("an toàn lao động", "ATLĐ"),
            new Shortening("an toàn giao thông", "ATGT"),
            new Shortening("người lao động", "NLĐ"),
            new Shortening("nông thôn mới", "NTM"),
            new Shortening("đoàn viên", "ĐV"),
            new Shortening("công đoàn", "CĐ"),
            new Shortening("công nhân", "CN"),
            new Shortening("lao động", "LĐ"));

    private static final int MOST = 2000;

    private NameForms() {}

    /** Every spelling, each once, the fullest first. */
    static Set<String> of(String spelling) {
        Set<String> all = new LinkedHashSet<>();
        for (String form : expand(spelling.replace("[,]", ""))) {
            String even = even(form);
            all.add(even);
            abbreviate(even, all);
        }
        if (all.size() > MOST) throw new IllegalArgumentException(all.size() + " spellings of \"" + spelling + "\"");
        return all;
    }

    /** Commas go: the trie does not see them, and the abbreviated phrases are written with and without. */
    private static String even(String form) {
        StringBuilder even = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean apart = c == ' ' || ",;-–—“”\"".indexOf(c) >= 0;
            if (!apart) even.append(c);
            else if (!even.isEmpty() && even.charAt(even.length() - 1) != ' ') even.append(' ');
        }
        return even.toString().stripTrailing();
    }

    private static void abbreviate(String form, Set<String> all) {
        for (Shortening each : ABBREVIATIONS) {
            String found = matching(form, each.words());
            if (found == null) continue;
            String shorter = form.replace(found, each.letters());
            if (all.add(shorter)) abbreviate(shorter, all);
        }
    }

    private static @Nullable String matching(String form, String words) {
        String lower = form.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(words);
        if (at < 0) return null;
        int end = at + words.length();
        boolean whole = (at == 0 || lower.charAt(at - 1) == ' ') && (end == lower.length() || lower.charAt(end) == ' ');
        return whole ? form.substring(at, end) : null;
    }

    private static List<String> expand(String spelling) {
        int open = -1;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (c == '{' || c == '[') open = i;
            if (c == '}' || c == ']') {
                if (open < 0 || spelling.charAt(open) != (c == '}' ? '{' : '['))
                    throw new IllegalArgumentException("brackets in \"" + spelling + "\"");
                List<String> all = new ArrayList<>();
                String before = spelling.substring(0, open);
                String after = spelling.substring(i + 1);
                for (String choice : spelling.substring(open + 1, i).split("\\|", -1))
                    all.addAll(expand(before + choice + after));
                if (c == ']') all.addAll(expand(before + after));
                return all;
            }
        }
        if (open >= 0) throw new IllegalArgumentException("brackets in \"" + spelling + "\"");
        return List.of(spelling);
    }
}
