package vn.baocao.index.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
}
