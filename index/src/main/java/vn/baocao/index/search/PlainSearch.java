package vn.baocao.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Texts in a plain Lucene index, any of a query's words: what the judged queries set beside {@link ReportSearch}. */
public final class PlainSearch implements AutoCloseable {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Analyzer analyzer;

    private PlainSearch(Analyzer analyzer, Map<String, String> texts) throws IOException {
        this.analyzer = analyzer;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Document document = new Document();
                document.add(new StringField(ID, text.getKey(), Field.Store.YES));
                document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    /** Texts by name, as Lucene's StandardAnalyzer reads them. */
    public static PlainSearch standard(Map<String, String> texts) throws IOException {
        return new PlainSearch(new StandardAnalyzer(), texts);
    }

    /** Texts by name, with accents folded away and nothing else. */
    public static PlainSearch folding(Map<String, String> texts) throws IOException {
        return new PlainSearch(new Folding(), texts);
    }

    /** The names of the texts found, best first. */
    public List<String> ask(String query, int most) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query any = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query, Occur.SHOULD);
            List<String> names = new ArrayList<>();
            if (any == null) return names;
            for (ScoreDoc hit : searcher.search(any, most).scoreDocs)
                names.add(Objects.requireNonNull(
                        searcher.storedFields().document(hit.doc).get(ID)));
            return names;
        }
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        directory.close();
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(tokenizer));
        }
    }
}
