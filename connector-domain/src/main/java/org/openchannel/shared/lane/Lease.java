package org.openchannel.shared.lane;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long our lanes are surely ours, by a clock that nobody can turn back. It begins before the database grants it, so
 * it ends before the database lets anybody else in. Once over it stays over: a node that slept does not wake it up.
 */
public final class Lease {

    /** What one send may take: the longest call, and a little. */
    public static final Duration ONE_SEND = Duration.ofSeconds(75);

    private final LongSupplier nanos;
    private final BooleanSupplier isNodeAlive;
    private long endsAt;

    /**
     * @param lasts counted from now
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    public Lease(Duration lasts, LongSupplier nanos) {
        this(lasts, nanos, () -> true);
    }

    /** @param isNodeAlive whether other nodes surely believe so; if not, they may be about to take the lanes */
    Lease(Duration lasts, LongSupplier nanos, BooleanSupplier isNodeAlive) {
        this.nanos = nanos;
        this.isNodeAlive = isNodeAlive;
        this.endsAt = nanos.getAsLong() + lasts.toNanos();
    }

    /** One that began with this one, for other lanes. */
    Lease another() {
        return new Lease(left(), nanos, isNodeAlive);
    }

    /**
     * To be called right before each send.
     *
     * @throws LeaseLostException when the lease might end before the answer comes; then nothing may be sent
     */
    public void require() {
        if (!isNodeAlive.getAsBoolean()) {
            throw new LeaseLostException("This node was not heard of for too long; others may hold its lanes");
        }
        if (left().compareTo(ONE_SEND) < 0) {
            throw new LeaseLostException("The lease has only " + left().toSeconds() + " s left");
        }
    }

    /** Whether somebody else may hold the lanes now. */
    public boolean isOver() {
        return left().isNegative();
    }

    /** The database has prolonged it; {@code asked} is the time of {@code nanos} before it was asked to. */
    public synchronized void prolong(long asked, Duration lasts) {
        if (!isOver()) {
            endsAt += Math.max(0, asked + lasts.toNanos() - endsAt);
        }
    }

    /** Somebody else holds some of its lanes: nothing more may be sent. */
    synchronized void forfeit() {
        endsAt = nanos.getAsLong() - 1;
    }

    private synchronized Duration left() {
        return Duration.ofNanos(endsAt - nanos.getAsLong());
    }
}
