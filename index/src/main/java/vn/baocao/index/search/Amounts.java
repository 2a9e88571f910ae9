package vn.baocao.index.search;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as users type them: 5.179, 2,4 tỷ, 50tr, 1 tỷ 200 triệu, 36,7%. Points group, a comma is decimal. */
public final class Amounts {
    private static final Pattern PART = Pattern.compile("\\s*([0-9][0-9.,]*)\\s*([a-z%]*)");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("nghin", 3),
            Map.entry("ngan", 3),
            Map.entry("tr", 6),
            Map.entry("trieu", 6),
            Map.entry("ty", 9),
            Map.entry("ti", 9),
            Map.entry("", 0),
            Map.entry("d", 0),
            Map.entry("dong", 0),
            Map.entry("vnd", 0),
            Map.entry("nguoi", 0),
            Map.entry("%", 0));

    private Amounts() {}

    /** Whether the word may follow a number as part of it: triệu, tỷ, đồng. */
    static boolean isUnit(String word) {
        return !word.isEmpty() && ZEROS.containsKey(plain(word));
    }

    /** The number; empty where the text is none. */
    public static Optional<BigDecimal> read(String typed) {
        String text = plain(typed);
        boolean negative = text.startsWith("-");
        if (negative) text = text.substring(1);
        BigDecimal sum = BigDecimal.ZERO;
        int before = Integer.MAX_VALUE;
        Matcher part = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) return Optional.empty();
            String unit = part.group(2);
            for (String money : new String[] {"dong", "vnd", "d"})
                if (unit.length() > money.length() && unit.endsWith(money) && ZEROS.containsKey(cut(unit, money)))
                    unit = cut(unit, money);
            Integer zeros = ZEROS.get(unit);
            if (zeros == null) return Optional.empty();
            at = part.end();
            while (at < text.length() && text.charAt(at) == ' ') at++;
            // "2 tỷ đồng": a second unit after a space
            Matcher money =
                    Pattern.compile("(?:dong|vnd|d)\\b\\s*").matcher(text).region(at, text.length());
            if (money.lookingAt()) at = money.end();
            Optional<BigDecimal> number = number(part.group(1), zeros > 0);
            if (number.isEmpty() || zeros >= before) return Optional.empty();
            before = zeros;
            sum = sum.add(number.get().scaleByPowerOfTen(zeros));
        }
        if (before == Integer.MAX_VALUE) return Optional.empty();
        return Optional.of(negative ? sum.negate() : sum);
    }

    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Optional<BigDecimal> number(String digits, boolean scaled) {
        String plain;
        if (digits.matches("\\d+")) plain = digits;
        else if (digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?"))
            plain = digits.replace(".", "").replace(',', '.');
        else if (digits.matches("\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?")) plain = digits.replace(",", "");
        // 1,250 triệu is one and a quarter, 1,250 người is one thousand two hundred and fifty
        else if (!scaled && digits.matches("\\d{1,3},\\d{3}")) plain = digits.replace(",", "");
        else if (digits.matches("\\d+[.,]\\d+")) plain = digits.replace(',', '.');
        else return Optional.empty();
        return Optional.of(new BigDecimal(plain));
    }

    // lower case without accents, spaces kept
    private static String plain(String typed) {
        return java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('đ', 'd');
    }
}
