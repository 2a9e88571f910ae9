package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;

/** Writes the sheet that says for every figure which sentence it comes from, the figures apart too. */
final class XlsxSources {
    /** A figure and the cell that shows it. */
    record Stated(String sheet, String cell, Field.Figure figure, Part part) {}

    private static final List<String> COLUMNS = List.of(
            "fact",
            "sheet",
            "cell",
            "unit",
            "period",
            "indicator",
            "value",
            "status",
            "sentence",
            "file",
            "page",
            "note");
    private static final int[] WIDTHS = {13, 14, 5, 22, 9, 18, 15, 10, 66, 34, 6, 16};
    private static final int SHEET = 1, INDICATOR = 5, VALUE = 6;
    private static final float LINE = 14.5f;

    /** A row of Excel is no higher. */
    private static final float HIGHEST = 409;

    private final TableWords words;
    private final XlsxLook look;

    XlsxSources(TableWords words, XlsxLook look) {
        this.words = words;
        this.look = look;
    }

    void write(XSSFSheet sheet, List<Stated> stated, TableDocument document) {
        XSSFRow header = sheet.createRow(0);
        for (int c = 0; c < COLUMNS.size(); c++) {
            XSSFCell cell = header.createCell(c);
            cell.setCellValue(words.get("source." + COLUMNS.get(c)));
            cell.setCellStyle(look.header());
            sheet.setColumnWidth(c, WIDTHS[c] * 256);
        }
        for (Stated one : stated)
            for (StoredFact fact : one.figure().cell().facts()) {
                row(
                        sheet,
                        fact,
                        List.of(
                                one.sheet(),
                                one.cell(),
                                document.unit(one.figure().place()).name(),
                                words.heading(one.figure().place().period()),
                                words.heading(one.figure().place().line())),
                        note(fact, one.figure().cell() instanceof Cell.Conflict));
            }
        for (Apart apart : document.table().apart()) {
            Fact fact = apart.fact().fact();
            ReportedPeriod period = ReportedPeriod.between(fact.from(), fact.to());
            row(
                    sheet,
                    apart.fact(),
                    List.of(
                            "",
                            "",
                            apart.unit() == null ? "" : apart.unit().name(),
                            period == null ? "" : words.heading(period),
                            words.heading(apart.line())),
                    words.get("apart."
                                    + apart.why()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'))
                            + words.decided(apart.fact(), "; "));
        }
        // what is the same on every row only takes room
        if (document.pages().size() == 1) sheet.setColumnHidden(SHEET, true);
        if (document.table().lines().size() == 1) sheet.setColumnHidden(INDICATOR, true);
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, sheet.getLastRowNum()), 0, COLUMNS.size() - 1));
        XlsxPaper.one(sheet, 0, 0);
        XlsxPaper.narrow(sheet);
    }

    private String note(StoredFact fact, boolean inDoubt) {
        List<String> notes = new ArrayList<>();
        if (inDoubt) notes.add(words.get("source.in-doubt"));
        if (fact.fact().value().qualifier() != Qualifier.EXACT)
            notes.add(Numbers.sign(fact.fact().value().qualifier()));
        if (fact.fact().ocr()) notes.add(words.get("mark.ocr"));
        if (!Reported.periodic(fact.report())) notes.add(words.get("mark.not-periodic"));
        if (fact.superseded()) notes.add(words.get("mark.superseded"));
        String decided = words.decided(fact, TableWords.sign(Cell.Mark.CORRECTED) + " ");
        if (!decided.isEmpty()) notes.add(decided);
        return String.join("; ", notes);
    }

    private void row(XSSFSheet sheet, StoredFact stored, List<String> place, String note) {
        Fact fact = stored.fact();
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        List<String> texts = new ArrayList<>(List.of(fact.id()));
        texts.addAll(place);
        texts.add("");
        texts.add(words.get("status." + fact.status().name().toLowerCase(Locale.ROOT)) + ", "
                + words.get("scope." + fact.scope().name().toLowerCase(Locale.ROOT)));
        texts.add(cut(Columns.shown(Quoted.of(stored).text())));
        texts.add(stored.file());
        texts.add("");
        texts.add(note);
        for (int c = 0; c < texts.size(); c++) {
            XSSFCell cell = row.createCell(c);
            cell.setCellStyle(look.safe(texts.get(c), look.cell()));
            if (!texts.get(c).isEmpty()) cell.setCellValue(texts.get(c));
        }
        if (fact.value().upTo() == null) {
            row.getCell(VALUE).setCellValue(fact.value().amount().doubleValue());
            row.getCell(VALUE).setCellStyle(look.value(fact.value().amount()));
        } else row.getCell(VALUE).setCellValue(words.numbers().quantity(fact.value()));
        row.getCell(VALUE + 4).setCellValue(fact.page());
        int lines = 1;
        for (int c = 0; c < texts.size(); c++)
            lines = Math.max(lines, PaperColumns.linesIn(texts.get(c), WIDTHS[c] * 6 / 5));
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 3));
    }

    // a cell of Excel holds no more
    private static String cut(String text) {
        return text.length() > 32_000 ? text.substring(0, 32_000) + "…" : text;
    }
}
