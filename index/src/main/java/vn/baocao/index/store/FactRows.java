package vn.baocao.index.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
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
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** The rows of {@code fact}: a fact is kept column by column and made of its columns again. */
final class FactRows {
    private static final String COLUMNS = """
            f.fact_id, f.kind, f.indicator, f.label, f.amount, f.up_to, f.measure, f.qualifier, f.per, f.status,
              f.unit as fact_unit, f.date_from as fact_from, f.date_to as fact_to, f.scope, f.of_indicator, f.subject,
              f.begin_at, f.end_at, f.quote, f.page, f.sentence_at, f.sentence_end, f.sentence, f.basis, f.ocr, f.rules,
            """;
    private static final String FROM = " as context from fact f join report r on r.id = f.report where r.is_current";
    static final String ORDER = " order by r.report_id, f.position";

    private static final int SENTENCE = 23, REPORT_ID = 27, CONTEXT = 47;

    // where facts are read without their reports
    private static final int REPORT = 27, CONTEXT_ALONE = 28;

    private static final Map<Class<? extends Enum<?>>, Map<String, Enum<?>>> CONSTANTS = new ConcurrentHashMap<>();

    private FactRows() {}

    static void insert(Connection connection, long report, Extraction extraction, ReportText text) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        TableHeads heads = TableHeads.of(text, extraction);
        for (Fact fact : extraction.facts()) rows.add(row(report, rows.size(), fact, text.text(), heads.of(fact)));
        Sql.insertAll(connection, "insert into fact values (" + Sql.marks(29) + ")", rows);
    }

    private static @Nullable Object[] row(long report, int position, Fact fact, String text, @Nullable String heads) {
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
            heads
        };
    }

    /** Facts of current reports, in the order asked for: {@link #ORDER}, or none where it is empty. */
    static List<StoredFact> find(Connection connection, FactFilter filter, String order) throws SQLException {
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
        boolean alone = order.isEmpty()
                && filter.superseded()
                && filter.levels().isEmpty()
                && filter.types().isEmpty();
        List<StoredFact> facts = alone
                ? Sql.atOnce(connection, () -> alone(connection, where, values))
                : Sql.list(connection, select(connection) + where + order, rows(connection), values.toArray());
        String unit = filter.unit() == null ? "" : WordKey.of(filter.unit());
        if (unit.isEmpty()) return facts;
        return facts.stream().filter(fact -> names(fact, unit)).toList();
    }

    // a join asks for the report of each fact anew; here each is asked for once
    private static List<StoredFact> alone(Connection connection, CharSequence where, List<@Nullable Object> values)
            throws SQLException {
        String sql = "select " + COLUMNS + "f.report, " + context(connection) + " from fact f where 1 = 1" + where;
        try (PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
            Sql.set(statement, values.toArray());
            try (ResultSet row = statement.executeQuery()) {
                Set<Long> ids = new HashSet<>();
                while (row.next()) ids.add(row.getLong(REPORT));
                Map<Long, ReportRow> current = ReportRows.current(connection, ids);
                Map<String, SortedMap<String, Decided>> decided = FactCorrections.now(connection);
                List<StoredFact> facts = new ArrayList<>();
                row.beforeFirst();
                while (row.next()) {
                    ReportRow report = current.get(row.getLong(REPORT));
                    if (report != null) facts.add(stored(row, report, row.getString(CONTEXT_ALONE), decided));
                }
                return facts;
            }
        }
    }

    private static StoredFact stored(
            ResultSet row, ReportRow report, @Nullable String context, Map<String, SortedMap<String, Decided>> decided)
            throws SQLException {
        Fact fact = fact(row, report.report().unit());
        SortedMap<String, Decided> said = decided.get(report.id());
        return new StoredFact(
                report.id(),
                report.file(),
                report.report(),
                report.submitted(),
                report.superseded(),
                fact,
                row.getString(SENTENCE),
                context,
                said == null ? Decided.NOTHING : said.getOrDefault(fact.id(), Decided.NOTHING));
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
                connection, select(connection) + " and f.fact_id like ?" + ORDER, rows(connection), Sql.prefix(prefix));
    }

    static List<StoredFact> ofReport(Connection connection, String reportId) throws SQLException {
        return Sql.list(connection, select(connection) + " and r.report_id = ?" + ORDER, rows(connection), reportId);
    }

    static String select(Connection connection) throws SQLException {
        return "select " + COLUMNS + ReportRows.COLUMNS + ", " + context(connection) + FROM;
    }

    // a home that an older program wrote, and that no writer has opened since, has no such column
    private static String context(Connection connection) throws SQLException {
        long there = Sql.count(
                connection,
                "select count(*) from information_schema.columns where table_name = 'fact' and column_name = 'context'");
        return there > 0 ? "f.context" : "null";
    }

    private static Sql.Row<StoredFact> rows(Connection connection) throws SQLException {
        return new Rows(FactCorrections.now(connection))::of;
    }

    /** Makes facts of rows: those of one report share it. */
    private static final class Rows {
        private final Map<String, SortedMap<String, Decided>> decided;
        private final Map<String, ReportRow> reports = new HashMap<>();

        Rows(Map<String, SortedMap<String, Decided>> decided) {
            this.decided = decided;
        }

        StoredFact of(ResultSet row) throws SQLException {
            String id = row.getString(REPORT_ID);
            ReportRow report = reports.get(id);
            if (report == null) {
                report = ReportRows.of(row);
                reports.put(id, report);
            }
            return stored(row, report, row.getString(CONTEXT), decided);
        }
    }

    // each column by its place in COLUMNS: to look its name up takes longer than to read it
    private static Fact fact(ResultSet row, @Nullable String reportUnit) throws SQLException {
        String per = row.getString(9);
        String unit = row.getString(11);
        String rules = row.getString(26);
        BigDecimal upTo = row.getBigDecimal(6);
        Quantity value = new Quantity(
                plain(row.getBigDecimal(5)),
                upTo == null ? null : plain(upTo),
                constant(Measure.class, row, 7),
                constant(Qualifier.class, row, 8),
                per == null ? null : Per.valueOf(per.toUpperCase(Locale.ROOT)));
        return new Fact(
                row.getString(1),
                constant(Kind.class, row, 2),
                row.getString(3),
                row.getString(4),
                value,
                constant(Status.class, row, 10),
                unit != null && unit.equals(reportUnit) ? reportUnit : unit,
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                constant(Scope.class, row, 14),
                row.getString(15),
                row.getString(16),
                new Span(row.getInt(17), row.getInt(18)),
                row.getString(19),
                row.getInt(20),
                new Span(row.getInt(21), row.getInt(22)),
                constant(Basis.class, row, 24),
                row.getBoolean(25),
                rules.isEmpty() ? List.of() : List.of(rules.split("\n")));
    }

    /** Without the column's trailing zeros: 5179.000000 is 5179. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal whole = amount.setScale(0, RoundingMode.DOWN);
        return whole.compareTo(amount) == 0 ? whole : amount.stripTrailingZeros();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        Enum<?> constant = CONSTANTS.computeIfAbsent(type, FactRows::constants).get(code);
        if (constant == null) throw new IllegalStateException("column " + column + ": " + code);
        return type.cast(constant);
    }

    private static Map<String, Enum<?>> constants(Class<? extends Enum<?>> type) {
        Map<String, Enum<?>> constants = new HashMap<>();
        for (Enum<?> constant : Objects.requireNonNull(type.getEnumConstants()))
            constants.put(code(constant), constant);
        return constants;
    }
}
