package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.baocao.index.collect.Collected;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Section;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;

/** The words around collected passages, the same in all exports: titles, sources, who says nothing. */
final class CollectWords {
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private final Messages messages;

    CollectWords(Messages messages) {
        this.messages = messages;
    }

    String language() {
        return messages.language();
    }

    String get(String key, Object... arguments) {
        return messages.get("collect." + key, arguments);
    }

    String title(Collected collected) {
        String period = collected.period().label(language());
        String title = collected.sections().size() == 1
                ? get("title.one", name(collected.sections().getFirst()), period)
                : get("title", period);
        return title.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** What it was made from. */
    String origin(Collected collected) {
        long units = collected.sections().stream()
                .limit(1)
                .mapToLong(section -> section.units().size() + section.silent().size())
                .sum();
        return get("origin", collected.reports().size(), units);
    }

    String name(Section section) {
        return section.topic().name(language());
    }

    /** "II. Công tác nữ công". */
    String heading(Collected collected, int section) {
        String name = name(collected.sections().get(section));
        return collected.sections().size() == 1 ? name : roman(section + 1) + ". " + name;
    }

    /** "3. CĐCS Sở Y tế". */
    String heading(int number, Unit unit) {
        return number + ". " + unit.name();
    }

    /** Report, page, heading and number of the report. */
    String source(Excerpt excerpt) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("table.where", excerpt.report().file(), excerpt.page()));
        if (!excerpt.heading().isEmpty()) parts.add(get("under", Columns.cut(excerpt.heading(), 100)));
        String number = excerpt.report().report().number();
        if (number != null) parts.add(number);
        if (excerpt.ocr()) parts.add(messages.get("table.mark.ocr"));
        return get("source", String.join("; ", parts));
    }

    /** Who has a report that says nothing of it; empty where nobody is. */
    List<String> silent(Section section) {
        return section.silent().isEmpty()
                ? List.of()
                : List.of(get("silent", section.silent().size(), names(section.silent())));
    }

    /** Who is expected to report and has not; empty where nobody is. */
    List<String> missing(Collected collected) {
        return collected.missing().isEmpty()
                ? List.of()
                : List.of(get("missing", collected.missing().size(), names(collected.missing())));
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining("; "));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(LETTERS[i]);
        return roman.toString();
    }
}
