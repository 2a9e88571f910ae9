package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.table.Cell.Missing.Why;
import vn.baocao.index.table.Told.Figure;

final class ComparisonTableTest {
    private static final String MEMBERS = "members.total";
    private static final String CHARITY = "money.charity";
    private static final Told R2021 = Told.annual("a21", "CĐCS Sở Xây dựng", 2021);
    private static final Told R2022 = Told.annual("a22", "CĐCS Sở Xây dựng", 2022);
    private static final ReportedPeriod Y2022 = ReportedPeriod.year(2022);

    @Test
    void a_total_that_is_a_result_fills_its_cell() {
        ComparisonTable table = table(R2022.says(MEMBERS, "98"));
        assertThat(only(table)).isInstanceOf(Cell.Known.class);
        assertThat(only(table).number()).isEqualTo("98");
        assertThat(table.periods()).containsExactly(Y2022);
        assertThat(table.units()).extracting(UnitRow::name).containsExactly("CĐCS Sở Xây dựng");
    }

    @Test
    void two_totals_of_one_place_with_different_values_are_a_conflict_that_shows_both() {
        ComparisonTable table =
                table(R2022.says(MEMBERS, "98"), R2022.says(MEMBERS, "89").at(50));
        assertThat(only(table))
                .isInstanceOfSatisfying(
                        Cell.Conflict.class,
                        conflict -> assertThat(conflict.values())
                                .extracting(value -> value.amount().intValue())
                                .containsExactly(98, 89));
        assertThat(only(table).number()).isNull();
    }

    @Test
    void the_same_value_told_twice_is_one_figure_with_two_pieces_of_evidence() {
        ComparisonTable table = table(
                R2022.says(MEMBERS, "98").measured(Measure.COUNT, null, Qualifier.ABOUT),
                R2022.says(MEMBERS, "98.0").at(50));
        assertThat(only(table)).isInstanceOfSatisfying(Cell.Known.class, known -> {
            assertThat(known.facts()).hasSize(2);
            assertThat(known.value().qualifier()).isEqualTo(Qualifier.EXACT);
        });
    }

    @Test
    void shares_and_cases_are_shown_as_such_and_added_only_where_the_indicator_allows() {
        ComparisonTable table = table(
                R2022.says(CHARITY, "2000000").scoped(Scope.ITEM),
                R2022.says(CHARITY, "500000").scoped(Scope.ITEM).at(40),
                R2022.says(MEMBERS, "40").scoped(Scope.PART));
        assertThat(cell(table, CHARITY)).isInstanceOfSatisfying(Cell.Items.class, items -> {
            assertThat(items.facts()).hasSize(2);
            assertThat(items.sum()).isEqualTo(new BigDecimal("2500000"));
        });
        assertThat(cell(table, MEMBERS))
                .isInstanceOfSatisfying(
                        Cell.Items.class, items -> assertThat(items.sum()).isNull());
    }

    @Test
    void shares_beside_a_total_do_not_touch_it() {
        ComparisonTable table = table(
                R2022.says(CHARITY, "9000000"),
                R2022.says(CHARITY, "2000000").scoped(Scope.PART).at(40));
        assertThat(only(table)).isInstanceOf(Cell.Known.class);
        assertThat(only(table).number()).isEqualTo("9000000");
    }

    @Test
    void cases_told_in_two_reports_are_not_added_as_they_may_be_the_same() {
        Told other = Told.annual("b22", "LĐLĐ tỉnh Hà Nam Ninh", 2022);
        ComparisonTable table = table(
                R2022.says(CHARITY, "2000000").scoped(Scope.ITEM),
                other.says(CHARITY, "2000000").scoped(Scope.ITEM).of("CĐCS Sở Xây dựng"));
        assertThat(at(table, "CĐCS Sở Xây dựng", Y2022, CHARITY))
                .isInstanceOfSatisfying(
                        Cell.Items.class, items -> assertThat(items.sum()).isNull());
    }

