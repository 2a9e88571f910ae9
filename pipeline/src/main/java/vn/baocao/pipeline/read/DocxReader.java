package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** Reads .docx part by part without building it in memory: body, text boxes, footnotes, page heads and feet. */
final class DocxReader {
    private final Draft draft;

    DocxReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String main = main(zip);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            DocxStyles styles = new DocxStyles();
            OfficeXml.part(zip, folder + "styles.xml", styles::readStyles);
            OfficeXml.part(zip, folder + "numbering.xml", styles::readNumbering);
            chrome(zip, folder + "header", styles);
            DocxBody body = new DocxBody(draft, styles, false);
            if (!OfficeXml.part(zip, main, body::read)) throw new NotReadable("corrupt", "no " + main);
            OfficeXml.part(zip, folder + "footnotes.xml", new DocxBody(draft, styles, false)::read);
            OfficeXml.part(zip, folder + "endnotes.xml", new DocxBody(draft, styles, false)::read);
            chrome(zip, folder + "footer", styles);
        } catch (ZipException broken) {
            throw new NotReadable("corrupt", String.valueOf(broken.getMessage()));
        }
    }

    private void chrome(ZipFile zip, String prefix, DocxStyles styles) throws IOException {
        TreeMap<String, String> parts = new TreeMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(prefix) && name.endsWith(".xml")) parts.put(name, name);
        }
        List<String> seen = new ArrayList<>();
        for (String name : parts.keySet()) {
            Draft own = new Draft(new Progress());
            OfficeXml.part(zip, name, new DocxBody(own, styles, true)::read);
            for (Draft.Piece piece : own.pieces()) {
                // the same head on the first, odd and even pages is said once
                if (seen.contains(piece.toString())) continue;
                seen.add(piece.toString());
                draft.add(piece);
            }
        }
    }

    private static String main(ZipFile zip) throws IOException {
        String[] found = {"word/document.xml"};
        OfficeXml.part(zip, "_rels/.rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT
                        || !xml.getLocalName().equals("Relationship")) continue;
                String type = xml.getAttributeValue(null, "Type");
                String target = xml.getAttributeValue(null, "Target");
                if (type != null && target != null && type.endsWith("/officeDocument"))
                    found[0] = target.startsWith("/") ? target.substring(1) : target;
            }
        });
        return found[0];
    }
}
