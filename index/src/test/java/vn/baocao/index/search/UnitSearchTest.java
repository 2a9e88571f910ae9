package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;
import vn.baocao.index.unit.UnitEdits;

final class UnitSearchTest {
    private static final String FEDERATION = "Liên đoàn Lao động tỉnh Phú Yên";
    private static final String OFFICIALS = "Công đoàn Viên chức tỉnh Phú Yên";

    @TempDir
    private Path home;

    private SmallHome reports;

    @BeforeEach
    void index() throws Exception {
        reports = new SmallHome(
                home,
                new SmallReport("p", "Báo cáo năm", "Có 900 đoàn viên.").of(FEDERATION, Level.PROVINCE, "Phú Yên"),
                new SmallReport("v", "Báo cáo năm", "Có 300 đoàn viên, CĐCS Sở Thủy sản có 12 đoàn viên.")
                        .of(OFFICIALS, Level.UPPER, "Phú Yên")
                        .below(FEDERATION)
                        .figure("members.total", "300", "300")
                        .figureOf("CĐCS Sở Thủy sản", "members.total", "12 đoàn viên", "12"),
                new SmallReport("x", "Báo cáo năm", "Có 45 đoàn viên.")
                        .of("Công đoàn cơ sở Sở Xây dựng", Level.BASE, "Phú Yên")
                        .below(OFFICIALS)
                        .figure("members.total", "45", "45"),
                new SmallReport("y", "Báo cáo năm", "Có 46 đoàn viên.")
                        .of("CĐCS SỞ XÂY DỰNG", Level.BASE, "Phú Yên")
                        .below("CĐVC Phú Yên")
                        .corrected(),
                new SmallReport("g", "Báo cáo năm", "Có 21 đoàn viên.")
                        .of("CĐCS Sở Giao thông vận tải", Level.BASE, "Phú Yên")
                        .below(OFFICIALS),
                new SmallReport("h", "Báo cáo năm", "Có 50 đoàn viên.")
                        .of("Công đoàn cơ sở Sở Xây dựng", Level.BASE, "Hưng Yên"));
    }

    @AfterEach
    void close() throws Exception {
        reports.close();
    }

    private String ask(String query) throws Exception {
        return String.join(" ", reports.ask(query).stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "donvi:\"CĐVC tỉnh Phú Yên\" | v",
                "donvi:\"cong doan vien chuc phu yen\" | v",
                "donvi:\"Sở Xây dựng Phú Yên\" | x y",
                "donvi:\"so xay dung tinh phu yen\" | x y",
                "unit:\"CĐCS Sở GTVT\" | g",
                "donvi:\"so xay dung*\" | h x y",
                "thuoc:\"CĐVC Phú Yên\" | g v x y",
                "under:\"LĐLĐ Phú Yên\" | g p v x y",
                "thuoc:\"LĐLĐ Phú Yên\" -donvi:\"CĐVC Phú Yên\" | g p x y",
                "thuoc:\"LĐLĐ Phú Yên\" rasoat:\"đã sửa\" | y",
                "thuoc:\"LĐLĐ tỉnh Đắk Lắk\" | g p v x y"
            })
    void a_unit_is_found_under_all_its_names_and_with_all_below_it(String query, String ids) throws Exception {
        assertThat(ask(query)).isEqualTo(ids);
    }

    @Test
    void facts_of_a_unit_that_is_only_spoken_of_are_found_by_its_name() throws Exception {
        SearchPage page = reports.page(SearchRequest.of("donvi:\"so thuy san\"").with(Hits.FACTS));
        assertThat(page.hits())
                .extracting(hit -> ((Hit.OfFact) hit).fact().quote())
                .containsExactly("12 đoàn viên");
    }