    @Test
    void rises_and_falls_and_amounts_for_each_never_fill_a_cell() {
        ComparisonTable table = table(
                R2022.says(MEMBERS, "27").as(Status.CHANGE),
                R2022.says(CHARITY, "300000").measured(Measure.MONEY, Per.PERSON, Qualifier.EXACT));
        assertThat(cell(table, MEMBERS)).isEqualTo(new Cell.Missing(Why.NOT_STATED));
        assertThat(cell(table, CHARITY)).isEqualTo(new Cell.Missing(Why.NOT_STATED));
    }

    @Test
    void figures_of_no_indicator_fill_nothing() {
        assertThat(table(R2022.says("other", "12")).apart()).isEmpty();
        assertThat(cell(table(R2022.says("other", "12")), "other")).isInstanceOf(Cell.Missing.class);
    }

    @Test
    void a_target_stands_beside_the_result_only_with_the_same_measure() {
        ComparisonTable table = table(
                R2022.says("initiatives.count", "237"),
                R2022.says("initiatives.count", "150").as(Status.TARGET),
                R2022.says("initiatives.count", "90").as(Status.TARGET).measured(Measure.RATE, null, Qualifier.MORE));
        Place count = place(table, Y2022, new Line("initiatives.count", Measure.COUNT, null, null));
        Place rate = place(table, Y2022, new Line("initiatives.count", Measure.RATE, null, null));
        assertThat(table.at(count).number()).isEqualTo("237");
        assertThat(table.target(count).orElseThrow().number()).isEqualTo("150");
        assertThat(table.at(rate)).isInstanceOf(Cell.Missing.class);
        assertThat(table.target(rate).orElseThrow().number()).isEqualTo("90");
    }

