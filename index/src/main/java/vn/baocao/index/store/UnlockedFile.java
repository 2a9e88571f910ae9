package vn.baocao.index.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file system for a reader that must never stand in a writer's way: {@code unlocked:/path} opens for reading and takes no
 * lock. What was read counts only where no writer came in meanwhile; {@link ReadingDatabase} sees to that. Public because H2 makes it.
 */
public final class UnlockedFile extends FilePathWrapper {
    @Override
    public FileChannel open(String mode) throws IOException {
        return new ReadingChannel(super.open("r"));
    }

    @Override
    public String getScheme() {
        return "unlocked";
    }

    private static final class ReadingChannel extends FileBaseDefault {
        private final FileChannel file;

        ReadingChannel(FileChannel file) {
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
        protected void implTruncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new NoLock(this, position, size, shared);
        }
    }

    private static final class NoLock extends FileLock {
        NoLock(FileChannel channel, long position, long size, boolean shared) {
            super(channel, position, size, shared);
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public void release() {}
    }
}
