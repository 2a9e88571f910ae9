package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.EncryptedDocumentException;
import vn.baocao.extractors.text.ReportText;

/** Reads one file inside a reading process: chooses the reader by type and turns what they throw into a {@link Reading}. */
final class FileReading {
    private final Progress progress;
    private final ReaderChild.Limits limits;
    private final TikaReader tika;

    FileReading(Progress progress, ReaderChild.Limits limits) {
        this.progress = progress;
        this.limits = limits;
        this.tika = new TikaReader(progress);
    }

    /** Reads the file; whatever is wrong with it is told in the answer. */
    Reading read(Path file, String name, Path unpackTo) throws IOException {
        FileType type = FileType.of(file, name);
        try {
            return read(file, name, unpackTo, type);
        } catch (NotReadable known) {
            return new Reading.Unreadable(type.mediaType(), known.reason(), said(known));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // parsers throw anything on a broken file: the cause is the file, and the detail says which
            return new Reading.Unreadable(type.mediaType(), "corrupt", said(broken));
        }
    }

    private Reading read(Path file, String name, Path unpackTo, FileType type) throws IOException {
        String id = sha256(file);
        if (type == FileType.TEXT) return text(type.mediaType(), new TextReader().read(file, id));
        if (type == FileType.ZIP) return zip(file, name, unpackTo, id);
        if (type == FileType.MAIL) return new MailReader(progress, limits).read(file, unpackTo);
        if (type.isImage()) return new Ocr(progress).image(file, type.mediaType(), id);
        if (type == FileType.PDF) return new PdfReader(progress).read(file, id);
        Draft draft = new Draft(progress);
        return switch (type) {
            case HTML -> drafted(type.mediaType(), draft, id, () -> new HtmlReader(draft).read(file));
            case XLSX -> drafted(type.mediaType(), draft, id, () -> new XlsxReader(draft).read(file));
            case ODT -> drafted(type.mediaType(), draft, id, () -> new OdtReader(draft).read(file));
            case RTF ->
                drafted(type.mediaType(), draft, id, () -> new RtfReader(Files.readAllBytes(file), draft).read());
            case OLE -> ole(file, name, id);
            case DOCX -> drafted(type.mediaType(), draft, id, () -> new DocxReader(draft).read(file));
            default -> {
                String mediaType = tika.read(file, name, type, draft);
                yield drafted(mediaType, draft, id, () -> {});
            }
        };
    }

    private Reading zip(Path file, String name, Path unpackTo, String id) throws IOException {
        FileType inside = ZipReader.office(file);
        if (inside == FileType.ZIP) return new ZipReader(progress, limits).read(file, unpackTo);
        Draft draft = new Draft(progress);
        if (inside == FileType.DOCX)
            return drafted(inside.mediaType(), draft, id, () -> new DocxReader(draft).read(file));
        String mediaType = tika.read(file, name, inside, draft);
        return drafted(mediaType, draft, id, () -> {});
    }

    // Word and Excel of 1997 and later run by run; what that does not read (older ones, mails, broken ones) is Tika's
    private Reading ole(Path file, String name, String id) throws IOException {
        Draft draft = new Draft(progress);
        String found = tika.detected(file, name);
        try {
            if (found.equals("application/msword"))
                return drafted(found, draft, id, () -> new DocReader(draft).read(file));
            if (found.equals("application/vnd.ms-excel"))
                return drafted(found, draft, id, () -> new XlsReader(draft).read(file));
        } catch (EncryptedDocumentException encrypted) {
            throw new NotReadable("encrypted", String.valueOf(encrypted.getMessage()));
        } catch (RuntimeException oldOrBroken) {
            progress.step();
        }
        Draft again = new Draft(progress);
        String mediaType = tika.read(file, name, FileType.OLE, again);
        return drafted(mediaType, again, id, () -> {});
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Reading drafted(String mediaType, Draft draft, String id, Work work) throws IOException {
        work.run();
        if (draft.isBlank()) return new Reading.NoText(mediaType, "blank");
        return text(mediaType, draft.finish(id));
    }

    private static Reading text(String mediaType, ReportText text) {
        if (text.text().codePoints().noneMatch(Character::isLetterOrDigit))
            return new Reading.NoText(mediaType, "blank");
        return new Reading.Text(mediaType, text);
    }

    private static String said(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
    }

    private String sha256(Path file) throws IOException {
        try (InputStream in = progress.watching(Files.newInputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
