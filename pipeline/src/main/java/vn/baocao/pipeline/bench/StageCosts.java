package vn.baocao.pipeline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.PlainInserts;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.store.WorkItem;
import vn.baocao.pipeline.read.PlainTika;
import vn.baocao.pipeline.read.Reading;
import vn.baocao.pipeline.read.ReadingHere;

/** Measures the stages of the way from file to index over generated reports, each beside its bare library, in one thread. */
public final class StageCosts {
    /** About how long a generated report is, in bytes of UTF-8. */
    public static final int REPORT_BYTES = 10_000;

    private static final Instant SUBMITTED = Instant.parse("2022-12-01T08:00:00Z");

    /** How long a stage runs before it is measured, in CPU seconds: a report, and at most. */
    private static final double WARMING_A_REPORT = 0.02, MOST_WARMING = 4;

    private final Path room;
    private final CpuClock clock = new CpuClock();
    private final Extractor extractor = new Extractor();
    private final PlainTika tika = new PlainTika();
    private final List<Path> texts = new ArrayList<>();
    private final List<Path> documents = new ArrayList<>();
    private final List<StoredReport> reports = new ArrayList<>();
    private long bytes;
    private int homes;

    /**
     * Generates the reports.
     *
     * @param room an empty folder, to be removed by the caller
     */
    public StageCosts(Path room, int count) throws IOException {
        this.room = room;
        for (int i = 1; i <= count; i++) {
            String text = GeneratedReports.text(i, REPORT_BYTES);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            String name = String.format(Locale.ROOT, "bc-%05d", i);
            texts.add(Files.writeString(room.resolve(name + ".txt"), text));
            documents.add(room.resolve(name + ".docx"));
            PlainDocx.write(documents.getLast(), text);
        }
        for (Path file : texts) {
            Reading.Text read = read(file);
            ReportText text = read.text();
            reports.add(new StoredReport(
                    text.id().substring(0, 12),
                    file.getFileName().toString(),
                    read.mediaType(),
                    SUBMITTED,
                    false,
                    false,
                    text,
                    extractor.extract(text)));
        }
    }

    /** The mean size of a report's text, in bytes of UTF-8. */
    public double bytesPerReport() {
        return (double) bytes / reports.size();
    }

    /** Measures every stage so often, after a warming up that does not count, and gives the medians. */
    public List<StageCost> measure(int runs) throws IOException {
        PlainInserts.Rows rows = rowsOfTheStore();
        return List.of(
                cost("read-txt", runs, () -> reading(texts), () -> tika(texts)),
                cost("read-docx", runs, () -> reading(documents), () -> tika(documents)),
                cost("extract", runs, this::extracting, null),
                cost(
                        "index",
                        runs,
                        () -> IndexPasses.own(newHome(), reports),
                        () -> IndexPasses.bare(newHome(), reports)),
                cost("store", runs, this::storing, () -> inserts(rows)));
    }

    private StageCost cost(String stage, int runs, Pass.Maker own, Pass.@Nullable Maker reference) throws IOException {
        double[] owns = new double[runs];
        double[] references = new double[runs];
        // the compiler's work belongs to the start, not to the stage
        double warm = Math.min(MOST_WARMING, WARMING_A_REPORT * reports.size());
        clock.secondsOf(own, warm);
        if (reference != null) clock.secondsOf(reference, warm);
        // by turns, so that what else the machine does meets both
        for (int run = 0; run < runs; run++) {
            owns[run] = clock.secondsOf(own);
            if (reference != null) references[run] = clock.secondsOf(reference);
        }
        int count = reports.size();
        return new StageCost(
                stage,
                CpuClock.median(owns) / count,
                reference == null ? OptionalDouble.empty() : OptionalDouble.of(CpuClock.median(references) / count));
    }

    private static Reading.Text read(Path file) throws IOException {
        if (ReadingHere.read(file) instanceof Reading.Text text) return text;
        throw new IllegalStateException("a generated report is not read: " + file);
    }

    private static Pass reading(List<Path> files) {
        return () -> {
            for (Path file : files) read(file);
        };
    }

    private Pass tika(List<Path> files) {
        return () -> {
            for (Path file : files)
                if (tika.read(file) == 0) throw new IllegalStateException("Tika finds no text in " + file);
        };
    }

    private Pass extracting() {
        return () -> {
            for (StoredReport report : reports)
                if (extractor.extract(report.text()).facts().isEmpty())
                    throw new IllegalStateException("no facts in " + report.file());
        };
    }

    private Path newHome() throws IOException {
        return Files.createDirectories(room.resolve("home-" + ++homes));
    }

    private Pass storing() throws IOException {
        return new Storing(newHome());
    }

    private PlainInserts.Rows rowsOfTheStore() throws IOException {
        Path home = newHome();
        try (Pass once = new Storing(home)) {
            once.run();
        }
        return PlainInserts.rowsOf(home);
    }

    private Pass inserts(PlainInserts.Rows rows) throws IOException {
        PlainInserts database = PlainInserts.open(newHome(), rows);
        return new Pass() {
            @Override
            public void run() {
                database.insertAll();
            }

            @Override
            public void close() {
                database.close();
            }
        };
    }

    /** Enters, claims and completes every report in a new home; the bytes are kept before. */
    private final class Storing implements Pass {
        private final Store store;
        private final List<HandedIn> files = new ArrayList<>();
        private final Map<String, StoredReport> byId = new HashMap<>();

        Storing(Path home) throws IOException {
            store = Store.writing(home, null, Clock.systemUTC());
            for (int i = 0; i < texts.size(); i++) {
                Store.Bytes kept = store.keep(texts.get(i));
                StoredReport report = reports.get(i);
                String origin = texts.get(i).toString();
                files.add(new HandedIn(origin, report.file(), kept.sha256(), kept.size(), false, null, Map.of()));
                byId.put(report.id(), report);
            }
        }

        @Override
        public void run() {
            files.forEach(store::submit);
            for (Optional<WorkItem> item = store.claim(false); item.isPresent(); item = store.claim(false)) {
                StoredReport report = byId.get(item.get().reportId());
                if (report == null) throw new IllegalStateException("not handed in: " + item.get());
                store.complete(item.get(), report.mediaType(), report.text(), report.extraction(), "bench");
            }
            store.sync();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
