package vn.baocao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.Order;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.index.store.StoredReport;

/** How well reports are ranked, by queries with graded answers over the sample reports, beside two plain ways of indexing them. */
final class JudgedQueriesTest {
    private static final int TOP = 10;
    /** Replaced by a newer submission, so not found and not judged. */
    private static final String REPLACED = "cdcs-so-xay-dung-2021";

    private record Judged(String query, Map<String, Integer> grades) {}

    private interface Ranking {
        List<String> ask(String query) throws Exception;
    }

    @TempDir
    private static Path home;

    @Test
    void reports_are_ranked_better_than_by_plain_analysis() throws Exception {
        Map<String, ReportText> reports = reports();
        try (ReportIndex index = ReportIndex.open(home)) {
            Extractor extractor = new Extractor();
            for (Map.Entry<String, ReportText> report : reports.entrySet())
                index.add(new StoredReport(
                        report.getKey(),
                        report.getKey() + ".txt",
                        "text/plain",
                        Instant.EPOCH,
                        report.getKey().equals(REPLACED),
                        report.getValue(),
                        extractor.extract(report.getValue())));
            index.merge();
            index.commit(1);
        }
        try (ReportSearch search = ReportSearch.open(home);
                Directory standard = index(reports, new StandardAnalyzer());
                Directory folding = index(reports, new Folding())) {
            Map<String, Ranking> ways = new LinkedHashMap<>();
            ways.put("Baocao", query -> {
                SearchPage page =
                        search.search(new SearchRequest(query, Hits.REPORTS, Order.RELEVANCE, TOP, null, false, 1, 0));
                return Stream.concat(page.hits().stream(), page.near().stream())
                        .map(hit -> hit.report().id())
                        .toList();
            });
            ways.put("StandardAnalyzer", query -> ask(standard, new StandardAnalyzer(), query));
            ways.put("ICU folding", query -> ask(folding, new Folding(), query));
            Map<String, Double> means = compare(ways);
            assertThat(means.get("Baocao")).isGreaterThanOrEqualTo(0.95);
            assertThat(means.get("Baocao")).isGreaterThan(means.get("StandardAnalyzer"));
            assertThat(means.get("Baocao")).isGreaterThan(means.get("ICU folding"));
        }
    }

    private static Map<String, Double> compare(Map<String, Ranking> ways) throws Exception {
        List<Judged> all = judged();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        Map<String, Double> sums = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder("nDCG@10  " + String.join("  ", ways.keySet()) + "  query\n");
        for (Judged judged : all) {
            for (Map.Entry<String, Ranking> way : ways.entrySet()) {
                double ndcg = ndcg(way.getValue().ask(judged.query()), judged.grades());
                sums.merge(way.getKey(), ndcg, Double::sum);
                table.append(String.format(Locale.ROOT, "%.3f  ", ndcg));
            }
            table.append(judged.query()).append('\n');
        }
        sums.replaceAll((way, sum) -> sum / all.size());
        sums.forEach((way, mean) ->
                table.append(String.format(Locale.ROOT, "%.3f  mean of %d, %s%n", mean, all.size(), way)));
        Files.writeString(Path.of("target", "judged-queries.txt"), table, StandardCharsets.UTF_8);
        return sums;
    }

    private static double ndcg(List<String> found, Map<String, Integer> grades) {
        List<Integer> best =
                grades.values().stream().sorted((a, b) -> b - a).limit(TOP).toList();
        List<Integer> got = found.stream()
                .limit(TOP)
                .map(name -> grades.getOrDefault(name, 0))
                .toList();
        return gain(got) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++)
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        return sum;
    }

    private static List<Judged> judged() throws IOException {
        List<Judged> all = new ArrayList<>();
        for (String line : Files.readAllLines(resources().resolve("judged-queries.csv"))) {
            if (line.startsWith("#")) continue;
            String[] cells = line.split("\\|", -1);
            Map<String, Integer> grades = new TreeMap<>();
            for (int i = 1; i <= 3; i++)
                for (String name : cells[i].isBlank() ? new String[0] : cells[i].split(" ")) {
                    assertThat(resources().resolve("gold").resolve(name + ".txt"))
                            .exists();
                    grades.put(name, 4 - i);
                }
            all.add(new Judged(cells[0], grades));
        }
        return all;
    }

    private static Map<String, ReportText> reports() throws IOException {
        Map<String, ReportText> reports = new TreeMap<>();
        try (var files = Files.newDirectoryStream(resources().resolve("gold"), "*.txt")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".txt", "");
                if (Files.exists(file.resolveSibling(name + ".json")))
                    reports.put(name, PlainText.of(name, Files.readString(file)));
            }
        }
        return reports;
    }

    private static Path resources() {
        return Path.of("src", "test", "resources");
    }

    private static Directory index(Map<String, ReportText> reports, Analyzer analyzer) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, ReportText> report : reports.entrySet()) {
                if (report.getKey().equals(REPLACED)) continue;
                Document document = new Document();
                document.add(new StringField("id", report.getKey(), Field.Store.YES));
                document.add(new TextField("text", report.getValue().text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private static List<String> ask(Directory directory, Analyzer analyzer, String query) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query any = new QueryBuilder(analyzer).createBooleanQuery("text", query, Occur.SHOULD);
            List<String> names = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(any, TOP).scoreDocs)
                names.add(searcher.storedFields().document(hit.doc).get("id"));
            return names;
        }
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream folded = new ICUFoldingFilter(tokenizer);
            return new TokenStreamComponents(tokenizer, folded);
        }
    }
}
