package vn.baocao.extractors.marked;

import java.util.ArrayList;
import java.util.List;

/** A report's canonical text, as a careful reader would copy it out, with its marks at their places in that text. */
public record Canonical(String text, List<Placed> facts, List<CampaignMark> campaigns) {
    /** A fact whose quote begins at {@code begin} of the text. */
    public record Placed(int begin, FactMark fact) {}

    public static Canonical of(MarkedReport report) {
        Writer writer = new Writer();
        for (MarkedBlock block : report.blocks()) writer.block(block);
        return new Canonical(writer.text.toString(), List.copyOf(writer.facts), List.copyOf(writer.campaigns));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Placed> facts = new ArrayList<>();
        private final List<CampaignMark> campaigns = new ArrayList<>();

        void block(MarkedBlock block) {
            switch (block) {
                case MarkedBlock.Heading heading -> {
                    if (text.length() > 0) text.append('\n');
                    line(heading.line());
                }
                case MarkedBlock.Paragraph paragraph -> line(paragraph.line());
                case MarkedBlock.Item item -> line(item.line());
                case MarkedBlock.Chrome chrome -> line(chrome.line());
                case MarkedBlock.Box box -> line(box.line());
                case MarkedBlock.Letterhead head -> {
                    head.left().forEach(this::line);
                    head.right().forEach(this::line);
                }
                case MarkedBlock.Table table -> table.rows().forEach(this::row);
                case MarkedBlock.PageBreak ignored -> text.append('\n');
            }
        }

        private void row(List<MarkedBlock.Cell> row) {
            for (int column = 0; column < row.size(); column++) {
                if (column > 0) text.append('\t');
                add(row.get(column).line());
            }
            text.append('\n');
        }

        private void line(Line line) {
            add(line);
            text.append('\n');
        }

        private void add(Line line) {
            for (FactMark fact : line.facts()) facts.add(new Placed(text.length() + fact.begin(), fact));
            campaigns.addAll(line.campaigns());
            text.append(line.text());
        }
    }
}
