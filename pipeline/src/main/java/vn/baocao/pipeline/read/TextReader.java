package vn.baocao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.TextRepair;

/** Reads plain text: strict UTF-8 first, then the Vietnamese legacy encodings, then Tika's guess. */
final class TextReader {
    ReportText read(Path file, String id) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<TextRepair.Repaired> own = TextRepair.ofBytes(bytes);
        TextRepair.Repaired repaired = own.isPresent() ? own.get() : guessed(bytes);
        return new ReportText(id, repaired.text(), PlainText.blocks(repaired.text()), List.of(), repaired.repairs());
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
}
