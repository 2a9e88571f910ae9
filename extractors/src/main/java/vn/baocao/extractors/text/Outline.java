package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Block.Heading;
import vn.baocao.extractors.text.Block.ListItem;
import vn.baocao.extractors.text.Block.Paragraph;
import vn.baocao.extractors.text.Passage.Role;

/** The headings and lead-in lines that are open at a place of a report, and the part of the report that they make it. */
final class Outline {
    private static final Pattern ENUMERATION = Pattern.compile(
            "(?iu)(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)|(?:một|hai|ba|bốn|năm|sáu) là)(?!\\p{L}).*",
            Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+((?:19|20)\\d\\d)(?!\\s*[-–]\\s*\\d)");
    private static final int NO_YEAR = 0;

    private record Open(Span span, int level, @Nullable Role role) {}

    private record Lead(Span span, int depth, Role role) {}

    private final String text;
    private final int headerEnd;
    private final boolean plan;
    private final int year;
    private final List<Open> headings = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private boolean inHeader = true;

    Outline(String text, List<Block> blocks) {
        this.text = text;
        headerEnd = headerEnd(text, blocks);
        plan = isPlan(text, blocks.subList(0, headerEnd));
        year = year(text, blocks.subList(0, headerEnd));
    }

    /** How many blocks stand before the report's own text begins: letterhead, title, and the frame above them. */
    private static int headerEnd(String text, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String own = blocks.get(i).span().of(text);
            boolean content = switch (blocks.get(i)) {
                case Heading heading -> isSection(own, heading);
                case Paragraph paragraph -> isProse(own);
                case ListItem item -> true;
                case Block.Table table -> true;
                case Block.Chrome chrome -> false;
            };
            if (content) return i;
        }
        return 0;
    }

    private static boolean isSection(String heading, Heading block) {
        Marker marker = Marker.of(heading);
        return (marker != null && marker.style().isNumbering()) || block.level() > 2;
    }

    private static boolean isProse(String paragraph) {
        Line line = new Line(0, paragraph.length(), 0, paragraph);
        int words = line.words();
        return words > 25 || (words > 12 && line.endsSentence());
    }

    private static boolean isPlan(String text, List<Block> header) {
        StringBuilder title = new StringBuilder();
        for (Block block : header)
            if (block instanceof Heading) title.append(block.span().of(text)).append('\n');
        return Sections.isPlanTitle(title.toString());
    }

    /** Opens a heading; returns those above it, outermost first. */
    List<Span> open(Heading heading, int place) {
        inHeader = place < headerEnd;
        leads.clear();
        headings.removeIf(open -> open.level() >= heading.level());
        List<Span> above = context();
        Role role = inHeader ? null : sectionRole(heading.span().of(text));
        headings.add(new Open(heading.span(), heading.level(), role));
        return above;
    }

    /** What a heading says of its section; one that names a year after the report's own plans for it. */
    private @Nullable Role sectionRole(String heading) {
        Role said = Sections.ofHeading(heading, role());
        if (said == Role.PLAN || role() == Role.PLAN || year == NO_YEAR) return said;
        Matcher named = YEAR.matcher(heading);
        boolean later = false;
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) <= year) return said;
            later = true;
        }
        return later ? Role.PLAN : said;
    }

    /** The first year that the title names: that of the results, where a plan for the next follows. */
    private static int year(String text, List<Block> header) {
        int outsideTitle = NO_YEAR;
        for (Block block : header) {
            Matcher named = YEAR.matcher(block.span().of(text));
            if (!named.find()) continue;
            if (block instanceof Heading) return Integer.parseInt(named.group(1));
            outsideTitle = Integer.parseInt(named.group(1));
        }
        return outsideTitle;
    }

    void paragraph(Span span, int place) {
        inHeader = place < headerEnd;
        boolean ofList = !leads.isEmpty() && ENUMERATION.matcher(span.of(text)).matches();
        if (!ofList) leads.clear();
    }

    void item(ListItem item) {
        inHeader = false;
        leads.removeIf(lead -> lead.depth() >= item.depth());
    }

    void table() {
        inHeader = false;
    }

    /** A line that leads into the items behind it that lie deeper than it. */
    void lead(Span span, int depth, Role role) {
        leads.removeIf(lead -> lead.depth() >= depth);
        leads.add(new Lead(span, depth, role));
    }

    /** The headings and lead-in lines that are open, outermost first. */
    List<Span> context() {
        List<Span> spans = new ArrayList<>();
        for (Open open : headings) spans.add(open.span());
        for (Lead lead : leads) spans.add(lead.span());
        return spans;
    }

    /** The part of the report here. */
    Role role() {
        if (inHeader) return Role.HEADER;
        if (!leads.isEmpty() && leads.get(leads.size() - 1).role() == Role.PLAN) return Role.PLAN;
        Role role = plan ? Role.PLAN : Role.RESULT;
        for (Open open : headings) if (open.role() != null) role = open.role();
        return role;
    }
}
