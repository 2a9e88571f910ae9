package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika as it comes, text without layout: what the benchmark sets beside Baocao's own reading. */
public final class PlainTika {
    private final AutoDetectParser parser = new AutoDetectParser();

    /** How many UTF-16 units of text Tika finds in the file. */
    public int read(Path file) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, text, metadata, new ParseContext());
        } catch (TikaException | SAXException broken) {
            throw new IOException(file.toString(), broken);
        }
        return text.toString().length();
    }
}
