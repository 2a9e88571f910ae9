package vn.baocao.index.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/** The reports of a home found and counted by Lucene's own API, with nothing shown: what the benchmark sets beside {@link ReportSearch}. */
public final class PlainFacets implements AutoCloseable {
    private static final int TOP = 10;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    private PlainFacets(FSDirectory directory, DirectoryReader reader) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        FacetsConfig config = Facet.config();
        this.state = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    /** Opens the index of a home. */
    public static PlainFacets open(Path home) throws IOException {
        Quiet.please();
        FSDirectory directory = FSDirectory.open(ReportIndex.folder(home));
        return new PlainFacets(directory, DirectoryReader.open(directory));
    }

    /**
     * Finds the ten best reports and counts all by the ten largest values of each facet, and where the query has a condition on
     * a facet, that one over the hits without it; returns how many there are.
     */
    public long ask(String query) throws IOException {
        QueryNode node = QueryReader.read(query, (field, position, typed) -> new QueryNode.Named(field, typed));
        Query asked = new QueryMaker(false, false).query(Hits.REPORTS, node);
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, asked, TOP, new FacetsCollectorManager());
        Facets counts = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
        for (Facet facet : Facet.values()) {
            QueryNode wider = QueryMaker.without(node, facet.fields());
            (wider.equals(node) ? counts : count(wider)).getTopChildren(TOP, facet.code());
        }
        return found.topDocs().totalHits.value();
    }

    private Facets count(QueryNode wider) throws IOException {
        Query query = new QueryMaker(false, false).query(Hits.REPORTS, wider);
        return new SortedSetDocValuesFacetCounts(state, searcher.search(query, new FacetsCollectorManager()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
