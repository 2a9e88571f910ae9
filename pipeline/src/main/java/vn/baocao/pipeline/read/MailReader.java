package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import vn.baocao.extractors.text.TextRepair;

/** Opens a mail: its attachments, and its body where that says more than a covering note. */
final class MailReader {
    // a body shorter than this, beside attachments, only says what is attached
    private static final int COVERING_NOTE = 600;

    private final Progress progress;
    private final ReaderChild.Limits limits;
    private final List<Reading.Member> attachments = new ArrayList<>();
    private Optional<String> plain = Optional.empty();
    private Optional<String> html = Optional.empty();
    private int seen;
    private long unpacked;

    MailReader(Progress progress, ReaderChild.Limits limits) {
        this.progress = progress;
        this.limits = limits;
    }

    Reading read(Path file, Path unpackTo) throws IOException {
        Files.createDirectories(unpackTo);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(10_000)
                .setMaxHeaderLen(1 << 20)
                .setMaxContentLen(limits.unpackedBytes())
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try (InputStream in = progress.watching(Files.newInputStream(file))) {
            Message message = builder.parseMessage(in);
            if (message.getHeader() == null || message.getHeader().getFields().isEmpty())
                throw new NotReadable("corrupt", "no mail headers");
            walk(message, unpackTo);
            message.dispose();
        }
        body(unpackTo).ifPresent(member -> attachments.addFirst(member));
        if (attachments.isEmpty()) return new Reading.NoText(FileType.MAIL.mediaType(), "blank");
        return new Reading.Container(FileType.MAIL.mediaType(), attachments);
    }

    private Optional<Reading.Member> body(Path unpackTo) throws IOException {
        String text =
                plain.or(() -> html.map(h -> Jsoup.parse(h).text())).orElse("").strip();
        if (text.isEmpty() || (!attachments.isEmpty() && text.length() < COVERING_NOTE)) return Optional.empty();
        boolean asHtml = html.isPresent();
        Path target = unpackTo.resolve(asHtml ? "body.html" : "body.txt");
        // the mark tells the reader that it is UTF-8, whatever the page itself says
        Files.writeString(target, asHtml ? "\uFEFF" + html.orElseThrow() : text + "\n");
        return Optional.of(new Reading.Member(target.getFileName().toString(), target));
    }

    private void walk(Entity entity, Path unpackTo) throws IOException {
        progress.step();
        if (++seen > limits.entries()) throw new NotReadable("too-large", "more than " + limits.entries() + " parts");
        Body body = entity.getBody();
        String name = entity.getFilename();
        switch (body) {
            case Multipart parts -> {
                for (Entity part : parts.getBodyParts()) walk(part, unpackTo);
            }
            case Message inner ->
                save(
                        unpackTo,
                        name == null ? "mail.eml" : name,
                        out -> new DefaultMessageWriter().writeMessage(inner, out));
            case SingleBody single -> part(entity, single, name, unpackTo);
            case null, default -> {}
        }
    }

    private void part(Entity entity, SingleBody single, String name, Path unpackTo) throws IOException {
        String type = entity.getMimeType() == null
                ? "text/plain"
                : entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = name != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attached && type.equals("text/plain")) {
            plain = Optional.of(plain.map(before -> before + "\n").orElse("") + decoded(entity, single));
        } else if (!attached && type.equals("text/html")) {
            html = Optional.of(html.orElse("") + decoded(entity, single));
        } else if (type.startsWith("image/") && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            // a picture inside the body: a logo or a signature
            progress.step();
        } else {
            save(unpackTo, name == null ? type.replace('/', '.') : name, out -> copy(single, out));
        }
    }

    private interface Saving {
        void to(OutputStream out) throws IOException;
    }

    private void save(Path unpackTo, String name, Saving saving) throws IOException {
        Path target = unpackTo.resolve(String.format(Locale.ROOT, "%05d%s", seen, ZipReader.suffix(name)));
        try (OutputStream out = Files.newOutputStream(target)) {
            saving.to(out);
        }
        attachments.add(new Reading.Member(name, target));
    }

    private void copy(SingleBody single, OutputStream out) throws IOException {
        try (InputStream in = single.getInputStream()) {
            byte[] buffer = new byte[1 << 15];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                progress.step();
                unpacked += n;
                if (unpacked > limits.unpackedBytes())
                    throw new NotReadable("too-large", "unpacks to more than " + limits.unpackedBytes() + " bytes");
                out.write(buffer, 0, n);
            }
        }
    }

    private static String decoded(Entity entity, SingleBody single) throws IOException {
        byte[] bytes;
        try (InputStream in = single.getInputStream()) {
            bytes = in.readAllBytes();
        }
        Optional<String> unicode = TextRepair.unicode(bytes);
        if (unicode.isPresent()) return unicode.get();
        String named = entity.getCharset() == null ? "windows-1252" : entity.getCharset();
        try {
            return new String(
                    bytes,
                    named.equalsIgnoreCase("us-ascii") ? Charset.forName("windows-1252") : Charset.forName(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
