package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.Told.Figure;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;
import vn.baocao.index.unit.UnitEdits;

final class UnitTablesTest {
    private static final String TET = "money.tet";
    private static final String MEMBERS = "members.total";
    private static final String LEVELS = "education.level";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final ReportedPeriod Y2022 = ReportedPeriod.year(2022);
    private static final Told HA_NAM = federation("hn", "LĐLĐ tỉnh Hà Nam", "Hà Nam", 2022);
    private static final Told NAM_DINH = federation("nd", "LĐLĐ tỉnh Nam Định", "Nam Định", 2022);
    private static final Told NINH_BINH = federation("nb", "LĐLĐ tỉnh Ninh Bình", "Ninh Bình", 2022);

    private static Told federation(String id, String unit, String province, int year) {
        return report(id, unit, province, Level.PROVINCE, null, year);
    }

    private static Told report(
            String id, String unit, String province, Level level, @Nullable String parent, int year) {
        ReportBlock block = new ReportBlock(
                null,
                unit,
                level,
                province,
                parent,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                ReportType.ANNUAL,
                null,
                null,
                false);
        return new Told(id, block, false);
    }

    private static ComparisonTable table(List<Unit> said, Figure... figures) {
        Set<Reported> reports = new LinkedHashSet<>();
        for (Figure figure : figures) reports.add(figure.report().reported());
        return ComparisonTable.of(
                Selection.of(Stream.of(figures)
                        .map(Figure::indicator)
                        .distinct()
                        .map(Indicators.inUse()::get)
                        .toList()),
                Arrays.stream(figures).map(Figure::stored).toList(),
                new ArrayList<>(reports),
                register(said, reports));
    }

    private static Register register(List<Unit> said, Set<Reported> reports) {
        return Register.of(
                said,
                reports.stream()
                        .map(one -> new Borne(one.id(), one.file(), one.block()))
                        .toList());
    }

    private static Cell at(ComparisonTable table, String unit, ReportedPeriod period, String indicator) {
        String key = table.units().stream()
                .filter(row -> row.name().endsWith(unit))
                .findFirst()
                .orElseThrow()
                .key();
        return table.at(new Place(
                key,
                period,
                new Line(indicator, Indicators.inUse().get(indicator).measure(), null, null)));
    }

    @Test
    void merged_provinces_are_one_row_of_today_and_the_sum_says_of_what() {
        ComparisonTable table = table(
                        List.of(),
                        HA_NAM.says(TET, "5000000"),
                        NAM_DINH.says(TET, "7000000"),
                        NINH_BINH.says(TET, "1000000"))
                .restated(TODAY);
        assertThat(table.units()).extracting(UnitRow::name).containsExactly("LĐLĐ tỉnh Ninh Bình");
        assertThat(at(table, "Ninh Bình", Y2022, TET)).isInstanceOfSatisfying(Cell.Restated.class, cell -> {
            assertThat(cell.number()).isEqualTo("13000000");
            assertThat(cell.parts())
                    .extracting(Cell.Restated.Part::name)
                    .containsExactlyInAnyOrder("LĐLĐ tỉnh Hà Nam", "LĐLĐ tỉnh Nam Định", "LĐLĐ tỉnh Ninh Bình");
        });
    }

    @Test
    void a_province_that_did_not_report_is_missing_in_the_sum_and_not_nought() {
        ComparisonTable table = table(List.of(), HA_NAM.says(TET, "5000000")).restated(TODAY);
        assertThat(at(table, "Ninh Bình", Y2022, TET)).isInstanceOfSatisfying(Cell.Restated.class, cell -> {
            assertThat(cell.sum()).isEqualTo("5000000");
            assertThat(cell.known()).isEqualTo(1);
            assertThat(cell.parts()).hasSize(3);
            assertThat(cell.number()).isNull();
        });
    }

    @Test
    void members_of_merged_units_are_summed_though_shares_of_one_unit_are_not() {
        ComparisonTable table = table(
                        List.of(),
                        HA_NAM.says(MEMBERS, "50"),
                        NAM_DINH.says(MEMBERS, "30"),
                        NINH_BINH.says(MEMBERS, "70"))
                .restated(TODAY);
        assertThat(at(table, "Ninh Bình", Y2022, MEMBERS).number()).isEqualTo("150");
    }

