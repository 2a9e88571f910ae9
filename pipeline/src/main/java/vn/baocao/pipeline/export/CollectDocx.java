package vn.baocao.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.baocao.index.collect.Collected;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Piece;
import vn.baocao.index.collect.Collected.Section;

/** Writes collected passages as a Word document that staff go on writing in: the office's look, real headings, page numbers. */
final class CollectDocx {
    private final CollectWords words;

    CollectDocx(CollectWords words) {
        this.words = words;
    }

    /** Writes the document; the stream stays open. */
    void write(Collected collected, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxLook.apply(document, words.language());
            paragraph(document, DocxLook.TITLE, words.title(collected));
            paragraph(document, DocxLook.NOTE, words.origin(collected)).setAlignment(ParagraphAlignment.CENTER);
            for (int s = 0; s < collected.sections().size(); s++) section(document, collected, s);
            for (String line : words.missing(collected)) paragraph(document, DocxLook.NOTE, line);
            document.getProperties().getCoreProperties().setTitle(words.title(collected));
            document.write(out);
        }
    }

    private void section(XWPFDocument document, Collected collected, int s) {
        Section section = collected.sections().get(s);
        paragraph(document, DocxLook.HEADING_1, words.heading(collected, s));
        for (int u = 0; u < section.units().size(); u++) {
            paragraph(
                    document,
                    DocxLook.HEADING_2,
                    words.heading(u + 1, section.units().get(u).unit()));
            for (Excerpt excerpt : section.units().get(u).excerpts()) excerpt(document, excerpt);
        }
        if (section.units().isEmpty()) paragraph(document, DocxLook.NOTE, words.get("nothing"));
        for (String line : words.silent(section)) paragraph(document, DocxLook.NOTE, line);
    }

    private void excerpt(XWPFDocument document, Excerpt excerpt) {
        int last = excerpt.pieces().size() - 1;
        for (int i = 0; i <= last; i++)
            switch (excerpt.pieces().get(i)) {
                case Piece.Prose prose ->
                    paragraph(document, DocxLook.BODY, prose.text()).setKeepNext(i == last);
                case Piece.Rows rows -> rows(document, rows);
            }
        paragraph(document, DocxLook.SOURCE, words.source(excerpt));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Columns.shown(text));
        return paragraph;
    }

    private static void rows(XWPFDocument document, Piece.Rows rows) {
        if (rows.rows().isEmpty()) return;
        int width = rows.rows().getFirst().size();
        XWPFTable table = document.createTable(rows.rows().size(), width);
        table.setWidth("100%");
        for (int r = 0; r < rows.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(r < rows.heads());
            List<String> cells = rows.rows().get(r);
            for (int c = 0; c < width; c++) {
                XWPFParagraph paragraph = row.getCell(c).getParagraphs().getFirst();
                paragraph.setStyle(DocxLook.CELL);
                XWPFRun run = paragraph.createRun();
                run.setText(Columns.shown(cells.get(c)));
                run.setBold(r < rows.heads());
            }
        }
    }
}
