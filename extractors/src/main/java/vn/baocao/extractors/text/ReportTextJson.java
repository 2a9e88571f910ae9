package vn.baocao.extractors.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Block.Cell;

/** A report's text with its layout as JSON and back: between reader and worker, and in the store. */
public final class ReportTextJson {
    private ReportTextJson() {}

    /** Everything, blocks as short arrays: ["heading", begin, end, level]. */
    public static ObjectNode write(ReportText report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", report.id());
        node.put("text", report.text());
        ArrayNode blocks = node.putArray("blocks");
        report.blocks().forEach(block -> write(block, blocks.addArray()));
        ArrayNode pages = node.putArray("pages");
        for (Page page : report.pages())
            put(pages.addArray().add(page.number()), page.span()).add(page.ocr());
        ArrayNode repairs = node.putArray("repairs");
        report.repairs().forEach(repair -> repairs.addArray().add(repair.kind()).add(repair.says()));
        return node;
    }

    /** @throws IllegalArgumentException where the JSON is not of this shape */
    public static ReportText read(JsonNode node) {
        List<Block> blocks = new ArrayList<>();
        node.required("blocks").forEach(block -> blocks.add(block(block)));
        List<Page> pages = new ArrayList<>();
        for (JsonNode page : node.required("pages"))
            pages.add(new Page(page.get(0).asInt(), span(page, 1), page.get(3).asBoolean()));
        List<Repair> repairs = new ArrayList<>();
        for (JsonNode repair : node.required("repairs"))
            repairs.add(new Repair(repair.get(0).asText(), repair.get(1).asText()));
        return new ReportText(
                node.required("id").asText(), node.required("text").asText(), blocks, pages, repairs);
    }

    private static void write(Block block, ArrayNode out) {
        switch (block) {
            case Block.Heading(Span span, int level) ->
                put(out.add("heading"), span).add(level);
            case Block.Paragraph(Span span) -> put(out.add("paragraph"), span);
            case Block.ListItem(Span span, int depth) ->
                put(out.add("item"), span).add(depth);
            case Block.Chrome(Span span) -> put(out.add("chrome"), span);
            case Block.Table(Span span, List<List<Cell>> rows) -> {
                ArrayNode table = put(out.add("table"), span).addArray();
                for (List<Cell> row : rows) {
                    ArrayNode cells = table.addArray();
                    for (Cell cell : row) write(cell, cells.addArray());
                }
            }
        }
    }

    private static void write(Cell cell, ArrayNode out) {
        put(out, cell.span())
                .add(cell.row())
                .add(cell.column())
                .add(cell.rows())
                .add(cell.columns())
                .add(cell.header());
        if (cell.address() != null) out.add(cell.address());
    }

    private static Block block(JsonNode node) {
        Span span = span(node, 1);
        return switch (node.get(0).asText()) {
            case "heading" -> new Block.Heading(span, node.get(3).asInt());
            case "paragraph" -> new Block.Paragraph(span);
            case "item" -> new Block.ListItem(span, node.get(3).asInt());
            case "chrome" -> new Block.Chrome(span);
            case "table" -> new Block.Table(span, rows(node.get(3)));
            default -> throw new IllegalArgumentException("block " + node.get(0).asText());
        };
    }

    private static List<List<Cell>> rows(JsonNode table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (JsonNode row : table) {
            List<Cell> cells = new ArrayList<>();
            for (JsonNode cell : row)
                cells.add(new Cell(
                        span(cell, 0),
                        cell.get(2).asInt(),
                        cell.get(3).asInt(),
                        cell.get(4).asInt(),
                        cell.get(5).asInt(),
                        cell.get(6).asBoolean(),
                        cell.has(7) ? cell.get(7).asText() : null));
            rows.add(cells);
        }
        return rows;
    }

    private static ArrayNode put(ArrayNode out, Span span) {
        return out.add(span.begin()).add(span.end());
    }

    private static Span span(JsonNode array, int at) {
        return new Span(array.get(at).asInt(), array.get(at + 1).asInt());
    }
}
