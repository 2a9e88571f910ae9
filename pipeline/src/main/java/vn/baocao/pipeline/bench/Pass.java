package vn.baocao.pipeline.bench;

import java.io.IOException;

/** One stage over all reports, ready to run: making it and closing it is not measured. */
interface Pass extends AutoCloseable {
    void run() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Makes a pass with what it needs, such as an empty home. */
    interface Maker {
        Pass make() throws IOException;
    }
}
