package org.openchannel.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long many things took. All of them are kept, so percentiles are exact. */
final class Millis {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    void forget() {
        nanos.clear();
    }

    double percentile(double percent) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * percent / 100))] / 1e6;
    }
}
