package vn.baocao.index.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The reading side of the index of a data home, beside a writer in this or another process: every search sees what was committed
 * before it began. Thread-safe.
 */
public final class ReportSearch implements AutoCloseable {
    private static final int MOST_NEAR = 10;
    private final FSDirectory directory;
    private final SearcherManager searchers;
    private volatile @Nullable FacetCounting facets;

    private ReportSearch(FSDirectory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * Opens the index of that home.
     *
     * @throws NoIndex where nothing was indexed there yet, or by another version
     */
    public static ReportSearch open(Path home) throws IOException, NoIndex {
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
            return new ReportSearch(directory, searchers);
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
        QueryNode node = QueryReader.read(request.query());
        FieldDoc after = request.cursor() == null ? null : Cursor.read(request, request.cursor());
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
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
        boolean counting = request.facetValues() > 0 && request.hits() != Hits.PASSAGES;
        FacetsCollector collected = null;
        TopFieldDocs docs;
        if (counting) {
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
        return new SearchPage(total, hits, near(searcher, request, node, query, hits.size()), counts, next);
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
        Set<SearchField> asked = EnumSet.noneOf(SearchField.class);
        List<QueryNode> parts = node instanceof QueryNode.And and ? and.parts() : List.of(node);
        for (QueryNode part : parts) if (part instanceof QueryNode.Filter filter) asked.add(filter.field());
        List<SearchPage.Counts> counts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            SearchField field = SearchField.valueOf(facet.name());
            Facets counted = asked.contains(field) ? sideways(searcher, request, node, field, counting) : all;
            if (counted != null) counts.add(counting.counts(counted, facet, request.facetValues()));
        }
        return counts;
    }

    private static @Nullable Facets sideways(
            IndexSearcher searcher, SearchRequest request, QueryNode node, SearchField field, FacetCounting counting)
            throws IOException {
        Query query =
                new QueryMaker(request.superseded(), false).query(request.hits(), QueryMaker.without(node, field));
        return counting.count(searcher.search(query, new FacetsCollectorManager()));
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
