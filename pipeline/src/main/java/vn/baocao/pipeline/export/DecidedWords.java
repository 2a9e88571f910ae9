package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.Correction;
import vn.baocao.index.store.Decided;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.pipeline.Messages;

/** What readers said of a figure, in the user's language: "giá trị: 86.500.000 → 68.500.000 (lan, 22/11/2026 14:05)". */
public final class DecidedWords {
    private final Messages messages;
    private final Numbers numbers;

    public DecidedWords(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
    }

    /** All that holds of it now, in one line; empty where nobody said anything. */
    public String all(Decided decided) {
        return decided.fields().values().stream().map(this::now).collect(Collectors.joining("; "));
    }

    /** What a field is set to, by whom and when. */
    public String now(FactCorrection one) {
        return field(one.field()) + ": " + value(one.field(), one.after()) + " (" + who(one) + ")";
    }

    /** What a field was and is, by whom and when. */
    public String change(FactCorrection one) {
        return set(one, "") + " (" + who(one) + ")";
    }

    /** What a field was and is; where it was taken back, what was read: {@code read}, empty to leave that out. */
    public String set(FactCorrection one, String read) {
        boolean decision = one.field().equals(FactCorrection.COUNTS);
        String after = !one.after().isEmpty() || decision
                ? value(one.field(), one.after())
                : messages.get("set.as-read", read.isEmpty() ? "" : value(one.field(), read))
                        .strip();
        return field(one.field()) + ": " + value(one.field(), one.before()) + " → " + after;
    }

    /** What a field of a report was and is; where it was taken back, what was read: {@code read}, empty to leave that out. */
    public String set(Correction one, String read) {
        String after = Objects.requireNonNullElse(one.after(), "");
        String now = !after.isEmpty() || one.field().equals(Correction.REVIEWED)
                ? orNone(after)
                : messages.get("set.as-read", read).strip();
        return one.field() + ": " + orNone(Objects.requireNonNullElse(one.before(), "")) + " → " + now;
    }

    /** A value, or a dash. */
    public static String orNone(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String who(FactCorrection one) {
        return one.who() + ", " + Minutes.of(one.made());
    }

    /** The name of a field. */
    public String field(String field) {
        return messages.get("set.field." + field);
    }

    /** A value as it is kept, as a reader would write it. */
    public String value(String field, String kept) {
        if (kept.isEmpty())
            return messages.get(field.equals(FactCorrection.COUNTS) ? "set.nobody" : "table.show.unknown");
        return switch (field) {
            case "value" -> number(kept);
            case "indicator" ->
                Indicators.inUse()
                        .find(kept)
                        .map(one -> one.label(messages.language()) + " (" + kept + ")")
                        .orElse(kept);
            case "from", "to" -> BlockWords.day(LocalDate.parse(kept));
            case FactCorrection.PER ->
                messages.get(kept.equals(FactCorrection.NOT_EACH) ? "set.not-each" : "table.per." + kept);
            case "scope", "status" -> messages.get("table." + field + "." + kept);
            case FactCorrection.COUNTS -> messages.get("set.counts." + kept);
            default -> kept;
        };
    }

    // "86500000", "12.5%", "300000–500000"
    private String number(String kept) {
        boolean rate = kept.endsWith("%");
        String[] ends = (rate ? kept.substring(0, kept.length() - 1) : kept).split(FactCorrection.UP_TO, -1);
        StringBuilder shown = new StringBuilder();
        for (String end : ends) shown.append(shown.isEmpty() ? "" : "–").append(numbers.plain(new BigDecimal(end)));
        return shown + (rate ? "%" : "");
    }
}
