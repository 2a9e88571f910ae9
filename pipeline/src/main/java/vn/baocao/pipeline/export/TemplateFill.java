package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Fills a comparison into the named cells of a workbook: formats and formulas stay, every figure gets its sentences as a comment. */
final class TemplateFill {
    private static final int MOST = 8;

    private final XSSFWorkbook book;
    private final TemplateNames names;
    private final TableDocument document;
    private final ComparisonTable table;
    private final Register register;
    private final TableWords words;
    private final Messages messages;
    private final XlsxLook look;
    private final List<String> notes = new ArrayList<>();
    private final List<XlsxSources.Stated> stated = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();
    private final UnsummedCells unsummed;
    private int kept;

    TemplateFill(
            XSSFWorkbook book,
            TemplateNames names,
            TableDocument document,
            Register register,
            TableWords words,
            Messages messages) {
        this.book = book;
        this.names = names;
        this.document = document;
        this.table = document.table();
        this.register = register;
        this.words = words;
        this.messages = messages;
        this.look = XlsxLook.within(book);
        this.unsummed = new UnsummedCells(book);
    }

    List<String> fill() {
        notes.addAll(names.strange());
        for (TemplateNames.Text text : names.texts()) text(text);
        Map<TemplateNames.Units, Map<Integer, String>> rows = new LinkedHashMap<>();
        for (TemplateNames.Units units : names.units()) rows.put(units, named(units));
        rows.forEach(this::add);
        for (TemplateNames.Column column : names.columns())
            rows.forEach((units, keys) -> {
                if (units.at().sheet().equals(column.at().sheet()))
                    keys.forEach((row, unit) -> figure(column, row, unit));
            });
        List<String> without = table.units().stream()
                .filter(unit -> !shown.contains(unit.key()))
                .map(UnitRow::name)
                .toList();
        if (!without.isEmpty()) notes.add(messages.get("template.no-row", without.size(), some(without)));
        unsummed();
        if (kept > 0) notes.add(messages.get("template.kept", kept));
        String sources = words.get("xlsx.sources");
        String name = sources;
        for (int n = 2; book.getSheet(name) != null; n++) name = sources + " (" + n + ")";
        new XlsxSources(words, look).write(book.createSheet(name), stated, document);
        evaluate();
        return notes;
    }

    // the office's own sums go past text without a word
    private void unsummed() {
        List<String> all = unsummed.all();
        if (all.isEmpty()) return;
        notes.add(messages.get("template.unsummed", all.size(), some(all)));
        unsummed.formulas().forEach((cell, past) -> {
            if (cell.getCellComment() == null)
                XlsxNotes.put(
                        cell.getSheet().createDrawingPatriarch(),
                        cell,
                        messages.get("template.not-in-sum", past.size(), some(past)));
        });
    }

    private static String some(List<String> all) {
        return all.stream().limit(MOST).collect(Collectors.joining("; ")) + (all.size() > MOST ? "; …" : "");
    }

    private void text(TemplateNames.Text text) {
        String says = switch (text.says()) {
            case TITLE -> words.form(document, null);
            case PERIOD -> table.periods().stream().map(words::heading).collect(Collectors.joining(", "));
            case MEASURE -> {
                Set<String> all =
                        table.lines().stream().map(words::measure).collect(Collectors.toCollection(TreeSet::new));
                yield all.size() == 1
                        ? words.get("unit-of-measure", all.iterator().next())
                        : "";
            }
            case ORIGIN -> words.origin(document);
        };
        XSSFCell cell = cell(
                text.at().sheet(), text.at().first().getRow(), text.at().first().getCol());
        if (!formula(cell)) put(cell, says);
    }

