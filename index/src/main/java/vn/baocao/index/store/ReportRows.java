package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ExtractionJson;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.ReportTextJson;

/** The rows of {@code report} with those of {@code report_text}, {@code fact}, {@code campaign} and {@code issue} that hang on them. */
final class ReportRows {
    static final String COLUMNS =
            "r.report_id, r.version, r.file, r.media_type, r.submitted, r.superseded, r.title, r.unit, r.level, r.province,"
                    + " r.parent, r.date_from, r.date_to, r.type, r.published, r.number, r.is_plan, r.facts, r.campaigns,"
                    + " r.issues";

    private static final int AT_ONCE = 1000;

    private ReportRows() {}

    /** What is new in a version of a report: everything but who made it. */
    record Version(String reportId, Submission submission, String mediaType, ReportText text, Extraction own) {}

    /** Enters the next version of a report as its current one, with the corrections laid over it. */
    static void insert(Connection connection, Version next, Map<String, String> corrections, Instant now)
            throws SQLException {
        int version = 1
                + (int) Sql.count(
                        connection,
                        "select coalesce(max(version), 0) from report where report_id = ?",
                        next.reportId());
        Sql.update(
                connection,
                "update report set is_current = false where report_id = ? and is_current = true",
                next.reportId());
        ReportBlock block = CorrectedBlock.of(next.own().report(), corrections);
        Extraction placed = CorrectedBlock.of(next.own(), block);
        FactCorrections.bind(connection, next.reportId(), placed.facts(), next.text());
        Extraction corrected = CorrectedFacts.of(placed, next.text(), FactCorrections.now(connection, next.reportId()));
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(List.of(next.reportId(), version, true, next.submission().id()));
        values.addAll(List.of(next.submission().file(), next.mediaType()));
        values.addAll(List.of(next.submission().submitted(), now));
        addBlock(values, block);
        values.addAll(List.of(false, corrected.facts().size()));
        values.addAll(List.of(corrected.campaigns().size(), corrected.issues().size()));
        long id = Sql.insert(
                        connection,
                        "insert into report (report_id, version, is_current, submission, file, media_type, submitted, made, title,"
                                + " unit, unit_key, level, province, parent, date_from, date_to, type, published, number, is_plan,"
                                + " superseded, facts, campaigns, issues) values ("
                                + Sql.marks(values.size()) + ")",
                        values.toArray())
                .orElseThrow();
        Sql.update(
                connection,
                "insert into report_text (report, sentences, body, extraction) values (?, ?, ?, ?)",
                id,
                SentenceSet.of(next.text(), next.own()).toString(),
                ReportTextJson.write(next.text()).toString(),
                ExtractionJson.writeWithPassages(next.own(), next.text().text()).toString());
        FactRows.insert(connection, id, corrected, next.text());
        insertCampaigns(connection, id, corrected.campaigns());
        insertIssues(connection, id, corrected.issues());
    }

    private static void addBlock(List<@Nullable Object> values, ReportBlock block) {
        String unit = block.unit();
        values.add(block.title());
        values.add(unit);
        values.add(unit == null ? null : Keys.unit(unit));
        values.add(CorrectedBlock.levelCode(block.level()));
        values.add(block.province());
        values.add(block.parent());
        values.add(block.from());
        values.add(block.to());
        values.add(CorrectedBlock.typeCode(block.type()));
        values.add(block.published());
        values.add(block.number());
        values.add(block.plan());
    }

