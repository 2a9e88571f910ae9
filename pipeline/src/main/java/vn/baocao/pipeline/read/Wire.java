package vn.baocao.pipeline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Page;
import vn.baocao.extractors.text.Repair;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** What parent and child say to each other: JSON, each message behind its length in four bytes. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 256 << 20;

    private Wire() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static void write(DataOutputStream out, JsonNode message) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(message);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** The next message; an EOFException where the other side is gone. */
    static JsonNode read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) throw new IOException("message of " + length + " bytes");
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return JSON.readTree(bytes);
    }

    static ObjectNode toJson(Reading reading) {
        ObjectNode node = object().put("media_type", reading.mediaType());
        switch (reading) {
            case Reading.Text text -> node.set("text", toJson(text.text()));
            case Reading.NoText none -> node.put("no_text", none.why());
            case Reading.Unreadable bad -> node.put("unreadable", bad.cause()).put("detail", bad.detail());
            case Reading.Container container -> {
                ArrayNode members = node.putArray("members");
                for (Reading.Member member : container.members())
                    members.addArray().add(member.name()).add(member.file().toString());
            }
        }
        return node;
    }

    static Reading toReading(JsonNode node) {
        String type = node.path("media_type").asText();
        if (node.has("text")) return new Reading.Text(type, toText(node.get("text")));
        if (node.has("no_text"))
            return new Reading.NoText(type, node.get("no_text").asText());
        if (node.has("unreadable"))
            return new Reading.Unreadable(
                    type, node.get("unreadable").asText(), node.path("detail").asText());
        List<Reading.Member> members = new ArrayList<>();
        for (JsonNode member : node.path("members"))
            members.add(new Reading.Member(
                    member.get(0).asText(), Path.of(member.get(1).asText())));
        return new Reading.Container(type, members);
    }

    private static ObjectNode toJson(ReportText report) {
        ObjectNode node = object().put("id", report.id()).put("text", report.text());
        ArrayNode blocks = node.putArray("blocks");
        for (Block block : report.blocks()) {
            ArrayNode one = blocks.addArray();
            switch (block) {
                case Block.Heading heading -> span(one.add("h"), heading.span()).add(heading.level());
                case Block.Paragraph paragraph -> span(one.add("p"), paragraph.span());
                case Block.ListItem item -> span(one.add("i"), item.span()).add(item.depth());
                case Block.Chrome chrome -> span(one.add("c"), chrome.span());
                case Block.Table table -> rows(span(one.add("t"), table.span()).addArray(), table.rows());
            }
        }
        ArrayNode pages = node.putArray("pages");
        for (Page page : report.pages())
            span(pages.addArray().add(page.number()), page.span()).add(page.ocr());
        ArrayNode repairs = node.putArray("repairs");
        for (Repair repair : report.repairs())
            repairs.addArray().add(repair.kind()).add(repair.says());
        return node;
    }

    private static void rows(ArrayNode into, List<List<Block.Cell>> rows) {
        for (List<Block.Cell> row : rows) {
            ArrayNode cells = into.addArray();
            for (Block.Cell cell : row)
                span(cells.addArray(), cell.span())
                        .add(cell.row())
                        .add(cell.column())
                        .add(cell.rows())
                        .add(cell.columns())
                        .add(cell.header());
        }
    }

    private static ArrayNode span(ArrayNode into, Span span) {
        return into.add(span.begin()).add(span.end());
    }

    private static ReportText toText(JsonNode node) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : node.get("blocks")) blocks.add(toBlock(block));
        List<Page> pages = new ArrayList<>();
        for (JsonNode page : node.get("pages"))
            pages.add(new Page(page.get(0).asInt(), span(page, 1), page.get(3).asBoolean()));
        List<Repair> repairs = new ArrayList<>();
        for (JsonNode repair : node.get("repairs"))
            repairs.add(new Repair(repair.get(0).asText(), repair.get(1).asText()));
        return new ReportText(node.get("id").asText(), node.get("text").asText(), blocks, pages, repairs);
    }

    private static Block toBlock(JsonNode node) {
        Span span = span(node, 1);
        String kind = node.get(0).asText();
        return switch (kind) {
            case "h" -> new Block.Heading(span, node.get(3).asInt());
            case "p" -> new Block.Paragraph(span);
            case "i" -> new Block.ListItem(span, node.get(3).asInt());
            case "c" -> new Block.Chrome(span);
            case "t" -> new Block.Table(span, toRows(node.get(3)));
            default -> throw new IllegalArgumentException("block " + kind);
        };
    }

    private static List<List<Block.Cell>> toRows(JsonNode node) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (JsonNode row : node) {
            List<Block.Cell> cells = new ArrayList<>();
            for (JsonNode cell : row)
                cells.add(new Block.Cell(
                        span(cell, 0),
                        cell.get(2).asInt(),
                        cell.get(3).asInt(),
                        cell.get(4).asInt(),
                        cell.get(5).asInt(),
                        cell.get(6).asBoolean()));
            rows.add(cells);
        }
        return rows;
    }

    private static Span span(JsonNode node, int at) {
        return new Span(node.get(at).asInt(), node.get(at + 1).asInt());
    }
}
