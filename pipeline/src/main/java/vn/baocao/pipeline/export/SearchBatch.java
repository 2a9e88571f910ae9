package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.search.BadQuery;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.Order;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.pipeline.Messages;

/** A list of queries and how many reports and facts answer each. */
public final class SearchBatch {
    /**
     * One query's answer.
     *
     * @param best the file of the best report; null where there is none
     * @param bad what is wrong with the query; null where it is understood
     */
    private record Line(
            String query,
            long reports,
            long facts,
            @Nullable String best,
            @Nullable BadQuery bad) {}

    private final List<Line> lines = new ArrayList<>();

    /** Asks each query that is not blank and no comment ("# …"); a bad one is told in its line. */
    public SearchBatch(ReportSearch search, List<String> queries, boolean superseded) throws IOException {
        for (String query : queries) {
            if (query.isBlank() || query.startsWith("# ")) continue;
            try {
                SearchPage reports = search.search(first(query.strip(), Hits.REPORTS, superseded));
                SearchPage facts = search.search(first(query.strip(), Hits.FACTS, superseded));
                String best = reports.hits().isEmpty()
                        ? null
                        : reports.hits().getFirst().report().file();
                lines.add(new Line(query.strip(), reports.total(), facts.total(), best, null));
            } catch (BadQuery bad) {
                lines.add(new Line(query.strip(), 0, 0, null, bad));
            }
        }
    }

    private static SearchRequest first(String query, Hits hits, boolean superseded) {
        return new SearchRequest(query, hits, Order.RELEVANCE, 1, null, superseded, 0, 0);
    }

    /** Whether every query was understood. */
    public boolean understood() {
        return lines.stream().allMatch(line -> line.bad() == null);
    }

    /** A table for the terminal. */
    public List<String> screen(Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines)
            rows.add(List.of(
                    line.query(),
                    line.bad() == null ? Long.toString(line.reports()) : "–",
                    line.bad() == null ? Long.toString(line.facts()) : "–",
                    last(line, messages)));
        List<Columns.Align> aligns =
                List.of(Columns.Align.LEFT, Columns.Align.RIGHT, Columns.Align.RIGHT, Columns.Align.LEFT);
        return Columns.table(header(messages), rows, aligns, Columns.TABLE);
    }

    /** The same as CSV. */
    public String csv(Messages messages) {
        List<List<String>> rows = new ArrayList<>(List.of(header(messages)));
        for (Line line : lines)
            rows.add(List.of(
                    SearchCsv.safe(line.query()),
                    line.bad() == null ? Long.toString(line.reports()) : "",
                    line.bad() == null ? Long.toString(line.facts()) : "",
                    SearchCsv.safe(last(line, messages))));
        return SearchCsv.written(rows);
    }

    /** The same as a JSON array of {@code {"query", "reports", "facts", "best", "error"}}. */
    public String json(Messages messages) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Line line : lines) {
            ObjectNode node = all.addObject().put("query", line.query());
            node.put("reports", line.reports()).put("facts", line.facts()).put("best", line.best());
            node.put("error", line.bad() == null ? null : last(line, messages));
        }
        return all.toString();
    }

    private static List<String> header(Messages messages) {
        return List.of(messages.get("search.batch").split(";"));
    }

    private static String last(Line line, Messages messages) {
        if (line.bad() != null) return SearchScreen.says(line.bad(), messages).split("\n")[0];
        return line.best() == null ? "" : line.best();
    }
}
