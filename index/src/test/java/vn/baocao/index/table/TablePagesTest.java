package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.Told.Figure;

final class TablePagesTest {
    private static final String MEMBERS = "members.total";
    private static final Told A2021 = Told.annual("a21", "CĐCS A", 2021);
    private static final Told A2022 = Told.annual("a22", "CĐCS A", 2022);
    private static final Told B2021 = Told.annual("b21", "CĐCS B", 2021);
    private static final Told B2022 = Told.annual("b22", "CĐCS B", 2022);

    @Test
    void a_change_is_shown_in_numbers_and_in_percent_since_the_comparable_period_before() {
        TablePage page = first(A2021.says(MEMBERS, "80"), A2022.says(MEMBERS, "98"));
        assertThat(page.columns())
                .extracting(TablePage.Column::part)
                .containsExactly(Part.RESULT, Part.RESULT, Part.CHANGE, Part.PERCENT);
        assertThat(numbers(page, 0)).containsExactly("80", "98", "18", "22.5");
    }

    @Test
    void a_change_of_rates_is_in_points_only_and_rates_are_never_summed() {
        Figure a = rate(A2021, "80"), b = rate(A2022, "90"), c = rate(B2022, "70");
        TablePage page = TablePages.of(table("insurance.covered", a, b, c), new Layout(Axis.UNIT, Axis.PERIOD))
                .get(1);
        assertThat(page.columns()).extracting(TablePage.Column::part).doesNotContain(Part.PERCENT);
        assertThat(page.rows()).hasSize(2);
    }

    @Test
    void a_total_with_gaps_says_how_many_are_in_it() {
        TablePage page = first(A2022.says(MEMBERS, "98"), B2022.says(MEMBERS, "2"), B2021.says(MEMBERS, "1"));
        Field.Sum gaps = (Field.Sum) page.rows().get(2).fields().getFirst();
        assertThat(gaps.number()).isEqualTo(BigDecimal.ONE);
        assertThat(gaps.known() + "/" + gaps.rows().size()).isEqualTo("1/2");
        assertThat(gaps.gaps()).isTrue();
        Field.Sum full = (Field.Sum) page.rows().get(2).fields().get(1);
        assertThat(full.gaps()).isFalse();
        assertThat(full.number()).isEqualTo("100");
        assertThat(page.rows().get(2).fields().get(2)).isEqualTo(new Field.Blank());
    }

    @Test
    void a_total_says_how_many_cells_in_conflict_are_not_in_it() {
        TablePage page = first(
                A2022.says(MEMBERS, "98"),
                B2022.says(MEMBERS, "2"),
                B2022.says(MEMBERS, "3").at(50));
        Field.Sum sum = (Field.Sum) page.rows().get(2).fields().getFirst();
        assertThat(sum.number()).isEqualTo("98");
        assertThat(sum.conflicts()).isEqualTo(1);
        assertThat(sum.gaps()).isTrue();
    }

    @Test
    void a_unit_in_conflict_has_no_rank_and_stands_behind_the_others() {
        ComparisonTable ranked = table(
                        MEMBERS,
                        A2022.says(MEMBERS, "98"),
                        A2022.says(MEMBERS, "89").at(50),
                        B2022.says(MEMBERS, "2"))
                .ranked();
        assertThat(ranked.units()).extracting(UnitRow::name).containsExactly("CĐCS B", "CĐCS A");
        assertThat(ranked.unranked()).singleElement().satisfies(one -> {
            assertThat(one.unit().name()).isEqualTo("CĐCS A");
            assertThat(one.conflict()).isNotNull();
        });
    }

