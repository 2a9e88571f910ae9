package vn.baocao.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/** A home with small reports in a real index, and questions to it. */
final class SmallHome implements AutoCloseable {
    private final Path home;
    private final ReportIndex index;
    private final ReportSearch search;
    private final List<Borne> borne;
    private Register register = Register.of(List.of(), List.of());

    SmallHome(Path home, SmallReport... reports) throws Exception {
        this.home = home;
        index = ReportIndex.open(home);
        List<Borne> borne = new ArrayList<>();
        for (SmallReport report : reports) {
            StoredReport made = report.made();
            index.add(made);
            borne.add(new Borne(made.id(), made.file(), made.extraction().report()));
        }
        index.commit(reports.length);
        this.borne = borne;
        units(List.of());
        search = ReportSearch.open(home, () -> register);
    }

    /** Lets the store keep these units. */
    Register units(List<Unit> said) {
        register = Register.of(said, borne);
        return register;
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
