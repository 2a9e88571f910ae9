package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** The rows of {@code fact_correction}. */
final class FactCorrections {
    private static final String SELECT = "select report_id, fact_id, named, begin_at, end_at, quote, sentence, field,"
            + " before_value, after_value, who, made, id from fact_correction";

    /** A row with its number. */
    private record Row(long id, FactCorrection said) {}

    private FactCorrections() {}

    /** All of a report, oldest first. */
    static List<FactCorrection> of(Connection connection, String reportId) throws SQLException {
        if (!there(connection)) return List.of();
        return Sql.list(connection, SELECT + " where report_id = ? order by id", FactCorrections::read, reportId);
    }

    /** All of every report, oldest first. */
    static List<FactCorrection> all(Connection connection) throws SQLException {
        return there(connection) ? Sql.list(connection, SELECT + " order by id", FactCorrections::read) : List.of();
    }

    /** All of the figures whose id is or was that, oldest first. */
    static List<FactCorrection> named(Connection connection, String idPrefix) throws SQLException {
        if (!there(connection)) return List.of();
        String prefix = Sql.prefix(idPrefix);
        return Sql.list(
                connection,
                SELECT + " where named like ? or fact_id like ? order by id",
                FactCorrections::read,
                prefix,
                prefix);
    }

    /** What holds now of a report's figures: by their id. */
    static SortedMap<String, Decided> now(Connection connection, String reportId) throws SQLException {
        return newest(of(connection, reportId));
    }

    /** What holds now of all figures: by report and id. There are as many as people made by hand. */
    static Map<String, SortedMap<String, Decided>> now(Connection connection) throws SQLException {
        if (!there(connection)) return Map.of();
        Map<String, List<FactCorrection>> byReport = new HashMap<>();
        for (FactCorrection one :
                Sql.list(connection, SELECT + " where fact_id is not null order by id", FactCorrections::read))
            byReport.computeIfAbsent(one.reportId(), none -> new java.util.ArrayList<>())
                    .add(one);
        Map<String, SortedMap<String, Decided>> now = new HashMap<>();
        byReport.forEach((report, said) -> now.put(report, newest(said)));
        return now;
    }

    private static SortedMap<String, Decided> newest(List<FactCorrection> said) {
        SortedMap<String, SortedMap<String, FactCorrection>> byFact = new TreeMap<>();
        for (FactCorrection one : said) {
            String fact = one.factId();
            if (fact == null) continue;
            SortedMap<String, FactCorrection> fields = byFact.computeIfAbsent(fact, none -> new TreeMap<>());
            if (one.after().isEmpty()) fields.remove(one.field());
            else fields.put(one.field(), one);
        }
        SortedMap<String, Decided> decided = new TreeMap<>();
        byFact.forEach((fact, fields) -> {
            if (!fields.isEmpty()) decided.put(fact, new Decided(fields));
        });
        return Collections.unmodifiableSortedMap(decided);
    }

    /** Those that hold of figures which the report as it is read now does not have, oldest first. */
    static List<FactCorrection> orphans(List<FactCorrection> said) {
        SortedMap<String, FactCorrection> newest = new TreeMap<>();
        for (FactCorrection one : said) {
            if (one.factId() != null) continue;
            String key = String.format(java.util.Locale.ROOT, "%08d", one.span().begin()) + one.named() + one.field();
            if (one.after().isEmpty()) newest.remove(key);
            else newest.put(key, one);
        }
        return List.copyOf(newest.values());
    }

    /** Gives every correction of a report the id that its figure has among these facts, or none. */
    static void bind(Connection connection, String reportId, List<Fact> facts, ReportText text) throws SQLException {
        List<Row> rows = Sql.list(
                connection,
                SELECT + " where report_id = ? order by id",
                row -> new Row(row.getLong("id"), read(row)),
                reportId);
        for (Row row : rows) {
            String id = find(row.said, facts, text.text());
            if (!Objects.equals(id, row.said.factId()))
                Sql.update(connection, "update fact_correction set fact_id = ? where id = ?", id, row.id);
        }
    }

