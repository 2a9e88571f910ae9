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
import vn.baocao.extractors.text.ReportTextJson;

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
            case Reading.Text text -> node.set("text", ReportTextJson.write(text.text()));
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
        if (node.has("text")) return new Reading.Text(type, ReportTextJson.read(node.get("text")));
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
}
