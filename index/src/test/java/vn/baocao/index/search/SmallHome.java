package vn.baocao.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A home with small reports in a real index, and questions to it. */
final class SmallHome implements AutoCloseable {
    private final Path home;
    private final ReportIndex index;
    private final ReportSearch search;

    SmallHome(Path home, SmallReport... reports) throws Exception {
        this.home = home;
        index = ReportIndex.open(home);
        for (SmallReport report : reports) index.add(report.made());
        index.commit(reports.length);
        search = ReportSearch.open(home);
    }

    Path home() {
        return home;
    }

    ReportIndex index() {
        return index;
    }

    SearchPage page(SearchRequest request) throws IOException {
        return search.search(request);
    }

    /** The ids of the reports found, best first. */
    List<String> ask(String query) throws IOException {
        return ids(SearchRequest.of(query));
    }

    List<String> ids(SearchRequest request) throws IOException {
        return search.search(request).hits().stream()
                .map(hit -> hit.report().id())
                .toList();
    }

    /** What is highlighted in the passages of the first report found. */
    List<String> highlights(String query) throws IOException {
        List<String> marked = new ArrayList<>();
        Hit.OfReport hit =
                (Hit.OfReport) search.search(SearchRequest.of(query)).hits().getFirst();
        for (FoundPassage passage : hit.passages())
            passage.highlights()
                    .forEach(span -> marked.add(passage.text()
                            .substring(
                                    span.begin() - passage.span().begin(),
                                    span.end() - passage.span().begin())));
        return marked;
    }

    @Override
    public void close() throws IOException {
        search.close();
        index.close();
    }
}
