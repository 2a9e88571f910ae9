package vn.baocao.pipeline.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;

/** What a report says of itself, in words: whose it is, for when, of what kind. */
final class BlockWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Messages messages;
    private final TableWords words;

    BlockWords(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** Labels and values in order; what is not known says so. */
    Map<String, String> lines(ReportBlock block) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, "show.unit", block.unit());
        put(lines, "show.level", block.level() == null ? null : words.level(block.level()));
        put(lines, "show.province", block.province());
        put(lines, "show.parent", block.parent());
        ReportedPeriod period = ReportedPeriod.between(block.from(), block.to());
        put(lines, "show.span", period == null ? null : words.heading(period) + dates(block.from(), block.to()));
        String type = block.type() == null ? null : get("type." + block.type().code());
        put(lines, "show.type", block.plan() ? (type == null ? "" : type + ", ") + get("show.plan") : type);
        put(lines, "show.published", block.published() == null ? null : day(block.published()));
        put(lines, "show.number", block.number());
        return lines;
    }

    /** "31/12/2022". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        return " (" + (from == null ? "…" : day(from)) + "–" + (to == null ? "…" : day(to)) + ")";
    }

    private void put(Map<String, String> lines, String key, @Nullable String value) {
        lines.put(get(key), value == null || value.isBlank() ? get("show.unknown") : value);
    }

    private String get(String key) {
        return messages.get("table." + key);
    }
}
