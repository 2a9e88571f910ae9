package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks zip archives under names of our own, within limits on count, size and depth; names inside are never used as paths. */
final class ZipReader {
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

    Reading read(Path file, Path unpackTo) throws IOException {
        Files.createDirectories(unpackTo);
        unpack(file, "", unpackTo, 1);
        return new Reading.Container(FileType.ZIP.mediaType(), members);
    }

    private void unpack(Path file, String prefix, Path unpackTo, int depth) throws IOException {
        try (ZipFile zip = open(file)) {
            if (zip.size() > limits.entries())
                throw new NotReadable("too-large", zip.size() + " entries, limit " + limits.entries());
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory() || isNoise(entry.getName())) continue;
                if (++seen > limits.entries())
                    throw new NotReadable("too-large", "more than " + limits.entries() + " files");
                unpack(zip, entry, prefix, unpackTo, depth);
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, String prefix, Path unpackTo, int depth) throws IOException {
        String name = prefix + entry.getName();
        Path target = unpackTo.resolve(String.format(Locale.ROOT, "%05d%s", seen, suffix(name)));
        copy(zip, entry, target);
        boolean archive = FileType.of(target, name) == FileType.ZIP && Files.size(target) > 0 && isArchive(target);
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

    private void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
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
        } catch (ZipException broken) {
            throw new NotReadable(
                    String.valueOf(broken.getMessage()).contains("encrypted") ? "encrypted" : "corrupt",
                    entry.getName() + ": " + broken.getMessage());
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

    // names in archives of old Windows are not UTF-8
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            return new ZipFile(file.toFile(), Charset.forName("windows-1252"));
        }
    }
}
