package vn.baocao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.TextRepair;

/** Reads plain text: strict UTF-8 first, then the Vietnamese legacy encodings, then Tika's guess. */
final class TextReader {
    ReportText read(Path file, String id) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<TextRepair.Repaired> own = TextRepair.ofBytes(bytes);
        return blocks(id, own.isPresent() ? own.get() : guessed(bytes));
    }

    private static TextRepair.Repaired guessed(byte[] bytes) throws IOException {
        try (AutoDetectReader reader = new AutoDetectReader(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 14];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) text.append(buffer, 0, n);
            return TextRepair.ofFile(text.toString());
        } catch (TikaException notText) {
            throw new NotReadable("unsupported", String.valueOf(notText.getMessage()));
        }
    }

    private static ReportText blocks(String id, TextRepair.Repaired repaired) {
        String text = repaired.text();
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            int from = begin;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) from++;
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
            if (from < to) blocks.add(block(new Span(from, to), text.substring(from, to)));
            begin = end + 1;
        }
        return new ReportText(id, text, blocks, List.of(), repaired.repairs());
    }

    private static Block block(Span span, String line) {
        return switch (LineKind.of(line, false)) {
            case Draft.Piece.Heading heading -> new Block.Heading(span, heading.level());
            case Draft.Piece.Item item -> new Block.ListItem(span, item.depth());
            default -> new Block.Paragraph(span);
        };
    }
}