    @Test
    void a_merged_unit_has_the_figures_of_its_parts_in_its_own_and_they_are_not_added_again() {
        ReportBlock after = new ReportBlock(
                null,
                "LĐLĐ tỉnh Ninh Bình",
                Level.PROVINCE,
                "Ninh Bình",
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 6, 30),
                ReportType.HALF_YEAR,
                LocalDate.of(2025, 7, 15),
                null,
                false);
        Told merged = new Told("nb25", after, false);
        Figure whole = merged.says(MEMBERS, "326");
        ComparisonTable table = table(
                List.of(),
                whole,
                merged.says(MEMBERS, "91").of("LĐLĐ tỉnh Hà Nam").at(60),
                HA_NAM.says(MEMBERS, "50"));
        ReportedPeriod half = Objects.requireNonNull(ReportedPeriod.between(after.from(), after.to()));
        assertThat(at(table, "Ninh Bình", half, MEMBERS).number()).isEqualTo("326");
        assertThat(table.apart()).extracting(Apart::why).containsExactly(Apart.Why.IN_SUCCESSOR);
        assertThat(at(table, "Hà Nam", half, MEMBERS)).isEqualTo(new Cell.Missing(Cell.Missing.Why.IN_SUCCESSOR));
        assertThat(total(table, half)).satisfies(sum -> {
            assertThat(sum.number()).isEqualTo("326");
            assertThat(sum.gaps()).isFalse();
        });
        assertThat(at(table.restated(TODAY), "Ninh Bình", half, MEMBERS))
                .isInstanceOfSatisfying(
                        Cell.Restated.class, cell -> assertThat(cell.sum()).isEqualTo("326"));
    }

    private static Field.Sum total(ComparisonTable table, ReportedPeriod period) {
        TablePage page =
                TablePages.of(table, new Layout(Axis.UNIT, Axis.PERIOD)).getFirst();
        int column = TablePages.find(page.columns(), period, TablePage.Part.RESULT);
        return (Field.Sum) page.rows().getLast().fields().get(column);
    }

    @Test
    void no_report_is_awaited_of_a_unit_for_a_time_after_its_end() {
        ComparisonTable table = table(
                List.of(),
                federation("nb26", "LĐLĐ tỉnh Ninh Bình", "Ninh Bình", 2026).says(MEMBERS, "150"),
                HA_NAM.says(MEMBERS, "50"));
        ReportedPeriod y2026 = ReportedPeriod.year(2026);
        assertThat(at(table, "Hà Nam", y2026, MEMBERS)).isEqualTo(new Cell.Missing(Cell.Missing.Why.ENDED));
        assertThat(total(table, y2026).gaps()).isFalse();
        assertThat(at(table, "Ninh Bình", Y2022, MEMBERS)).isEqualTo(new Cell.Missing(Cell.Missing.Why.NO_REPORT));
        assertThat(total(table, Y2022).rows()).hasSize(2);
    }

    @Test
    void what_a_unit_told_of_another_before_they_merged_is_that_ones_own() {
        ComparisonTable table = table(
                List.of(),
                NINH_BINH.says(MEMBERS, "70"),
                NINH_BINH.says(MEMBERS, "50").of("LĐLĐ tỉnh Hà Nam").at(60),
                HA_NAM.says(TET, "1000000"));
        assertThat(table.apart()).isEmpty();
        assertThat(at(table, "Hà Nam", Y2022, MEMBERS).number()).isEqualTo("50");
    }

    @Test
    void what_does_not_add_over_units_stays_apart_and_has_no_total() {
        Figure[] figures = {HA_NAM.says(LEVELS, "50"), NAM_DINH.says(LEVELS, "30"), NINH_BINH.says(LEVELS, "70")};
        TablePage page = TablePages.of(table(List.of(), figures), new Layout(Axis.UNIT, Axis.PERIOD))
                .getFirst();
        assertThat(page.rows()).hasSize(3).noneMatch(Row.Totals.class::isInstance);
        ComparisonTable table = table(List.of(), HA_NAM.says(LEVELS, "50"), NINH_BINH.says(LEVELS, "70"))
                .restated(TODAY);
        assertThat(at(table, "Ninh Bình", Y2022, LEVELS)).isInstanceOfSatisfying(Cell.Restated.class, cell -> {
            assertThat(cell.adds()).isFalse();
            assertThat(cell.sum()).isNull();
            assertThat(cell.told()).isEqualTo(2);
        });
    }

    @Test
    void figures_of_a_merged_unit_are_not_parted_to_the_units_of_an_earlier_day() {
        Told later = federation("nb26", "LĐLĐ tỉnh Ninh Bình", "Ninh Bình", 2026);
        ComparisonTable table = table(List.of(), HA_NAM.says(TET, "5000000"), later.says(TET, "9000000"))
                .restated(LocalDate.of(2024, 12, 31));
        assertThat(table.apart()).extracting(Apart::why).containsExactly(Apart.Why.NOT_SPLIT);
        assertThat(at(table, "Hà Nam", Y2022, TET).number()).isEqualTo("5000000");
    }

    @Test
    void units_that_came_out_of_one_are_summed_to_it_on_an_earlier_day() {
        Told whole = report("w", "CĐCS Bệnh viện Sông Trà", "Phú Yên", Level.BASE, null, 2022);
        Set<Reported> reports = Set.of(whole.reported());
        Register register = register(List.of(), reports);
        UnitEdit split = new UnitEdits(List.of(), register)
                .split(
                        register.units().getFirst(),
                        "CĐCS Bệnh viện Nội",
                        "CĐCS Bệnh viện Nhi",
                        LocalDate.of(2023, 7, 1));
        List<Unit> said = split.entries().stream()
                .map(UnitEdit.Entry::after)
                .filter(Objects::nonNull)
                .toList();
        Told one = report("a", "CĐCS Bệnh viện Nội", "Phú Yên", Level.BASE, null, 2024);
        Told other = report("b", "CĐCS Bệnh viện Nhi", "Phú Yên", Level.BASE, null, 2024);
        Figure[] figures = {whole.says(TET, "9"), one.says(TET, "4"), other.says(TET, "6")};
        ComparisonTable then = table(said, figures).restated(LocalDate.of(2022, 12, 31));
        assertThat(at(then, "Sông Trà", ReportedPeriod.year(2024), TET).number())
                .isEqualTo("10");
        assertThat(at(then, "Sông Trà", Y2022, TET).number()).isEqualTo("9");
        ComparisonTable now = table(said, figures).restated(TODAY);
        assertThat(now.restatement().orElseThrow().stayed())
                .extracting(UnitRow::name)
                .containsExactly("CĐCS Bệnh viện Sông Trà");
        assertThat(at(now, "Nội", ReportedPeriod.year(2024), TET).number()).isEqualTo("4");
    }

    @Test
    void a_tree_has_subtotals_that_say_how_many_are_in_them_and_never_sums_ratios() {
        Told upper = report("u", "CĐVC tỉnh Phú Yên", "Phú Yên", Level.UPPER, "LĐLĐ tỉnh Phú Yên", 2022);
        Told base = report("b", "CĐCS Sở Xây dựng", "Phú Yên", Level.BASE, "CĐVC tỉnh Phú Yên", 2022);
        Unit expected = Unit.of(
                        "00000000ff",
                        "CĐCS Sở Tư pháp",
                        Level.BASE,
                        id("CĐVC tỉnh Phú Yên", upper),
                        "Phú Yên",
                        Origin.LISTED)
                .listed();
        ComparisonTable table = table(List.of(expected), upper.says(TET, "900"), base.says(TET, "40"))
                .asTree();
        TablePage page =
                TablePages.of(table, new Layout(Axis.UNIT, Axis.PERIOD)).getFirst();
        assertThat(page.rows().stream().map(UnitTablesTest::shown))
                .startsWith(
                        "LĐLĐ tỉnh Phú Yên",
                        "CĐVC tỉnh Phú Yên",
                        "CĐCS Sở Tư pháp",
                        "CĐCS Sở Xây dựng",
                        "+ CĐVC tỉnh Phú Yên 40 1/2",
                        "+ LĐLĐ tỉnh Phú Yên 900 1/1");
    }

    @Test
    void a_unit_that_stands_in_the_tree_only_for_those_below_it_is_not_awaited() {
        Told base = report("b", "CĐCS Sở Xây dựng", "Phú Yên", Level.BASE, "LĐLĐ tỉnh Phú Yên", 2022);
        ComparisonTable tree = table(List.of(), base.says(TET, "40")).asTree();
        assertThat(at(tree, "Phú Yên", Y2022, TET)).isEqualTo(new Cell.Missing(Cell.Missing.Why.ONLY_ABOVE));
        Field sum = TablePages.of(tree, new Layout(Axis.UNIT, Axis.PERIOD))
                .getFirst()
                .rows()
                .getLast()
                .fields()
                .getFirst();
        assertThat(sum)
                .isInstanceOfSatisfying(
                        Field.Sum.class, one -> assertThat(one.gaps()).isFalse());
    }

    private static String id(String name, Told told) {
        return register(List.of(), Set.of(told.reported()))
                .exactly(name, null)
                .orElseThrow()
                .id();
    }

    private static String shown(Row row) {
        return switch (row) {
            case Row.Figures figures ->
                figures.heading() instanceof UnitRow unit ? unit.name().replace("Liên đoàn Lao động", "LĐLĐ") : "";
            case Row.Totals ignored -> "=";
            case Row.Subtotal subtotal -> {
                Field.Sum sum = (Field.Sum) subtotal.fields().getFirst();
                yield "+ " + subtotal.of().name().replace("Liên đoàn Lao động", "LĐLĐ") + " " + sum.number() + " "
                        + sum.known() + "/" + sum.rows().size();
            }
        };
    }
}
