package hashiya.bench;

import java.util.Arrays;
import java.util.Locale;

/// How long each of many runs of one thing took.
public final class Timings {
    /// In nanoseconds, the shortest first.
    private final long[] sorted;

    private Timings(long[] sorted) {
        this.sorted = sorted;
    }

    /// Runs something so often that the compiler is done with it, then measures it so many times.
    public static Timings of(int warmups, int runs, Runnable thing) {
        for (int run = 0; run < warmups; run++) {
            thing.run();
        }
        var nanoseconds = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            thing.run();
            nanoseconds[run] = System.nanoTime() - start;
        }
        return of(nanoseconds);
    }

    /// Of times measured elsewhere, in nanoseconds.
    public static Timings of(long... nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Timings(sorted);
    }

    /// The smallest time that `percent` of the runs did not exceed, in milliseconds (the nearest-rank method).
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    /// In milliseconds.
    public double median() {
        return percentile(50);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, max %.3f ms (%d runs)",
                percentile(50), percentile(95), percentile(99), percentile(100), sorted.length);
    }
}
