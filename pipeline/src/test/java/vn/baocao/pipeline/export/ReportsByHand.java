package vn.baocao.pipeline.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.WorkItem;

/**
 * Puts reports into a home whose figures are marked by hand: {@code [98 đoàn viên|members.total|98]}, with words behind for
 * what is not usual: part, item, target, change, about, more, rate, ocr, nodate, unit=….
 */
public final class ReportsByHand implements AutoCloseable {
    private static final Pattern MARKED =
            Pattern.compile("\\[([^|\\]]+)\\|([^|\\]]+)\\|([^|\\]]+)(?:\\|([^\\]]*))?\\]");

    private final Store store;
    private final Path folder;

    public ReportsByHand(Path home, Path folder) {
        this.store = Store.writing(home, null, Clock.systemUTC());
        this.folder = folder;
    }

    public static ReportBlock annual(String unit, Level level, int year) {
        return block(unit, level, ReportType.ANNUAL, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static ReportBlock block(String unit, Level level, ReportType type, LocalDate from, LocalDate to) {
        return new ReportBlock(
                "Báo cáo hoạt động công đoàn",
                unit,
                level,
                "Hà Nam Ninh",
                null,
                from,
                to,
                type,
                to.plusDays(20),
                null,
                false);
    }

    /** Enters one report; returns its id. */
    public String put(String file, ReportBlock block, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Fact> facts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        String id = Integer.toHexString(file.hashCode());
        for (String sentence : sentences) {
            int begin = text.length();
            List<Object[]> marked = new ArrayList<>();
            Matcher matcher = MARKED.matcher(sentence);
            int at = 0;
            while (matcher.find()) {
                text.append(sentence, at, matcher.start());
                marked.add(new Object[] {
                    new Span(text.length(), text.length() + matcher.group(1).length()), matcher
                });
                facts.add(fact(id + "-" + facts.size(), block, matcher, text.length()));
                text.append(matcher.group(1));
                at = matcher.end();
            }
            text.append(sentence, at, sentence.length());
            Span span = new Span(begin, text.length());
            passages.add(new Passage(span, List.of(), Passage.Role.RESULT));
            for (int i = facts.size() - marked.size(); i < facts.size(); i++) facts.set(i, in(facts.get(i), span));
            text.append('\n');
        }
        int campaign = text.indexOf("Giỏi việc nước");
        List<CampaignFound> campaigns = campaign < 0
                ? List.of()
                : List.of(new CampaignFound(
                        "gioi-viec-nuoc",
                        "Giỏi việc nước, đảm việc nhà",
                        "emulation",
                        List.of(new Span(campaign, campaign + 14)),
                        "campaigns.yaml#gioi-viec-nuoc"));
        List<Issue> issues = List.of(new Issue.Unclaimed("Số chưa rõ nói về gì", List.of(new Span(0, 3))));
        Extraction extraction = new Extraction(block, campaigns, facts, issues, passages, List.of());
        try {
            Path path = Files.writeString(folder.resolve(file), file + text);
            Store.Bytes bytes = store.keep(path);
            store.submit(new HandedIn(path.toString(), file, bytes.sha256(), bytes.size(), false, null, Map.of()));
            WorkItem item = store.claim(false).orElseThrow();
            store.complete(
                    item,
                    "text/plain",
                    new ReportText(bytes.sha256(), text.toString(), List.of(), List.of(), List.of()),
                    extraction,
                    "thử");
            return item.reportId();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Fact fact(String id, ReportBlock block, Matcher marked, int begin) {
        List<String> more =
                marked.group(4) == null ? List.of() : List.of(marked.group(4).split(","));
        String indicator = marked.group(2);
        Measure measure = more.contains("rate")
                ? Measure.RATE
                : Indicators.inUse().get(indicator).measure();
        Status status =
                more.contains("target") ? Status.TARGET : more.contains("change") ? Status.CHANGE : Status.ACTUAL;
        Qualifier qualifier =
                more.contains("about") ? Qualifier.ABOUT : more.contains("more") ? Qualifier.MORE : Qualifier.EXACT;
        boolean dated = !more.contains("nodate");
        String unit = more.stream()
                .filter(word -> word.startsWith("unit="))
                .map(word -> word.substring(5))
                .findFirst()
                .orElse(Objects.requireNonNull(block.unit()));
        return new Fact(
                id,
                status == Status.TARGET
                        ? Kind.TARGET
                        : Kind.valueOf(measure.name().toUpperCase(Locale.ROOT)),
                indicator,
                "",
                new Quantity(new BigDecimal(marked.group(3)), null, measure, qualifier, null),
                status,
                unit,
                date(dated, block.from()),
                date(dated, block.to()),
                more.contains("part") ? Scope.PART : more.contains("item") ? Scope.ITEM : Scope.WHOLE,
                null,
                null,
                new Span(begin, begin + marked.group(1).length()),
                marked.group(1),
                1,
                new Span(begin, begin),
                Basis.SAME_SENTENCE,
                more.contains("ocr"),
                List.of("number", "indicators.yaml#" + indicator));
    }

    private static @Nullable LocalDate date(boolean dated, @Nullable LocalDate date) {
        return dated ? date : null;
    }

    private static Fact in(Fact fact, Span sentence) {
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.indicator(),
                fact.label(),
                fact.value(),
                fact.status(),
                fact.unit(),
                fact.from(),
                fact.to(),
                fact.scope(),
                fact.of(),
                fact.subject(),
                fact.span(),
                fact.quote(),
                fact.page(),
                sentence,
                fact.basis(),
                fact.ocr(),
                fact.rules());
    }

    /** Four units of two levels over three years, with all that a cell can be. */
    public static void fill(Path home, Path folder) {
        try (ReportsByHand reports = new ReportsByHand(home, folder)) {
            String health = "Công đoàn cơ sở Sở Y tế", build = "Công đoàn cơ sở Sở Xây dựng", tax = "CĐCS Cục Thuế";
            String federation = "Liên đoàn Lao động huyện Đông Thành";
            for (int year = 2020; year <= 2022; year++) {
                int more = (year - 2020) * 7;
                reports.put(
                        "so-y-te-" + year + ".docx",
                        annual(health, Level.BASE, year),
                        "Đến cuối năm, công đoàn có [" + (118 + more) + " đoàn viên|members.total|" + (118 + more)
                                + "], hưởng ứng phong trào Giỏi việc nước, đảm việc nhà.",
                        "Ủng hộ quỹ Mái ấm công đoàn [12.5" + more + ".000 đồng|money.fund.mai_am|"
                                + (12500000 + more * 1000)
                                + "] trên chỉ tiêu giao [12.000.000 đồng|money.fund.mai_am|12000000|target].");
                if (year != 2021)
                    reports.put(
                            "so-xay-dung-" + year + ".docx",
                            annual(build, Level.BASE, year),
                            "Tổng số đoàn viên là [" + (64 + more) + " người|members.total|" + (64 + more) + "].",
                            year == 2022
                                    ? "Biểu kèm theo ghi [87 đoàn viên|members.total|87]; giúp đỡ hai gia đình [3 triệu|money.fund.mai_am|3000000|item] và [2 triệu đồng|money.fund.mai_am|2000000|item]."
                                    : "Góp quỹ Mái ấm [khoảng 8 triệu đồng|money.fund.mai_am|8000000|about].");
                reports.put(
                        "dong-thanh-" + year + ".pdf",
                        annual(federation, Level.DISTRICT, year),
                        "Toàn huyện hiện có [" + (4100 + more) + " đoàn viên|members.total|" + (4100 + more)
                                + "|ocr], tỷ lệ tập hợp đạt [9" + more % 9 + "%|members.total|9" + more % 9 + "|rate].",
                        "CĐCS Cục Thuế có [52 đoàn viên|members.total|52|unit=" + tax + "].");
            }
            reports.put(
                    "dong-thanh-6t-2022.docx",
                    block(
                            federation,
                            Level.DISTRICT,
                            ReportType.HALF_YEAR,
                            LocalDate.of(2022, 1, 1),
                            LocalDate.of(2022, 6, 30)),
                    "Sáu tháng qua toàn huyện có [4.109 đoàn viên|members.total|4109].");
            reports.put(
                    "tin-so-y-te.html",
                    block(health, Level.BASE, ReportType.NEWS, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
                    "Công đoàn hiện có [hơn 130 đoàn viên|members.total|130|more].");
            reports.put(
                    "khong-ngay.docx",
                    annual(tax, Level.BASE, 2019),
                    "=cmd|'/c calc'!A1 và [49 đoàn viên|members.total|49|nodate] đã tham gia từ những năm trước.");
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
