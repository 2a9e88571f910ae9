package vn.baocao.index.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.fact.Fact;

/** What readers said of single figures: corrections and decisions, kept over every new extraction. */
public final class FigureBook {
    private final Database database;
    private final Clock clock;

    FigureBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sets fields of one figure right, or decides whether it counts, in a new version of its report.
     *
     * @param factId the whole id of a figure of a current report, or the id under which one that is no longer there was corrected
     * @param fields names of {@link FactCorrection#FIELDS} to values, plain numbers (a rate with "%"), ISO dates, codes; empty: back to
     *     what was read
     * @return how many values changed
     */
    public int set(String factId, Map<String, String> fields, String who) {
        return database.write(connection -> {
            Instant now = clock.instant();
            int back = FactCorrections.takeBack(
                    connection, FactCorrections.orphans(FactCorrections.named(connection, factId)), fields, who, now);
            Optional<StoredFact> found =
                    FactRows.byIdPrefix(connection, factId).stream().findFirst();
            if (found.isEmpty()) return back;
            String report = found.get().reportId();
            ReportCommit commit = new ReportCommit(connection, report, now);
            commit.lock();
            int changed = FactCorrections.enter(connection, found.get(), fields, who, now);
            if (changed > 0) commit.put(ReportRows.version(connection, report));
            return back + changed;
        });
    }

    /** All that was said of a report's figures, oldest first. */
    public List<FactCorrection> of(String reportId) {
        return database.read(connection -> FactCorrections.of(connection, reportId));
    }

    /** All that was said of figures whose id begins or began so, oldest first. */
    public List<FactCorrection> named(String idPrefix) {
        return database.read(connection -> FactCorrections.named(connection, idPrefix));
    }

    /** What still holds of figures that their reports, as they are read now, do not have; oldest first. */
    public static List<FactCorrection> orphans(List<FactCorrection> said) {
        return FactCorrections.orphans(said);
    }

    /** A figure as it was read, with its report's unit and time. */
    public Fact asRead(StoredFact fact) {
        return database.read(connection -> {
            Extraction own = ReportRows.version(connection, fact.reportId()).own();
            return CorrectedBlock.of(own, fact.report()).facts().stream()
                    .filter(one -> one.id().equals(fact.fact().id()))
                    .findFirst()
                    .orElse(fact.fact());
        });
    }
}
