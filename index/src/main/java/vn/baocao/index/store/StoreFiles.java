package vn.baocao.index.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of all submissions, once each, under HOME/files/ab/abcdef… by their SHA-256. */
final class StoreFiles {
    private final Path folder;

    StoreFiles(Path home) {
        this.folder = home.resolve("files");
    }

    /** Where the bytes with that SHA-256 lie. */
    Path path(String sha256) {
        return room(sha256).resolve(sha256);
    }

    private Path room(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    /**
     * Copies a file's bytes in: to a temporary file, flushed, then moved in one step.
     *
     * @throws IOException where the source cannot be read
     * @throws StoreTrouble where the home cannot be written
     */
    Store.Bytes keep(Path source) throws IOException {
        Path temporary;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, "incoming-", ".tmp");
        } catch (IOException problem) {
            throw trouble(folder, problem);
        }
        try {
            return copy(source, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Store.Bytes copy(Path source, Path temporary) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest);
                FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                write(out, buffer, n);
                size += n;
            }
            flush(channel);
        }
        String name = HexFormat.of().formatHex(digest.digest());
        Path place = path(name);
        if (!Files.exists(place) || Files.size(place) != size) {
            try {
                Files.createDirectories(room(name));
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException problem) {
                throw trouble(place, problem);
            }
        }
        return new Store.Bytes(name, size);
    }

    private void write(OutputStream out, byte[] buffer, int n) {
        try {
            out.write(buffer, 0, n);
        } catch (IOException problem) {
            throw trouble(folder, problem);
        }
    }

    private void flush(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException problem) {
            throw trouble(folder, problem);
        }
    }

    /** Removes what a killed process left half written; only the writer of a home may call it. */
    void sweep() {
        if (!Files.isDirectory(folder)) return;
        try (var left = Files.newDirectoryStream(folder, "incoming-*.tmp")) {
            for (Path file : left) Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw trouble(folder, problem);
        }
    }

    static StoreTrouble trouble(Path path, IOException problem) {
        if (StoreTrouble.isDiskFull(problem))
            return new StoreTrouble(StoreTrouble.Kind.DISK_FULL, problem, path.toString());
        String why = problem instanceof AccessDeniedException ? "access denied" : String.valueOf(problem.getMessage());
        return new StoreTrouble(StoreTrouble.Kind.NOT_WRITABLE, problem, path.toString(), why);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
