package org.openchannel.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;

/** How long messages were under way. */
final class Delays {

    private final long[] sorted;

    private Delays(LongStream millis) {
        sorted = millis.sorted().toArray();
    }

    /** From the acknowledgement of each message to its first showing; what was not shown is not among them. */
    static Delays fromTakenToShown(List<Entry> journal) {
        var shown = new HashMap<String, Long>();
        journal.stream()
                .filter(entry -> entry.deed() == Deed.SHOWN)
                .forEach(entry -> shown.putIfAbsent(entry.message(), entry.at()));
        return new Delays(journal.stream()
                .filter(entry -> entry.deed() == Deed.TAKEN && shown.containsKey(entry.message()))
                .mapToLong(entry -> Math.max(0, shown.getOrDefault(entry.message(), 0L) - entry.at())));
    }

    /** How long at most, for so many percent of them; the longest there are where there are few. */
    Duration percentile(double percent) {
        if (sorted.length == 0) {
            return Duration.ofDays(1);
        }
        return Duration.ofMillis(sorted[Math.min(sorted.length - 1, (int) (sorted.length * percent / 100))]);
    }

    @Override
    public String toString() {
        return "of " + Arrays.stream(sorted).count() + ": p50 " + percentile(50) + ", p99 " + percentile(99);
    }
}
