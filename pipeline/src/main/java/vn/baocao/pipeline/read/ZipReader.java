package vn.baocao.pipeline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks zip archives under names of our own, within limits on count, size and depth; names inside are never used as paths. */
final class ZipReader {
    // the end of the central directory, with the count of its entries at byte 10; a comment may stand behind it
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final Progress progress;
    private final ReaderChild.Limits limits;
    private final List<Reading.Member> members = new ArrayList<>();
    private int seen;
    private long unpacked;

    ZipReader(Progress progress, ReaderChild.Limits limits) {
        this.progress = progress;
        this.limits = limits;
    }

    /** DOCX, XLSX, ODT or OTHER where the archive is a document under another name; ZIP where it is an archive. */
    static FileType office(Path file) throws IOException {
        try (ZipFile zip = open(file)) {
            if (zip.getEntry("[Content_Types].xml") == null)
                return zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null
                        ? FileType.ODT
                        : FileType.ZIP;
            if (zip.getEntry("word/document.xml") != null) return FileType.DOCX;
            if (zip.getEntry("xl/workbook.xml") != null) return FileType.XLSX;
            return FileType.OTHER;
        }
    }

    /** Throws where the archive says that it holds more entries than may be; asked before its list is loaded. */
    static void refuseMany(Path file, int most) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (tail[at] != END[0] || tail[at + 1] != END[1] || tail[at + 2] != END[2] || tail[at + 3] != END[3])
                    continue;
                int count = (tail[at + 10] & 0xFF) | (tail[at + 11] & 0xFF) << 8;
                if (count > most) throw new NotReadable("too-large", count + " entries or more, limit " + most);
                return;
            }
        }
    }

    Reading read(Path file, Path unpackTo) throws IOException {
        Files.createDirectories(unpackTo);
        unpack(file, "", unpackTo, 1);
        return new Reading.Container(FileType.ZIP.mediaType(), members);
    }

    private void unpack(Path file, String prefix, Path unpackTo, int depth) throws IOException {
        refuseMany(file, limits.entries());
        try (ZipFile zip = open(file)) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.isDirectory() || entry.isUnixSymlink() || isNoise(entry.getName())) continue;
                if (++seen > limits.entries())
                    throw new NotReadable("too-large", "more than " + limits.entries() + " files");
                unpack(zip, entry, prefix, unpackTo, depth);
            }
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, String prefix, Path unpackTo, int depth)
            throws IOException {
        String name = prefix + entry.getName();
        Path target = unpackTo.resolve(String.format(Locale.ROOT, "%05d%s", seen, suffix(name)));
        copy(zip, entry, target);
        boolean archive = Files.size(target) > 0 && FileType.of(target, name) == FileType.ZIP && isArchive(target);
        if (archive && depth < limits.depth()) {
            unpack(target, name + "/", unpackTo, depth + 1);
            Files.delete(target);
        } else {
            members.add(new Reading.Member(name, target));
        }
    }

    private static boolean isArchive(Path target) {
        try {
            return office(target) == FileType.ZIP;
        } catch (IOException broken) {
            // it becomes a member, and reading it says what is wrong
            return false;
        }
    }

    private void copy(ZipFile zip, ZipArchiveEntry entry, Path target) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new NotReadable("encrypted", entry.getName());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 15];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                progress.step();
                unpacked += n;
                if (unpacked > limits.unpackedBytes())
                    throw new NotReadable("too-large", "unpacks to more than " + limits.unpackedBytes() + " bytes");
                out.write(buffer, 0, n);
            }
        } catch (UnsupportedZipFeatureException unknown) {
            throw new NotReadable("unsupported", entry.getName() + ": " + unknown.getMessage());
        } catch (EOFException truncated) {
            throw new NotReadable("corrupt", entry.getName() + ": " + truncated.getMessage());
        }
    }

    // what operating systems put into archives beside the files
    private static boolean isNoise(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.equals(".DS_Store")
                || last.equals("Thumbs.db")
                || last.startsWith("~$");
    }

    /** The extension as a suffix for a file name of ours, only where it is plain. */
    static String suffix(String name) {
        String extension = FileType.extension(name);
        return extension.matches("[a-z0-9]{1,8}") ? "." + extension : "";
    }

    private static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).setUseUnicodeExtraFields(true).get();
    }
}
