package vn.baocao.pipeline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.index.store.Correction;
import vn.baocao.index.unit.ProvinceNames;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Fields of a report block as a user writes them: checked, dates as ISO. */
final class ReportFields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Messages messages;
    private final SortedMap<String, String> fields = new TreeMap<>();

    ReportFields(Messages messages) {
        this.messages = messages;
    }

    /** Field to checked value; empty to take back, "-" for none. */
    Map<String, String> checked() {
        check("from", "to");
        return Map.copyOf(fields);
    }

    /** Takes "unit=Công đoàn …"; a wrong name or value ends the command with a message. */
    ReportFields add(String assignment) {
        int is = assignment.indexOf('=');
        if (is < 1) throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-field", assignment, names()));
        return add(assignment.substring(0, is).strip(), assignment.substring(is + 1));
    }

    ReportFields add(String field, @Nullable String value) {
        if (value == null) return this;
        if (!Correction.FIELDS.contains(field))
            throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-field", field, names()));
        fields.put(field, checked(field, value.strip()));
        return this;
    }

    private String checked(String field, String value) {
        if (value.isEmpty() || value.equals(Correction.NONE)) return value;
        return switch (field) {
            case "level" -> level(value);
            case "type" -> type(value);
            case "province" -> province(value);
            case Correction.REVIEWED -> reviewed(value);
            case "from", "to", "published" -> date(field, value).toString();
            default -> value;
        };
    }

    /** As the lexicon spells it. */
    private String province(String value) {
        String known = ProvinceNames.spelled(value);
        if (known != null) return known;
        String near = String.join("; ", ProvinceNames.near(value));
        throw new Stop(
                Baocao.USAGE,
                messages.get("set.no-province", value, near.isEmpty() ? "" : messages.get("set.near", near)));
    }

    /** By code or by its name: "annual", "năm". */
    private String type(String value) {
        for (ReportType type : ReportType.values())
            if (type.code().equals(value) || WordKey.of(name(type)).equals(WordKey.of(value))) return type.code();
        throw new Stop(
                Baocao.USAGE,
                messages.get(
                        "ingest.not-a-code",
                        "type",
                        value,
                        Arrays.stream(ReportType.values())
                                .map(type -> type.code() + " (" + name(type) + ")")
                                .collect(Collectors.joining(", "))));
    }

    private String name(ReportType type) {
        return messages.get("table.type." + type.code());
    }

    private String reviewed(String value) {
        return switch (WordKey.of(value)) {
            case "yes", "co", "roi" -> Correction.YES;
            case "no", "khong", "chua" -> "";
            default ->
                throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-code", Correction.REVIEWED, value, "yes, no"));
        };
    }

    private String level(String value) {
        Level level = LevelWords.of(value, messages);
        if (level != null) return level.code();
        throw new Stop(
                Baocao.USAGE,
                messages.get("ingest.not-a-code", "level", value, String.valueOf(LevelWords.all(messages))));
    }

    /** A day told by an option; a year alone is its first. */
    LocalDate day(String option, String said) {
        return date(option, said.strip());
    }

    /** 2021, 2021-12-31 or 31/12/2021; a year alone is its first day, or for "to" its last. */
    private LocalDate date(String field, String value) {
        try {
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return field.equals("to") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            return value.contains("/") ? LocalDate.parse(value, DAY) : LocalDate.parse(value);
        } catch (DateTimeParseException problem) {
            throw new Stop(Baocao.USAGE, messages.get("ingest.not-a-date", field, value));
        }
    }

    private void check(String from, String to) {
        String first = fields.getOrDefault(from, "");
        String last = fields.getOrDefault(to, "");
        boolean days = !Set.of("", Correction.NONE).contains(first)
                && !Set.of("", Correction.NONE).contains(last);
        if (days && first.compareTo(last) > 0)
            throw new Stop(Baocao.USAGE, messages.get("ingest.from-after-to", first, last));
    }

    private static String names() {
        return Correction.FIELDS.stream().collect(Collectors.joining(", "));
    }
}
