package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.index.store.FactCorrection;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Heading;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;

/** Writes a comparison as JSON: each field with its state, numbers and every fact with sentence, file and page. */
public final class TableJson {
    private final TableWords words;

    public TableJson(TableWords words) {
        this.words = words;
    }

    /** One object: rows, columns, pages of fields, figures apart, counts. */
    public ObjectNode write(TableDocument document) {
        ObjectNode top = object();
        if (!document.name().isEmpty()) top.put("name", document.name());
        top.put("rows", FactJson.code(document.layout().rows()));
        top.put("columns", FactJson.code(document.layout().columns()));
        top.put("sources", document.table().selection().allSources() ? "all" : "periodic");
        document.table().restatement().ifPresent(restated -> {
            top.put("restated", restated.day().toString());
            ArrayNode stayed = top.putArray("stayed");
            restated.stayed().forEach(unit -> stayed.add(unit.name()));
        });
        ArrayNode pages = top.putArray("pages");
        for (TablePage page : document.pages()) pages.add(page(page));
        ArrayNode apart = top.putArray("apart");
        for (Apart one : document.table().apart()) apart.add(apart(one));
        ObjectNode counts = top.putObject("counts");
        counts.put("cells", document.results().size());
        counts.put("known", document.count(Cell.Known.class::isInstance));
        counts.put("items", document.count(Cell.Items.class::isInstance));
        counts.put("conflict", document.count(Cell.Conflict.class::isInstance));
        counts.put("missing", document.count(Cell.Missing.class::isInstance));
        for (Cell.Missing.Why why : Cell.Missing.Why.values()) counts.put(FactJson.code(why), document.missing(why));
        counts.put("unreviewed", document.count(cell -> document.table().unreviewed(cell)));
        counts.put("left-out", document.table().leftOut());
        counts.put("units-left-out", document.table().unitsLeftOut());
        return top;
    }

    private ObjectNode page(TablePage page) {
        ObjectNode node = object();
        node.set("heading", heading(page.heading()));
        ArrayNode columns = node.putArray("columns");
        for (Column column : page.columns()) {
            ObjectNode one = columns.addObject();
            one.put("label", words.column(column));
            one.put("part", FactJson.code(column.part()));
            one.set("heading", heading(column.heading()));
            if (column.since() != null) one.put("since", column.since().label(words.language()));
        }
        ArrayNode rows = node.putArray("rows");
        for (Row row : page.rows()) {
            ObjectNode one = rows.addObject();
            one.put("label", words.rowName(row));
            switch (row) {
                case Row.Figures figures -> one.set("heading", heading(figures.heading()));
                case Row.Subtotal subtotal -> one.set("subtotal", heading(subtotal.of()));
                case Row.Totals totals ->
                    one.put(
                            "total",
                            totals.level() == null ? "all" : totals.level().code());
            }
            ArrayNode fields = one.putArray("fields");
            for (int i = 0; i < page.columns().size(); i++) {
                Field field = row.fields().get(i);
                ObjectNode written = field(field);
                written.put("text", words.field(page, row, page.columns().get(i), field));
                fields.add(written);
            }
        }
        return node;
    }

    private ObjectNode heading(Heading heading) {
        ObjectNode node = object();
        node.put("label", words.heading(heading));
        switch (heading) {
            case UnitRow unit -> {
                node.put("unit", unit.name());
                node.put("unit_id", unit.key());
                node.put("level", unit.level() == null ? null : unit.level().code());
                node.put("province", unit.province());
                node.put("parent_id", unit.parent());
            }
            case ReportedPeriod period -> {
                node.put("from", Objects.toString(period.from(), null));
                node.put("to", Objects.toString(period.to(), null));
            }
            case Line line -> {
                node.put("indicator", line.indicator());
                node.put("measure", FactJson.code(line.measure()));
                node.put("unit_of_measure", words.measure(line));
                if (line.subject() != null) node.put("subject", line.subject());
                if (line.of() != null) node.put("of", line.of());
            }
        }
        return node;
    }

