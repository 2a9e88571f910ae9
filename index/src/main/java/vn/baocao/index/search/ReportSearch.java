package vn.baocao.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.search.BadQuery.Problem;
import vn.baocao.index.unit.Register;

/**
 * The reading side of the index of a data home, beside a writer in this or another process: every search sees what was committed
 * before it began. Thread-safe.
 */
public final class ReportSearch implements AutoCloseable {
    private static final int MOST_NEAR = 10;
    private final FSDirectory directory;
    private final SearcherManager searchers;
    private final Supplier<Register> register;
    private volatile @Nullable FacetCounting facets;
    private volatile @Nullable IndexedUnits units;

    private ReportSearch(FSDirectory directory, SearcherManager searchers, Supplier<Register> register) {
        this.directory = directory;
        this.searchers = searchers;
        this.register = register;
    }

    /** Opens the index of that home without a register: every spelling of a name is a unit of its own. */
    public static ReportSearch open(Path home) throws IOException, NoIndex {
        Register nobody = Register.of(List.of(), List.of());
        return open(home, () -> nobody);
    }

    /**
     * Opens the index of that home.
     *
     * @param register the units as they are now; asked only where a query or a facet is about units
     * @throws NoIndex where nothing was indexed there yet, or by another version
     */
    public static ReportSearch open(Path home, Supplier<Register> register) throws IOException, NoIndex {
        Path folder = ReportIndex.folder(home);
        if (!Files.isDirectory(folder)) throw new NoIndex(home, false);
        Quiet.please();
        FSDirectory directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) throw new NoIndex(home, false);
            SearcherManager searchers = new SearcherManager(directory, null);
            IndexSearcher searcher = searchers.acquire();
            try {
                Map<String, String> said = ((DirectoryReader) searcher.getIndexReader())
                        .getIndexCommit()
                        .getUserData();
                if (!ReportIndex.FORMAT.equals(said.get(ReportIndex.FORMAT_KEY))) {
                    searchers.close();
                    throw new NoIndex(home, true);
                }
            } finally {
                searchers.release(searcher);
            }
            return new ReportSearch(directory, searchers, register);
        } catch (IOException | NoIndex | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How many reports there are, superseded ones too. */
    public int reports() throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(QueryMaker.REPORTS);
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Searches.
     *
     * @throws BadQuery where the query cannot be understood
     */
    public SearchPage search(SearchRequest request) throws IOException {
        if (request.order() == Order.VALUE && request.hits() != Hits.FACTS)
            throw new BadQuery(Problem.VALUE_OF_FACTS_ONLY, 0);
        FieldDoc after = request.cursor() == null ? null : Cursor.read(request, request.cursor());
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            QueryNode node = QueryReader.read(
                    request.query(), (field, position, typed) -> units(searcher, field, position, typed));
            return search(searcher, request, node, after);
        } finally {
            searchers.release(searcher);
        }
    }

    private SearchPage search(IndexSearcher searcher, SearchRequest request, QueryNode node, @Nullable FieldDoc after)
            throws IOException {
        QueryMaker maker = new QueryMaker(request.superseded(), false);
        Query query = maker.query(request.hits(), node);
        CollectorManager<?, TopFieldDocs> top =
                new TopFieldCollectorManager(sort(request.order()), request.limit(), after, Integer.MAX_VALUE);
        boolean counting = request.facetValues() > 0;
        FacetsCollector collected = null;
        TopFieldDocs docs;
        if (counting && request.hits() == Hits.PASSAGES) {
            docs = searcher.search(query, top);
            collected = counted(searcher, request, query);
        } else if (counting) {
            Object[] both = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
            docs = (TopFieldDocs) both[0];
            collected = (FacetsCollector) both[1];
        } else docs = searcher.search(query, top);
        HitReader reader = new HitReader(searcher, maker, node, request.passages());
        List<Hit> hits = reader.read(request.hits(), docs.scoreDocs);
        long total = docs.totalHits.value();
        boolean full = docs.scoreDocs.length == request.limit() && (after != null || total > request.limit());
        String next = full ? Cursor.of(request, (FieldDoc) docs.scoreDocs[docs.scoreDocs.length - 1]) : null;
        List<SearchPage.Counts> counts = collected == null ? List.of() : facets(searcher, request, node, collected);
        List<Hit> near = near(searcher, request, node, query, hits.size());
        return new SearchPage(total, hits, near, counts, meant(node), next);
    }

    private IndexedUnits units(IndexReader reader) {
        Register now = register.get();
        IndexedUnits known = units;
        if (known != null && known.register().equals(now) && known.reader().equals(reader)) return known;
        try {
            IndexedUnits fresh = new IndexedUnits(reader, now);
            units = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("index, units", e);
        }
    }

    // a unit that is only spoken of is not in the register: it is found by the words of its name
    private QueryNode.Filter units(IndexSearcher searcher, SearchField field, int position, String typed) {
        IndexedUnits here = units(searcher.getIndexReader());
        QueryNode.Filter meant = here.meant(field, position, typed);
        if (meant != null) return meant;
        QueryNode.Named named = new QueryNode.Named(field, typed);
        try {
            if (searcher.count(Filters.onDocument(named)) == 0) throw here.unknown(position, typed);
        } catch (IOException e) {
            throw new UncheckedIOException("index, units", e);
        }
        return named;
    }

    private static List<SearchPage.Meant> meant(QueryNode node) {
        return switch (node) {
            case QueryNode.OfUnits units -> List.of(new SearchPage.Meant(units.field(), units.typed(), units.names()));
            case QueryNode.Not not -> meant(not.what());
            case QueryNode.And and ->
                and.parts().stream().flatMap(part -> meant(part).stream()).toList();
            case QueryNode.Or or ->
                or.parts().stream().flatMap(part -> meant(part).stream()).toList();
            default -> List.of();
        };
    }

    // few reports have all the words: those follow that have most of them
    private static List<Hit> near(
            IndexSearcher searcher, SearchRequest request, QueryNode node, Query exactly, int found)
            throws IOException {
        boolean wanted = request.hits() == Hits.REPORTS
                && request.order() == Order.RELEVANCE
                && request.cursor() == null
                && found < request.limit()
                && QueryMaker.severalWords(node);
        if (!wanted) return List.of();
        QueryMaker maker = new QueryMaker(request.superseded(), true);
        Query query = new BooleanQuery.Builder()
                .add(maker.query(Hits.REPORTS, node), BooleanClause.Occur.MUST)
                .add(exactly, BooleanClause.Occur.MUST_NOT)
                .build();
        int most = Math.min(request.limit(), MOST_NEAR) - found;
        if (most <= 0) return List.of();
        HitReader reader = new HitReader(searcher, maker, node, Math.min(1, request.passages()));
        return reader.read(Hits.REPORTS, searcher.search(query, most, sort(Order.RELEVANCE)).scoreDocs);
    }

    private static Sort sort(Order order) {
        SortField by = switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case DATE -> new SortField(Fields.BY_DATE, SortField.Type.LONG, true);
            case UNIT -> new SortField(Fields.BY_UNIT, SortField.Type.STRING);
            case VALUE -> new SortField(Fields.BY_VALUE, SortField.Type.LONG, true);
        };
        return new Sort(by, new SortField(Fields.ID, SortField.Type.STRING));
    }

    private List<SearchPage.Counts> facets(
            IndexSearcher searcher, SearchRequest request, QueryNode node, FacetsCollector collected)
            throws IOException {
        FacetCounting counting = counting(searcher.getIndexReader());
        Facets all = counting.count(collected);
        if (all == null) return List.of();
        List<SearchPage.Counts> counts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            QueryNode wider = QueryMaker.without(node, facet.fields());
            boolean instead = !wider.equals(node);
            Facets counted = instead ? sideways(searcher, request, wider, counting) : all;
            if (counted == null) continue;
            SearchPage.Counts found =
                    counting.counts(counted, facet, request.facetValues(), () -> units(searcher.getIndexReader()));
            counts.add(instead ? found.insteadOfACondition() : found);
        }
        return counts;
    }

    private static @Nullable Facets sideways(
            IndexSearcher searcher, SearchRequest request, QueryNode wider, FacetCounting counting) throws IOException {
        Query query = new QueryMaker(request.superseded(), false).query(request.hits(), wider);
        return counting.count(counted(searcher, request, query));
    }

    // passages are counted by the reports that they stand in: these have the values
    private static FacetsCollector counted(IndexSearcher searcher, SearchRequest request, Query query)
            throws IOException {
        Query counted = request.hits() == Hits.PASSAGES ? QueryMaker.reportsWith(query) : query;
        return searcher.search(counted, new FacetsCollectorManager());
    }

    private FacetCounting counting(IndexReader reader) throws IOException {
        FacetCounting known = facets;
        if (known != null && known.reader().equals(reader)) return known;
        FacetCounting fresh = new FacetCounting(reader);
        facets = fresh;
        return fresh;
    }

    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            directory.close();
        }
    }
}
