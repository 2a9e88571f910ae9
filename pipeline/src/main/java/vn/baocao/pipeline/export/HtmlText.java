package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.ingest.FileExtraction.Read;

/** One self-contained page with the text of reports: facts highlighted by kind, campaigns, issues at their place, numbers nobody claimed in grey. */
public final class HtmlText {
    private static final String STYLE = """
            body{font:17px/1.6 "Noto Sans",Arial,sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
            h1{font-size:1.25em;border-bottom:2px solid #444}h2{font-size:1em}
            .text{white-space:pre-wrap;overflow-wrap:anywhere}
            mark{padding:0 .15em;border-radius:.2em;color:inherit}
            .count{background:#cfe8ff}.money{background:#d3f2c8}.rate{background:#fff0b3}.target{background:#ffd9c2}
            .campaign{background:none;border-bottom:2px solid #9b51b0}.unclaimed{background:#ddd;color:#555}
            .issue{background:none;outline:2px dashed #c0392b}
            .chrome{background:none;color:#999;font-size:.75em;line-height:1.3;white-space:normal}
            .key mark{margin-right:.8em}li{margin:.3em 0}
            """;

    private record Tag(Span span, String css, String title) {}

    private HtmlText() {}

    /** The page of one or more reports. */
    public static String page(List<Read> reports, Messages messages) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.language())
                .append("\"><head><meta charset=\"utf-8\"><title>Baocao</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<p class=\"key\">");
        for (String css : List.of("count", "money", "rate", "target", "campaign", "unclaimed", "issue"))
            html.append("<mark class=\"")
                    .append(css)
                    .append("\">")
                    .append(escape(messages.get("extract." + css)))
                    .append("</mark>");
        html.append("</p>\n");
        for (Read read : reports) report(read, html);
        return html.append("</body></html>\n").toString();
    }

    /** Menus and counters on one line: who checks a report wants to see them, but not to scroll through them. */
    private static String chrome(String text) {
        return text.replaceAll("\\s*\\n\\s*", " · ");
    }

    private static void report(Read read, StringBuilder html) {
        String title = read.extraction().report().title();
        html.append("<h1>")
                .append(escape(title == null ? read.text().id() : title))
                .append("</h1>\n<ul>");
        for (Issue issue : read.extraction().issues())
            if (!(issue instanceof Issue.Unclaimed))
                html.append("<li>").append(escape(issue.says())).append("</li>");
        html.append("</ul>\n<div class=\"text\">");
        String text = read.text().text();
        int at = 0;
        for (Tag tag : tags(read)) {
            if (tag.span().begin() < at) continue;
            String between = text.substring(at, tag.span().begin());
            html.append(escape(tag.css().equals("chrome") && between.isBlank() ? " " : between));
            html.append("<mark class=\"")
                    .append(tag.css())
                    .append("\" title=\"")
                    .append(escape(tag.title()))
                    .append("\">");
            String own = tag.span().of(text);
            html.append(escape(tag.css().equals("chrome") ? chrome(own) : own)).append("</mark>");
            at = tag.span().end();
        }
        html.append(escape(text.substring(at))).append("</div>\n");
    }

    private static List<Tag> tags(Read read) {
        List<Tag> tags = new ArrayList<>();
        for (Fact fact : read.extraction().facts()) {
            String doubts = read.extraction().issues().stream()
                    .filter(issue -> issue.facts().contains(fact.id()))
                    .map(issue -> " ⚠ " + issue.says())
                    .collect(Collectors.joining());
            String css = FactJson.code(fact.kind()) + (doubts.isEmpty() ? "" : " issue");
            tags.add(new Tag(fact.span(), css, title(fact) + doubts));
        }
        for (CampaignFound campaign : read.extraction().campaigns())
            for (Span mention : campaign.mentions())
                tags.add(new Tag(mention, "campaign", campaign.name() + " (" + campaign.kind() + ")"));
        for (Issue issue : read.extraction().issues())
            if (issue instanceof Issue.Unclaimed)
                issue.spans().forEach(span -> tags.add(new Tag(span, "unclaimed", issue.says())));
        for (Passage passage : read.extraction().passages())
            if (passage.role() == Passage.Role.CHROME && passage.span().length() > 0)
                tags.add(new Tag(passage.span(), "chrome", ""));
        tags.sort(Comparator.comparing(Tag::span));
        return tags;
    }

    private static String title(Fact fact) {
        return "%s = %s; %s; %s; %s – %s; %s"
                .formatted(
                        fact.indicator(),
                        fact.value().amount().toPlainString(),
                        FactJson.code(fact.status()),
                        fact.unit() == null ? "?" : fact.unit(),
                        fact.from() == null ? "?" : fact.from().toString(),
                        fact.to() == null ? "?" : fact.to().toString(),
                        FactJson.code(fact.scope()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
