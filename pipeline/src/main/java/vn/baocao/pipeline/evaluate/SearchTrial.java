package vn.baocao.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.NoIndex;
import vn.baocao.index.search.Order;
import vn.baocao.index.search.PlainSearch;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.WorkItem;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** Asks judged queries over a folder of texts in three ways: Baocao's own search, and two plain ways of indexing beside it. */
public final class SearchTrial implements AutoCloseable {
    /** The three ways, in the order of {@link Line#ndcg}. */
    public static final List<String> WAYS = List.of("Baocao", "StandardAnalyzer", "ICU folding");

    /**
     * What became of one query.
     *
     * @param ndcg nDCG@10 of each way
     */
    public record Line(String query, List<Double> ndcg) {}

    private final Map<String, String> names = new HashMap<>();
    private final ReportSearch search;
    private final PlainSearch standard;
    private final PlainSearch folding;

    /**
     * Reads, extracts, stores and indexes every text of the folder.
     *
     * @param texts a folder of UTF-8 texts, each called NAME.txt; later ones replace earlier ones as handed-in reports do
     * @param home a home that does not exist yet
     */
    public SearchTrial(Path texts, Path home, Extractor extractor) throws IOException {
        Map<String, String> plain = new TreeMap<>();
        Register register;
        try (Store store = Store.writing(home, null, Clock.systemUTC())) {
            for (Path file : texts(texts)) {
                Store.Bytes kept = store.keep(file);
                String name = file.getFileName().toString();
                store.submit(new HandedIn(file.toString(), name, kept.sha256(), kept.size(), false, null, Map.of()));
            }
            for (Optional<WorkItem> item = store.claim(false); item.isPresent(); item = store.claim(false))
                complete(store, item.get(), extractor);
            IndexUpdate.of(home, store);
            for (ReportRow row : store.reports()) {
                String name = row.file().replace(".txt", "");
                names.put(row.id(), name);
                if (!row.superseded()) plain.put(name, Files.readString(texts.resolve(row.file())));
            }
            register = store.units().register(store.reports());
        }
        standard = PlainSearch.standard(plain);
        folding = PlainSearch.folding(plain);
        try {
            search = ReportSearch.open(home, () -> register);
        } catch (NoIndex none) {
            throw new IllegalStateException("what was just indexed is not there", none);
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".txt")
                            && Files.exists(
                                    folder.resolve(path.getFileName().toString().replace(".txt", ".json"))))
                    .sorted()
                    .toList();
        }
    }

    private static void complete(Store store, WorkItem item, Extractor extractor) throws IOException {
        String name = item.submission().file();
        ReportText text = PlainText.of(item.reportId(), Files.readString(item.bytes()));
        store.complete(item, "text/plain", text, extractor.extract(text), name);
    }

    /** How many reports can be found. */
    public int reports() throws IOException {
        return search.reports();
    }

    /** The names of the reports found, best first. */
    public List<String> ask(String query) throws IOException {
        SearchPage page = search.search(
                new SearchRequest(query, Hits.REPORTS, Order.RELEVANCE, JudgedQuery.TOP, null, false, 1, 0));
        return Stream.concat(page.hits().stream(), page.near().stream())
                .map(hit -> names.getOrDefault(hit.report().id(), hit.report().id()))
                .toList();
    }

    /** Asks all of them. */
    public List<Line> score(List<JudgedQuery> queries) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (JudgedQuery judged : queries)
            lines.add(new Line(
                    judged.query(),
                    List.of(
                            judged.ndcg(ask(judged.query())),
                            judged.ndcg(standard.ask(judged.query(), JudgedQuery.TOP)),
                            judged.ndcg(folding.ask(judged.query(), JudgedQuery.TOP)))));
        return lines;
    }

    /** The means of each way. */
    public static List<Double> means(List<Line> lines) {
        List<Double> means = new ArrayList<>();
        for (int way = 0; way < WAYS.size(); way++) {
            int at = way;
            means.add(lines.stream()
                    .mapToDouble(line -> line.ndcg().get(at))
                    .average()
                    .orElse(0));
        }
        return means;
    }

    @Override
    public void close() throws IOException {
        search.close();
        standard.close();
        folding.close();
    }
}
