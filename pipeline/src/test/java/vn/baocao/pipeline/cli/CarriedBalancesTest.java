package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.ReportsByHand;

/**
 * A settlement that states no opening goes on from the balance of the unit's earlier report; one that states its own is held against that.
 */
final class CarriedBalancesTest {
    private static final String UNIT = "CĐCS Bệnh viện Sông Trà";
    private static final String BEFORE = "Tồn quỹ cuối năm [12.400.000 đồng|money.balance|12400000].";
    private static final String FITS = settlement("60.000.000", "52.000.000", "20.400.000");
    private static final String OFF = settlement("60.000.000", "52.000.000", "24.000.000");

    @TempDir
    Path folder;

    private int homes;

    private static String settlement(String income, String expense, String balance) {
        return "Trong năm thu [%s đồng|money.income|%s], chi [%s đồng|money.expense|%s], tồn quỹ [%s đồng|money.balance|%s]."
                .formatted(income, plain(income), expense, plain(expense), balance, plain(balance));
    }

    private static String opened(String opening, String balance) {
        return ("Số dư đầu kỳ [%s đồng|money.balance|%s], thu [60.000.000 đồng|money.income|60000000],"
                        + " chi [52.000.000 đồng|money.expense|52000000], tồn quỹ cuối kỳ [%s đồng|money.balance|%s].")
                .formatted(opening, plain(opening), balance, plain(balance));
    }

    private static String plain(String amount) {
        return amount.replace(".", "");
    }

    private static ReportBlock year(int year) {
        return ReportsByHand.annual(UNIT, Level.BASE, year);
    }

    private static ReportBlock published(int year, LocalDate day) {
        ReportBlock block = year(year);
        return new ReportBlock(
                block.title(),
                block.unit(),
                block.level(),
                block.province(),
                block.parent(),
                block.from(),
                block.to(),
                block.type(),
                day,
                block.number(),
                block.plan());
    }

    /** A report with what it is of. */
    private record Handed(ReportBlock block, List<String> sentences) {}

    private static Handed of(int year, String... sentences) {
        return new Handed(year(year), List.of(sentences));
    }

    private Said check(Handed... handed) {
        homes++;
        try (ReportsByHand reports = new ReportsByHand(home(), folder)) {
            for (int i = 0; i < handed.length; i++)
                reports.put(
                        "bao-cao-" + i + ".docx",
                        handed[i].block(),
                        handed[i].sentences().toArray(String[]::new));
        }
        return run("vi");
    }

    private Path home() {
        return folder.resolve("home-" + homes);
    }

    private Said run(String language, String... more) {
        List<String> all = new ArrayList<>(List.of("check", "--only", "balance", "--lang", language));
        all.addAll(List.of("--home", home().toString()));
        all.addAll(List.of(more));
        Said said = Said.by(all.toArray(String[]::new));
        assertThat(said.exit()).isZero();
        return said;
    }