    @Test
    void a_half_year_never_fills_a_year() {
        Told half = Told.report(
                "h22", "CĐCS Sở Xây dựng", ReportType.HALF_YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        ComparisonTable table = table(half.says(MEMBERS, "95"), R2021.says(MEMBERS, "90"));
        assertThat(table.periods()).extracting(period -> period.label("vi")).containsExactly("2021", "6T/2022");
    }

    @Test
    void a_year_between_the_years_asked_for_shows_as_missing_and_not_as_nought() {
        Selection asked = new Selection(indicators(MEMBERS), List.of(), Set.of(), null, 2020, 2022, false);
        ComparisonTable table = table(asked, R2021.says(MEMBERS, "90"));
        assertThat(table.periods()).extracting(period -> period.label("vi")).containsExactly("2020", "2021", "2022");
        assertThat(at(table, "CĐCS Sở Xây dựng", Y2022, MEMBERS)).isEqualTo(new Cell.Missing(Why.NO_REPORT));
    }

    @Test
    void a_figure_of_unknown_time_stands_apart_and_its_cell_says_so() {
        ComparisonTable table = table(
                R2022.says(MEMBERS, "98").during(null, null), R2021.says(MEMBERS, "90"), R2022.says(CHARITY, "5"));
        assertThat(table.apart()).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo(Apart.Why.TIME_UNKNOWN);
            assertThat(one.fact().fact().quote()).isEqualTo("98");
        });
        assertThat(cell(table, MEMBERS)).isEqualTo(new Cell.Missing(Why.PERIOD_UNKNOWN));
    }

    @Test
    void a_figure_of_some_days_stands_apart_unless_a_report_covers_just_them() {
        Figure event = R2022.says(MEMBERS, "98").during(LocalDate.of(2022, 3, 5), LocalDate.of(2022, 3, 9));
        assertThat(table(event).apart()).extracting(Apart::why).containsExactly(Apart.Why.OTHER_TIME);
        Told odd = Told.report(
                "o", "CĐCS Sở Xây dựng", ReportType.ANNUAL, LocalDate.of(2021, 12, 1), LocalDate.of(2022, 11, 30));
        assertThat(table(odd.says(MEMBERS, "98")).periods())
                .extracting(period -> period.label("vi"))
                .containsExactly("01/12/2021–30/11/2022");
    }

    @Test
    void one_dated_case_counts_among_those_of_its_report() {
        Figure event = R2022.says(CHARITY, "1000000")
                .scoped(Scope.ITEM)
                .during(LocalDate.of(2022, 3, 5), LocalDate.of(2022, 3, 5));
        assertThat(only(table(event))).isInstanceOf(Cell.Items.class);
    }

    @Test
    void news_pieces_on_one_topic_and_plans_fill_cells_only_when_asked_for_and_are_marked() {
        Told news = Told.report(
                "n", "CĐCS Sở Xây dựng", ReportType.NEWS, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        ComparisonTable without = table(R2021.says(MEMBERS, "90"), news.says(MEMBERS, "97"));
        assertThat(without.periods()).hasSize(1);
        assertThat(without.leftOut()).isEqualTo(1);
        Selection all = new Selection(indicators(MEMBERS), List.of(), Set.of(), null, null, null, true);
        ComparisonTable with = table(all, R2021.says(MEMBERS, "90"), news.says(MEMBERS, "97"));
        Place place = place(with, Y2022, with.lines().getFirst());
        assertThat(with.at(place).number()).isEqualTo("97");
        assertThat(with.marks(place, with.at(place))).containsExactly(Cell.Mark.NOT_PERIODIC);
    }

    @Test
    void a_superseded_report_counts_only_where_nothing_else_does() {
        ComparisonTable table = table(
                R2022.replaced().says(MEMBERS, "89"),
                R2022.replaced().says(CHARITY, "7"),
                Told.annual("a22b", "CĐCS Sở Xây dựng", 2022).says(MEMBERS, "98"));
        assertThat(cell(table, MEMBERS).number()).isEqualTo("98");
        Place place = place(table, Y2022, table.lines().get(1));
        assertThat(table.marks(place, table.at(place))).containsExactly(Cell.Mark.SUPERSEDED);
    }

    @Test
    void a_figure_of_another_unit_goes_to_that_unit_and_says_who_told_it() {
        Told province = Told.annual("p", "LĐLĐ tỉnh Hà Nam Ninh", 2022).at(Level.PROVINCE, null);
        Figure told = province.says(MEMBERS, "61").of("CĐCS Cục Thuế");
        ComparisonTable own = table(told);
        assertThat(own.units()).extracting(UnitRow::name).containsExactly("LĐLĐ tỉnh Hà Nam Ninh");
        assertThat(own.unitsLeftOut()).isEqualTo(1);
        ComparisonTable table = table(Selection.of(indicators(MEMBERS)).withAllUnits(), told);
        assertThat(table.unitsLeftOut()).isZero();
        Place place =
                new Place(table.units().getLast().key(), Y2022, table.lines().getFirst());
        assertThat(table.at(place).number()).isEqualTo("61");
        assertThat(table.marks(place, table.at(place))).containsExactly(Cell.Mark.TOLD_BY_ANOTHER);
        assertThat(at(table, "LĐLĐ tỉnh Hà Nam Ninh", Y2022, MEMBERS)).isEqualTo(new Cell.Missing(Why.NOT_STATED));
    }

    @Test
    void goods_are_split_by_what_is_counted_and_shares_of_targets_by_what_they_are_of() {
        ComparisonTable table = table(
                R2022.says("welfare.goods", "40").counting("Áo dài"),
                R2022.says("welfare.goods", "200").counting("kg gạo").at(30),
                R2022.says("target.achieved", "105")
                        .measured(Measure.RATE, null, Qualifier.EXACT)
                        .shareOf(MEMBERS),
                R2022.says("target.achieved", "98")
                        .measured(Measure.RATE, null, Qualifier.EXACT)
                        .shareOf(CHARITY));
        assertThat(table.lines())
                .containsExactly(
                        new Line("welfare.goods", Measure.COUNT, "áo dài", null),
                        new Line("welfare.goods", Measure.COUNT, "kg gạo", null),
                        new Line("target.achieved", Measure.RATE, null, MEMBERS),
                        new Line("target.achieved", Measure.RATE, null, CHARITY));
    }

    @Test
    void what_was_read_from_a_picture_is_marked() {
        ComparisonTable table = table(R2022.says(MEMBERS, "98").scanned());
        Place place = place(table, Y2022, table.lines().getFirst());
        assertThat(table.marks(place, table.at(place))).containsExactly(Cell.Mark.OCR);
    }

    @Test
    void units_stand_under_their_parents_by_level_and_vietnamese_alphabet() {
        Told province = Told.annual("p", "LĐLĐ tỉnh Hà Nam Ninh", 2022).at(Level.PROVINCE, null);
        Told sector = Told.annual("s", "Công đoàn Viên chức tỉnh", 2022).at(Level.UPPER, "LĐLĐ tỉnh Hà Nam Ninh");
        Told dBase = Told.annual("d", "CĐCS Đài Phát thanh", 2022).at(Level.BASE, "Công đoàn Viên chức tỉnh");
        Told cBase = Told.annual("c", "CĐCS Cục Thuế", 2022).at(Level.BASE, "Công đoàn Viên chức tỉnh");
        Told eBase = Told.annual("e", "CĐCS Sở Y tế", 2022).at(Level.BASE, null);
        ComparisonTable table = table(
                eBase.says(MEMBERS, "1"),
                dBase.says(MEMBERS, "2"),
                cBase.says(MEMBERS, "3"),
                sector.says(MEMBERS, "4"),
                province.says(MEMBERS, "5"));
        assertThat(table.units())
                .extracting(unit -> unit.depth() + " " + unit.name())
                .containsExactly(
                        "0 LĐLĐ tỉnh Hà Nam Ninh",
                        "1 Công đoàn Viên chức tỉnh",
                        "2 CĐCS Cục Thuế",
                        "2 CĐCS Đài Phát thanh",
                        "0 CĐCS Sở Y tế");
    }

    @Test
    void units_are_chosen_by_words_without_accents_by_level_and_by_province() {
        Told province = Told.annual("p", "LĐLĐ tỉnh Hà Nam Ninh", 2022).at(Level.PROVINCE, null);
        Figure[] all = {R2022.says(MEMBERS, "98"), province.says(MEMBERS, "5000")};
        assertThat(table(
                                new Selection(
                                        indicators(MEMBERS), List.of("so xay dung"), Set.of(), null, null, null, false),
                                all)
                        .units())
                .extracting(UnitRow::name)
                .containsExactly("CĐCS Sở Xây dựng");
        assertThat(table(
                                new Selection(
                                        indicators(MEMBERS),
                                        List.of(),
                                        Set.of(Level.PROVINCE),
                                        "ha nam ninh",
                                        null,
                                        null,
                                        false),
                                all)
                        .units())
                .extracting(UnitRow::name)
                .containsExactly("LĐLĐ tỉnh Hà Nam Ninh");
    }

    private static ComparisonTable table(Figure... figures) {
        List<String> codes =
                Stream.of(figures).map(Figure::indicator).distinct().toList();
        return table(Selection.of(indicators(codes.toArray(String[]::new))), figures);
    }

    private static ComparisonTable table(Selection selection, Figure... figures) {
        Set<Reported> reports = new LinkedHashSet<>();
        for (Figure figure : figures) reports.add(figure.report().reported());
        return ComparisonTable.of(
                selection,
                Arrays.stream(figures).map(Figure::stored).toList(),
                new ArrayList<>(reports),
                Told.register(reports));
    }

    private static List<Indicator> indicators(String... codes) {
        return Stream.of(codes).map(Indicators.inUse()::get).toList();
    }

    private static Cell only(ComparisonTable table) {
        assertThat(table.lines()).hasSize(1);
        return at(table, "CĐCS Sở Xây dựng", Y2022, table.lines().getFirst().indicator());
    }

    private static Cell cell(ComparisonTable table, String indicator) {
        return at(table, "CĐCS Sở Xây dựng", Y2022, indicator);
    }

    private static Cell at(ComparisonTable table, String unit, ReportedPeriod period, String indicator) {
        Line line = new Line(indicator, Indicators.inUse().get(indicator).measure(), null, null);
        String key = table.units().stream()
                .filter(row -> UnitKey.of(row.name()).equals(UnitKey.of(unit)))
                .findFirst()
                .orElseThrow()
                .key();
        return table.at(new Place(key, period, line));
    }

    private static Place place(ComparisonTable table, ReportedPeriod period, Line line) {
        return new Place(table.units().getFirst().key(), period, line);
    }
}