    // the same words at the same place; where the text itself moved, the same words in the same sentence, if only there
    private static @Nullable String find(FactCorrection said, List<Fact> facts, String text) {
        List<Fact> here = facts.stream()
                .filter(fact -> fact.span().begin() == said.span().begin()
                        && (fact.quote().startsWith(said.quote())
                                || said.quote().startsWith(fact.quote())))
                .toList();
        if (here.isEmpty())
            here = facts.stream()
                    .filter(fact -> fact.quote().equals(said.quote())
                            && fact.sentence().of(text).equals(said.sentence()))
                    .toList();
        for (String id : new @Nullable String[] {said.named(), said.factId()})
            if (id != null && here.stream().anyMatch(fact -> fact.id().equals(id))) return id;
        long places = here.stream().map(Fact::span).distinct().count();
        return places == 1 ? here.getFirst().id() : null;
    }

    /** Enters the fields that change something; returns how many. */
    static int enter(Connection connection, StoredFact stored, Map<String, String> fields, String who, Instant now)
            throws SQLException {
        int entered = 0;
        Fact fact = stored.fact();
        for (var field : new TreeMap<>(fields).entrySet()) {
            String before = CorrectedFacts.valueOf(fact, stored.decided(), field.getKey());
            boolean said = stored.decided().fields().containsKey(field.getKey());
            String after = field.getValue();
            if (after.isEmpty() ? !said : before.equals(after)) continue;
            entered += insert(
                    connection,
                    new FactCorrection(
                            stored.reportId(),
                            fact.id(),
                            fact.id(),
                            fact.span(),
                            fact.quote(),
                            stored.sentence(),
                            field.getKey(),
                            before,
                            after,
                            who,
                            now));
        }
        return entered;
    }

    /** Takes back fields of a figure that is no longer there; returns how many. */
    static int takeBack(
            Connection connection, List<FactCorrection> orphans, Map<String, String> fields, String who, Instant now)
            throws SQLException {
        int entered = 0;
        for (FactCorrection one : orphans)
            if (fields.getOrDefault(one.field(), one.after()).isEmpty())
                entered += insert(
                        connection,
                        new FactCorrection(
                                one.reportId(),
                                null,
                                one.named(),
                                one.span(),
                                one.quote(),
                                one.sentence(),
                                one.field(),
                                one.after(),
                                "",
                                who,
                                now));
        return entered;
    }

    private static int insert(Connection connection, FactCorrection one) throws SQLException {
        String change = one.field() + ": " + one.before() + " -> " + one.after();
        Corrections.audit(connection, one.who(), "set", one.reportId() + "/" + one.named(), change, one.made());
        return Sql.update(
                connection,
                "insert into fact_correction (report_id, fact_id, named, begin_at, end_at, quote, sentence, field,"
                        + " before_value, after_value, who, made) values (" + Sql.marks(12) + ")",
                one.reportId(),
                one.factId(),
                one.named(),
                one.span().begin(),
                one.span().end(),
                one.quote(),
                one.sentence(),
                one.field(),
                one.before(),
                one.after(),
                one.who(),
                one.made());
    }

    // a home that an older program wrote, and that no writer has opened since, has no such table
    private static boolean there(Connection connection) throws SQLException {
        return Sql.count(
                        connection,
                        "select count(*) from information_schema.tables where table_name = 'fact_correction'")
                > 0;
    }

    private static FactCorrection read(ResultSet row) throws SQLException {
        return new FactCorrection(
                row.getString("report_id"),
                row.getString("fact_id"),
                row.getString("named"),
                new Span(row.getInt("begin_at"), row.getInt("end_at")),
                row.getString("quote"),
                row.getString("sentence"),
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("who"),
                Sql.instant(row, "made"));
    }
}
