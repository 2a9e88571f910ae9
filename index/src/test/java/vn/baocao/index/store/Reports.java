package vn.baocao.index.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Small reports for tests: one sentence a line, a count of members in the first. */
final class Reports {
    private Reports() {}

    static String text(int members, String... more) {
        return "Toàn đơn vị hiện có " + members + " đoàn viên công đoàn đang sinh hoạt.\n"
                + "Công đoàn đã thăm hỏi các gia đình gặp khó khăn trong dịp Tết.\n"
                + "Ban Chấp hành họp thường kỳ mỗi quý một lần theo quy chế.\n"
                + "Phong trào văn nghệ được đông đảo chị em hưởng ứng nhiệt tình.\n"
                + String.join("\n", more);
    }

    static ReportText reportText(String sha256, String text) {
        return new ReportText(sha256, text, List.of(), List.of(), List.of());
    }

    static ReportBlock block(@Nullable String unit, int year, @Nullable LocalDate published) {
        return new ReportBlock(
                "Báo cáo hoạt động",
                unit,
                Level.BASE,
                "Phú Yên",
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                ReportType.ANNUAL,
                published,
                null,
                false);
    }

    static Extraction extraction(String id, ReportBlock block, String text, int members) {
        return extraction(id, block, text, members, "f" + id);
    }

    static Extraction extraction(String id, ReportBlock block, String text, int members, String factId) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            passages.add(new Passage(new Span(begin, begin + line.length()), List.of(), Passage.Role.RESULT));
            begin += line.length() + 1;
        }
        String quote = members + " đoàn viên";
        int at = text.indexOf(quote);
        Fact fact = new Fact(
                factId,
                Kind.COUNT,
                "members.total",
                "đoàn viên công đoàn",
                new Quantity(BigDecimal.valueOf(members), null, Measure.COUNT, Qualifier.EXACT, null),
                Status.ACTUAL,
                block.unit(),
                block.from(),
                block.to(),
                Scope.WHOLE,
                null,
                null,
                new Span(at, at + quote.length()),
                quote,
                1,
                passages.stream()
                        .map(Passage::span)
                        .filter(span -> span.begin() <= at && at < span.end())
                        .findFirst()
                        .orElseThrow(),
                Basis.SAME_SENTENCE,
                false,
                List.of("number", "indicators.yaml#members.total"));
        CampaignFound campaign =
                new CampaignFound("tet-sum-vay", "Tết sum vầy", "programme", List.of(new Span(0, 4)), "test");
        return new Extraction(
                block,
                List.of(campaign),
                List.of(fact),
                List.of(new Issue.Unclaimed("Số chưa hiểu", List.of(new Span(0, 3)))),
                passages,
                List.of());
    }
}
