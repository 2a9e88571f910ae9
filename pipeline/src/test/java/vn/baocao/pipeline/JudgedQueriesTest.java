package vn.baocao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Extractor;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.pipeline.evaluate.JudgedQuery;
import vn.baocao.pipeline.evaluate.SearchTrial;
import vn.baocao.pipeline.ingest.IndexUpdate;

/** How well reports are ranked, by queries with graded answers over the sample reports, beside two plain ways of indexing them. */
final class JudgedQueriesTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "gold");

    @TempDir
    private static Path home;

    private static List<JudgedQuery> judged = List.of();
    private static List<SearchTrial.Line> lines = List.of();

    @BeforeAll
    static void ask() throws Exception {
        judged = JudgedQuery.read(TEXTS.resolveSibling("judged-queries.csv"));
        try (SearchTrial trial = new SearchTrial(TEXTS, home, new Extractor())) {
            lines = trial.score(judged);
        }
    }

    @Test
    void every_judged_name_is_that_of_a_sample() {
        assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
        for (JudgedQuery query : judged)
            for (String name : query.grades().keySet())
                assertThat(TEXTS.resolve(name + ".txt")).exists();
    }

    @Test
    void reports_are_ranked_better_than_by_plain_analysis() {
        List<Double> means = SearchTrial.means(lines);
        assertThat(means.get(0)).isGreaterThanOrEqualTo(0.95);
        assertThat(means.get(0)).isGreaterThan(means.get(1)).isGreaterThan(means.get(2));
    }

    @Test
    void an_index_made_anew_gives_the_same_hits_in_the_same_order() throws Exception {
        try (Store store = Store.writing(home, null, Clock.systemUTC())) {
            // reports that were set right stand behind the others in the index, with their former selves marked as
            // deleted
            List<ReportRow> reports = store.reports();
            for (int i = 0; i < reports.size(); i += 3)
                store.set(reports.get(i).id(), Map.of("number", "1/BC"), "test");
            IndexUpdate.of(home, store);
            try (ReportIndex index = ReportIndex.open(home)) {
                index.merge();
                index.commit(index.committedMark());
            }
            List<SearchPage> followed = pages();
            IndexUpdate.anew(home, store);
            assertThat(pages()).isEqualTo(followed);
        }
    }

    private static List<SearchPage> pages() throws Exception {
        List<SearchPage> pages = new ArrayList<>();
        try (ReportSearch search = ReportSearch.open(home)) {
            for (JudgedQuery query : judged)
                for (Hits hits : Hits.values())
                    pages.add(search.search(
                            SearchRequest.of(query.query()).with(hits).first(100)));
        }
        return pages;
    }

    @Test
    void a_list_that_is_not_so_is_refused_with_its_line() throws Exception {
        Path list = Files.writeString(home.resolve("list.csv"), "# ghi chú\nmái ấm|a||\nquỹ|a\n");
        assertThatThrownBy(() -> JudgedQuery.read(list)).hasMessage("3");
        assertThat(JudgedQuery.read(Files.writeString(list, "mái ấm|a b|c|\n"))
                        .getFirst()
                        .grades())
                .isEqualTo(Map.of("a", 3, "b", 3, "c", 2));
    }
}