    @Test
    void a_name_of_several_units_or_of_none_says_which_there_are() {
        BadQuery several = catchThrowableOfType(BadQuery.class, () -> ask("đoàn viên donvi:\"Sở Xây dựng\""));
        assertThat(several.problem()).isEqualTo(BadQuery.Problem.UNCLEAR_UNIT);
        assertThat(several.position()).isEqualTo(16);
        assertThat(several.arguments().get(1)).isEqualTo("2");
        assertThat(several.arguments().get(2)).contains("(Hưng Yên) [", "(Phú Yên) [");
        BadQuery none = catchThrowableOfType(BadQuery.class, () -> ask("thuoc:\"Sở Xây dựnk\""));
        assertThat(none.problem()).isEqualTo(BadQuery.Problem.UNKNOWN_UNIT);
        assertThat(none.arguments().get(1)).startsWith("Công đoàn cơ sở Sở Xây dựng (");
        assertThat(catchThrowableOfType(BadQuery.class, () -> ask("donvi:zzz"))
                        .arguments()
                        .get(1))
                .isEmpty();
    }

    @Test
    void a_merger_an_alias_a_new_name_and_their_undoing_count_from_the_next_query_on() throws Exception {
        List<Unit> said = new ArrayList<>();
        Register register = reports.units(said);
        Unit roads = register.find("CĐCS Sở GTVT").getFirst();
        Unit building = register.find("Sở Xây dựng Phú Yên").getFirst();
        assertThat(edited(new UnitEdits(said, register).merge(roads, building), "Sở Xây dựng Phú Yên"))
                .isEqualTo("g x y");
        assertThat(edited(
                        new UnitEdits(said, register).join(roads, building, LocalDate.of(2025, 3, 1)),
                        "Sở Xây dựng Phú Yên"))
                .isEqualTo("g x y");
        assertThat(ask("donvi:\"" + roads.id() + "\"")).isEqualTo("g");
        assertThat(edited(new UnitEdits(said, register).alias(roads, "Giao thông Phú Yên"), "giao thong phu yen"))
                .isEqualTo("g");
        assertThat(edited(
                        new UnitEdits(said, register).rename(building, "CĐCS Sở Nhà đất", LocalDate.of(2024, 1, 1)),
                        "Sở Nhà đất"))
                .isEqualTo("x y");
        reports.units(said);
        assertThat(ask("donvi:\"Sở Xây dựng Phú Yên\"")).isEqualTo("x y");
    }

    private String edited(UnitEdit edit, String asked) throws Exception {
        List<Unit> said = new ArrayList<>();
        for (String id : edit.ids()) edit.after(id).ifPresent(said::add);
        reports.units(said);
        return ask("donvi:\"" + asked + "\"");
    }

    @Test
    void units_are_counted_as_a_tree_without_those_that_narrow_nothing() throws Exception {
        SearchPage page = reports.page(SearchRequest.of("đoàn viên"));
        assertThat(units(page))
                .containsExactly(
                        "0 Liên đoàn Lao động tỉnh Phú Yên=5",
                        "1 Công đoàn Viên chức tỉnh Phú Yên=4",
                        "2 Công đoàn cơ sở Sở Xây dựng=2",
                        "2 CĐCS Sở Giao thông vận tải=1",
                        "0 Công đoàn cơ sở Sở Xây dựng=1");
        SearchPage below = reports.page(SearchRequest.of("đoàn viên thuoc:\"CĐVC Phú Yên\""));
        assertThat(below.total()).isEqualTo(4);
        assertThat(units(below)).isEqualTo(units(page));
        assertThat(below.units())
                .extracting(meant -> meant.field() + " " + meant.names())
                .containsExactly("UNDER [" + OFFICIALS + "]");
    }

    private static List<String> units(SearchPage page) {
        return page.facets().stream()
                .filter(counts -> counts.facet() == Facet.UNIT)
                .flatMap(counts -> counts.values().stream())
                .map(count -> count.depth() + " " + count.value() + "=" + count.hits())
                .toList();
    }

    @Test
    void what_was_corrected_is_counted_apart() throws Exception {
        assertThat(reports.page(SearchRequest.of("-rasoat:corrected")).facets())
                .filteredOn(counts -> counts.facet() == Facet.REVIEW)
                .flatExtracting(SearchPage.Counts::values)
                .extracting(count -> count.value() + "=" + count.hits())
                .containsExactly("as-read=5", "corrected=1");
    }
}
