package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * What H2 owes the store: a file that can be opened whenever its process is killed, however far the disk lags behind the commits.
 * H2 2.5.252 does not keep to it: two commits in quick succession, and the second one does not know of the first.
 */
final class KilledOnASlowDiskTest {
    private static final int COMMITS = 9;

    @TempDir
    Path folder;

    @RepeatedTest(4)
    void everyCommitIsThereAfterAKill() throws IOException {
        FilePath.register(new SlowFile());
        Path file = folder.resolve("store.mv.db");
        MVStore killed = new MVStore.Builder().fileName("slow:" + file).open();
        try {
            List<MVMap<Integer, String>> tables = new ArrayList<>();
            for (int number = 0; number < COMMITS; number++) tables.add(killed.openMap("table" + number));
            killed.commit();
            for (int number = 0; number < COMMITS; number++) {
                tables.get(number).put(number, "row");
                if (number < COMMITS - 1) killed.tryCommit();
                else killed.commit();
            }
            // the last commit has returned: a process that is killed now leaves the file as it stands
            Path left = Files.copy(file, folder.resolve("left.mv.db"));
            try (MVStore found =
                    new MVStore.Builder().fileName(left.toString()).readOnly().open()) {
                for (int number = 0; number < COMMITS; number++)
                    assertThat(found.<Integer, String>openMap("table" + number)).containsEntry(number, "row");
            }
        } finally {
            killed.closeImmediately();
        }
    }

    /** {@code slow:/path}: a disk that takes its time for every write. Public because H2 makes it. */
    public static final class SlowFile extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "slow";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new SlowChannel(super.open(mode));
        }
    }

    private static final class SlowChannel extends FileBaseDefault {
        private final FileChannel file;

        SlowChannel(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            try {
                Thread.sleep(40);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return file.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