    @Test
    void money_by_member_is_worked_out_anew_for_each_total_and_never_summed() {
        Indicator members = Indicators.inUse().get(MEMBERS);
        Figure[] figures = {
            A2022.says("money.tet", "9000000"),
            A2022.says(MEMBERS, "90"),
            B2022.says("money.tet", "500000"),
            B2022.says(MEMBERS, "10")
        };
        ComparisonTable both = table(List.of("money.tet", MEMBERS), figures).by(members, false);
        TablePage page = TablePages.of(both, new Layout(Axis.UNIT, Axis.PERIOD)).getFirst();
        assertThat(page.columns()).extracting(TablePage.Column::part).containsExactly(Part.RESULT, Part.BASE, Part.PER);
        assertThat(numbers(page, 0)).containsExactly("9000000", "90", "100000");
        assertThat(numbers(page, 1)).containsExactly("500000", "10", "50000");
        assertThat(numbers(page, 2)).containsExactly("9500000", "100", "95000");
        TablePage gap = TablePages.of(
                        table(List.of("money.tet", MEMBERS), figures[0], figures[1], figures[2])
                                .by(members, false),
                        new Layout(Axis.UNIT, Axis.PERIOD))
                .getFirst();
        assertThat(gap.rows().getLast().fields().getLast().number()).isNull();
    }

    @Test
    void a_page_of_half_a_year_has_only_units_that_report_by_half_years() {
        Told half =
                Told.report("h", "CĐCS A", ReportType.HALF_YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        ComparisonTable table =
                table(MEMBERS, half.says(MEMBERS, "97"), A2022.says(MEMBERS, "98"), B2022.says(MEMBERS, "2"));
        List<TablePage> pages = TablePages.of(table, new Layout(Axis.UNIT, Axis.INDICATOR));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().rows()).hasSize(1);
        assertThat(pages.getLast().rows()).hasSize(3);
    }

    @Test
    void who_reports_by_school_years_is_not_awaited_for_calendar_years_nor_the_other_way_round() {
        Told school = Told.report(
                "s", "Công đoàn Trường C", ReportType.ANNUAL, LocalDate.of(2021, 9, 1), LocalDate.of(2022, 8, 31));
        ComparisonTable table = table(
                MEMBERS,
                A2022.says(MEMBERS, "98"),
                A2022.says(MEMBERS, "90").as(Status.TARGET),
                B2021.says(MEMBERS, "2"),
                school.says(MEMBERS, "30"));
        TablePage page =
                TablePages.of(table, new Layout(Axis.UNIT, Axis.PERIOD)).getFirst();
        assertThat(page.rows().get(2).fields().getFirst())
                .isInstanceOfSatisfying(
                        Field.Figure.class,
                        figure -> assertThat(figure.cell()).isEqualTo(new Cell.Missing(Cell.Missing.Why.OTHER_KIND)));
        List<String> totals = new ArrayList<>();
        for (int c = 0; c < page.columns().size(); c++)
            if (page.rows().getLast().fields().get(c) instanceof Field.Sum sum)
                totals.add(page.columns().get(c).part() + " " + sum.known() + "/"
                        + sum.rows().size());
        assertThat(totals).containsExactly("RESULT 1/2", "RESULT 1/1", "RESULT 1/2", "TARGET 1/2");
    }

