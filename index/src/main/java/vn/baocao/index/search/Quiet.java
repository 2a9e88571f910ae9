package vn.baocao.index.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from telling users on the terminal which JVM modules would make vectors faster: there are none in this index. */
final class Quiet {
    // held, since the JDK's log manager forgets loggers that nobody holds
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
    private static final Logger MEMORY = Logger.getLogger("org.apache.lucene.store.MemorySegmentIndexInputProvider");

    private Quiet() {}

    static void please() {
        VECTORS.setLevel(Level.SEVERE);
        MEMORY.setLevel(Level.SEVERE);
    }
}