    // which unit each row is of, for those rows that name one
    private Map<Integer, String> named(TemplateNames.Units units) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        for (int r = units.at().first().getRow(); r <= units.at().last().getRow(); r++) {
            XSSFCell cell = cell(units.at().sheet(), r, units.at().first().getCol());
            String name = formula(cell) ? "" : formatter.formatCellValue(cell).strip();
            if (name.isEmpty()) continue;
            List<Unit> found = register.find(name);
            if (found.size() == 1) keys.put(r, found.getFirst().id());
            else unknown.add(cell.getReference() + " “" + name + "”");
        }
        if (!unknown.isEmpty())
            notes.add(messages.get("template.no-unit", units.at().sheet(), some(unknown)));
        shown.addAll(keys.values());
        return keys;
    }

    // empty rows take the units that have none yet
    private void add(TemplateNames.Units units, Map<Integer, String> keys) {
        Deque<UnitRow> waiting = new ArrayDeque<>(table.units().stream()
                .filter(unit -> !shown.contains(unit.key()))
                .toList());
        int rows = 0;
        for (int r = units.at().first().getRow(); r <= units.at().last().getRow(); r++) {
            XSSFCell cell = cell(units.at().sheet(), r, units.at().first().getCol());
            if (cell.getCellType() != CellType.BLANK) continue;
            rows++;
            UnitRow unit = waiting.poll();
            if (unit == null) continue;
            put(cell, unit.name());
            keys.put(r, unit.key());
            shown.add(unit.key());
        }
        if (rows > 0 && !waiting.isEmpty())
            throw new Stop(
                    2,
                    messages.get("template.rows", units.at().name(), units.at().sheet(), rows, rows + waiting.size()));
    }

    private void figure(TemplateNames.Column column, int row, String unit) {
        XSSFCell cell = cell(column.at().sheet(), row, column.at().first().getCol());
        if (formula(cell)) {
            kept++;
            return;
        }
        Line line = line(column.indicator());
        Place place = new Place(unit, period(column), line);
        Cell said = column.target() ? table.target(place).orElse(null) : table.at(place);
        if (said == null) return;
        Field.Figure figure = Field.Figure.of(table, place, said);
        Shown figures = Shown.of(figure, words);
        BigDecimal number = figures.number();
        if (number == null) {
            put(cell, figures.text(words.numbers()));
            if (!(said instanceof Cell.Missing)) unsummed.add(cell, figures.text(words.numbers()));
        } else {
            cell.setBlank();
            boolean percent = line.measure() == Measure.RATE
                    && Objects.requireNonNullElse(cell.getCellStyle().getDataFormatString(), "")
                            .contains("%");
            cell.setCellValue(percent ? number.movePointLeft(2).doubleValue() : number.doubleValue());
        }
        if (cell.getCellComment() == null)
            new XlsxNotes(words, cell.getSheet()).add(cell, figure, figures.text(words.numbers()));
        stated.add(new XlsxSources.Stated(
                column.at().sheet(), cell.getReference(), figure, column.target() ? Part.TARGET : Part.RESULT));
    }

    private Line line(Indicator indicator) {
        return table.lines().stream()
                .filter(line -> line.indicator().equals(indicator.code())
                        && line.measure() == indicator.measure()
                        && line.of() == null
                        && line.subject() == null)
                .findFirst()
                .orElse(new Line(indicator.code(), indicator.measure(), null, null));
    }

    private ReportedPeriod period(TemplateNames.Column column) {
        if (column.year() != null) return ReportedPeriod.year(column.year());
        if (table.periods().size() == 1) return table.periods().getFirst();
        throw new Stop(
                2,
                messages.get(
                        "template.period",
                        column.at().name(),
                        column.at().sheet(),
                        table.periods().stream().map(words::heading).collect(Collectors.joining(", "))));
    }

    private void put(XSSFCell cell, String text) {
        // a string written within its cell would keep its old text beside the new one
        cell.setBlank();
        cell.setCellValue(text);
        cell.setCellStyle(look.safe(text, cell.getCellStyle()));
    }

    private static boolean formula(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    private XSSFCell cell(String sheet, int row, int column) {
        XSSFSheet there = Objects.requireNonNull(book.getSheet(sheet));
        XSSFRow line = there.getRow(row) == null ? there.createRow(row) : there.getRow(row);
        @Nullable XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }

    // what cannot be worked out here is worked out where the workbook is opened
    private void evaluate() {
        book.setForceFormulaRecalculation(true);
        XSSFFormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.setIgnoreMissingWorkbooks(true);
        for (var sheet : book)
            for (var row : sheet)
                for (var cell : row)
                    if (cell.getCellType() == CellType.FORMULA)
                        try {
                            evaluator.evaluateFormulaCell(cell);
                        } catch (NotImplementedException | FormulaParseException unknown) {
                            notes.add(messages.get(
                                    "template.formula",
                                    sheet.getSheetName(),
                                    cell.getAddress().formatAsString()));
                        }
    }
}
