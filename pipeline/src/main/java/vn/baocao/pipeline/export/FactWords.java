package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;

/**
 * What every page says of a figure first: its value, what it is of, result or target, whole or part; and its sentence with the figure
 * marked.
 */
final class FactWords {
    private final Messages messages;
    private final TableWords words;

    FactWords(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** "200.000/người", as the report tells it. */
    String value(Fact fact) {
        String value = words.numbers().quantity(fact.value());
        return fact.value().per() == null
                ? value
                : value + "/" + get("per." + FactJson.code(fact.value().per()));
    }

    /** Where an offset of a report's text stands: "ô 'Biểu 1'!D7" of a workbook, else "trang 3". */
    String where(ReportText text, int offset) {
        String address = text.addressAt(offset);
        return address == null
                ? get("explain.page").toLowerCase(Locale.ROOT) + " " + text.pageAt(offset)
                : get("explain.address").toLowerCase(Locale.ROOT) + " " + address;
    }

    /** "Đoàn viên công đoàn (members.total)". */
    String indicator(Fact fact) {
        return words.indicatorLabel(fact.indicator()) + " (" + fact.indicator() + ")";
    }

    /** Value, indicator, status and scope in one line, and unit and time where they are known. */
    String opening(Fact fact) {
        List<String> head = new ArrayList<>(List.of(value(fact), indicator(fact)));
        head.add(get("status." + FactJson.code(fact.status())));
        head.add(get("scope." + FactJson.code(fact.scope())));
        if (fact.subject() != null) head.add(fact.subject());
        if (fact.unit() != null) head.add(fact.unit());
        ReportedPeriod period = ReportedPeriod.between(fact.from(), fact.to());
        if (period != null) head.add(words.heading(period));
        return String.join(" · ", head);
    }

    /** Value and all in which the figure differs from a result of the whole unit for the report's time. */
    String differing(Fact fact, ReportBlock block) {
        List<String> head = new ArrayList<>(List.of(value(fact)));
        if (fact.status() != Status.ACTUAL) head.add(get("status." + FactJson.code(fact.status())));
        if (fact.scope() != Scope.WHOLE) head.add(get("scope." + FactJson.code(fact.scope())));
        if (fact.of() != null) head.add(words.indicatorLabel(fact.of()));
        if (fact.subject() != null) head.add(fact.subject());
        if (!Objects.equals(fact.unit(), block.unit())) head.add(orUnknown(fact.unit()));
        ReportedPeriod own = ReportedPeriod.between(fact.from(), fact.to());
        if (own == null) head.add(get("apart.time-unknown"));
        else if (!own.equals(ReportedPeriod.between(block.from(), block.to()))) head.add(words.heading(own));
        return String.join(" · ", head);
    }

    /** The sentence with its figure between ⟦ and ⟧. */
    String marked(String sentence, Fact fact) {
        Quoted quoted = Quoted.of(sentence, fact);
        return quoted.figure().isEmpty()
                ? quoted.before()
                : quoted.before() + "⟦" + quoted.figure() + "⟧" + quoted.after();
    }

    /** The text, or the word for what is not known. */
    String orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? get("show.unknown") : text;
    }

    private String get(String key, Object... arguments) {
        return messages.get("table." + key, arguments);
    }
}
