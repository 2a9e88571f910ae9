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
        if (type == FileType.OLE) return ole(file, name, id);
        return document(type, file, name, id);
    }

    private Reading document(FileType type, Path file, String name, String id) throws IOException {
        Draft draft = new Draft(progress);
        String mediaType = type.mediaType();
        return switch (type) {
            case HTML -> drafted(mediaType, draft, id, () -> new HtmlReader(draft).read(file));
            case XLSX -> drafted(mediaType, draft, id, () -> new XlsxReader(draft).read(file));
            case ODT -> drafted(mediaType, draft, id, () -> new OdtReader(draft).read(file));
            case RTF -> drafted(mediaType, draft, id, () -> new RtfReader(Files.readAllBytes(file), draft).read());
            case DOCX -> {
                Reading written = drafted(mediaType, draft, id, () -> new DocxReader(draft).read(file));
                // scans pasted into a document
                yield written instanceof Reading.NoText
                        ? new Ocr(progress).pictures(file, "word/media/", mediaType, id)
                        : written;
            }
            default -> {
                String found = tika.read(file, name, type, draft);
                yield drafted(found, draft, id, () -> {});
            }
        };
    }

    private Reading zip(Path file, String name, Path unpackTo, String id) throws IOException {
        ZipReader.refuseMany(file, limits.entries());
        FileType inside = ZipReader.office(file);
        if (inside == FileType.ZIP) return new ZipReader(progress, limits).read(file, unpackTo);
        return document(inside, file, name, id);
    }

    // Word and Excel of 1997 and later run by run; what that does not read (older ones, mails, broken ones) is Tika's
    private Reading ole(Path file, String name, String id) throws IOException {
        if (Locked.isLocked(file)) return unlocked(file, name, id);
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

    private Reading unlocked(Path file, String name, String id) throws IOException {
        Path open = Files.createTempFile("baocao-unlocked", ".zip");
        try {
            Locked.unlock(file, open);
            return document(ZipReader.office(open), open, name, id);
        } finally {
            Files.deleteIfExists(open);
        }
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
