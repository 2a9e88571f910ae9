package vn.baocao.pipeline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the reading of a file gets done, so that the parent can tell slow from stuck. */
final class Progress {
    private final AtomicLong steps = new AtomicLong();

    /** Says that something was done: a page, a paragraph, a stretch of bytes. */
    void step() {
        steps.incrementAndGet();
    }

    long steps() {
        return steps.get();
    }

    /** The same bytes; reading them is progress. */
    InputStream watching(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                step();
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                step();
                return super.read(buffer, offset, length);
            }
        };
    }
}
