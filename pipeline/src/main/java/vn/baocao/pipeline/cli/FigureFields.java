package vn.baocao.pipeline.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Per;
import vn.baocao.index.search.Amounts;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Fields of a single figure as a user writes them: checked, numbers plain, dates as ISO. */
final class FigureFields {
    /** The names that a user may write. */
    static final List<String> NAMES =
            List.of("value", "per", "indicator", "unit", "period", "from", "to", "scope", "status", "counts", "ignore");

    private static final int NEAR = 5;

    private final Messages messages;
    private final SortedMap<String, String> fields = new TreeMap<>();

    FigureFields(Messages messages) {
        this.messages = messages;
    }

    /** Field to checked value, by the names of {@link FactCorrection#FIELDS}; empty to take back. */
    Map<String, String> checked() {
        return Map.copyOf(fields);
    }

    /** Takes a field; a wrong value ends the command with a message that says which there are. */
    void add(String field, String value) {
        switch (field) {
            case "period" -> period(value);
            case "ignore" ->
                fields.put(FactCorrection.COUNTS, value.isEmpty() || !yes("ignore", value) ? "" : FactCorrection.NO);
            default -> fields.put(field, value.isEmpty() ? "" : checked(field, value));
        }
    }

    private String checked(String field, String value) {
        return switch (field) {
            case "value" -> value.contains("..") ? range(value) : number(value, value);
            case FactCorrection.PER ->
                value.equals(FactCorrection.NOT_EACH) ? value : constant(field, value, Per.values());
            case "indicator" -> indicator(value);
            case "from", "to" ->
                Objects.requireNonNull(
                        new ReportFields(messages).add(field, value).checked().get(field));
            case "scope" -> constant(field, value, Scope.values());
            case "status" -> constant(field, value, Status.values());
            case FactCorrection.COUNTS -> yes(field, value) ? FactCorrection.YES : FactCorrection.NO;
            default -> value;
        };
    }

    // typed: the whole of what the number is part of
    private String number(String value, String typed) {
        BigDecimal amount = Amounts.read(value)
                .orElseThrow(() -> new Stop(Baocao.USAGE, messages.get("set.not-a-number", typed)))
                .stripTrailingZeros();
        return amount.toPlainString() + (value.endsWith("%") ? "%" : "");
    }

    // "300.000..500.000", "3..5 triệu"
    private String range(String value) {
        String[] ends = value.split("\\.\\.", 2);
        String unit = ends[1].replaceFirst("^[\\s\\d.,]+", "");
        String from = number(ends[0].matches("[\\s\\d.,]+") ? ends[0].strip() + " " + unit : ends[0], value);
        String to = number(ends[1], value);
        boolean rate = to.endsWith("%");
        if (rate != from.endsWith("%")) throw new Stop(Baocao.USAGE, messages.get("set.range-of-two", value));
        BigDecimal least = new BigDecimal(from.replace("%", ""));
        BigDecimal most = new BigDecimal(to.replace("%", ""));
        if (least.compareTo(most) >= 0) throw new Stop(Baocao.USAGE, messages.get("set.range-backwards", value));
        return least.toPlainString() + FactCorrection.UP_TO + most.toPlainString() + (rate ? "%" : "");
    }

    private String indicator(String value) {
        List<Indicator> named = Indicators.inUse().named(value);
        if (named.size() == 1) return named.getFirst().code();
        List<Indicator> near = named.isEmpty() ? Indicators.inUse().near(value, NEAR) : named;
        String names = near.stream()
                .limit(NEAR)
                .map(one -> one.code() + " (" + one.label(messages.language()) + ")")
                .collect(Collectors.joining("; "));
        throw new Stop(
                Baocao.USAGE,
                messages.get(named.isEmpty() ? "set.no-indicator" : "set.several-indicators", value, names));
    }

    private void period(String value) {
        ReportedPeriod period = value.isEmpty() ? null : PeriodWords.of(value);
        if (period == null && !value.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("set.not-a-period", value));
        fields.put("from", period == null ? "" : String.valueOf(period.from()));
        fields.put("to", period == null ? "" : String.valueOf(period.to()));
    }

    // by code or name: "target", "chỉ tiêu"
    private String constant(String field, String value, Enum<?>[] all) {
        for (Enum<?> one : all)
            if (FactJson.code(one).equals(value.toLowerCase(Locale.ROOT))
                    || WordKey.of(name(field, one)).equals(WordKey.of(value))) return FactJson.code(one);
        String names = Arrays.stream(all)
                .map(one -> FactJson.code(one) + " (" + name(field, one) + ")")
                .collect(Collectors.joining(", "));
        throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-code", field, value, names));
    }

    private String name(String field, Enum<?> one) {
        return messages.get("table." + field + "." + FactJson.code(one));
    }

    private boolean yes(String field, String value) {
        return switch (WordKey.of(value)) {
            case "yes", "co" -> true;
            case "no", "khong" -> false;
            default -> throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-code", field, value, "yes, no"));
        };
    }
}
