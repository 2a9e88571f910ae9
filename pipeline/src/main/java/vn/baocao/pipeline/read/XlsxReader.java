package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.LegacyEncoding;

/** Reads .xlsx sheet by sheet without building it in memory: values as they show, merged cells, sheet names. */
final class XlsxReader {
    private record Look(int format, String font) {}

    private final Draft draft;
    private final CellFormat format = new CellFormat();
    private final List<String> strings = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String[]> sheets = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean since1904;

    XlsxReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OfficeXml.part(zip, "xl/_rels/workbook.xml.rels", this::relations);
            if (!OfficeXml.part(zip, "xl/workbook.xml", this::workbook))
                throw new NotReadable("corrupt", "no xl/workbook.xml");
            OfficeXml.part(zip, "xl/styles.xml", this::styles);
            OfficeXml.part(zip, "xl/sharedStrings.xml", this::sharedStrings);
            for (String[] sheet : sheets) {
                String target = targets.getOrDefault(sheet[1], "");
                Sheet cells = new Sheet(sheet[0]);
                OfficeXml.part(
                        zip, target.startsWith("/") ? target.substring(1) : "xl/" + target, xml -> sheet(xml, cells));
                cells.write(draft);
            }
        } catch (ZipException broken) {
            throw new NotReadable("corrupt", String.valueOf(broken.getMessage()));
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship"))
                targets.put(OfficeXml.text(xml, "Id"), OfficeXml.text(xml, "Target"));
    }

    private void workbook(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                since1904 = OfficeXml.text(xml, "date1904").matches("1|true");
            // hidden sheets hold lists for the form, not what is reported
            if (xml.getLocalName().equals("sheet")
                    && !OfficeXml.text(xml, "state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden"))
                sheets.add(new String[] {OfficeXml.text(xml, "name"), OfficeXml.text(xml, "id")});
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        boolean inFont = false;
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals("fonts")) inFont = false;
                if (xml.getLocalName().equals("cellXfs")) inCells = false;
            }
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "numFmt" -> patterns.put(OfficeXml.number(xml, "numFmtId", 0), OfficeXml.text(xml, "formatCode"));
                case "fonts" -> inFont = true;
                case "font" -> {
                    if (inFont) fonts.add("");
                }
                case "name" -> {
                    if (inFont && !fonts.isEmpty()) fonts.set(fonts.size() - 1, OfficeXml.text(xml, "val"));
                }
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells)
                        looks.add(look(OfficeXml.number(xml, "numFmtId", 0), OfficeXml.number(xml, "fontId", 0)));
                }
                default -> {}
            }
        }
    }

    private Look look(int numberFormat, int font) {
        return new Look(numberFormat, font < fonts.size() ? fonts.get(font) : "");
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) strings.add(rich(xml, "si"));
        }
    }

    // runs of a string; those in an old font are decoded by it
    private String rich(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String font = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(until)) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "r" -> font = "";
                case "rFont" -> font = OfficeXml.text(xml, "val");
                case "rPh" -> OfficeXml.skip(xml);
                case "t" -> text.append(decoded(xml.getElementText(), font));
                default -> {}
            }
        }
        return text.toString();
    }

    private void sheet(XMLStreamReader xml, Sheet sheet) throws XMLStreamException {
        int row = -1;
        int column = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> {
                    row = OfficeXml.number(xml, "r", row + 2) - 1;
                    column = -1;
                    draft.step();
                }
                case "c" -> {
                    String reference = OfficeXml.text(xml, "r");
                    column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
                    Look look = looks.isEmpty()
                            ? new Look(0, "")
                            : looks.get(Math.min(OfficeXml.number(xml, "s", 0), looks.size() - 1));
                    sheet.cell(row, column, value(xml, OfficeXml.text(xml, "t"), look));
                }
                case "mergeCell" -> {
                    CellRangeAddress area = CellRangeAddress.valueOf(OfficeXml.text(xml, "ref"));
                    sheet.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
                }
                default -> {}
            }
        }
    }

    private String value(XMLStreamReader xml, String type, Look look) throws XMLStreamException {
        String shown = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("is")) shown = decoded(rich(xml, "is"), look.font());
            if (xml.getLocalName().equals("v"))
                shown = shown(xml.getElementText().strip(), type, look);
        }
        return shown;
    }

    private String shown(String raw, String type, Look look) {
        return switch (type) {
            case "s" ->
                raw.matches("\\d{1,9}") && Integer.parseInt(raw) < strings.size()
                        ? decoded(strings.get(Integer.parseInt(raw)), look.font())
                        : "";
            case "str", "inlineStr" -> decoded(raw, look.font());
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            // a formula that failed says nothing
            case "e" -> "";
            case "d" -> raw;
            default -> number(raw, look.format());
        };
    }

    private String number(String raw, int index) {
        if (!raw.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?")) return raw;
        String pattern = patterns.get(index);
        return format.shown(Double.parseDouble(raw), index, pattern == null ? builtin(index) : pattern, since1904);
    }

    private static String builtin(int index) {
        @Nullable String pattern = BuiltinFormats.getBuiltinFormat(index);
        return pattern == null ? "" : pattern;
    }

    private String decoded(String text, String font) {
        Optional<LegacyEncoding> encoding = LegacyEncoding.ofFont(font);
        return encoding.isPresent() ? draft.decoded(text, font) : text;
    }
}
