package vn.baocao.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a home. The operating system holds the lock, so it falls with its process; beside it the file {@code writer}
 * says who it is and how readers reach its database. That file changes with every writer and is never deleted, so that a reader
 * that reads it before and after can tell whether a writer came between.
 */
final class WriterLock implements AutoCloseable {
    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;
    private final String nonce = UUID.randomUUID().toString().replace("-", "");

    private WriterLock(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StoreTrouble HOME_LOCKED where another process writes */
    static WriterLock take(Path home) {
        try {
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // a reader's look at the lock lasts microseconds: try again before calling it taken
            for (int attempt = 0; attempt < 20; attempt++) {
                FileLock lock = tryLock(channel, false);
                if (lock != null) {
                    WriterLock taken = new WriterLock(home, channel, lock);
                    taken.say("starting", 0);
                    return taken;
                }
                pause();
            }
            channel.close();
        } catch (IOException problem) {
            throw StoreFiles.trouble(home, problem);
        }
        throw new StoreTrouble(
                StoreTrouble.Kind.HOME_LOCKED,
                null,
                home.toString(),
                Writer.of(home).pid());
    }

    /** The word by which readers open the writer's database. */
    String key() {
        return nonce;
    }

    /** Tells readers by which local port the database is reached. */
    void reachableAt(int port) {
        say("open", port);
    }

    private void say(String state, int port) {
        String text = state + " " + ProcessHandle.current().pid() + " " + port + " " + nonce + "\n";
        try {
            Path next = home.resolve("writer.next");
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Files.move(
                    next, home.resolve("writer"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw StoreFiles.trouble(home, problem);
        }
    }

    @Override
    public void close() {
        try {
            say("closed", 0);
            lock.release();
            channel.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether some process holds the writer's lock now. */
    static boolean isHeld(Path home) {
        Path file = home.resolve("lock");
        if (!Files.exists(file)) return false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock shared = tryLock(channel, true)) {
            return shared == null;
        } catch (IOException problem) {
            return false;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, 1, shared);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the file {@code writer} says: the newest writer's state, pid, port and key; all empty where there never was one. */
    record Writer(String state, String pid, String port, String key) {
        static Writer of(Path home) {
            try {
                String[] words = Files.readString(home.resolve("writer"), StandardCharsets.UTF_8)
                        .strip()
                        .split(" ");
                if (words.length == 4) return new Writer(words[0], words[1], words[2], words[3]);
            } catch (NoSuchFileException never) {
                return new Writer("", "", "", "");
            } catch (IOException problem) {
                throw StoreFiles.trouble(home, problem);
            }
            return new Writer("", "", "", "");
        }
    }
}
