package vn.baocao.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import vn.baocao.index.store.StoredReport;

/**
 * The writing side of the index of a data home: one a home. What is added can be found after the next {@link #commit}. Thread-safe.
 * An index that is broken or of another version is emptied, and its mark is 0: whoever writes then adds everything again.
 */
public final class ReportIndex implements AutoCloseable {
    /** Changed whenever documents are made differently. */
    static final String FORMAT = "6";

    private static final String MARK = "mark";
    static final String FORMAT_KEY = "format";
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final ThreadLocal<ReportDocuments> documents = ThreadLocal.withInitial(ReportDocuments::new);
    private long mark;

    private ReportIndex(FSDirectory directory, IndexWriter writer, long mark) {
        this.directory = directory;
        this.writer = writer;
        this.mark = mark;
    }

    /**
     * Opens the index of that home, or makes it.
     *
     * @throws IOException where the folder cannot be written, or another process has it open for writing
     */
    public static ReportIndex open(Path home) throws IOException {
        Path folder = folder(home);
        Files.createDirectories(folder);
        Quiet.please();
        FSDirectory directory = FSDirectory.open(folder);
        try {
            return open(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static ReportIndex open(FSDirectory directory) throws IOException {
        IndexWriter writer;
        try {
            writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | java.nio.file.NoSuchFileException
                | java.io.EOFException broken) {
            return emptied(directory);
        }
        Map<String, String> said = new java.util.HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) for (Map.Entry<String, String> entry : data) said.put(entry.getKey(), entry.getValue());
        if (said.isEmpty()) return new ReportIndex(directory, writer, 0);
        if (FORMAT.equals(said.get(FORMAT_KEY)))
            return new ReportIndex(directory, writer, Long.parseLong(said.getOrDefault(MARK, "0")));
        writer.rollback();
        return emptied(directory);
    }

    private static ReportIndex emptied(FSDirectory directory) throws IOException {
        for (String file : directory.listAll())
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
        return new ReportIndex(directory, new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE)), 0);
    }

    static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(VietnameseAnalyzer.INSTANCE)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(64)
                .setCommitOnClose(false);
    }

    static Path folder(Path home) {
        return home.resolve("index");
    }

    /** Adds the report, in place of what the index holds under its id. */
    public void add(StoredReport report) {
        try {
            writer.updateDocuments(
                    new Term(Fields.REPORT_ID, report.id()), documents.get().block(report));
        } catch (IOException e) {
            throw new UncheckedIOException("index, report " + report.id(), e);
        }
    }

    /** Takes the report out; nothing happens where it is not there. */
    public void delete(String reportId) {
        try {
            writer.deleteDocuments(new Term(Fields.REPORT_ID, reportId));
        } catch (IOException e) {
            throw new UncheckedIOException("index, report " + reportId, e);
        }
    }

    /** Takes everything out; the mark is 0 after the next commit that does not say otherwise. */
    public synchronized void clear() throws IOException {
        writer.deleteAll();
        mark = 0;
    }

    /** Makes durable and visible what was added and deleted, and keeps how far the store was followed. */
    public synchronized void commit(long mark) throws IOException {
        writer.setLiveCommitData(
                Map.of(MARK, Long.toString(mark), FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
        this.mark = mark;
    }

    /** How far the store was followed, 0 in a new index. */
    public synchronized long committedMark() {
        return mark;
    }

    /** Merges to one segment without deleted documents: then scores depend on nothing but the reports. Costs a copy of the index. */
    public void merge() throws IOException {
        writer.forceMerge(1);
    }

    /** Ends without keeping what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
