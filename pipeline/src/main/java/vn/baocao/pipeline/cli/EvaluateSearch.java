package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.baocao.extractors.Extractor;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.TemporaryFolder;
import vn.baocao.pipeline.evaluate.JudgedQuery;
import vn.baocao.pipeline.evaluate.SearchTrial;
import vn.baocao.pipeline.export.Columns;

/** Prints how well judged queries are answered over a folder of texts, beside two plain ways of indexing them. */
final class EvaluateSearch {
    private static final int WIDTH = 18;
    private final Messages messages;
    private final PrintWriter out;

    EvaluateSearch(Messages messages, PrintWriter out) {
        this.messages = messages;
        this.out = out;
    }

    void run(Path queries, Path texts, Extractor extractor) throws IOException {
        List<JudgedQuery> judged = read(queries);
        try (TemporaryFolder room = TemporaryFolder.make("baocao-evaluate");
                SearchTrial trial = new SearchTrial(texts, room.path().resolve("home"), extractor)) {
            List<SearchTrial.Line> lines = trial.score(judged);
            out.println(messages.get("search.judged", lines.size(), trial.reports()));
            out.println(SearchTrial.WAYS.stream()
                            .map(way -> Columns.right(way, WIDTH))
                            .collect(Collectors.joining())
                    + "  nDCG@10");
            for (SearchTrial.Line line : lines) row(line.ndcg(), line.query());
            row(SearchTrial.means(lines), messages.get("search.judged-mean"));
        }
    }

    private void row(List<Double> figures, String what) {
        out.println(figures.stream()
                        .map(figure -> Columns.right(String.format(Locale.ROOT, "%.3f", figure), WIDTH))
                        .collect(Collectors.joining())
                + "  " + what);
    }

    private List<JudgedQuery> read(Path queries) throws IOException {
        if (!Files.isRegularFile(queries))
            throw new Stop(Baocao.USAGE, messages.get("extract.no-such-file", queries.toString()));
        try {
            return JudgedQuery.read(queries);
        } catch (IllegalArgumentException wrong) {
            throw new Stop(
                    Baocao.USAGE,
                    messages.get("search.judged-wrong", queries.toString(), String.valueOf(wrong.getMessage())));
        }
    }
}
