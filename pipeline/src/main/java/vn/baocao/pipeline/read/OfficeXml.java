package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML parts of office documents as streams, without entities or outside references. */
final class OfficeXml {
    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    /** Something that reads a part's XML. */
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Reads a part; false where the document has none of that name. */
    static boolean part(ZipFile zip, String name, PartReader reader) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return false;
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            reader.read(xml);
            xml.close();
            return true;
        } catch (XMLStreamException broken) {
            throw new NotReadable("corrupt", name + ": " + broken.getMessage());
        }
    }

    /** An attribute by its local name: documents of strict and transitional form differ in the namespace only. */
    static @Nullable String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    /** An attribute, "" where it is not there. */
    static String text(XMLStreamReader xml, String name) {
        String value = value(xml, name);
        return value == null ? "" : value;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = text(xml, name);
        return value.matches("\\d{1,7}") ? Integer.parseInt(value) : otherwise;
    }

    /** Goes to the end of the element that was just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            else if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
