package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.table.CampaignTable.Campaign;
import vn.baocao.index.table.CampaignTable.Mention;

final class CampaignTableTest {
    private static final List<Indicator> NONE = List.of();
    private static final Selection ALL = Selection.of(NONE);

    private final Map<String, StoredReport> reports = new LinkedHashMap<>();
    private final List<ReportRow> rows = new ArrayList<>();

    private void report(Told told, String sentence, String name, String rule, Passage.Role role) {
        int at = sentence.indexOf(name);
        Passage passage = new Passage(new Span(0, sentence.length()), List.of(), role);
        String id = rule.isEmpty() ? name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') : rule;
        List<CampaignFound> found = at < 0
                ? List.of()
                : List.of(new CampaignFound(
                        id,
                        name,
                        "emulation",
                        List.of(new Span(at, at + name.length())),
                        rule.isEmpty() ? "shape" : "campaigns.yaml#" + rule));
        Extraction extraction = new Extraction(told.block(), found, List.of(), List.of(), List.of(passage), List.of());
        reports.put(
                told.id(),
                new StoredReport(
                        told.id(),
                        told.id() + ".docx",
                        "text/plain",
                        Instant.EPOCH,
                        told.superseded(),
                        false,
                        new ReportText(told.id(), sentence + "\n", List.of(), List.of(), List.of()),
                        extraction));
        rows.add(new ReportRow(
                told.id(),
                1,
                told.id() + ".docx",
                "text/plain",
                Instant.EPOCH,
                told.superseded(),
                told.block(),
                0,
                found.size(),
                0));
    }

    private CampaignTable table(CampaignTable.Asked asked) {
        return CampaignTable.of(
                asked,
                rows,
                Told.register(reports.values().stream()
                        .map(one -> new Reported(
                                one.id(), one.file(), one.extraction().report(), one.superseded()))
                        .toList()),
                id -> Optional.ofNullable(reports.get(id)));
    }

    private static CampaignTable.Asked all() {
        return new CampaignTable.Asked(ALL, null, Set.of(), List.of());
    }

    @Test
    void all_spellings_of_a_name_are_one_campaign_and_each_field_points_at_its_sentences() {
        Passage.Role done = Passage.Role.RESULT;
        report(
                Told.annual("a", "CĐCS Sở Xây dựng", 2021),
                "Có Sân chơi cuối tuần ở CĐCS.",
                "Sân chơi cuối tuần",
                "",
                done);
        report(Told.annual("b", "CĐCS Sở Y tế", 2022), "Mở “Sân chơi - Cuối tuần”.", "Sân chơi - Cuối tuần", "", done);
        report(Told.annual("c", "CĐCS Sở Y tế", 2021), "Thi đua Hai giỏi tốt.", "Hai giỏi", "gioi-viec-nuoc", done);
        report(Told.annual("d", "CĐCS Cục Thuế", 2022), "Không có phong trào.", "Hai giỏi", "gioi-viec-nuoc", done);
        CampaignTable table = table(all());
        assertThat(table.units()).hasSize(3);
        assertThat(table.campaigns()).hasSize(2);
        Campaign ground = table.campaigns().getFirst();
        assertThat(table.count(ground)).isEqualTo(2);
        UnitRow health = table.units().stream()
                .filter(one -> one.name().contains("Y tế"))
                .findFirst()
                .orElseThrow();
        Mention mention = ground.of(health).getFirst();
        assertThat(mention.name().of(mention.sentence())).isEqualTo("Sân chơi - Cuối tuần");
        assertThat(mention.file()).isEqualTo("b.docx");
        assertThat(ground.periods(health, false)).containsExactly(ReportedPeriod.year(2022));
    }

    @Test
    void what_is_only_planned_is_told_apart_and_a_report_that_was_replaced_says_nothing() {
        report(Told.annual("a", "CĐCS Sở Xây dựng", 2021), "Sẽ phát động Góc xanh.", "Góc xanh", "", Passage.Role.PLAN);
        report(
                Told.annual("b", "CĐCS Sở Xây dựng", 2020).replaced(),
                "Có Góc xanh.",
                "Góc xanh",
                "",
                Passage.Role.RESULT);
        CampaignTable table = table(all());
        Campaign green = table.campaigns().getFirst();
        UnitRow unit = table.units().getFirst();
        assertThat(green.periods(unit, false)).isEmpty();
        assertThat(green.periods(unit, true)).containsExactly(ReportedPeriod.year(2021));
    }

    @Test
    void years_one_period_units_kinds_and_names_narrow_it() {
        for (int year = 2020; year <= 2022; year++)
            report(
                    Told.annual("a" + year, "CĐCS Sở Xây dựng", year),
                    "Có Góc xanh năm " + year + ".",
                    "Góc xanh",
                    "",
                    Passage.Role.RESULT);
        report(
                Told.report(
                        "h", "CĐCS Sở Y tế", ReportType.HALF_YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)),
                "Có Góc đọc sách.",
                "Góc đọc sách",
                "",
                Passage.Role.RESULT);
        Selection late = new Selection(NONE, List.of(), Set.of(), null, 2022, null, false);
        assertThat(table(new CampaignTable.Asked(late, null, Set.of(), List.of()))
                        .campaigns())
                .hasSize(2);
        CampaignTable year = table(new CampaignTable.Asked(ALL, ReportedPeriod.year(2022), Set.of(), List.of()));
        assertThat(year.campaigns()).extracting(Campaign::name).containsExactly("Góc xanh");
        Selection health = new Selection(NONE, List.of("y te"), Set.of(), null, null, null, false);
        assertThat(table(new CampaignTable.Asked(health, null, Set.of(), List.of()))
                        .campaigns())
                .extracting(Campaign::name)
                .containsExactly("Góc đọc sách");
        assertThat(table(new CampaignTable.Asked(ALL, null, Set.of("fund"), List.of()))
                        .campaigns())
                .isEmpty();
        assertThat(table(new CampaignTable.Asked(ALL, null, Set.of(), List.of("goc doc")))
                        .campaigns())
                .hasSize(1);
    }
}
