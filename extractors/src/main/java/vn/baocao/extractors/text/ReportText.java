package vn.baocao.extractors.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The repaired text of one report with its layout. Offsets are taken once, in {@code text}, and never move.
 *
 * @param id SHA-256 of the document's bytes, lower-case hex
 * @param text NFC, lines ended by {@code \n}
 * @param blocks in text order, not overlapping; empty where the layout is unknown
 * @param pages in order; empty where the document has none
 * @param repairs what was mended, in order
 */
public record ReportText(String id, String text, List<Block> blocks, List<Page> pages, List<Repair> repairs) {
    public ReportText {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        repairs = List.copyOf(repairs);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().begin() < end || block.span().end() > text.length())
                throw new IllegalArgumentException(id + ": block " + block.span() + " overlaps or leaves the text");
            end = block.span().end();
        }
    }

    /** The number of the page that holds the offset; 1 where the document has no pages. */
    public int pageAt(int offset) {
        int number = 1;
        for (Page page : pages) if (page.span().begin() <= offset) number = page.number();
        return number;
    }

    /** The address of the workbook's cell that holds the offset, as {@link Block.Cell#address}; null where none does. */
    public @Nullable String addressAt(int offset) {
        for (Block block : blocks)
            if (block instanceof Block.Table table && table.span().contains(offset))
                for (List<Block.Cell> row : table.rows())
                    for (Block.Cell cell : row) if (cell.span().contains(offset)) return cell.address();
        return null;
    }

    /** Whether the offset lies on a page whose text came from OCR. */
    public boolean isOcr(int offset) {
        return pages.stream().anyMatch(page -> page.ocr() && page.span().contains(offset));
    }
}
