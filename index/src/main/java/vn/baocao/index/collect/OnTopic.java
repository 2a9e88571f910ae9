package vn.baocao.index.collect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.StoredReport;

/** Says of each passage of one report which topics it is on: by the heading above it, by the figures and the words in it. */
final class OnTopic {
    private static final int LONGEST_LABEL = 8;

    private final StoredReport report;
    private final String text;
    private final List<Passage> passages;
    private final List<Topic> outline;
    private final Set<Span> headings = new HashSet<>();
    private final List<List<Span>> above = new ArrayList<>();

    /** @param outline all topics, also those that nobody asked for: a heading on one of them keeps its section from the others */
    OnTopic(StoredReport report, List<Topic> outline) {
        this.report = report;
        this.text = report.text().text();
        this.passages = report.extraction().passages();
        this.outline = outline;
        for (Block block : report.text().blocks()) if (block instanceof Block.Heading) headings.add(block.span());
        List<Span> prose = List.of();
        for (Passage passage : passages) {
            boolean cell = inTable(passage.span());
            if (!cell) {
                headings.addAll(passage.context());
                prose = passage.context();
            }
            // what stands above a cell are the heads of its table: the headings are those of the text before
            above.add(cell ? prose : passage.context());
        }
    }

    private boolean inTable(Span span) {
        return report.text().blocks().stream()
                .anyMatch(block -> block instanceof Block.Table && block.span().contains(span));
    }

    /** Whether the passage is a heading or no words of the report's own. */
    boolean leftOut(int i) {
        Passage passage = passages.get(i);
        return passage.role() == Passage.Role.CHROME
                || passage.role() == Passage.Role.HEADER
                || headings.contains(passage.span())
                || passage.span().of(text).isBlank();
    }

    /** The innermost heading above a passage; empty where there is none. */
    String heading(int i) {
        List<Span> over = above.get(i);
        return over.isEmpty() ? "" : over.getLast().of(text).strip();
    }

    /** The passages on a topic, by their place in the report's list. */
    BitSet of(Topic topic) {
        BitSet on = new BitSet();
        for (int i = 0; i < passages.size(); i++) if (!leftOut(i) && on(topic, i)) on.set(i);
        return on;
    }

    private boolean on(Topic topic, int i) {
        Passage passage = passages.get(i);
        boolean planned = passage.role() == Passage.Role.PLAN
                || report.extraction().report().plan();
        if (topic.plan() || planned) return topic.plan() && planned;
        if (states(topic, passage.span())) return true;
        for (String heading : headings(i)) {
            if (topic.opens(heading)) return true;
            if (outline.stream().anyMatch(other -> other.opens(heading))) return false;
        }
        return topic.spoken(passage.span().of(text)) || names(topic, passage.span());
    }

    // innermost first; "5. Nữ công: 51 chị …" has its heading in it
    private List<String> headings(int i) {
        List<String> headings = new ArrayList<>();
        String own = passages.get(i).span().of(text);
        int colon = own.indexOf(':');
        if (colon > 0 && WordKey.words(WordKey.of(own.substring(0, colon))) <= LONGEST_LABEL)
            headings.add(own.substring(0, colon));
        for (Span heading : above.get(i).reversed()) headings.add(heading.of(text));
        return headings;
    }

    private boolean states(Topic topic, Span span) {
        for (Fact fact : report.counted())
            if (topic.indicators().contains(fact.indicator()) && span.contains(fact.span())) return true;
        return false;
    }

    private boolean names(Topic topic, Span span) {
        for (CampaignFound campaign : report.extraction().campaigns())
            if (topic.campaigns().contains(campaign.kind())
                    && campaign.mentions().stream().anyMatch(span::contains)) return true;
        return false;
    }
}
