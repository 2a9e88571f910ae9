package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.baocao.extractors.text.ReportText;

/** Makes small files of the formats that are read, and reads them in this process. */
final class Files4Tests {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files4Tests() {}

    /** A zip of names and contents, in turns. */
    static Path zip(Path file, String... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A .docx with this body, and other parts (names in word/ and contents) in turns. */
    static Path docx(Path file, String body, String... parts) throws IOException {
        String[] all = new String[parts.length + 4];
        all[0] = "[Content_Types].xml";
        all[1] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
        all[2] = "word/document.xml";
        all[3] = "<w:document xmlns:w=\"" + W + "\" xmlns:mc=\"urn:mc\"><w:body>" + body + "</w:body></w:document>";
        for (int i = 0; i < parts.length; i += 2) {
            all[4 + i] = "word/" + parts[i];
            all[5 + i] = parts[i + 1].replaceFirst(">", " xmlns:w=\"" + W + "\">");
        }
        return zip(file, all);
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static Reading read(Path file, Path unpackTo) throws IOException {
        return new FileReading(new Progress(), new ReaderChild.Limits(50L << 20, 100, 3))
                .read(file, file.getFileName().toString(), unpackTo);
    }

    static ReportText text(Path file) throws IOException {
        Reading reading = read(file, file.resolveSibling("unpacked"));
        if (reading instanceof Reading.Text text) return text.text();
        throw new AssertionError(reading.toString());
    }
}