    private ObjectNode field(Field field) {
        ObjectNode node = object();
        put(node, field.number());
        switch (field) {
            case Field.Figure figure -> {
                figure(node, figure.cell());
                ArrayNode marks = node.putArray("marks");
                figure.marks().stream().sorted().forEach(mark -> marks.add(FactJson.code(mark)));
                ArrayNode facts = node.putArray("facts");
                for (StoredFact fact : figure.cell().facts()) facts.add(fact(fact));
            }
            case Field.Computed computed -> node.put("state", "computed");
            case Field.Sum sum -> {
                node.put("state", "total");
                node.put("known", sum.known());
                node.put("of", sum.rows().size());
                node.put("conflicts", sum.conflicts());
                node.put("rough", sum.rough());
            }
            case Field.Blank ignored -> node.put("state", "blank");
        }
        return node;
    }

    private static void figure(ObjectNode node, Cell cell) {
        switch (cell) {
            case Cell.Known known -> {
                node.put("state", "known");
                node.put("qualifier", FactJson.code(known.value().qualifier()));
                if (known.value().upTo() != null) {
                    node.put("value", plain(known.value().amount()));
                    node.put("upto", plain(known.value().upTo()));
                }
            }
            case Cell.Items items -> {
                node.put("state", "items");
                node.put("sum", items.sum() != null);
            }
            case Cell.Conflict conflict -> {
                node.put("state", "conflict");
                ArrayNode values = node.putArray("values");
                conflict.values().forEach(value -> values.add(plain(value.amount())));
            }
            case Cell.Restated restated -> {
                node.put("state", "restated");
                node.put("adds", restated.adds());
                node.put("known", restated.known());
                put(node, restated.sum());
                ArrayNode parts = node.putArray("parts");
                for (Cell.Restated.Part part : restated.parts()) {
                    ObjectNode one = parts.addObject().put("unit", part.name()).put("unit_id", part.unit());
                    put(one, part.cell().number());
                    figure(one, part.cell());
                }
            }
            case Cell.Missing missing -> {
                node.put("state", "missing");
                node.put("why", FactJson.code(missing.why()));
            }
        }
    }

    /** A fact with its report, file and sentence. */
    public static ObjectNode fact(StoredFact stored) {
        ObjectNode node = FactJson.write(stored.fact());
        node.put("report", stored.reportId());
        node.put("file", stored.file());
        node.put("sentence_text", stored.sentence());
        if (stored.context() != null) node.put("context", stored.context());
        node.put("superseded", stored.superseded());
        if (stored.setAside()) node.put("set_aside", true);
        decided(node, "decided", stored.decided().fields().values());
        return node;
    }

    /** Puts what readers said of figures under that name, where they said anything. */
    public static void decided(ObjectNode node, String name, Collection<FactCorrection> said) {
        if (said.isEmpty()) return;
        ArrayNode all = node.putArray(name);
        for (FactCorrection one : said) {
            ObjectNode written = all.addObject();
            written.put("fact", one.factId());
            written.put("field", one.field()).put("before", one.before()).put("after", one.after());
            written.put("who", one.who()).put("made", one.made().toString());
            if (one.factId() == null)
                written.put("named", one.named())
                        .put("quote", one.quote())
                        .put("begin", one.span().begin())
                        .put("end", one.span().end());
        }
    }

    private ObjectNode apart(Apart one) {
        ObjectNode node = object();
        node.put("why", FactJson.code(one.why()));
        node.set("line", heading(one.line()));
        node.put("unit", one.unit() == null ? null : one.unit().name());
        node.set("fact", fact(one.fact()));
        return node;
    }

    private static void put(ObjectNode node, @Nullable BigDecimal number) {
        node.put("value", number == null ? null : plain(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
