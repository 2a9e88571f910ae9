package vn.baocao.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.ReportText;

/**
 * Everything Baocao keeps of a home: bytes, submissions, work, reports, facts, corrections. One process opens it for writing, any
 * number beside it for reading. All methods throw {@link StoreTrouble} where home or database fail. Thread-safe.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final StoreFiles files;
    private final Clock clock;
    private final String owner;
    private final @Nullable WriterLock lock;

    private Store(Database database, Path home, Clock clock, @Nullable WriterLock lock) {
        this.database = database;
        this.files = new StoreFiles(home);
        this.clock = clock;
        this.owner = home.toAbsolutePath().normalize().toString();
        this.lock = lock;
    }

    /**
     * Opens a home for writing and makes it where there is none; work that a dead process of this home had claimed waits again.
     *
     * @param url a PostgreSQL JDBC URL, null for the H2 database in the home
     * @throws StoreTrouble HOME_LOCKED where another process writes to the home
     */
    public static Store writing(Path home, @Nullable String url, Clock clock) {
        try {
            Files.createDirectories(home.resolve("store"));
        } catch (IOException problem) {
            throw StoreFiles.trouble(home, problem);
        }
        WriterLock lock = WriterLock.take(home);
        try {
            Database database = url == null ? PooledDatabase.inHome(home, lock) : PooledDatabase.at(url);
            Store store = new Store(database, home, clock, lock);
            store.files.sweep();
            store.database.write(connection -> WorkQueue.release(connection, store.owner, "all"));
            return store;
        } catch (RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    /** Opens a home for reading, beside a writer or alone; NOTHING_STORED where nothing was ever ingested. */
    public static Store reading(Path home, @Nullable String url, Clock clock) {
        Store store = new Store(url == null ? new ReadingDatabase(home) : PooledDatabase.at(url), home, clock, null);
        store.mark();
        return store;
    }

    /**
     * Keeps a file's bytes.
     *
     * @throws IOException where the file cannot be read
     */
    public Bytes keep(Path file) throws IOException {
        return files.keep(file);
    }

    /** Bytes kept: their SHA-256 in lower-case hex, and how many. */
    public record Bytes(String sha256, long size) {}

    /** Enters a file whose bytes are kept. The same bytes at the same place give the same submission again. */
    public Submission submit(HandedIn file) {
        return database.write(connection -> Submissions.enter(connection, file, clock.instant()));
    }

    /** Claims the oldest waiting work: of files that look like containers, or of the others; empty where none waits. */
    public Optional<WorkItem> claim(boolean containers) {
        return database.write(connection -> {
            Optional<WorkQueue.Claim> claim = WorkQueue.claim(connection, containers, owner, clock.instant());
            if (claim.isEmpty()) return Optional.empty();
            Submission submission = Submissions.get(connection, claim.get().submission());
            return Optional.of(new WorkItem(
                    submission, files.path(submission.sha256()), claim.get().attempts()));
        });
    }

    /** Prolongs all claims of this process; to be called well within ten minutes. */
    public void renewClaims() {
        database.write(connection -> {
            WorkQueue.renew(connection, owner, clock.instant());
            return true;
        });
    }

    /** Gives a claim back undone. */
    public void release(WorkItem item) {
        database.write(connection ->
                WorkQueue.release(connection, owner, item.submission().sha256()));
    }

    /**
     * Keeps what was extracted; report, facts, queue and index mark are one commit. Returns the outcome; where the claim was lost and
     * somebody else has ended the work meanwhile, theirs, and keeps nothing.
     */
    public Outcome complete(WorkItem item, String mediaType, ReportText text, Extraction extraction, String who) {
        String reportId = item.reportId();
        return database.write(connection -> {
            Instant now = clock.instant();
            ReportCommit commit = new ReportCommit(connection, reportId, now);
            commit.lock();
            Outcome already =
                    Submissions.get(connection, item.submission().id()).outcome();
            if (already != null
                    && !WorkQueue.isHeldBy(connection, owner, item.submission().sha256())) return already;
            Map<String, String> given =
                    Submissions.given(connection, item.submission().id());
            // what was told with the file is said once: what somebody said later counts
            given.keySet().removeAll(Corrections.fields(connection, reportId));
            Corrections.enter(connection, reportId, extraction.report(), given, who, now);
            commit.put(new ReportRows.Version(reportId, item.submission(), mediaType, text, extraction));
            WorkQueue.complete(connection, item.submission().sha256());
            Submissions.mediaType(connection, item.submission().id(), mediaType);
            return Submissions.outcome(connection, item.submission().id());
        });
    }

    /** Keeps a container's outcome and the submissions inside as one commit. */
    public Outcome opened(WorkItem item, String mediaType, List<HandedIn> inside) {
        return database.write(connection -> {
            for (HandedIn file : inside) Submissions.enter(connection, file, clock.instant());
            Outcome outcome = new Outcome.Opened(inside.size());
            WorkQueue.complete(connection, item.submission().sha256());
            Submissions.end(connection, item.submission().id(), outcome, mediaType, clock.instant());
            return outcome;
        });
    }

    /** Keeps the outcome of a file that gave no report: no text or unreadable. */
    public void end(WorkItem item, Outcome outcome, String mediaType) {
        database.write(connection -> {
            WorkQueue.complete(connection, item.submission().sha256());
            Submissions.end(connection, item.submission().id(), outcome, mediaType, clock.instant());
            return true;
        });
    }

    /** Notes an error of ours on the work: it waits again, or, after three, ends as failed. Returns whether it ended. */
    public boolean fail(WorkItem item, String error) {
        return database.write(connection -> WorkQueue.fail(connection, item, error, clock.instant()));
    }

    /** Lets a submission's content be worked on anew, whatever it ended in. */
    public void again(Submission submission, String who) {
        database.write(connection -> {
            WorkQueue.again(connection, submission.sha256());
            Corrections.audit(connection, who, "retry", submission.file(), submission.sha256(), clock.instant());
            return true;
        });
    }

    /**
     * Sets fields of a report's block right, in a new version of the report; kept over every new extraction.
     *
     * @param fields names of {@link Correction#FIELDS} to values, ISO dates, codes of level and type, {@link Correction#NONE} where
     *     nothing is to be known; empty: back to what was read
     * @return how many values changed
     */
    public int set(String reportId, Map<String, String> fields, String who) {
        return database.write(connection -> {
            Instant now = clock.instant();
            ReportCommit commit = new ReportCommit(connection, reportId, now);
            commit.lock();
            ReportRows.Version version = ReportRows.version(connection, reportId);
            Map<String, String> before = Corrections.now(connection, reportId);
            int changed = Corrections.enter(
                    connection, reportId, CorrectedBlock.of(version.own().report(), before), fields, who, now);
            if (changed > 0) commit.put(version);
            return changed;
        });
    }

    /** Takes a report out of all that counts, with a record of it; its file handed in again brings it back, with its corrections. */
    public boolean forget(String reportId, String who) {
        return database.write(connection -> Forgetting.of(connection, reportId, who, clock.instant()));
    }

    /** All corrections of a report, oldest first. */
    public List<Correction> corrections(String reportId) {
        return database.read(connection -> Corrections.of(connection, reportId));
    }

    /** The value that a field of {@link Correction#FIELDS} has in a report's block now; empty where it is not known. */
    public String value(String reportId, String field) {
        return reportWithId(reportId)
                .map(report -> CorrectedBlock.valueOf(report.extraction().report(), field))
                .orElse("");
    }

    /** The ids of the reports that somebody has reviewed. */
    public Set<String> reviewed() {
        return database.read(Corrections::reviewed);
    }

    /** Current reports in the order of submission. */
    public List<ReportRow> reports() {
        return database.read(connection -> ReportRows.list(connection, "true"));
    }

    /** The same reports as far as tables ask for them, alike ones together, in any order: quicker where there are many. */
    public List<ReportGroup> reportGroups() {
        return database.read(ReportGroups::read);
    }

    /** The reports that were forgotten, as they were last, in the order of submission. */
    public List<ReportRow> forgottenReports() {
        return database.read(ReportRows::forgotten);
    }

    /**
     * The reports that a user may mean: by the first digits of an id, else by a file's name or the end of its path, else by words
     * that follow each other in the document's number or the file's name, the last of which may be cut off; accents and signs do not
     * matter, as in "145-BC".
     */
    public List<ReportRow> reportsNamed(String reference) {
        List<ReportRow> byId = reference.length() < 2
                ? List.of()
                : database.read(connection -> ReportRows.list(
                        connection, "r.report_id like ?", Sql.prefix(reference.toLowerCase(Locale.ROOT))));
        if (!byId.isEmpty()) return byId;
        List<ReportRow> all = reports();
        List<ReportRow> byFile = all.stream()
                .filter(row -> row.file().equals(reference) || row.file().endsWith("/" + reference))
                .toList();
        String words = " " + WordKey.of(reference);
        if (!byFile.isEmpty() || words.isBlank()) return byFile;
        return all.stream()
                .filter(row -> (" " + WordKey.of(row.file())).contains(words)
                        || (" "
                                        + WordKey.of(Objects.requireNonNullElse(
                                                row.report().number(), "")))
                                .contains(words))
                .toList();
    }

    /** The one report meant by the first digits of its id or by its file's name, whole; empty where none or several match. */
    public Optional<StoredReport> report(String reference) {
        List<ReportRow> named = reportsNamed(reference);
        if (named.size() != 1) return Optional.empty();
        return database.read(
                connection -> ReportRows.whole(connection, named.getFirst().id()));
    }

    /** The report with exactly that id, whole. */
    public Optional<StoredReport> reportWithId(String id) {
        return database.read(connection -> ReportRows.whole(connection, id));
    }

    /** The current report with exactly that id, without its text. */
    public Optional<ReportRow> reportRow(String id) {
        return database.read(connection -> ReportRows.list(connection, "r.report_id = ?", id)).stream()
                .findFirst();
    }

    /** The sentences of those reports, to tell how much they share. */
    public Map<String, SentenceSet> sentences(Set<String> reportIds) {
        return database.read(connection -> ReportRows.sentences(connection, reportIds));
    }

    /** Facts of current reports, by report and place in the text. */
    public List<StoredFact> facts(FactFilter filter) {
        return database.read(connection -> FactRows.find(connection, filter, FactRows.ORDER));
    }

    /** The same facts in any order: quicker where there are many. */
    public List<StoredFact> factsInAnyOrder(FactFilter filter) {
        return database.read(connection -> FactRows.find(connection, filter, ""));
    }

    /** All facts of one report, in text order. */
    public List<StoredFact> factsOf(String reportId) {
        return database.read(connection -> FactRows.ofReport(connection, reportId));
    }

    /** The one fact whose id begins so; empty where none or several do. */
    public Optional<StoredFact> fact(String idPrefix) {
        List<StoredFact> found = database.read(connection -> FactRows.byIdPrefix(connection, idPrefix));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** All submissions in order. */
    public List<Submission> submissions() {
        return database.read(connection -> Submissions.find(connection, "true"));
    }

    /** Submissions that gave nothing: no text, unreadable or failed; one handed in again with the same content once, as its newest. */
    public List<Submission> failures() {
        Map<List<String>, Submission> newest = new LinkedHashMap<>();
        for (Submission failed : database.read(
                connection -> Submissions.find(connection, "s.outcome in ('no-text', 'unreadable', 'failed')")))
            newest.put(List.of(failed.origin(), failed.sha256()), failed);
        return List.copyOf(newest.values());
    }

    /** The first submissions of the contents that a user may mean by the first digits of an id, or by a file's name. */
    public List<Submission> submissionsNamed(String reference) {
        return submissions().stream()
                .filter(each -> !(each.outcome() instanceof Outcome.Duplicate))
                .filter(each -> each.sha256().startsWith(reference.toLowerCase(Locale.ROOT))
                        || each.file().equals(reference)
                        || each.file().endsWith("/" + reference))
                .toList();
    }

    /** One submission as it stands now. */
    public Submission submission(long id) {
        return database.read(connection -> Submissions.get(connection, id));
    }

    /** How many contents wait or are being worked on. */
    public long waiting() {
        return database.read(WorkQueue::waiting);
    }

    /** The next changes that the index has to follow, oldest first. */
    public List<IndexChange> toIndex(long afterMark, int atMost) {
        return database.read(connection -> Sql.list(
                connection,
                "select mark, report_id from to_index where mark > ? order by mark fetch first " + atMost
                        + " rows only",
                row -> new IndexChange(row.getLong(1), row.getString(2)),
                afterMark));
    }

    /** The newest mark. */
    public long mark() {
        return database.read(connection -> Sql.count(connection, "select last_mark from mark"));
    }

    /** What was said of units, and its changes. */
    public UnitBook units() {
        return new UnitBook(database, clock);
    }

    /** What readers said of single figures. */
    public FigureBook figures() {
        return new FigureBook(database, clock);
    }

    /** Who set, decided, forgot or read again what, and changed which units, oldest first. */
    public List<AuditEntry> audit() {
        List<UnitChange> changes = units().changes();
        return database.read(connection -> Audit.of(connection, changes));
    }

    /** How the store stands. */
    public StatusCounts counts() {
        return database.read(Counts::of);
    }

    /** Returns when everything committed would outlive a power cut; the index may then go as far as {@link #mark}. */
    public void sync() {
        database.sync();
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) lock.close();
    }
}