    private static void insertCampaigns(Connection connection, long report, List<CampaignFound> campaigns)
            throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (CampaignFound found : campaigns)
            rows.add(new @Nullable Object[] {
                report,
                rows.size(),
                found.id(),
                found.name(),
                found.kind(),
                found.mentions().size()
            });
        Sql.insertAll(connection, "insert into campaign values (?, ?, ?, ?, ?, ?)", rows);
    }

    private static void insertIssues(Connection connection, long report, List<Issue> issues) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Issue issue : issues)
            rows.add(new @Nullable Object[] {report, rows.size(), ExtractionJson.kind(issue), issue.says()});
        Sql.insertAll(connection, "insert into issue values (?, ?, ?, ?)", rows);
    }

    /** Current reports in the order of their submission. */
    static List<ReportRow> list(Connection connection, String where, @Nullable Object... values) throws SQLException {
        Map<String, String> seen = new HashMap<>();
        return Sql.list(
                connection,
                "select " + COLUMNS + " from report r where r.is_current = true and " + where
                        + " order by r.submission",
                row -> of(row, seen),
                values);
    }

    /** The last versions of reports of which none is current, in the order of their submission. */
    static List<ReportRow> forgotten(Connection connection) throws SQLException {
        Map<String, String> seen = new HashMap<>();
        return Sql.list(
                connection,
                "select " + COLUMNS + " from report r where r.is_current = false and not exists (select 1 from report n"
                        + " where n.report_id = r.report_id and (n.is_current = true or n.version > r.version))"
                        + " order by r.submission",
                row -> of(row, seen));
    }

    /** Those of these rows that are current, by the row's id. */
    static Map<Long, ReportRow> current(Connection connection, Set<Long> ids) throws SQLException {
        Map<Long, ReportRow> rows = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        List<String> all = ids.stream().sorted().map(String::valueOf).toList();
        // the numbers themselves: H2 looks through a list of marks for each row anew
        for (int i = 0; i < all.size(); i += AT_ONCE)
            Sql.list(
                    connection,
                    "select r.id, " + COLUMNS + " from report r where r.is_current = true and r.id in ("
                            + String.join(", ", all.subList(i, Math.min(all.size(), i + AT_ONCE))) + ")",
                    row -> rows.put(row.getLong("id"), of(row, seen)));
        return rows;
    }

    /** The current version of a report whole, with the corrections laid over it. */
    static Optional<StoredReport> whole(Connection connection, String reportId) throws SQLException {
        Map<String, String> corrections = Corrections.now(connection, reportId);
        SortedMap<String, Decided> decided = FactCorrections.now(connection, reportId);
        return Sql.one(
                connection,
                "select " + COLUMNS + ", t.body, t.extraction from report r join " + texts(connection)
                        + " where r.is_current = true and r.report_id = ?",
                row -> whole(row, corrections, decided),
                reportId);
    }

    /** The sentences of current reports by report. */
    static Map<String, SentenceSet> sentences(Connection connection, Set<String> reportIds) throws SQLException {
        Map<String, SentenceSet> sets = new TreeMap<>();
        List<String> ids = reportIds.stream().sorted().toList();
        if (ids.isEmpty()) return sets;
        Sql.list(
                connection,
                "select r.report_id, t.sentences from report r join " + texts(connection)
                        + " where r.is_current = true and r.report_id in (" + Sql.marks(ids.size()) + ")",
                row -> sets.put(row.getString(1), SentenceSet.parse(row.getString(2))),
                ids.toArray());
        return sets;
    }

    // a home that an older program wrote, and that no writer has opened since, has them in the report's own row
    private static String texts(Connection connection) throws SQLException {
        long there = Sql.count(
                connection, "select count(*) from information_schema.tables where table_name = 'report_text'");
        return there > 0 ? "report_text t on t.report = r.id" : "report t on t.id = r.id";
    }

    private static StoredReport whole(
            ResultSet row, Map<String, String> corrections, SortedMap<String, Decided> decided) throws SQLException {
        ReportRow light = of(row);
        Extraction own = ExtractionJson.read(Json.parse(row.getString("extraction")));
        ReportText text = ReportTextJson.read(Json.parse(row.getString("body")));
        Extraction placed = CorrectedBlock.of(own, CorrectedBlock.of(own.report(), corrections));
        return new StoredReport(
                light.id(),
                light.file(),
                light.mediaType(),
                light.submitted(),
                light.superseded(),
                !decided.isEmpty()
                        || corrections.keySet().stream().anyMatch(field -> !field.equals(Correction.REVIEWED)),
                text,
                CorrectedFacts.of(placed, text, decided),
                decided);
    }

    /** The current version as it was extracted, before any correction. */
    static Version version(Connection connection, String reportId) throws SQLException {
        return Sql.one(
                        connection,
                        "select r.submission, r.media_type, t.body, t.extraction from report r join "
                                + texts(connection) + " where r.is_current = true and r.report_id = ?",
                        row -> new Version(
                                reportId,
                                Submissions.get(connection, row.getLong("submission")),
                                row.getString("media_type"),
                                ReportTextJson.read(Json.parse(row.getString("body"))),
                                ExtractionJson.read(Json.parse(row.getString("extraction")))),
                        reportId)
                .orElseThrow();
    }

    static ReportRow of(ResultSet row) throws SQLException {
        return of(row, new HashMap<>());
    }

    // many reports of few units: their names are kept once
    private static @Nullable String once(@Nullable String text, Map<String, String> seen) {
        return text == null ? null : seen.computeIfAbsent(text, same -> same);
    }

    private static ReportRow of(ResultSet row, Map<String, String> seen) throws SQLException {
        String level = row.getString("level");
        String type = row.getString("type");
        ReportBlock block = new ReportBlock(
                once(row.getString("title"), seen),
                once(row.getString("unit"), seen),
                level == null ? null : Level.of(level),
                once(row.getString("province"), seen),
                once(row.getString("parent"), seen),
                Sql.date(row, "date_from"),
                Sql.date(row, "date_to"),
                type == null ? null : ReportType.of(type),
                Sql.date(row, "published"),
                row.getString("number"),
                row.getBoolean("is_plan"));
        return new ReportRow(
                row.getString("report_id"),
                row.getInt("version"),
                row.getString("file"),
                row.getString("media_type"),
                Sql.instant(row, "submitted"),
                row.getBoolean("superseded"),
                block,
                row.getInt("facts"),
                row.getInt("campaigns"),
                row.getInt("issues"));
    }
}
