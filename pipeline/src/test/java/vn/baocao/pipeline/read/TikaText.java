package vn.baocao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What somebody else reads in a file that was written here. */
public final class TikaText {
    private TikaText() {}

    /** The text of a document as Tika reads it for somebody who writes numbers the Vietnamese way. */
    public static String of(byte[] document, String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        ParseContext context = new ParseContext();
        context.set(Locale.class, Locale.of("vi", "VN"));
        BodyContentHandler text = new BodyContentHandler(-1);
        try {
            new AutoDetectParser().parse(new ByteArrayInputStream(document), text, metadata, context);
        } catch (IOException | SAXException | TikaException unreadable) {
            throw new AssertionError(name, unreadable);
        }
        return text.toString();
    }
}