    @Test
    void where_only_targets_are_asked_for_units_and_years_without_one_stay_away() {
        Figure aim = A2022.says(MEMBERS, "100").as(Status.TARGET);
        ComparisonTable table = table(
                        MEMBERS, A2021.says(MEMBERS, "90"), A2022.says(MEMBERS, "98"), aim, B2022.says(MEMBERS, "2"))
                .aimedAt();
        List<TablePage> pages = TablePages.of(table, new Layout(Axis.INDICATOR, Axis.PERIOD));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().columns())
                .extracting(TablePage.Column::part)
                .containsExactly(Part.RESULT, Part.TARGET, Part.REACHED);
    }

    @Test
    void ranked_units_have_their_place_and_equal_ones_the_same() {
        Told c = Told.annual("c22", "CĐCS C", 2022);
        Told d = Told.annual("d22", "CĐCS D", 2021);
        ComparisonTable table = table(
                        MEMBERS,
                        A2022.says(MEMBERS, "9"),
                        B2022.says(MEMBERS, "30"),
                        c.says(MEMBERS, "9"),
                        d.says("money.tet", "1"))
                .ranked();
        assertThat(table.units().stream().map(table::rank).map(rank -> rank.orElse(0)))
                .containsExactly(1, 2, 2, 0);
    }

    @Test
    void a_conflict_is_a_gap_in_the_total() {
        TablePage page =
                first(A2022.says(MEMBERS, "98"), A2022.says(MEMBERS, "89").at(30), B2022.says(MEMBERS, "2"));
        Field.Sum sum = (Field.Sum) page.rows().get(2).fields().getFirst();
        assertThat(sum.number()).isEqualTo("2");
        assertThat(sum.gaps()).isTrue();
    }

    @Test
    void units_of_different_levels_are_never_added_up() {
        Told province = Told.annual("p", "LĐLĐ tỉnh", 2022).at(Level.PROVINCE, null);
        TablePage page = first(A2022.says(MEMBERS, "98"), B2022.says(MEMBERS, "2"), province.says(MEMBERS, "5000"));
        assertThat(page.rows()).hasSize(4);
        assertThat(page.rows().getLast()).isInstanceOfSatisfying(Row.Totals.class, total -> {
            assertThat(total.level()).isEqualTo(Level.BASE);
            assertThat(total.all()).isFalse();
            assertThat(total.fields().getFirst().number()).isEqualTo("100");
        });
    }

    @Test
    void a_target_stands_beside_its_result_with_the_share_reached_and_totals_reckon_it_anew() {
        TablePage page = first(
                A2022.says(MEMBERS, "90"),
                A2022.says(MEMBERS, "100").as(Status.TARGET),
                B2022.says(MEMBERS, "300"),
                B2022.says(MEMBERS, "200").as(Status.TARGET));
        assertThat(numbers(page, 0)).containsExactly("90", "100", "90.0");
        assertThat(numbers(page, 2)).containsExactly("390", "300", "130.0");
    }

    @Test
    void a_year_to_come_shows_its_targets_only() {
        Figure aim = A2022.says(MEMBERS, "120")
                .as(Status.TARGET)
                .during(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        TablePage page = first(A2022.says(MEMBERS, "98"), aim);
        assertThat(page.columns()).extracting(TablePage.Column::part).containsExactly(Part.RESULT, Part.TARGET);
        assertThat(numbers(page, 0)).containsExactly("98", "120");
    }

    @Test
    void any_side_can_be_the_rows() {
        ComparisonTable table = table(MEMBERS, A2021.says(MEMBERS, "80"), A2022.says(MEMBERS, "98"));
        TablePage byPeriod = TablePages.of(table, Layout.of(Axis.PERIOD, table)).getFirst();
        assertThat(byPeriod.heading()).isEqualTo(table.units().getFirst());
        assertThat(numbers(byPeriod, 1)).containsExactly("98", "18", "22.5");
        TablePage byIndicator =
                TablePages.of(table, Layout.of(Axis.INDICATOR, table)).getFirst();
        assertThat(numbers(byIndicator, 0)).containsExactly("80", "98", "18", "22.5");
        TablePage unitsAcross =
                TablePages.of(table, new Layout(Axis.PERIOD, Axis.UNIT)).getFirst();
        assertThat(numbers(unitsAcross, 0)).startsWith("80");
    }

    private static Figure rate(Told report, String percent) {
        return report.says("insurance.covered", percent).measured(Measure.RATE, null, Qualifier.EXACT);
    }

    private static TablePage first(Figure... figures) {
        return TablePages.of(table(MEMBERS, figures), new Layout(Axis.UNIT, Axis.PERIOD))
                .getFirst();
    }

    private static List<String> numbers(TablePage page, int row) {
        return page.rows().get(row).fields().stream()
                .map(field -> field.number() == null ? null : field.number().toPlainString())
                .toList();
    }

    private static ComparisonTable table(String indicator, Figure... figures) {
        return table(List.of(indicator), figures);
    }

    private static ComparisonTable table(List<String> indicators, Figure... figures) {
        Set<Reported> reports = new LinkedHashSet<>();
        for (Figure figure : figures) reports.add(figure.report().reported());
        return ComparisonTable.of(
                Selection.of(indicators.stream().map(Indicators.inUse()::get).toList()),
                Arrays.stream(figures).map(Figure::stored).toList(),
                new ArrayList<>(reports),
                Told.register(reports));
    }
}
