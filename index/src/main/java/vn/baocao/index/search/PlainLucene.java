package vn.baocao.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import vn.baocao.index.store.StoredReport;

/** A bare Lucene writer given documents that are already made: what the benchmark sets beside {@link ReportIndex}. */
public final class PlainLucene implements AutoCloseable {
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final List<List<Document>> blocks;

    private PlainLucene(FSDirectory directory, IndexWriter writer, List<List<Document>> blocks) {
        this.directory = directory;
        this.writer = writer;
        this.blocks = blocks;
    }

    /** Makes the documents of all reports, with the fields and the analyzer of the real index, and opens a new index. */
    public static PlainLucene open(Path folder, List<StoredReport> reports) throws IOException {
        Quiet.please();
        ReportDocuments documents = new ReportDocuments();
        List<List<Document>> blocks = new ArrayList<>();
        for (StoredReport report : reports) blocks.add(documents.block(report));
        FSDirectory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, ReportIndex.config(IndexWriterConfig.OpenMode.CREATE));
            return new PlainLucene(directory, writer, blocks);
        } catch (IOException | RuntimeException problem) {
            directory.close();
            throw problem;
        }
    }

    /** Adds every document and commits once. */
    public void addAndCommit() throws IOException {
        for (List<Document> block : blocks) writer.addDocuments(block);
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
