package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;

/**
 * How wide the columns of a page are, in letters, and which of them stand side by side on a sheet of A4 so that they can be read.
 *
 * @param name of the rows' names
 * @param widths of each column
 * @param sheets the columns of each sheet, in order; the names stand on every sheet
 */
record PaperColumns(int name, List<Integer> widths, List<List<Integer>> sheets) {
    /** What a landscape sheet holds in letters of 12 points, less a little: programs round the width of columns up. */
    static final int SHEET = 120;

    /** What it holds where the letters are made as small as can still be read with ease. */
    private static final int MOST = SHEET * 20 / 13;

    private static final int NAME = 46;
    /** Of names that stand on several sheets, which leaves more room for figures. */
    private static final int REPEATED_NAME = 34;
    /** Of the running number before the names. */
    static final int NUMBER = 5;

    PaperColumns {
        widths = List.copyOf(widths);
        sheets = sheets.stream().map(List::copyOf).toList();
    }

    static PaperColumns of(TablePage page, TableWords words) {
        boolean parts = parts(page);
        int name =
                page.rows().stream().mapToInt(row -> wide(words.row(row))).max().orElse(20);
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < page.columns().size(); c++) {
            Column column = page.columns().get(c);
            int widest = parts ? 10 : Math.min(18, Columns.width(words.headingWithMeasure(column.heading())) + 2);
            for (Row row : page.rows())
                widest = Math.max(
                        widest,
                        Columns.width(
                                words.field(page, row, column, row.fields().get(c))));
            widths.add(Math.clamp(widest + 2, 9, 30));
        }
        int names = Math.clamp(name + 4, 24, NAME);
        int all = NUMBER + widths.stream().mapToInt(i -> i).sum();
        if (all + names > MOST) names = Math.min(names, REPEATED_NAME);
        return new PaperColumns(names, widths, balanced(page.columns(), names + NUMBER, widths));
    }

    // as few sheets as it takes, none much fuller than the others
    private static List<List<Integer>> balanced(List<Column> columns, int names, List<Integer> widths) {
        List<List<Integer>> sheets = sheets(columns, names, widths, MOST);
        for (int most = MOST - 1; sheets.size() > 1 && most > names; most--) {
            List<List<Integer>> closer = sheets(columns, names, widths, most);
            if (closer.size() > sheets.size()) break;
            sheets = closer;
        }
        return sheets;
    }

    /** Of a list whose first columns stand on every sheet; where all do, it is one sheet. */
    static PaperColumns of(List<Integer> widths, int fixed) {
        int names = widths.subList(0, fixed).stream().mapToInt(i -> i).sum();
        List<List<Integer>> sheets = new ArrayList<>();
        List<Integer> sheet = new ArrayList<>();
        int used = names;
        for (int c = fixed; c < widths.size(); c++) {
            if (!sheet.isEmpty() && used + widths.get(c) > MOST) {
                sheets.add(sheet);
                sheet = new ArrayList<>();
                used = names;
            }
            sheet.add(c - fixed);
            used += widths.get(c);
        }
        sheets.add(sheet);
        return new PaperColumns(names - NUMBER, widths.subList(fixed, widths.size()), sheets);
    }

    /** Whether columns say more than results, so that the head of the table has two lines. */
    static boolean parts(TablePage page) {
        return page.columns().stream().anyMatch(column -> column.part() != Part.RESULT);
    }

    // what belongs to one heading stays together
    private static List<List<Integer>> sheets(List<Column> columns, int names, List<Integer> widths, int most) {
        int all = names + widths.stream().mapToInt(i -> i).sum();
        List<List<Integer>> sheets = new ArrayList<>();
        List<Integer> sheet = new ArrayList<>();
        int used = names;
        for (int begin = 0; begin < columns.size(); ) {
            int end = begin + 1;
            while (end < columns.size()
                    && columns.get(end).heading().equals(columns.get(begin).heading())) end++;
            int wide = widths.subList(begin, end).stream().mapToInt(i -> i).sum();
            if (all > most && !sheet.isEmpty() && used + wide > most) {
                sheets.add(sheet);
                sheet = new ArrayList<>();
                used = names;
            }
            for (int c = begin; c < end; c++) sheet.add(c);
            used += wide;
            begin = end;
        }
        sheets.add(sheet);
        return sheets;
    }

    /** How wide the widest sheet is, its names and numbers of rows too. */
    int widest() {
        return sheets.stream().mapToInt(this::wide).max().orElse(name);
    }

    /** How wide a sheet with those columns is. */
    int wide(List<Integer> columns) {
        return name + NUMBER + columns.stream().mapToInt(widths::get).sum();
    }

    /** How many lines a row's name takes. */
    int lines(String text) {
        // small letters are narrower than the digits that widths are told in
        return Math.max(1, (wide(text) * 9 / 10 + name - 2) / (name - 1));
    }

    /** How many lines a text takes in a cell of that many letters; a little more than it has, as bold letters and long words need more. */
    static int linesIn(String text, int letters) {
        return Math.max(1, Columns.wrap(text, Math.max(4, letters * 9 / 10 - 1)).size());
    }

    // capitals are wider
    private static int wide(String text) {
        return Columns.width(text)
                + (int) text.codePoints().filter(Character::isUpperCase).count() * 2 / 5;
    }
}
