package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.fact.Status;

final class FieldSearchTest {
    @TempDir
    private static Path home;

    private static SmallHome reports;

    @BeforeAll
    static void index() throws Exception {
        reports = new SmallHome(
                home,
                new SmallReport(
                                "r1",
                                "Báo cáo 2020",
                                "Tổng số 1.250 đoàn viên.",
                                "Quỹ Mái ấm 62 triệu đồng.",
                                "Phong trào Giỏi việc nước.")
                        .of("Công đoàn Viên chức tỉnh Đồng Nai", Level.UPPER, "Đồng Nai")
                        .in(2020)
                        .campaign("Giỏi việc nước")
                        .figure("members.total", "1.250", "1250")
                        .figure("money.fund.mai_am", "62 triệu", "62000000"),
                new SmallReport(
                                "r2",
                                "Báo cáo 2021",
                                "Tổng số 980 đoàn viên.",
                                "Phấn đấu 1.500 đoàn viên.",
                                "Quỹ Mái ấm 41 triệu đồng.")
                        .of("Công đoàn Viên chức tỉnh Đồng Nai", Level.UPPER, "Đồng Nai")
                        .in(2021)
                        .figure("members.total", "980", "980")
                        .figure("members.total", "1.500", "1500", Status.TARGET)
                        .figure("money.fund.mai_am", "41 triệu", "41000000"),
                new SmallReport("r3", "Báo cáo 2021", "Tổng số 45 đoàn viên.")
                        .of("Công đoàn cơ sở Sở Nội vụ", Level.BASE, "Cần Thơ")
                        .in(2021)
                        .file("thư mục/so_noi_vu.pdf")
                        .scanned()
                        .figure("members.total", "45", "45"),
                new SmallReport("r4", "Báo cáo nhiệm kỳ", "Tổng số 50 đoàn viên.")
                        .of("CĐCS Sở Nội vụ", Level.BASE, "Cần Thơ")
                        .in(2018, 2023)
                        .superseded()
                        .figure("members.total", "50", "50"),
                new SmallReport("r5", "Báo cáo 2022", "Tổng số 88 đoàn viên.")
                        .of("Liên đoàn Lao động huyện Ân Thi", Level.DISTRICT, "Hưng Yên")
                        .in(2022)
                        .figure("members.total", "88", "88"));
    }

