package vn.baocao.index.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * A home's H2 as a reading command sees it: through the running writer's server, or, where no writer runs, straight from the
 * file without any lock. A reader never keeps a writer out. Where a writer starts while the file is being read, what was read is
 * thrown away and read again through the writer.
 */
final class ReadingDatabase implements Database {
    private static final int ATTEMPTS = 8;
    private static final int START_PAUSES = 1200;

    private final Path home;
    private WriterLock.@Nullable Writer seen;
    private @Nullable Connection connection;
    private boolean unlocked;

    ReadingDatabase(Path home) {
        FilePath.register(new UnlockedFile());
        this.home = home;
    }

    @Override
    public synchronized <T> T read(Work<T> work) {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Connection open = connect();
                T result = work.on(open);
                if (!unlocked || untouched()) return result;
            } catch (SQLException problem) {
                last = problem;
                if (unlocked && untouched() && attempt > 0) break;
            } catch (RuntimeException problem) {
                // a row torn by a writer may break the mapping: only an undisturbed failure counts
                if (!unlocked || untouched()) throw problem;
            }
            disconnect();
            WriterLock.pause();
        }
        throw PooledDatabase.trouble(
                home.toString(), last == null ? new SQLException("the writer restarts without end") : last);
    }

    /** Whether no writer came since the file was opened. */
    private boolean untouched() {
        return !WriterLock.isHeld(home) && WriterLock.Writer.of(home).equals(seen);
    }

    private Connection connect() throws SQLException {
        WriterLock.Writer now = WriterLock.Writer.of(home);
        boolean held = WriterLock.isHeld(home);
        if (connection != null && now.equals(seen) && held != unlocked) return connection;
        disconnect();
        // a writer that has the lock but no port yet is opening the database
        for (int pause = 0; held && !now.state().equals("open") && pause < START_PAUSES; pause++) {
            WriterLock.pause();
            now = WriterLock.Writer.of(home);
            held = WriterLock.isHeld(home);
        }
        if (!held && !Files.exists(home.resolve("store").resolve("baocao.mv.db")))
            throw new StoreTrouble(StoreTrouble.Kind.NOTHING_STORED, null, home.toString());
        String url = held ? PooledDatabase.served(now) : PooledDatabase.unlocked(home);
        Connection open = DriverManager.getConnection(url, "sa", "");
        seen = now;
        unlocked = !held;
        connection = open;
        return open;
    }

    private void disconnect() {
        Connection old = connection;
        connection = null;
        if (old == null) return;
        try {
            old.close();
        } catch (SQLException gone) {
            // the writer at its other end has ended: nothing to close
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        throw new IllegalStateException("opened for reading");
    }

    @Override
    public void sync() {}

    @Override
    public synchronized void close() {
        disconnect();
    }
}
