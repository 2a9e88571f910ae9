package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.Span;

/**
 * Puts together what a document says of its layout (tables, headings by style, menus) and what its lines show: where the document is
 * silent, its text is read as plain text would be, so that a report has the same blocks in every format.
 */
final class Layout {
    private Layout() {}

    /** The blocks of the text; those that the document itself marked are given in order. */
    static List<Block> of(String text, List<Block> marked) {
        List<Block> shown = PlainText.blocks(text);
        List<Block> fixed = new ArrayList<>();
        for (Block block : marked) {
            switch (block) {
                case Block.Table table -> fixed.add(table);
                case Block.Chrome chrome -> fixed.add(chrome);
                case Block.Heading heading -> {
                    if (!isKnown(heading, shown)) fixed.add(heading);
                }
                case Block.ListItem item -> {
                    if (shown.stream()
                            .noneMatch(b -> b.span().overlaps(item.span()) && !(b instanceof Block.Paragraph)))
                        fixed.add(item);
                }
                case Block.Paragraph paragraph -> {}
            }
        }
        List<Block> blocks = new ArrayList<>(fixed);
        int next = 0;
        for (Block block : shown) {
            while (next < fixed.size()
                    && fixed.get(next).span().end() <= block.span().begin()) next++;
            outside(text, block, fixed, next, blocks);
        }
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    // its number tells a heading's place among the others better than its style does
    private static boolean isKnown(Block.Heading heading, List<Block> shown) {
        return shown.stream()
                .anyMatch(block -> (block instanceof Block.Heading || block instanceof Block.Chrome)
                        && block.span().overlaps(heading.span()));
    }

    private static void outside(String text, Block block, List<Block> fixed, int from, List<Block> into) {
        int begin = block.span().begin();
        int end = block.span().end();
        boolean whole = from >= fixed.size() || fixed.get(from).span().begin() >= end;
        if (whole) {
            into.add(block);
            return;
        }
        for (int i = from; i < fixed.size() && fixed.get(i).span().begin() < end; i++) {
            trimmed(text, block, begin, fixed.get(i).span().begin(), into);
            begin = Math.max(begin, fixed.get(i).span().end());
        }
        trimmed(text, block, begin, end, into);
    }

    private static void trimmed(String text, Block block, int from, int to, List<Block> into) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin >= end) return;
        Span span = new Span(begin, end);
        into.add(
                switch (block) {
                    case Block.Heading heading -> new Block.Heading(span, heading.level());
                    case Block.ListItem item -> new Block.ListItem(span, item.depth());
                    case Block.Chrome chrome -> new Block.Chrome(span);
                    case Block.Paragraph paragraph -> new Block.Paragraph(span);
                    case Block.Table table -> new Block.Paragraph(span);
                });
    }
}
