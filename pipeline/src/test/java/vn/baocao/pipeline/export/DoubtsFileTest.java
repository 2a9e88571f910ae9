package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;
import vn.baocao.pipeline.Messages;

final class DoubtsFileTest {
    private static final List<Issue> ISSUES = List.of(
            new Issue.LostDiacritics("Văn bản mất dấu", List.of()),
            new Issue.Unclaimed("Số chưa rõ nói về gì", List.of(new Span(0, 2))));

    private static String written(TableFile.Format format) {
        StoredReport report = new StoredReport(
                "abcdef012345",
                "bieu.xlsx",
                "text/plain",
                Instant.EPOCH,
                false,
                false,
                new ReportText("abcdef012345", "52 suất quà\n", List.of(), List.of(), List.of()),
                new Extraction(
                        ReportsByHand.annual("CĐCS Sở Nội vụ", Level.BASE, 2021),
                        List.of(),
                        List.of(),
                        ISSUES,
                        List.of(),
                        List.of()));
        StringWriter said = new StringWriter();
        new DoubtsFile(Messages.in("vi"), "baocao")
                .write(List.of(report), 1, format, null, new PrintWriter(said, true));
        return said.toString();
    }

    @Test
    void a_doubt_without_a_place_names_neither_a_page_nor_a_cell() throws IOException {
        assertThat(written(TableFile.Format.TABLE).lines().map(String::strip))
                .contains("– Văn bản mất dấu", "– Số chưa rõ nói về gì (trang 1)");
        JsonNode doubts =
                new ObjectMapper().readTree(written(TableFile.Format.JSON)).path("doubts");
        assertThat(doubts.get(0).path("page").isNull()).isTrue();
        assertThat(doubts.get(0).path("address").isNull()).isTrue();
        assertThat(doubts.get(1).path("page").asInt()).isEqualTo(1);
        assertThat(written(TableFile.Format.CSV)).contains("Văn bản mất dấu;;;abcdef012345");
    }
}
