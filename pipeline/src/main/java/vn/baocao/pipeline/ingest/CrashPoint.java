package vn.baocao.pipeline.ingest;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which a test lets the process die as a power cut would: {@code -Dbaocao.crash-at=indexing:40} halts it when that
 * moment comes for the fortieth time. Without the property nothing happens.
 */
final class CrashPoint {
    private static final @Nullable String AT = System.getProperty("baocao.crash-at");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private CrashPoint() {}

    static void pass(String moment) {
        if (AT == null || !AT.startsWith(moment + ":")) return;
        int last = Integer.parseInt(AT.substring(moment.length() + 1));
        if (COUNT.incrementAndGet() == last) Runtime.getRuntime().halt(137);
    }
}
