package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is, by its leading bytes first and its extension second; OTHER is left to Tika's detection. */
enum FileType {
    TEXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    /** Word, Excel or Outlook of before 2007, or an encrypted newer one: the child looks inside. */
    OLE("application/x-tika-msoffice"),
    RTF("application/rtf"),
    PDF("application/pdf"),
    MAIL("message/rfc822"),
    ZIP("application/zip"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    OTHER("application/octet-stream");

    private static final int LEADING = 4096;
    private static final Set<String> MAIL_HEADERS = Set.of(
            "received",
            "return-path",
            "mime-version",
            "message-id",
            "from",
            "date",
            "subject",
            "delivered-to",
            "x-mozilla-status",
            "to");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isContainer() {
        return this == ZIP || this == MAIL;
    }

    boolean isImage() {
        return this == PNG || this == JPEG || this == TIFF;
    }

    /** The type of a file; the name is the one under which it was handed in. */
    static FileType of(Path file, String name) throws IOException {
        byte[] leading;
        try (InputStream in = Files.newInputStream(file)) {
            leading = in.readNBytes(LEADING);
        }
        return of(leading, name);
    }

    static FileType of(byte[] leading, String name) {
        String extension = extension(name);
        String start = new String(leading, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")
                || start.startsWith("PK\u0005\u0006")
                || start.startsWith("PK\u0007\u0008")) return ofZip(start, extension);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return OLE;
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) return PDF;
        if (start.startsWith("{\\rtf")) return RTF;
        if (start.startsWith("\u0089PNG")) return PNG;
        if (start.startsWith("\u00FF\u00D8\u00FF")) return JPEG;
        if (start.startsWith("II*\u0000") || start.startsWith("MM\u0000*")) return TIFF;
        return ofText(leading, start, extension);
    }

    /** A file name's extension in lower case, "" where it has none. */
    static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileType ofZip(String start, String extension) {
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) return ODT;
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return ODS;
        return switch (extension) {
            case "docx", "docm", "dotx", "dotm" -> DOCX;
            case "xlsx", "xlsm", "xltx" -> XLSX;
            case "odt", "ott" -> ODT;
            case "ods" -> ODS;
            case "pptx", "ppsx", "odp" -> OTHER;
            default -> ZIP;
        };
    }

    private static FileType ofText(byte[] leading, String start, String extension) {
        if (looksBinary(leading)) return extension.equals("pdf") ? PDF : OTHER;
        String lower = start.toLowerCase(Locale.ROOT).strip();
        boolean markup = lower.startsWith("<");
        return switch (extension) {
            case "eml", "mht", "mhtml" -> MAIL;
            case "html", "htm", "xhtml", "aspx", "php" -> HTML;
            case "pdf" -> PDF;
            default -> {
                if (markup && (lower.contains("<html") || lower.startsWith("<!doctype html"))) yield HTML;
                if (markup && lower.startsWith("<?xml")) yield OTHER;
                yield isMail(start) && !extension.equals("txt") ? MAIL : TEXT;
            }
        };
    }

    // two header lines of a mail at the start
    private static boolean isMail(String start) {
        int seen = 0;
        for (String line : start.split("\r?\n", 12)) {
            int colon = line.indexOf(':');
            if (colon > 0 && MAIL_HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) seen++;
        }
        return seen >= 2;
    }

    // UTF-16 has zero bytes too, but behind a byte order mark
    private static boolean looksBinary(byte[] leading) {
        if (leading.length >= 2
                && (((leading[0] & 0xFF) == 0xFF && (leading[1] & 0xFF) == 0xFE)
                        || ((leading[0] & 0xFF) == 0xFE && (leading[1] & 0xFF) == 0xFF))) return false;
        int odd = 0;
        for (byte b : leading)
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) odd++;
        // VISCII writes six capitals with control characters
        return odd * 50 > leading.length;
    }
}
