package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern DATE_LINE = Pattern.compile("(?isu).*ngày .{0,12}tháng .{0,12}năm .*|.*\\d:\\d\\d.*");

    private static final int NONE = -2;

    private record Open(Span span, int level, @Nullable Role role) {}

    private record Lead(Span span, int depth, Role role) {}

    private final String text;
    private final int headerEnd;
    private final boolean plan;
    private final TitleTime time;
    private boolean told;
    private final List<Open> headings = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private boolean inHeader = true;
    private int appendixAt = NONE;
    private int appendixLevel;

    Outline(String text, List<Block> blocks) {
        this.text = text;
        headerEnd = headerEnd(text, blocks);
        plan = isPlan(text, blocks.subList(0, headerEnd));
        time = TitleTime.of(titles(text, blocks.subList(0, headerEnd)));
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
        return Sections.isPlanTitle(titles(text, header));
    }

    private static String titles(String text, List<Block> header) {
        StringBuilder title = new StringBuilder();
        for (Block block : header) {
            boolean letterhead = block instanceof Paragraph
                    && DATE_LINE.matcher(block.span().of(text)).matches();
            if (block instanceof Heading || (block instanceof Paragraph && !letterhead))
                title.append(block.span().of(text)).append('\n');
        }
        return title.toString();
    }

    /** Opens a heading; returns those above it, outermost first. */
    List<Span> open(Heading heading, int place) {
        inHeader = place < headerEnd;
        leads.clear();
        boolean appendix = Sections.isAppendix(heading.span().of(text));
        // the line below "PHỤ LỤC 1" is its title, whatever level its style has
        int level =
                appendixAt == place - 1 && !appendix ? Math.max(heading.level(), appendixLevel + 1) : heading.level();
        headings.removeIf(open -> open.level() >= level);
        if (appendix) {
            appendixAt = place;
            appendixLevel = level;
        }
        List<Span> above = context();
        Role role = inHeader ? null : roleOf(heading.span().of(text));
        if (role != null) told = true;
        headings.add(new Open(heading.span(), level, role));
        return above;
    }

    private @Nullable Role roleOf(String heading) {
        if (time.isBefore(heading)) return Role.PLAN;
        Role around = plan ? Role.PLAN : null;
        for (Open open : headings) if (open.role() != null) around = open.role();
        // "Phụ lục: Một số chỉ tiêu qua các năm" lists what was reached
        return Sections.ofHeading(heading, around, told && appendixAt == NONE);
    }

    TitleTime time() {
        return time;
    }

    void paragraph(Span span, int place) {
        inHeader = place < headerEnd;
        boolean ofList = !leads.isEmpty() && ENUMERATION.matcher(span.of(text)).matches();
        if (!ofList) leads.clear();
        closeTime();
    }

    void item(ListItem item) {
        inHeader = false;
        Marker marker = Marker.of(item.span().of(text));
        if (marker == null || !marker.style().isBullet()) closeTime();
        closeSibling(item);
        leads.removeIf(lead -> lead.depth() >= item.depth());
    }

    /** A quarter above items holds for these only. */
    private void closeTime() {
        if (headings.isEmpty()) return;
        String heading = headings.getLast().span().of(text);
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        if (!capitals && Sections.isBareTime(heading)) headings.removeLast();
    }

    /** "2. …" as an item ends the section that the heading "1. …" opened. */
    private void closeSibling(ListItem item) {
        Marker marker = Marker.of(item.span().of(text));
        if (marker == null || !marker.style().isNumbering()) return;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Marker above = Marker.of(headings.get(i).span().of(text));
            if (above == null || above.style() != marker.style()) continue;
            headings.subList(i, headings.size()).clear();
            return;
        }
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
