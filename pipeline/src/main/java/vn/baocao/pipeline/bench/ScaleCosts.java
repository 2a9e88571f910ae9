package vn.baocao.pipeline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.search.NoIndex;
import vn.baocao.index.search.PlainFacets;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.IndexChange;
import vn.baocao.index.store.PlainFactRead;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.store.WorkItem;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.StoredComparison;
import vn.baocao.index.unit.Register;

/** Measures indexing, searching and comparing in one home of many generated reports, each beside its bare library in the same run. */
public final class ScaleCosts {
    /** So many reports are held in memory at once where indexing is measured. */
    private static final int INDEXED_AT_ONCE = 200;

    private static final int COMMITTED_EVERY = 10_000;

    /** How long each side runs before it is measured, in CPU seconds: a report in the home, and at most. */
    private static final double WARMING_A_REPORT = 0.0015, MOST_WARMING = 30;

    private static final double INDEX_MOST = 1.3, SEARCH_MOST = 1.5, TABLE_MOST = 2;

    private static final List<String> QUERIES = List.of(
            "doan vien kho khan",
            "mái ấm công đoàn",
            "nữ công nhân gặp mặt",
            "\"an toàn vệ sinh viên\" nam:2021",
            "phongtrao:\"giỏi việc nước\" cap:coso",
            "tinh:\"Phú Yên\" sáng kiến",
            "members.total>1000",
            "thuoc:\"LĐLĐ tỉnh Hà Nam\" tết",
            "nam:2019..2022 -loai:thang",
            "");

    private final ScaleReports reports = new ScaleReports();
    private final CpuClock clock = new CpuClock();
    private final Path room;
    private final Path home;
    private final int count;
    private final int runs;
    private int folders;

    /**
     * @param room an empty folder, to be removed by the caller
     * @param home the home to be filled, or one that was filled here before, with as many reports or fewer
     */
    public ScaleCosts(Path room, Path home, int count, int runs) {
        this.room = room;
        this.home = home;
        this.count = count;
        this.runs = runs;
    }

    /** The mean size of a report's text, in bytes of UTF-8. */
    public double bytesPerReport() {
        return reports.report(count / 2).text().text().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The facts in the home. */
    public long facts() {
        return (long) count * ScaleReports.FACTS;
    }

    /**
     * Makes the home: every report in the store and in the index, as far as they are not there yet; says after each thousandth how
     * many are in.
     *
     * @return whether that could be: not where the home holds more, or others
     */
    public boolean fill(IntConsumer said) throws IOException {
        try (Store store = Store.writing(home, null, Clock.systemUTC())) {
            int stored = (int) store.counts().reports();
            boolean ours = stored == 0
                    || !store.reportsNamed(ScaleReports.id(stored - 1)).isEmpty();
            if (!ours || stored > count) return false;
            try (ReportIndex index = ReportIndex.open(home)) {
                for (int i = indexed(store, stored, index.committedMark()); i < count; i++) {
                    StoredReport report = reports.report(i);
                    if (i >= stored) keep(store, report, i);
                    index.add(report);
                    if ((i + 1) % COMMITTED_EVERY == 0) commit(store, index);
                    if ((i + 1) % 1000 == 0) said.accept(i + 1);
                }
                commit(store, index);
            }
        }
        return true;
    }

    // how many of the stored are in the index, or fewer where an older one was replaced since
    private static int indexed(Store store, int stored, long mark) {
        Set<String> since = store.toIndex(mark, Integer.MAX_VALUE).stream()
                .map(IndexChange::reportId)
                .collect(Collectors.toSet());
        int indexed = stored;
        while (indexed > 0 && since.contains(ScaleReports.id(indexed - 1))) indexed--;
        return indexed;
    }

    private static void commit(Store store, ReportIndex index) throws IOException {
        store.sync();
        index.commit(store.mark());
    }

    private static void keep(Store store, StoredReport report, int number) {
        store.submit(new HandedIn(report.file(), report.file(), ScaleReports.sha256(number), 1, false, null, Map.of()));
        WorkItem item = store.claim(false).orElseThrow();
        store.complete(item, report.mediaType(), report.text(), report.extraction(), "bench");
    }

    /** The sizes of store and index on the disk, in bytes. */
    public long bytesOnDisk() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    /** Indexing reports, beside a bare writer given the same documents. */
    public ScaleCost index() throws IOException {
        List<StoredReport> some = new ArrayList<>();
        for (int i = 0; i < Math.min(count, INDEXED_AT_ONCE); i++) some.add(reports.report(i));
        return cost("index", INDEX_MOST, () -> IndexPasses.own(folder(), some), () -> IndexPasses.bare(folder(), some));
    }

    private Path folder() throws IOException {
        return Files.createDirectories(room.resolve("folder-" + ++folders));
    }

    /** All queries with hits, passages and facets, beside Lucene finding and counting the same. */
    public ScaleCost search() throws IOException {
        Register register;
        try (Store store = Store.reading(home, null, Clock.systemUTC())) {
            register = store.units().register(store.reports());
        }
        try (ReportSearch search = ReportSearch.open(home, () -> register);
                PlainFacets plain = PlainFacets.open(home)) {
            Pass own = () -> {
                for (String query : QUERIES) search.search(SearchRequest.of(query));
            };
            Pass bare = () -> {
                for (String query : QUERIES) plain.ask(query);
            };
            ScaleCost cost = cost("search", SEARCH_MOST, () -> own, () -> bare);
            List<Double> walls = new ArrayList<>();
            for (int run = 0; run < runs; run++)
                for (String query : QUERIES) walls.add(wall(() -> search.search(SearchRequest.of(query))));
            walls.sort(null);
            return new ScaleCost(
                    cost.what(), cost.own(), cost.reference(), cost.most(), walls.get(walls.size() * 95 / 100));
        } catch (NoIndex none) {
            throw new IllegalStateException("what was just indexed is not there", none);
        }
    }

    /** A table of all units, years and six indicators out of the store, beside the one SQL read of its facts. */
    public ScaleCost table() throws IOException {
        List<Indicator> asked = reports.tabled();
        Set<String> codes = asked.stream().map(Indicator::code).collect(Collectors.toSet());
        try (Store store = Store.reading(home, null, Clock.systemUTC());
                PlainFactRead plain = PlainFactRead.open(home)) {
            Pass own = () -> StoredComparison.of(store, Selection.of(asked));
            Pass bare = () -> plain.read(codes);
            ScaleCost cost = cost("table", TABLE_MOST, () -> own, () -> bare);
            double[] walls = new double[runs];
            for (int run = 0; run < runs; run++) walls[run] = wall(own);
            return new ScaleCost(cost.what(), cost.own(), cost.reference(), cost.most(), CpuClock.median(walls));
        }
    }

    private static double wall(Pass pass) throws IOException {
        long before = System.nanoTime();
        pass.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private ScaleCost cost(String what, double most, Pass.Maker own, Pass.Maker reference) throws IOException {
        double[] owns = new double[runs];
        double[] references = new double[runs];
        // the compiler's work belongs to the start of a program, not to each question
        double warm = Math.min(MOST_WARMING, WARMING_A_REPORT * count);
        clock.secondsOf(own, warm);
        clock.secondsOf(reference, warm);
        for (int run = 0; run < runs; run++) {
            owns[run] = clock.secondsOf(own);
            references[run] = clock.secondsOf(reference);
        }
        return new ScaleCost(what, CpuClock.median(owns), CpuClock.median(references), most, 0);
    }
}
