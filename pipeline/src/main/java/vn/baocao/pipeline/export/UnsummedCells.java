package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Finds the formulas of a workbook that go past cells whose figures stand there as words, such as those in conflict: Excel leaves them out
 * and says nothing.
 */
final class UnsummedCells {
    /** A cell by sheet, row and column. */
    private record Where(String sheet, int row, int column) {
        static Where of(Cell cell) {
            return new Where(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
        }
    }

    private final XSSFWorkbook book;
    private final XSSFEvaluationWorkbook formulas;
    private final Map<Where, Set<String>> told = new LinkedHashMap<>();

    UnsummedCells(XSSFWorkbook book) {
        this.book = book;
        this.formulas = XSSFEvaluationWorkbook.create(book);
    }

    /** Takes a cell whose figure is told in words. */
    void add(XSSFCell cell, String says) {
        told.put(Where.of(cell), Set.of(cell.getReference() + " " + says));
    }

    /** All cells taken, each with what it says. */
    List<String> all() {
        return told.values().stream().flatMap(Set::stream).toList();
    }

    /** The formulas that lead to such cells, directly or by other formulas, each with those cells. */
    Map<XSSFCell, List<String>> formulas() {
        Map<XSSFCell, Ptg[]> waiting = new LinkedHashMap<>();
        for (var sheet : book)
            for (var row : sheet)
                for (Cell cell : row)
                    if (cell instanceof XSSFCell one && cell.getCellType() == CellType.FORMULA && !told.isEmpty())
                        waiting.put(one, parsed(one));
        Map<Where, Set<String>> reached = new LinkedHashMap<>(told);
        Map<XSSFCell, List<String>> found = new LinkedHashMap<>();
        boolean more = true;
        // a total of totals is reached by the totals; what a formula leads to only grows, so this ends
        while (more) {
            more = false;
            for (Map.Entry<XSSFCell, Ptg[]> formula : waiting.entrySet()) {
                Set<String> past = new LinkedHashSet<>();
                reached.forEach((where, says) -> {
                    if (leadsTo(formula.getKey().getSheet(), formula.getValue(), where)) past.addAll(says);
                });
                if (past.isEmpty() || past.equals(reached.get(Where.of(formula.getKey())))) continue;
                reached.put(Where.of(formula.getKey()), past);
                found.put(formula.getKey(), new ArrayList<>(past));
                more = true;
            }
        }
        return found;
    }

    private Ptg[] parsed(XSSFCell cell) {
        try {
            return FormulaParser.parse(
                    cell.getCellFormula(), formulas, FormulaType.CELL, book.getSheetIndex(cell.getSheet()));
        } catch (FormulaParseException unknown) {
            // Excel may know it; of what it is made cannot be told here
            return new Ptg[0];
        }
    }

    private static boolean leadsTo(XSSFSheet own, Ptg[] formula, Where where) {
        for (Ptg part : formula) {
            @Nullable
            String sheet = part instanceof Area3DPxg area
                    ? area.getSheetName()
                    : part instanceof Ref3DPxg cell ? cell.getSheetName() : own.getSheetName();
            if (!where.sheet.equals(sheet)) continue;
            if (part instanceof AreaPtgBase area
                    && area.getFirstRow() <= where.row
                    && where.row <= area.getLastRow()
                    && area.getFirstColumn() <= where.column
                    && where.column <= area.getLastColumn()) return true;
            if (part instanceof RefPtgBase cell && cell.getRow() == where.row && cell.getColumn() == where.column)
                return true;
        }
        return false;
    }
}