    @AfterAll
    static void close() throws Exception {
        reports.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nam:2021 | r2 r3",
                "year:2020..2021 | r1 r2 r3",
                "year>=2022 | r5",
                "-nam:2021 | r1 r5",
                "cap:coso | r3",
                "level:upper | r1 r2",
                "cấp:huyện | r5",
                "tinh:\"can tho\" | r3",
                "tinh:\"TP. Cần Thơ\" | r3",
                "province:\"Đồng Nai\" | r1 r2",
                "donvi:\"so noi vu\" | r3",
                "donvi:CĐCS | r3",
                "donvi:\"LĐLĐ huyện Ân Thi\" | r5",
                "unit:\"cong doan vien chuc\" nam:2021 | r2",
                "unit:\"CĐVC Đồng Nai\" | r1 r2",
                "donvi:\"CÔNG ĐOÀN VIÊN CHỨC TỈNH ĐỒNG NAI\" | r1 r2",
                "phongtrao:\"gioi viec nuoc\" | r1",
                "campaign:\"giỏi việc nước\" cap:\"trên cơ sở\" | r1",
                "indicator:money.fund.mai_am | r1 r2",
                "indicator:members.total>1000 | r1",
                "members.total>1000 | r1",
                "members.total>1000 status:target | r2",
                "members.total>1000 year:2021 | ''",
                "members.total<=45 | r3",
                "members.total=88 | r5",
                "members.total=40..50 | r3",
                "money.fund.mai_am>=50tr | r1",
                "money.fund.mai_am>=50 triệu | r1",
                "\"quỹ mái ấm\">=50tr | r1",
                "\"quỹ mái ấm\" >= 50tr nam:2021 | ''",
                "chitieu:\"đoàn viên công đoàn\">=980 nam:2021 | r2",
                "nguon:pdf | r3",
                "nguon:ocr | r3",
                "tep:so_noi_vu.pdf | r3",
                "tep:\"so noi vu\" | r3",
                "baocao:r5 | r5",
                "đoàn viên cap:coso OR cap:huyen | r3 r5",
                "đoàn viên (cap:coso OR cap:huyen) -nam:2022 | r3",
            })
    void a_condition_on_a_field_leaves_the_rest_out(String query, String ids) throws Exception {
        assertThat(String.join(" ", reports.ask(query).stream().sorted().toList()))
                .isEqualTo(ids);
    }

    @Test
    void superseded_reports_are_found_only_where_asked_for_and_are_marked() throws Exception {
        SearchRequest request = SearchRequest.of("donvi:\"Sở Nội vụ\"");
        assertThat(reports.ids(request)).containsExactly("r3");
        assertThat(reports.page(request.withSuperseded()).hits())
                .extracting(hit -> hit.report().superseded())
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void facts_are_hits_of_their_own() throws Exception {
        SearchRequest request =
                SearchRequest.of("indicator:members.total year:2021").with(Hits.FACTS);
        SearchPage page = reports.page(request.with(Order.VALUE));
        assertThat(page.hits())
                .extracting(hit -> ((Hit.OfFact) hit).fact().quote())
                .containsExactly("1.500", "980", "45");
        assertThat(reports.page(SearchRequest.of("mái ấm").with(Hits.FACTS)).hits())
                .extracting(hit -> ((Hit.OfFact) hit).fact().quote())
                .containsExactlyInAnyOrder("62 triệu", "41 triệu");
        assertThat(reports.page(SearchRequest.of("mái ấm \"Đồng Nai\" 2020").with(Hits.FACTS))
                        .hits())
                .extracting(hit -> ((Hit.OfFact) hit).fact().quote())
                .containsExactly("62 triệu");
    }

    @Test
    void passages_are_hits_of_their_own() throws Exception {
        SearchPage page = reports.page(SearchRequest.of("tổng số đoàn viên").with(Hits.PASSAGES));
        assertThat(page.hits())
                .extracting(hit -> ((Hit.OfPassage) hit).passage().text())
                .contains("Tổng số 45 đoàn viên.");
        assertThat(page.hits())
                .allSatisfy(hit ->
                        assertThat(((Hit.OfPassage) hit).passage().highlights()).isNotEmpty());
    }

    @Test
    void a_report_found_by_a_figure_shows_its_sentence() throws Exception {
        Hit.OfReport hit = (Hit.OfReport)
                reports.page(SearchRequest.of("money.fund.mai_am>=50tr")).hits().getFirst();
        FoundPassage passage = hit.passages().getFirst();
        assertThat(passage.text()).isEqualTo("Quỹ Mái ấm 62 triệu đồng.");
        assertThat(passage.highlights()).hasSize(1);
    }

    @Test
    void facets_count_hits_and_keep_the_other_values_of_a_condition_in_sight() throws Exception {
        SearchPage page = reports.page(SearchRequest.of("đoàn viên nam:2021"));
        assertThat(page.total()).isEqualTo(2);
        assertThat(counts(page, Facet.YEAR)).containsExactly("2022=1", "2021=2", "2020=1");
        assertThat(counts(page, Facet.LEVEL)).containsExactly("base=1", "upper=1");
        assertThat(counts(page, Facet.PROVINCE)).containsExactly("Cần Thơ=1", "Đồng Nai=1");
        assertThat(counts(page, Facet.INDICATOR)).containsExactly("members.total=2", "money.fund.mai_am=1");
        assertThat(counts(page, Facet.SOURCE)).containsExactly("docx=1", "ocr=1", "pdf=1");
    }

    @Test
    void values_that_would_stand_in_place_of_a_condition_are_told_apart_and_all_have_the_hits_they_say()
            throws Exception {
        for (Hits hits : Hits.values()) {
            SearchRequest request = SearchRequest.of("nam:2021").with(hits);
            SearchPage page = reports.page(request);
            assertThat(page.facets())
                    .filteredOn(SearchPage.Counts::instead)
                    .extracting(SearchPage.Counts::facet)
                    .containsExactly(Facet.YEAR);
            for (SearchPage.Count level : values(page, Facet.LEVEL))
                assertThat(found("nam:2021 level:" + level.value(), hits)).isEqualTo(level.hits());
            for (SearchPage.Count year : values(page, Facet.YEAR))
                assertThat(found("nam:" + year.value(), hits)).isEqualTo(year.hits());
        }
    }

    // reports with such passages, or facts
    private static long found(String query, Hits hits) throws Exception {
        SearchPage page = reports.page(SearchRequest.of(query).with(hits).first(1_000));
        return hits == Hits.FACTS
                ? page.total()
                : page.hits().stream().map(hit -> hit.report().id()).distinct().count();
    }

    @Test
    void spellings_of_one_unit_are_counted_together() throws Exception {
        SearchPage page = reports.page(SearchRequest.of("nam:2018..2023").withSuperseded());
        assertThat(counts(page, Facet.UNIT))
                .containsExactly(
                        "Công đoàn Viên chức tỉnh Đồng Nai=2",
                        "Công đoàn cơ sở Sở Nội vụ=2",
                        "Liên đoàn Lao động huyện Ân Thi=1");
    }

    private static List<SearchPage.Count> values(SearchPage page, Facet facet) {
        return page.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .toList();
    }

    private static List<String> counts(SearchPage page, Facet facet) {
        return values(page, facet).stream()
                .map(count -> count.value() + "=" + count.hits())
                .toList();
    }

    @Test
    void reports_are_sorted_by_date_and_by_unit_as_vietnamese_sorts() throws Exception {
        assertThat(reports.ids(SearchRequest.of("").with(Order.DATE))).containsExactly("r5", "r2", "r3", "r1");
        assertThat(reports.ids(SearchRequest.of("").with(Order.UNIT))).containsExactly("r3", "r1", "r2", "r5");
    }

    @Test
    void pages_follow_each_other_without_gaps_in_every_order() throws Exception {
        for (Order order : List.of(Order.RELEVANCE, Order.DATE, Order.UNIT, Order.VALUE)) {
            SearchRequest request =
                    SearchRequest.of("đoàn viên").with(Hits.FACTS).with(order);
            List<String> all = facts(reports.page(request));
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                SearchPage page = reports.page(request.first(2).after(cursor));
                paged.addAll(facts(page));
                cursor = page.next();
            } while (cursor != null);
            assertThat(paged).as(order.name()).isEqualTo(all).hasSizeGreaterThan(4);
        }
    }

    private static List<String> facts(SearchPage page) {
        return page.hits().stream().map(hit -> ((Hit.OfFact) hit).fact().id()).toList();
    }

    @Test
    void what_is_of_just_the_year_asked_for_stands_before_what_reaches_over_several() throws Exception {
        SearchRequest request = SearchRequest.of("members.total>0 nam:2021").withSuperseded();
        assertThat(reports.ids(request)).endsWith("r4").hasSize(3);
        assertThat(reports.ids(request.with(Hits.FACTS))).endsWith("r4").hasSize(3);
    }

    @Test
    void a_cursor_of_another_query_is_refused() throws Exception {
        String cursor = reports.page(SearchRequest.of("đoàn viên").first(1)).next();
        for (String wrong : new String[] {cursor, "xyz", "!!", ""})
            assertThatThrownBy(() -> reports.page(SearchRequest.of("quỹ").after(wrong)))
                    .isInstanceOf(BadQuery.class);
    }
}
