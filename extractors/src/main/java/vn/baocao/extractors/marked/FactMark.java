package vn.baocao.extractors.marked;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact as its author marked it: where its quote begins in the line, the quote, indicator, measure, value and the other attributes.
 * {@code from} and {@code to} are null where the mark says nothing, and {@code When.UNKNOWN} where the text does not date the time it
 * means.
 */
public record FactMark(
        int begin,
        String quote,
        String indicator,
        String measure,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String per,
        String qualifier,
        String status,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to,
        String scope,
        boolean opt) {
    private static final Set<String> PER =
            Set.of("person", "child", "household", "gift", "house", "union", "month", "year");
    private static final Set<String> PLAIN =
            Set.of("target", "change", "about", "more", "less", "part", "item", "opt", "count", "money", "rate");
    private static final Set<String> WITH_VALUE = Set.of("upto", "per", "of", "at", "from", "to");

    public FactMark {
        if (per != null && !PER.contains(per))
            throw new IllegalArgumentException("per what: " + per + " (" + quote + ")");
        if (quote.isBlank() || !quote.equals(quote.strip()))
            throw new IllegalArgumentException("blank in quote: " + quote);
    }

    public int end() {
        return begin + quote.length();
    }

    public String kind() {
        return status.equals("target") ? "target" : measure;
    }

    public static FactMark parse(int begin, String quote, String spec) {
        String[] parts = spec.split(";");
        String[] head = parts[0].strip().split(" ");
        if (head.length != 2)
            throw new IllegalArgumentException("indicator and value, please: [" + quote + " = " + spec + "]");
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            String[] words = part.strip().split(" ", 2);
            Set<String> known = words.length == 1 ? PLAIN : WITH_VALUE;
            if (!known.contains(words[0]))
                throw new IllegalArgumentException("attribute " + part + " of [" + quote + "]");
            if (said.put(words[0], words.length == 1 ? "" : words[1]) != null)
                throw new IllegalArgumentException("twice: " + part);
        }
        String upTo = said.get("upto");
        return new FactMark(
                begin,
                quote,
                head[0],
                one(
                        said,
                        quote.endsWith("%") ? "rate" : head[0].startsWith("money.") ? "money" : "count",
                        "count",
                        "money",
                        "rate"),
                amount(head[1]),
                upTo == null ? null : amount(upTo),
                said.get("per"),
                one(said, "exact", "about", "more", "less"),
                one(said, "actual", "target", "change"),
                said.get("of"),
                said.containsKey("at") ? When.first(said.get("at")) : When.first(said.get("from")),
                said.containsKey("at") ? When.last(said.get("at")) : When.last(said.get("to")),
                one(said, "whole", "part", "item"),
                said.containsKey("opt"));
    }

    private static String one(Map<String, String> said, String otherwise, String... choices) {
        String found = otherwise;
        for (String choice : choices) {
            if (!said.containsKey(choice)) continue;
            if (!found.equals(otherwise)) throw new IllegalArgumentException("both " + found + " and " + choice);
            found = choice;
        }
        return found;
    }

    private static BigDecimal amount(String number) {
        int zeros = number.endsWith("tr") ? 6 : number.endsWith("ty") ? 9 : 0;
        BigDecimal plain = new BigDecimal(zeros == 0 ? number : number.substring(0, number.length() - 2));
        return plain.scaleByPowerOfTen(zeros).stripTrailingZeros();
    }
}
