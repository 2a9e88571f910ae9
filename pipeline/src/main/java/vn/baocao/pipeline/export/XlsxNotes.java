package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.TablePage.Field;

/** Puts the sentences behind a figure into a comment on its cell. */
final class XlsxNotes {
    private static final int MOST = 3;
    private static final int LONGEST = 600;

    private final TableWords words;
    private final XSSFDrawing drawing;

    XlsxNotes(TableWords words, XSSFSheet sheet) {
        this.words = words;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** With what the figure says first, where its cell cannot show its signs. */
    void add(XSSFCell cell, Field.Figure figure, String says) {
        List<String> lines = new ArrayList<>(List.of(says));
        figure.marks().stream()
                .sorted()
                .map(mark -> TableWords.sign(mark) + " " + words.meaning(mark))
                .forEach(lines::add);
        List<StoredFact> facts = figure.cell().facts();
        facts.stream().limit(MOST).map(this::sentence).forEach(lines::add);
        if (facts.size() > MOST) lines.add("(+" + (facts.size() - MOST) + ")");
        put(drawing, cell, String.join("\n", lines));
    }

    void add(XSSFCell cell, Field.Figure figure) {
        List<StoredFact> facts = figure.cell().facts();
        if (facts.isEmpty()) return;
        String text = facts.stream().limit(MOST).map(this::sentence).collect(Collectors.joining("\n"));
        if (facts.size() > MOST) text += "\n(+" + (facts.size() - MOST) + ")";
        put(drawing, cell, text);
    }

    /** Words alone. */
    void add(XSSFCell cell, String text) {
        put(drawing, cell, text);
    }

    /** Puts a text into a comment on a cell. */
    static void put(XSSFDrawing drawing, XSSFCell cell, String text) {
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        int high = Math.clamp(text.length() / 45 + 2, 4, 16);
        // a comment is first taken for one of the cell that its box begins in, and no cell may have two
        boolean taken = cell.getSheet().getCellComment(new CellAddress(row, column + 1)) != null;
        int left = taken ? column : column + 1;
        XSSFComment comment =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, left, row, left + 4, row + high));
        comment.setString(text);
        comment.setAuthor("Baocao");
        cell.setCellComment(comment);
    }

    private String sentence(StoredFact fact) {
        String sentence = Columns.shown(Quoted.of(fact).text()).strip();
        String cut = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence;
        return "“" + cut + "” (" + words.where(fact.file(), fact.fact().page()) + ")"
                + words.decided(fact, " " + TableWords.sign(Cell.Mark.CORRECTED) + " ");
    }
}
