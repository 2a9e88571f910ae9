package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;

/** Pages follow each other by cursor beyond 10,000 hits, in whatever order: each hit comes once, in its place. */
final class DeepPagingTest {
    private static final int REPORTS = 10_500;
    private static final List<String> UNITS =
            List.of("Sở Ân", "Sở An", "Sở Ấn", "Sở Điện", "Sở Dân", "Sở Dần", "Sở Đáy", "Sở Ô", "Sở Ơn", "Sở Ưng");

    @TempDir
    private static Path home = Path.of("");

    private static ReportIndex index;
    private static ReportSearch search;

    @BeforeAll
    static void fill() throws Exception {
        index = ReportIndex.open(home);
        for (int i = 0; i < REPORTS; i++) {
            String members = "đoàn viên ".repeat(1 + i % 3).strip();
            index.add(new SmallReport(String.format(Locale.ROOT, "r%05d", i), members + ": " + (i % 977) + " người")
                    .of(UNITS.get(i % UNITS.size()), Level.BASE, "Phú Yên")
                    .in(2000 + i % 23)
                    .figure("members.total", (i % 977) + " người", Integer.toString(i % 977))
                    .made());
        }
        index.commit(REPORTS);
        search = ReportSearch.open(home);
    }

    @AfterAll
    static void close() throws Exception {
        search.close();
        index.close();
    }

    private static List<Hit> all(Hits hits, Order order) throws Exception {
        SearchRequest request = new SearchRequest("đoàn viên", hits, order, 1_000, null, false, 0, 0);
        List<Hit> all = new ArrayList<>();
        String cursor = null;
        do {
            SearchPage page = search.search(request.after(cursor));
            assertThat(page.total()).isEqualTo(REPORTS);
            all.addAll(page.hits());
            cursor = page.next();
        } while (cursor != null);
        Set<String> ids = new HashSet<>();
        for (Hit hit : all) ids.add(hit.report().id());
        assertThat(ids).hasSize(REPORTS);
        assertThat(all).hasSize(REPORTS);
        return all;
    }

    // what is equal stands by the report's id
    private static Comparator<Hit> by(Comparator<Hit> order) {
        return order.thenComparing(hit -> hit.report().id());
    }

    @Test
    void by_relevance() throws Exception {
        assertThat(all(Hits.REPORTS, Order.RELEVANCE))
                .isSortedAccordingTo(by(Comparator.comparingDouble(hit -> -((Hit.OfReport) hit).score())));
    }

    @Test
    void by_date_the_latest_first() throws Exception {
        assertThat(all(Hits.REPORTS, Order.DATE))
                .isSortedAccordingTo(by(Comparator.comparing(
                        hit -> Objects.requireNonNull(hit.report().to()), Comparator.reverseOrder())));
    }

    @Test
    void by_unit_as_vietnamese_sorts() throws Exception {
        Collator vietnamese = Collator.getInstance(new ULocale("vi"));
        List<Hit> hits = all(Hits.REPORTS, Order.UNIT);
        assertThat(hits)
                .isSortedAccordingTo(by((a, b) ->
                        vietnamese.compare(a.report().unit(), b.report().unit())));
        assertThat(hits.stream().map(hit -> hit.report().unit()).distinct())
                .startsWith("Sở An", "Sở Ân", "Sở Ấn", "Sở Dân", "Sở Dần", "Sở Đáy", "Sở Điện");
    }

    @Test
    void by_value_the_largest_first() throws Exception {
        Comparator<Hit> byValue =
                Comparator.comparing(hit -> ((Hit.OfFact) hit).fact().amount(), Comparator.<BigDecimal>reverseOrder());
        assertThat(all(Hits.FACTS, Order.VALUE)).isSortedAccordingTo(by(byValue));
    }
}
