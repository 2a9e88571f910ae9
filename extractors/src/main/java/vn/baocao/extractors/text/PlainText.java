package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the layout of text that comes without one: headings, lists, paragraphs, plain tables and the frame of a web page. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text with the blocks that its lines show; the text itself is never changed.
     *
     * @param id SHA-256 of the document's bytes
     * @param text NFC, lines ended by {@code \n}
     */
    public static ReportText of(String id, String text) {
        return new ReportText(id, text, blocks(text), List.of(), List.of());
    }

    /** The blocks of the text, in order, not overlapping, every letter in one of them. */
    public static List<Block> blocks(String original) {
        String text = Line.flat(original);
        List<Line> lines = Wrapping.join(text, Line.of(text, 0, text.length()));
        lines = LongLines.split(text, lines);
        boolean[] chrome = ChromeLines.find(lines);
        List<Block> blocks = new ArrayList<>();
        BlockMaker maker = new BlockMaker(text, blocks);
        List<Line> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!chrome[i]) {
                run.add(lines.get(i));
                continue;
            }
            maker.add(run);
            run.clear();
            int from = i;
            while (i + 1 < lines.size() && chrome[i + 1]) i++;
            blocks.add(new Block.Chrome(
                    new Span(lines.get(from).begin(), lines.get(i).end())));
        }
        maker.add(run);
        return List.copyOf(blocks);
    }
}
