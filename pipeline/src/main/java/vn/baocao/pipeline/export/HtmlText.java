package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.ingest.FileExtraction.Read;

/**
 * One self-contained page with the text of reports: facts in colour by kind, each with its meaning, campaigns, issues at their place,
 * numbers nobody claimed in grey.
 */
public final class HtmlText {
    private static final String CHROME = "chrome";
    private static final List<String> KEY =
            List.of("count", "money", "rate", "target", "campaign", "unclaimed", "issue");

    /** A place in the text; {@code fact} is the number of its figure, null where it is none. */
    private record Tag(
            Span span, String css, String title, @Nullable Integer fact) {}

    private final Messages messages;
    private final FactWords words;
    private final TableWords tables;
    private final BlockWords blocks;
    private final Html html;

    private HtmlText(Messages messages) {
        this.messages = messages;
        this.tables = new TableWords(Indicators.inUse(), messages);
        this.words = new FactWords(messages, tables);
        this.blocks = new BlockWords(messages, tables);
        this.html = Html.page(messages.language(), "Baocao", HtmlStyle.TEXT);
    }

    /** The page of one or more reports. */
    public static String page(List<Read> reports, Messages messages) {
        HtmlText page = new HtmlText(messages);
        page.html.open("p", "class", "key");
        for (String css : KEY) page.html.element("span", messages.get("extract." + css), "class", css);
        page.html.close("p").line();
        for (int i = 0; i < reports.size(); i++) page.report(reports.get(i), i);
        return page.html.end();
    }

    private void report(Read read, int number) {
        String title = read.extraction().report().title();
        html.open("article").element("h1", title == null ? read.text().id() : title);
        html.open("dl");
        blocks.lines(read.extraction().report())
                .forEach((label, value) -> html.open("div")
                        .element("dt", label)
                        .element("dd", value)
                        .close("div"));
        html.close("dl").line();
        List<String> issues = read.extraction().issues().stream()
                .filter(issue -> !(issue instanceof Issue.Unclaimed))
                .map(Issue::says)
                .distinct()
                .toList();
        if (!issues.isEmpty()) {
            html.element("h2", messages.get("table.show.issues", issues.size())).open("ul");
            issues.forEach(issue -> html.element("li", issue));
            html.close("ul").line();
        }
        html.element("h2", messages.get("extract.text")).open("div", "class", "text");
        text(read, number);
        html.close("div").line();
        figures(read.extraction().facts(), number);
        html.close("article").line();
    }

    private void text(Read read, int number) {
        String text = read.text().text();
        int at = 0;
        for (Tag tag : tags(read)) {
            if (tag.span().begin() < at) continue;
            html.text(airy(text.substring(at, tag.span().begin())));
            String own = tag.span().of(text);
            Integer fact = tag.fact();
            if (tag.css().equals(CHROME)) chrome(own);
            else if (fact == null) html.element("span", own, "class", tag.css(), "title", tag.title());
            else {
                String id = number + "-" + fact;
                html.element("a", own, "class", tag.css(), "title", tag.title(), "id", "t" + id, "href", "#f" + id);
            }
            at = tag.span().end();
        }
        html.text(airy(text.substring(at)));
    }

    // empty lines are of the document's layout, one says as much as ten
    private static String airy(String text) {
        return text.replaceAll("\n\\s*\n\\s*", "\n\n");
    }

    /** Menus and counters fold away: who checks a report wants to know of them, not to scroll through them. */
    private void chrome(String text) {
        html.open("details").element("summary", messages.get("table.role.chrome"));
        html.text(text.strip().replaceAll("\\s*\\n\\s*", " · ")).close("details");
    }

    private List<Tag> tags(Read read) {
        List<Tag> tags = new ArrayList<>();
        List<Fact> facts = read.extraction().facts();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String doubts = read.extraction().issues().stream()
                    .filter(issue -> issue.facts().contains(fact.id()))
                    .map(issue -> " ⚠ " + issue.says())
                    .collect(Collectors.joining());
            String css = FactJson.code(fact.kind()) + (doubts.isEmpty() ? "" : " issue");
            tags.add(new Tag(fact.span(), css, words.opening(fact) + doubts, i));
        }
        for (CampaignFound campaign : read.extraction().campaigns())
            for (Span mention : campaign.mentions())
                tags.add(new Tag(
                        mention,
                        "campaign",
                        campaign.name() + " (" + messages.get("table.kind." + campaign.kind()) + ")",
                        null));
        for (Issue issue : read.extraction().issues())
            if (issue instanceof Issue.Unclaimed)
                issue.spans().forEach(span -> tags.add(new Tag(span, "unclaimed", issue.says(), null)));
        chrome(read).forEach(span -> tags.add(new Tag(span, CHROME, "", null)));
        tags.sort(Comparator.comparing(Tag::span));
        return tags;
    }

    // one piece where nothing of the report stands between
    private static List<Span> chrome(Read read) {
        List<Span> pieces = new ArrayList<>();
        String text = read.text().text();
        for (Passage passage : read.extraction().passages()) {
            if (passage.role() != Passage.Role.CHROME || passage.span().length() == 0) continue;
            Span last = pieces.isEmpty() ? null : pieces.getLast();
            boolean goesOn = last != null
                    && last.end() <= passage.span().begin()
                    && text.substring(last.end(), passage.span().begin()).isBlank();
            if (last == null || !goesOn) pieces.add(passage.span());
            else
                pieces.set(
                        pieces.size() - 1, new Span(last.begin(), passage.span().end()));
        }
        return pieces;
    }

    private void figures(List<Fact> facts, int number) {
        html.element("h2", messages.get("table.show.facts", facts.size()));
        if (facts.isEmpty()) return;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0");
        html.open("table").open("thead").open("tr");
        for (String head : List.of(
                "explain.read", "explain.value", "explain.indicator", "explain.status", "explain.unit", "explain.span"))
            html.element("th", messages.get("table." + head), "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String id = number + "-" + i;
            html.open("tr", "id", "f" + id).open("td");
            html.element("a", fact.quote(), "href", "#t" + id, "class", FactJson.code(fact.kind()))
                    .close("td");
            html.element("td", words.value(fact), "class", "value");
            html.element("td", tables.indicatorLabel(fact.indicator()));
            html.element(
                    "td",
                    messages.get("table.status." + FactJson.code(fact.status())) + ", "
                            + messages.get("table.scope." + FactJson.code(fact.scope())));
            html.element("td", words.orUnknown(fact.unit()));
            ReportedPeriod period = ReportedPeriod.between(fact.from(), fact.to());
            html.element("td", words.orUnknown(period == null ? null : tables.heading(period)));
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
    }
}
