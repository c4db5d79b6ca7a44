package org.openchannel.bridge.courier;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * When accounts may send again. Each node knows only what it sent itself; after a start everybody waits once, and who was
 * another node's waits as if that had sent just now.
 */
public class SendClocks {

    private static final int MOST = 10_000;

    /** Longer than any interval lasts. */
    private static final Duration KEPT = Duration.ofMinutes(20);

    private final LongSupplier nanos;
    private final DoubleSupplier dice;
    private final long begunAt;
    private final Map<UUID, SendClock> clocks = new ConcurrentHashMap<>();

    /** For the client proxy only. */
    protected SendClocks() {
        this(System::nanoTime, () -> 0);
    }

    /**
     * @param nanos the time since anything, as {@link System#nanoTime}
     * @param dice random numbers from 0 to 1
     */
    public SendClocks(LongSupplier nanos, DoubleSupplier dice) {
        this.nanos = nanos;
        this.dice = dice;
        this.begunAt = nanos.getAsLong();
    }

    SendClock of(UUID account) {
        if (clocks.size() > MOST) {
            clocks.values().removeIf(clock -> clock.isStale(KEPT));
        }
        return clocks.computeIfAbsent(account, unknown -> new SendClock(nanos, dice, begunAt));
    }
}
