package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.index.table.Awaited.Came;
import vn.baocao.index.table.Awaited.State;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitListing;

final class AwaitedTest {
    private static final LocalDate DEADLINE = LocalDate.of(2023, 1, 15);
    private static final LocalDate TAKEN_IN = LocalDate.of(2023, 6, 1);

    private static Came came(
            String unit, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate published) {
        ReportBlock block = new ReportBlock(
                null, unit, Level.BASE, "Phú Yên", null, from, to, ReportType.ANNUAL, published, null, false);
        return new Came(unit + to + published, unit + ".docx", block, TAKEN_IN);
    }

    private static Came annual(String unit, int year, @Nullable LocalDate published) {
        return came(unit, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), published);
    }

    private static Awaited awaited(@Nullable LocalDate deadline, Came... came) {
        List<Borne> borne = Stream.of(came)
                .map(one -> new Borne(one.id(), one.file(), one.block()))
                .toList();
        List<UnitListing.Row> rows = Stream.of("CĐCS Sở Xây dựng", "CĐCS Sở Tư pháp", "CĐCS Sở Y tế")
                .map(name -> new UnitListing.Row(name, null, Level.BASE, "Phú Yên"))
                .toList();
        List<Unit> said = new UnitListing(List.of(), Register.of(List.of(), borne))
                .take("ds", rows).edit().entries().stream()
                        .map(one -> one.after())
                        .toList();
        return Awaited.of(ReportedPeriod.year(2022), null, deadline, Register.of(said, borne), List.of(came));
    }

    private static List<String> names(Awaited awaited, State state) {
        return awaited.those(state).stream().map(line -> line.unit().name()).toList();
    }

    @Test
    void expected_units_without_a_report_of_the_round_are_missing_and_others_late_or_in_time() {
        Awaited awaited = awaited(
                DEADLINE,
                annual("Công đoàn cơ sở Sở XD", 2022, LocalDate.of(2023, 1, 10)),
                annual("CĐCS Sở Xây dựng", 2022, LocalDate.of(2023, 1, 15)),
                annual("CĐCS Sở Y tế", 2022, LocalDate.of(2023, 1, 16)),
                annual("CĐCS Sở Tư pháp", 2021, LocalDate.of(2022, 1, 3)));
        assertThat(names(awaited, State.HANDED_IN)).containsExactly("CĐCS Sở Xây dựng");
        assertThat(names(awaited, State.LATE)).containsExactly("CĐCS Sở Y tế");
        assertThat(names(awaited, State.MISSING)).containsExactly("CĐCS Sở Tư pháp");
    }

    @Test
    void a_unit_that_reports_by_school_years_is_not_awaited_for_a_calendar_year() {
        Awaited awaited = awaited(
                DEADLINE,
                annual("CĐCS Sở Xây dựng", 2021, LocalDate.of(2022, 1, 3)),
                came("CĐCS Sở Y tế", LocalDate.of(2021, 9, 1), LocalDate.of(2022, 8, 31), LocalDate.of(2022, 9, 1)));
        assertThat(names(awaited, State.MISSING)).containsExactlyInAnyOrder("CĐCS Sở Xây dựng", "CĐCS Sở Tư pháp");
        assertThat(awaited.otherKind()).extracting(Unit::name).containsExactly("CĐCS Sở Y tế");
    }

    @Test
    void a_report_without_a_date_on_it_is_as_late_as_it_was_taken_in() {
        assertThat(names(awaited(DEADLINE, annual("CĐCS Sở Y tế", 2022, null)), State.LATE))
                .containsExactly("CĐCS Sở Y tế");
        assertThat(names(awaited(null, annual("CĐCS Sở Y tế", 2022, null)), State.HANDED_IN))
                .containsExactly("CĐCS Sở Y tế");
    }

    @Test
    void the_first_of_several_reports_counts_and_one_without_a_time_is_named() {
        Awaited awaited = awaited(
                DEADLINE,
                annual("CĐCS Sở Y tế", 2022, LocalDate.of(2023, 2, 1)),
                annual("CĐCS Sở Y tế", 2022, LocalDate.of(2023, 1, 2)),
                came("CĐCS Sở Tư pháp", null, null, LocalDate.of(2023, 1, 2)));
        assertThat(names(awaited, State.HANDED_IN)).containsExactly("CĐCS Sở Y tế");
        assertThat(awaited.those(State.MISSING))
                .filteredOn(line -> line.unit().name().contains("Tư pháp"))
                .singleElement()
                .satisfies(line -> assertThat(line.undated()).containsExactly("CĐCS Sở Tư pháp.docx"));
    }
}
