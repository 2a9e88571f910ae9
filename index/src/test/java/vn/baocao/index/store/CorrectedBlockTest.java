package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Issue;

final class CorrectedBlockTest {
    private static final Issue UNCLAIMED = new Issue.Unclaimed("Số chưa hiểu", List.of());
    private static final Issue NO_PLACE = new Issue.PlaceNotSaid("Không nói là của nơi nào", List.of());

    private static Extraction read() {
        ReportBlock block = Reports.block("LĐLĐ tỉnh", 2021, null);
        Extraction read = Reports.extraction("r", block, Reports.text(12), 12);
        return new Extraction(
                block, read.campaigns(), read.facts(), List.of(NO_PLACE, UNCLAIMED), read.passages(), read.mentions());
    }

    private static List<Issue> issuesAfter(Map<String, String> corrections) {
        Extraction read = read();
        return CorrectedBlock.of(read, CorrectedBlock.of(read.report(), corrections))
                .issues();
    }

    @Test
    void whoever_set_the_unit_has_answered_the_doubt_about_its_place() {
        assertThat(issuesAfter(Map.of("unit", "LĐLĐ tỉnh Phú Yên"))).containsExactly(UNCLAIMED);
    }

    @Test
    void another_correction_leaves_the_doubt() {
        assertThat(issuesAfter(Map.of("to", "2021-06-30"))).containsExactly(NO_PLACE, UNCLAIMED);
    }
}
