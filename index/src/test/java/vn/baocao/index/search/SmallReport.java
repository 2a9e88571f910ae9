package vn.baocao.index.search;

import java.math.BigDecimal;
import java.time.Instant;
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
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Page;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;

/** Makes a stored report out of a few lines, each a passage of its own, and of figures found in them by their quotes. */
final class SmallReport {
    private final String id;
    private final String text;
    private String file;
    private @Nullable String unit;
    private @Nullable Level level = Level.BASE;
    private @Nullable String province;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean superseded;
    private boolean ocr;
    private boolean corrected;
    private @Nullable String parent;
    private final List<Fact> facts = new ArrayList<>();
    private final List<CampaignFound> campaigns = new ArrayList<>();

    SmallReport(String id, String... lines) {
        this.id = id;
        this.file = id + ".docx";
        this.text = String.join("\n", lines);
    }

    SmallReport file(String name) {
        file = name;
        return this;
    }

    SmallReport of(String whose, Level at, String where) {
        unit = whose;
        level = at;
        province = where;
        return this;
    }

    SmallReport in(int year) {
        return in(year, year);
    }

    SmallReport in(int first, int last) {
        from = LocalDate.of(first, 1, 1);
        to = LocalDate.of(last, 12, 31);
        return this;
    }

    SmallReport superseded() {
        superseded = true;
        return this;
    }

    SmallReport corrected() {
        corrected = true;
        return this;
    }

    SmallReport below(String above) {
        parent = above;
        return this;
    }

    SmallReport scanned() {
        ocr = true;
        return this;
    }

    SmallReport campaign(String name) {
        int begin = text.indexOf(name);
        campaigns.add(new CampaignFound(
                "id of " + name, name, "emulation", List.of(new Span(begin, begin + name.length())), "test"));
        return this;
    }

    SmallReport figure(String indicator, String quote, String amount) {
        return figure(indicator, quote, amount, Status.ACTUAL);
    }

    SmallReport figure(String indicator, String quote, String amount, Status status) {
        return figure(unit, indicator, quote, amount, status);
    }

    SmallReport figureOf(String whose, String indicator, String quote, String amount) {
        return figure(whose, indicator, quote, amount, Status.ACTUAL);
    }

    private SmallReport figure(@Nullable String whose, String indicator, String quote, String amount, Status status) {
        int begin = text.indexOf(quote);
        Span span = new Span(begin, begin + quote.length());
        int lineBegin = text.lastIndexOf('\n', begin) + 1;
        int lineEnd = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
        boolean money = indicator.startsWith("money");
        facts.add(new Fact(
                id + "-" + facts.size(),
                status == Status.TARGET ? Kind.TARGET : money ? Kind.MONEY : Kind.COUNT,
                indicator,
                "nhãn",
                new Quantity(
                        new BigDecimal(amount), null, money ? Measure.MONEY : Measure.COUNT, Qualifier.EXACT, null),
                status,
                whose,
                from,
                to,
                Scope.WHOLE,
                null,
                null,
                span,
                quote,
                1,
                new Span(lineBegin, lineEnd),
                Basis.SAME_SENTENCE,
                ocr,
                List.of("test")));
        return this;
    }

    StoredReport made() {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            passages.add(new Passage(new Span(begin, begin + line.length()), List.of(), Passage.Role.RESULT));
            begin += line.length() + 1;
        }
        ReportBlock block = new ReportBlock(
                text.split("\n")[0],
                unit,
                level,
                province,
                parent,
                from,
                to,
                ReportType.ANNUAL,
                to == null ? null : to.plusDays(20),
                null,
                false);
        return new StoredReport(
                id,
                file,
                "application/test",
                Instant.parse("2026-01-01T00:00:00Z"),
                superseded,
                corrected,
                new ReportText(id, text, List.of(), List.of(new Page(1, new Span(0, text.length()), ocr)), List.of()),
                new Extraction(block, campaigns, facts, List.of(), passages, List.of()));
    }
}
