package vn.baocao.pipeline.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Page;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;

/**
 * Reports of up to 500 base unions in ten provinces over eight years, each as it would come out of the extraction: 10 KB of text
 * with 40 facts. The first of a union and year is its annual report, which alone has the table's six indicators; the same number
 * gives the same report.
 */
final class ScaleReports {
    static final int UNITS = 500;
    static final int YEARS = 8;
    static final int FACTS = 40;
    private static final int FIRST_YEAR = 2017;
    private static final int PIECE = 130;
    private static final Instant SUBMITTED = Instant.parse("2026-01-15T08:00:00Z");
    private static final List<String> PROVINCES = List.of(
            "Hà Nam",
            "Phú Yên",
            "Bình Thuận",
            "Ninh Bình",
            "Cần Thơ",
            "Đồng Nai",
            "Hưng Yên",
            "Lào Cai",
            "Nghệ An",
            "Quảng Trị");
    private static final List<String> CAMPAIGNS =
            List.of("Giỏi việc nước, đảm việc nhà", "Mái ấm công đoàn", "Tết Sum vầy", "Tháng Công nhân");

    private final List<Indicator> tabled = Indicators.inUse().all().stream()
            .filter(one -> List.of(
                            "members.total",
                            "members.new",
                            "party.admitted",
                            "money.fund.mai_am",
                            "initiatives.count",
                            "welfare.people")
                    .contains(one.code()))
            .toList();
    private final List<Indicator> others = Indicators.inUse().all().stream()
            .filter(one -> !tabled.contains(one) && !one.code().equals(Indicators.OTHER))
            .toList();

    /** What the table asks for. */
    List<Indicator> tabled() {
        return tabled;
    }

    /** As if of the report's bytes. */
    static String sha256(int number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id of that report. */
    static String id(int number) {
        return sha256(number).substring(0, 12);
    }

    StoredReport report(int number) {
        int unit = number % UNITS;
        int year = FIRST_YEAR + number / UNITS % YEARS;
        boolean annual = number / UNITS / YEARS == 0;
        Random random = new Random(number);
        String province = PROVINCES.get(unit % PROVINCES.size());
        String name = "Công đoàn cơ sở Xí nghiệp số " + (unit + 1);
        LocalDate from = annual ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 1 + random.nextInt(12), 1);
        LocalDate to = annual ? LocalDate.of(year, 12, 31) : from.plusMonths(1).minusDays(1);
        String id = id(number);
        ReportBlock block = new ReportBlock(
                "Báo cáo hoạt động công đoàn " + (annual ? "năm " : "tháng " + from.getMonthValue() + "/") + year,
                name,
                Level.BASE,
                province,
                "Liên đoàn Lao động tỉnh " + province,
                from,
                to,
                annual ? ReportType.ANNUAL : ReportType.MONTH,
                to.plusDays(10),
                number + "/BC-CĐCS",
                false);
        StringBuilder text = new StringBuilder(name.toUpperCase(Locale.ROOT) + "\n" + block.title() + "\n");
        List<Passage> passages = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++)
            fact(text, passages, facts, annual && i < tabled.size() ? tabled.get(i) : other(random), id, block, random);
        String campaign = CAMPAIGNS.get(random.nextInt(CAMPAIGNS.size()));
        int at = text.length();
        text.append("Phong trào ").append(campaign).append(" được hưởng ứng.\n");
        Span mention = new Span(at + 11, at + 11 + campaign.length());
        passages.add(new Passage(new Span(at, text.length() - 1), List.of(), Passage.Role.RESULT));
        String all = text.toString();
        return new StoredReport(
                id,
                province + "/" + number + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                SUBMITTED,
                false,
                false,
                new ReportText(id, all, List.of(), List.of(new Page(1, new Span(0, all.length()), false)), List.of()),
                new Extraction(
                        block,
                        List.of(new CampaignFound(campaign, campaign, "emulation", List.of(mention), "bench")),
                        facts,
                        List.of(),
                        passages,
                        List.of()));
    }

    private Indicator other(Random random) {
        return others.get(random.nextInt(others.size()));
    }

    // one figure, and talk around it
    private static void fact(
            StringBuilder text,
            List<Passage> passages,
            List<Fact> facts,
            Indicator indicator,
            String id,
            ReportBlock block,
            Random random) {
        int begin = text.length();
        boolean money = indicator.code().startsWith("money");
        int amount = 1 + random.nextInt(2000);
        String quote = money ? amount + ".000.000 đồng" : amount + " lượt";
        text.append(indicator.labelVi()).append(": ");
        Span span = new Span(text.length(), text.length() + quote.length());
        text.append(quote).append('.');
        Span sentence = new Span(begin, text.length());
        passages.add(new Passage(sentence, List.of(), Passage.Role.RESULT));
        int next = text.append(' ').length();
        while (text.length() - begin < PIECE)
            text.append(GeneratedReports.sentence(random, facts.size() + 1)).append(' ');
        passages.add(new Passage(new Span(next, text.length() - 1), List.of(), Passage.Role.RESULT));
        text.append('\n');
        Measure measure = money ? Measure.MONEY : Measure.COUNT;
        BigDecimal value = BigDecimal.valueOf(money ? amount * 1_000_000L : amount);
        facts.add(new Fact(
                id + "-" + facts.size(),
                money ? Kind.MONEY : Kind.COUNT,
                indicator.code(),
                "lượt",
                new Quantity(value, null, measure, Qualifier.EXACT, null),
                Status.ACTUAL,
                block.unit(),
                block.from(),
                block.to(),
                Scope.WHOLE,
                null,
                null,
                span,
                quote,
                1,
                sentence,
                Basis.SAME_SENTENCE,
                false,
                List.of("bench")));
    }
}
