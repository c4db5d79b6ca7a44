package org.openchannel.shared.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Remembers what was read, for a second, and not across a change. Failures are not remembered. */
public final class Recollection<K, V> {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    /** A change is seen before its commit: for so long after it nothing read may be trusted. */
    private static final long UNSETTLED = TimeUnit.SECONDS.toNanos(2);

    private static final int MOST = 10_000;

    private final Map<K, Read<V>> known = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Read<V>(V value, long at) {}

    /** On the process's own clock. */
    public Recollection() {
        this(System::nanoTime);
    }

    Recollection(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** One that remembers nothing, as if everything had just changed: where nobody tells of changes. */
    public static <K, V> Recollection<K, V> none() {
        return new Recollection<>(ChangeWatch::last);
    }

    /** What is remembered of {@code key}, or what {@code source} says. */
    public V find(K key, Supplier<V> source) {
        var now = nanos.getAsLong();
        var read = known.get(key);
        if (read != null && now - read.at() < FRESH && read.at() - ChangeWatch.last() > 0) {
            return read.value();
        }
        var value = source.get();
        if (now - ChangeWatch.last() > UNSETTLED) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, new Read<>(value, now));
        }
        return value;
    }
}
