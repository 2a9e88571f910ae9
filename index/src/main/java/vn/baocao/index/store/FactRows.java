package vn.baocao.index.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/** The rows of {@code fact}: a fact is kept column by column and made of its columns again. */
final class FactRows {
    private static final String SELECT = """
            select f.fact_id, f.kind, f.indicator, f.label, f.amount, f.up_to, f.measure, f.qualifier, f.per, f.status,
              f.unit as fact_unit, f.date_from as fact_from, f.date_to as fact_to, f.scope, f.of_indicator, f.subject,
              f.begin_at, f.end_at, f.quote, f.page, f.sentence_at, f.sentence_end, f.sentence, f.basis, f.ocr, f.rules,
            """ + ReportRows.COLUMNS + ", ";
    private static final String FROM = " as context from fact f join report r on r.id = f.report where r.is_current";
    static final String ORDER = " order by r.report_id, f.position";

    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private FactRows() {}

    static void insert(Connection connection, long report, Extraction extraction, String text) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Map<Span, Passage> cells = new HashMap<>();
        extraction.passages().forEach(passage -> cells.put(passage.span(), passage));
        for (Fact fact : extraction.facts()) {
            Passage cell = fact.basis() == Basis.TABLE_CELL ? cells.get(fact.sentence()) : null;
            rows.add(row(report, rows.size(), fact, text, cell));
        }
        Sql.insertAll(connection, "insert into fact values (" + Sql.marks(29) + ")", rows);
    }

    private static @Nullable Object[] row(long report, int position, Fact fact, String text, @Nullable Passage cell) {
        Quantity value = fact.value();
        Per per = value.per();
        return new @Nullable Object[] {
            report,
            position,
            fact.id(),
            code(fact.kind()),
            fact.indicator(),
            fact.label(),
            value.amount(),
            value.upTo(),
            code(value.measure()),
            code(value.qualifier()),
            per == null ? null : code(per),
            code(fact.status()),
            fact.unit(),
            fact.from(),
            fact.to(),
            code(fact.scope()),
            fact.of(),
            fact.subject(),
            fact.span().begin(),
            fact.span().end(),
            fact.quote(),
            fact.page(),
            fact.sentence().begin(),
            fact.sentence().end(),
            fact.sentence().of(text),
            code(fact.basis()),
            fact.ocr(),
            String.join("\n", fact.rules()),
            cell == null
                    ? null
                    : cell.context().stream().map(span -> span.of(text).strip()).collect(Collectors.joining(" › "))
        };
    }

    /** Facts of current reports, by report id and place in the text. */
    static List<StoredFact> find(Connection connection, FactFilter filter) throws SQLException {
        StringBuilder where = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>();
        if (!filter.superseded()) where.append(" and not r.superseded");
        in(where, values, "f.indicator", filter.indicators().stream().sorted().toList());
        in(
                where,
                values,
                "r.level",
                filter.levels().stream().sorted().map(level -> level.code()).toList());
        in(
                where,
                values,
                "r.type",
                filter.types().stream().sorted().map(type -> type.code()).toList());
        if (filter.fromYear() != null) {
            where.append(" and (f.date_to is null or f.date_to >= ?)");
            values.add(LocalDate.of(filter.fromYear(), 1, 1));
        }
        if (filter.toYear() != null) {
            where.append(" and (f.date_from is null or f.date_from <= ?)");
            values.add(LocalDate.of(filter.toYear(), 12, 31));
        }
        List<StoredFact> facts =
                Sql.list(connection, select(connection) + where + ORDER, new Rows()::of, values.toArray());
        String unit = filter.unit() == null ? "" : WordKey.of(filter.unit());
        if (unit.isEmpty()) return facts;
        return facts.stream().filter(fact -> names(fact, unit)).toList();
    }

    private static boolean names(StoredFact fact, String unit) {
        return contains(fact.fact().unit(), unit) || contains(fact.report().unit(), unit);
    }

    private static boolean contains(@Nullable String name, String key) {
        return name != null && WordKey.of(name).contains(key);
    }

    private static void in(StringBuilder where, List<@Nullable Object> values, String column, List<String> set) {
        if (set.isEmpty()) return;
        where.append(" and ")
                .append(column)
                .append(" in (")
                .append(Sql.marks(set.size()))
                .append(")");
        values.addAll(set);
    }

    static List<StoredFact> byIdPrefix(Connection connection, String prefix) throws SQLException {
        return Sql.list(
                connection, select(connection) + " and f.fact_id like ?" + ORDER, new Rows()::of, Sql.prefix(prefix));
    }

    static List<StoredFact> ofReport(Connection connection, String reportId) throws SQLException {
        return Sql.list(connection, select(connection) + " and r.report_id = ?" + ORDER, new Rows()::of, reportId);
    }

    // a home that an older program wrote, and that no writer has opened since, has no such column
    static String select(Connection connection) throws SQLException {
        long there = Sql.count(
                connection,
                "select count(*) from information_schema.columns where table_name = 'fact' and column_name = 'context'");
        return SELECT + (there > 0 ? "f.context" : "null") + FROM;
    }

    /** Makes facts of rows in their order: those of one report follow each other and share it. */
    private static final class Rows {
        private @Nullable ReportRow last;

        StoredFact of(ResultSet row) throws SQLException {
            ReportRow report = last;
            if (report == null || !report.id().equals(row.getString("report_id"))) {
                report = ReportRows.of(row);
                last = report;
            }
            return new StoredFact(
                    report.id(),
                    report.file(),
                    report.report(),
                    report.submitted(),
                    report.superseded(),
                    fact(row, report.report().unit()),
                    row.getString("sentence"),
                    row.getString("context"));
        }
    }

    private static Fact fact(ResultSet row, @Nullable String reportUnit) throws SQLException {
        String per = row.getString("per");
        String unit = row.getString("fact_unit");
        String rules = row.getString("rules");
        BigDecimal upTo = row.getBigDecimal("up_to");
        Quantity value = new Quantity(
                plain(row.getBigDecimal("amount")),
                upTo == null ? null : plain(upTo),
                constant(Measure.class, row, "measure"),
                constant(Qualifier.class, row, "qualifier"),
                per == null ? null : Per.valueOf(per.toUpperCase(Locale.ROOT)));
        return new Fact(
                row.getString("fact_id"),
                constant(Kind.class, row, "kind"),
                row.getString("indicator"),
                row.getString("label"),
                value,
                constant(Status.class, row, "status"),
                unit != null && unit.equals(reportUnit) ? reportUnit : unit,
                Sql.date(row, "fact_from"),
                Sql.date(row, "fact_to"),
                constant(Scope.class, row, "scope"),
                row.getString("of_indicator"),
                row.getString("subject"),
                new Span(row.getInt("begin_at"), row.getInt("end_at")),
                row.getString("quote"),
                row.getInt("page"),
                new Span(row.getInt("sentence_at"), row.getInt("sentence_end")),
                constant(Basis.class, row, "basis"),
                row.getBoolean("ocr"),
                rules.isEmpty() ? List.of() : List.of(rules.split("\n")));
    }

    /** Without the column's trailing zeros: 5179.000000 is 5179. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        for (E constant : Objects.requireNonNull(type.getEnumConstants()))
            if (CODES.computeIfAbsent(constant, FactRows::code).equals(code)) return constant;
        throw new IllegalStateException(column + " " + code);
    }
}
