package vn.baocao.pipeline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** The CPU seconds of this process, all its threads, the compiler's and the collector's too; it ticks in hundredths on Linux. */
final class CpuClock {
    /** A pass shorter than this is repeated: the clock ticks too coarsely for it. */
    private static final double LEAST_SECONDS = 0.25;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** CPU seconds of one pass, above 0. */
    double secondsOf(Pass.Maker maker) throws IOException {
        return secondsOf(maker, LEAST_SECONDS);
    }

    /** CPU seconds of one pass, passes being repeated until they took at least so many together. */
    double secondsOf(Pass.Maker maker, double least) throws IOException {
        long spent = 0;
        int passes = 0;
        while (spent < least * 1e9) {
            try (Pass pass = maker.make()) {
                long before = system.getProcessCpuTime();
                pass.run();
                spent += system.getProcessCpuTime() - before;
            }
            passes++;
        }
        return spent / 1e9 / passes;
    }
}
