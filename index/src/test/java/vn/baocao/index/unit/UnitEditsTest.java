package vn.baocao.index.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;

final class UnitEditsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private final Bearing reports = new Bearing()
            .report("CĐCS Sở Xây dựng", "Phú Yên")
            .report("CĐCS Ban Quản lý dự án", "Phú Yên")
            .report("CĐCS Bệnh viện Sông Trà", "Phú Yên");
    private List<Unit> said = new ArrayList<>();

    private Register register() {
        return reports.register(said);
    }

    private Unit unit(String name) {
        return register().find(name).getFirst();
    }

    private UnitEdits edits() {
        return new UnitEdits(said, register());
    }

    private UnitEdit make(UnitEdit edit) {
        List<Unit> next = new ArrayList<>(said);
        next.removeIf(unit -> edit.ids().contains(unit.id()));
        edit.entries().forEach(entry -> {
            Unit after = entry.after();
            if (after != null) next.add(after);
        });
        said = next;
        return edit;
    }

    @Test
    void merged_units_are_one_under_both_names_and_undone_they_are_two_again() {
        Register before = register();
        UnitEdit edit = make(edits().merge(unit("Ban Quản lý dự án"), unit("Sở Xây dựng")));
        assertThat(register().units()).hasSize(2);
        assertThat(unit("Ban Quản lý dự án").name()).isEqualTo("CĐCS Sở Xây dựng");
        assertThat(register().reports(unit("Sở Xây dựng"))).hasSize(2);
        make(edit.undone());
        assertThat(register().units()).isEqualTo(before.units());
    }

    @Test
    void joined_units_stay_two_until_the_day() {
        make(edits().join(unit("Ban Quản lý dự án"), unit("Sở Xây dựng"), DAY));
        Unit gone = unit("Ban Quản lý dự án");
        assertThat(gone.to()).isEqualTo(DAY.minusDays(1));
        assertThat(gone.successors())
                .containsExactly(new Succession(unit("Sở Xây dựng").id(), DAY));
        assertThatThrownBy(() -> edits().join(gone, unit("Sông Trà"), DAY)).hasMessageContaining("ENDED");
    }

    @Test
    void a_renamed_unit_keeps_id_and_reports_and_has_each_name_in_its_time() {
        String id = unit("Sở Xây dựng").id();
        make(edits().rename(unit("Sở Xây dựng"), "CĐCS Sở Xây dựng và Giao thông", DAY));
        Unit unit = unit("Sở Xây dựng và Giao thông");
        assertThat(unit.id()).isEqualTo(id);
        assertThat(unit.name(DAY.minusDays(1))).isEqualTo("CĐCS Sở Xây dựng");
        assertThat(unit.name(DAY)).isEqualTo("CĐCS Sở Xây dựng và Giao thông");
        assertThat(register().reports(unit)).hasSize(1);
    }

    @Test
    void a_name_of_another_unit_is_refused() {
        assertThatThrownBy(() -> edits().alias(unit("Sở Xây dựng"), "CĐCS Bệnh viện Sông Trà"))
                .isInstanceOfSatisfying(
                        WrongEdit.class, wrong -> assertThat(wrong.kind()).isEqualTo(WrongEdit.Kind.NAME_TAKEN));
        assertThatThrownBy(() -> edits().merge(unit("Sở Xây dựng"), unit("Sở Xây dựng")))
                .hasMessageContaining("SAME_UNIT");
        assertThatThrownBy(() -> edits().rename(unit("Sở Xây dựng"), " - ", null))
                .hasMessageContaining("NO_NAME");
    }

    @Test
    void a_split_unit_ends_and_two_stand_in_its_place() {
        make(edits().split(unit("Bệnh viện Sông Trà"), "CĐCS Bệnh viện Nội", "CĐCS Bệnh viện Nhi", DAY));
        assertThat(unit("Sông Trà").successors()).hasSize(2);
        assertThat(unit("Bệnh viện Nhi").from()).isEqualTo(DAY);
        assertThat(unit("Bệnh viện Nhi").level()).isEqualTo(Level.BASE);
    }

    @Test
    void a_list_makes_units_expected_under_their_parents_and_knows_those_that_report() {
        UnitListing.Result result = new UnitListing(said, register())
                .take(
                        "ds.xlsx",
                        List.of(
                                new UnitListing.Row("LĐLĐ tỉnh Phú Yên", null, null, null),
                                new UnitListing.Row("Công đoàn cơ sở Sở Xây dựng", "LĐLĐ tỉnh Phú Yên", null, null),
                                new UnitListing.Row("CĐCS Sở Tư pháp", "LĐLĐ tỉnh Phú Yên", Level.BASE, null)));
        make(result.edit());
        assertThat(result.added()).containsExactly("LĐLĐ tỉnh Phú Yên", "CĐCS Sở Tư pháp");
        assertThat(result.matched()).containsEntry("Công đoàn cơ sở Sở Xây dựng", "CĐCS Sở Xây dựng");
        Unit province = unit("LĐLĐ tỉnh Phú Yên");
        assertThat(province.level()).isEqualTo(Level.PROVINCE);
        assertThat(register().under(province)).filteredOn(Unit::expected).hasSize(3);
        assertThat(unit("Sở Tư pháp").province()).isEqualTo("Phú Yên");
        assertThat(new UnitListing(said, register())
                        .take(
                                "ds.xlsx",
                                List.of(new UnitListing.Row("CĐCS Sở Tư pháp", "LĐLĐ tỉnh Phú Yên", Level.BASE, null)))
                        .edit()
                        .entries())
                .isEmpty();
    }

    private UnitListing.Result take(UnitListing.Row... rows) {
        UnitListing.Result result = new UnitListing(said, register()).take("ds.xlsx", List.of(rows));
        make(result.edit());
        return result;
    }

    @Test
    void a_listed_unit_that_reports_without_a_province_stays_the_one_it_was() {
        reports.report("CĐCS Trường THCS Suối Vàng", null);
        String id = unit("Trường THCS Suối Vàng").id();
        UnitListing.Result result =
                take(new UnitListing.Row("CĐCS Trường THCS Suối Vàng", null, Level.BASE, "tỉnh Phú Yên"));
        assertThat(result.added()).isEmpty();
        assertThat(unit("Trường THCS Suối Vàng").id()).isEqualTo(id);
        assertThat(unit("Trường THCS Suối Vàng").province()).isEqualTo("Phú Yên");
        assertThat(register().reports(unit(id))).hasSize(1);
    }

    @Test
    void of_two_listed_units_of_one_name_in_two_provinces_none_is_taken_for_the_one_without_province() {
        reports.report("CĐCS Trường THCS Suối Vàng", null);
        UnitListing.Result result = take(
                new UnitListing.Row("CĐCS Trường THCS Suối Vàng", null, Level.BASE, "Phú Yên"),
                new UnitListing.Row("CĐCS Trường THCS Suối Vàng", null, Level.BASE, "Nghệ An"));
        assertThat(result.added()).hasSize(2);
        assertThat(result.twice()).isEmpty();
    }

    @Test
    void a_unit_that_is_twice_in_a_list_is_one_and_the_first_row_counts() {
        UnitListing.Result result = take(
                new UnitListing.Row("CĐCS Sở Tư pháp", null, Level.BASE, "Phú Yên"),
                new UnitListing.Row("CĐCS Sở Y tế", null, Level.BASE, "Phú Yên"),
                new UnitListing.Row("Công đoàn cơ sở Sở Tư pháp", null, Level.UPPER, "Phú Yên"));
        assertThat(result.twice()).containsExactly(Map.entry(2, 0));
        assertThat(result.added()).hasSize(2);
        assertThat(unit("Sở Tư pháp").level()).isEqualTo(Level.BASE);
    }

    @Test
    void a_province_with_a_slip_is_told_with_the_nearest_and_not_taken() {
        UnitListing.Result result = take(
                new UnitListing.Row("CĐCS Sở Tư pháp", null, Level.BASE, "Hà Lội"),
                new UnitListing.Row("CĐCS Sở Y tế", null, Level.BASE, "Hà Nam Ninh"));
        assertThat(result.unknown().get(0)).startsWith("Hà Nội");
        assertThat(result.unknown().get(1)).isEmpty();
        assertThat(unit("Sở Tư pháp").province()).isNull();
        assertThat(unit("Sở Y tế").province()).isEqualTo("Hà Nam Ninh");
        String id = unit("Sở Tư pháp").id();
        assertThat(take(new UnitListing.Row("CĐCS Sở Tư pháp", null, Level.BASE, "Hà Nội"))
                        .added())
                .isEmpty();
        assertThat(unit("Sở Tư pháp").id()).isEqualTo(id);
        assertThat(unit("Sở Tư pháp").province()).isEqualTo("Hà Nội");
    }

    @Test
    void listed_units_under_one_parent_whose_names_begin_alike_are_proposed_as_one() {
        take(
                new UnitListing.Row("Công đoàn ngành Y tế Suối Vàng", null, Level.UPPER, null),
                new UnitListing.Row("CĐCS Bệnh viện Đa khoa Sông", "Công đoàn ngành Y tế Suối Vàng", Level.BASE, null),
                new UnitListing.Row(
                        "CĐCS Bệnh viện Đa khoa Sông Trà", "Công đoàn ngành Y tế Suối Vàng", Level.BASE, null),
                new UnitListing.Row(
                        "CĐCS Bệnh viện Đa khoa Núi Voi", "Công đoàn ngành Y tế Suối Vàng", Level.BASE, null));
        assertThat(NearNames.in(register()))
                .filteredOn(near -> near.one().name().contains("Đa khoa"))
                .extracting(NearName::why)
                .containsExactly(NearName.Why.BEGINNING);
    }
}
