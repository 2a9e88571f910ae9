package vn.baocao.pipeline.read;

import java.time.Duration;

/**
 * What one file may cost before it is given up.
 *
 * @param fileBytes the largest document, in bytes
 * @param archiveBytes the largest zip or mail, in bytes; also the most that one archive may unpack to
 * @param entries the most files that one archive may hold
 * @param depth how many archives may stand in one another
 * @param heapMegabytes the heap of a reading process
 * @param perFile how long one file may take
 * @param stall how long a reading process may show no progress
 */
public record ReadLimits(
        long fileBytes,
        long archiveBytes,
        int entries,
        int depth,
        int heapMegabytes,
        Duration perFile,
        Duration stall) {
    /** The largest text that one file may give, in UTF-16 units. */
    static final int TEXT_LENGTH = 8_000_000;

    /** 100 MB a document, 500 MB and 10,000 files an archive, 256 MB of heap, ten minutes a file, half a minute without progress. */
    public static ReadLimits usual() {
        return new ReadLimits(100L << 20, 500L << 20, 10_000, 3, 256, Duration.ofMinutes(10), Duration.ofSeconds(30));
    }
}