    private static String unwrapped(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    private static void none(Said said) {
        assertThat(said.out()).startsWith("Không có điểm nào cần xem");
    }

    @Test
    void a_balance_that_follows_from_the_earlier_report_raises_nothing() {
        none(check(of(2020, BEFORE), of(2021, FITS)));
    }

    @Test
    void a_balance_that_does_not_is_told_with_the_arithmetic_and_the_sentences_of_both_reports() throws IOException {
        Said said = check(of(2020, BEFORE), of(2021, OFF));
        assertThat(unwrapped(said))
                .contains("1 số dư không nối tiếp", UNIT + " · 2021 · Tồn quỹ")
                .contains("12.400.000 (số dư cuối kỳ 2020) + thu 60.000.000 − chi 52.000.000 = 20.400.000,"
                        + " nhưng số dư cuối kỳ ghi 24.000.000 (lệch 3.600.000)")
                .contains("số dư cuối kỳ trước: 12.400.000 — bao-cao-0.docx, tr. 1")
                .contains("“Tồn quỹ cuối năm ⟦12.400.000 đồng⟧.”")
                .contains("số dư cuối kỳ: 24.000.000 — bao-cao-1.docx, tr. 1", "tồn quỹ ⟦24.000.000 đồng⟧");
        assertThat(said.out().lines()).allMatch(line -> Columns.width(line) <= 80);
        assertThat(unwrapped(run("en")))
                .contains("1 balances not carried on")
                .contains("12,400,000 (balance of 2020) + income 60,000,000 − expense 52,000,000 = 20,400,000,"
                        + " but the balance is told as 24,000,000 (3,600,000 apart)");
        JsonNode finding = new ObjectMapper()
                .readTree(run("vi", "--format", "json").out())
                .path("findings")
                .path(0);
        assertThat(finding.path("check").asText()).isEqualTo("balance");
        assertThat(finding.path("evidence")).hasSize(4);
        assertThat(finding.at("/evidence/0/file").asText()).isEqualTo("bao-cao-1.docx");
        assertThat(finding.at("/evidence/1/file").asText()).isEqualTo("bao-cao-0.docx");
        none(run("vi", "--indicator", "members.total"));
    }

    @Test
    void what_is_off_by_the_rounding_of_the_figures_raises_nothing() {
        none(
                check(
                        of(2020, "Tồn quỹ [1,35 tỷ đồng|money.balance|1350000000]."),
                        of(
                                2021,
                                "Thu [5,48 tỷ đồng|money.income|5480000000], chi [5,1 tỷ đồng|money.expense|5100000000], tồn [1,7 tỷ đồng|money.balance|1700000000].")));
    }

    @Test
    void a_report_that_states_its_opening_is_left_to_its_own_check() {
        // its own sum is wrong, which its own check tells
        none(check(of(2020, BEFORE), of(2021, opened("12.400.000", "24.000.000"))));
    }

    @Test
    void an_opening_other_than_the_earlier_reports_balance_is_told_with_both() {
        assertThat(unwrapped(check(of(2020, BEFORE), of(2021, opened("14.200.000", "22.200.000")))))
                .contains("1 số dư không nối tiếp")
                .contains("Số dư đầu kỳ ghi 14.200.000, khác số dư cuối kỳ trước (2020) là 12.400.000 (lệch 1.800.000)")
                .contains("số dư đầu kỳ: 14.200.000 — bao-cao-1.docx, tr. 1")
                .contains("số dư cuối kỳ trước: 12.400.000 — bao-cao-0.docx, tr. 1");
    }

    @Test
    void an_opening_is_no_second_value_of_the_balance_in_a_table() {
        check(of(2021, opened("14.200.000", "22.200.000")));
        Said table = Said.by("compare", "--home", home().toString(), "--lang", "vi", "--indicator", "money.balance");
        assertThat(table.out())
                .contains("22.200.000", "1 có số", "0 mâu thuẫn")
                .contains("Tồn quỹ (thời gian khác)", "14.200.000")
                .doesNotContain("≠");
    }

    @Test
    void nothing_is_carried_over_a_year_without_a_report_or_to_another_unit() {
        none(check(
                of(2019, BEFORE),
                of(2021, OFF),
                new Handed(ReportsByHand.annual("CĐCS Cảng Ba Ngòi", Level.BASE, 2020), List.of(BEFORE))));
    }

    @Test
    void a_year_goes_on_in_the_half_year_that_begins_on_the_day_after() {
        ReportBlock half = ReportsByHand.block(
                UNIT, Level.BASE, ReportType.HALF_YEAR, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));
        assertThat(unwrapped(check(of(2020, BEFORE), new Handed(half, List.of(OFF)))))
                .contains("1 số dư không nối tiếp", UNIT + " · 6T/2021");
    }

    @Test
    void a_balance_told_with_several_values_is_carried_nowhere() {
        none(check(of(2020, BEFORE, "Quỹ còn dư [9.000.000 đồng|money.balance|9000000]."), of(2021, OFF)));
        none(check(of(2020, BEFORE), of(2021, OFF, "Thu [61.000.000 đồng|money.income|61000000].")));
    }

    @Test
    void of_a_report_handed_in_again_the_newest_counts() {
        none(check(
                new Handed(year(2020), List.of(BEFORE.replace("12.4", "16.0").replace("124", "160"))),
                new Handed(published(2020, LocalDate.of(2021, 5, 1)), List.of(BEFORE)),
                of(2021, FITS)));
    }

    @Test
    void parts_rough_figures_and_balances_told_before_the_end_of_their_time_are_not_added() {
        none(check(of(2020, BEFORE.replace("12400000]", "12400000|part]")), of(2021, OFF)));
        none(check(of(2020, BEFORE.replace("12400000]", "12400000|about]")), of(2021, OFF)));
        none(check(new Handed(published(2020, LocalDate.of(2020, 11, 20)), List.of(BEFORE)), of(2021, OFF)));
        assertThat(unwrapped(check(
                        new Handed(published(2020, LocalDate.of(2020, 11, 20)), List.of(BEFORE)),
                        of(2021, opened("14.200.000", "22.200.000")))))
                .contains("Số dư đầu kỳ ghi 14.200.000");
    }

    @Test
    void figures_that_stand_apart_or_with_money_that_went_on_are_no_settlement() {
        String far = "Ban chấp hành đã tổ chức tốt các nội dung hoạt động đề ra của đơn vị. ".repeat(9);
        none(check(of(2020, BEFORE), of(2021, OFF.replace(", tồn quỹ", ". " + far + "Tồn quỹ"))));
        none(check(
                of(2020, BEFORE),
                of(2021, OFF.replace(", tồn quỹ", ", nộp cấp trên [9.000.000 đồng|money.dues|9000000], tồn quỹ"))));
    }
}
