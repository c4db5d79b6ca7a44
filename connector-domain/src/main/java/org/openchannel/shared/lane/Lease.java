package org.openchannel.shared.lane;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long our lanes are surely ours, by a clock that nobody can turn back. It begins before the database grants it, so
 * it ends before the database lets anybody else in. Once over it stays over: a node that slept does not wake it up.
 */
public final class Lease {

    /** What one send may take: the longest call, and a little. */
    public static final Duration ONE_SEND = Duration.ofSeconds(75);

    private static final Duration LATE = Duration.ofSeconds(60);

    private final LongSupplier nanos;
    private final Supplier<Optional<String>> objection;
    private final long begunAt;
    private long endsAt;
    private volatile long sentAt;

    /**
     * @param lasts counted from now
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    public Lease(Duration lasts, LongSupplier nanos) {
        this(lasts, nanos, Optional::empty);
    }

    /** @param objection why the whole node may send nothing now, if so */
    Lease(Duration lasts, LongSupplier nanos, Supplier<Optional<String>> objection) {
        this.nanos = nanos;
        this.objection = objection;
        this.begunAt = nanos.getAsLong();
        this.sentAt = begunAt;
        this.endsAt = begunAt + lasts.toNanos();
    }

    /** One that began with this one, for other lanes. */
    Lease another() {
        return new Lease(left(), nanos, objection);
    }

    /**
     * To be called right before each send.
     *
     * @throws LeaseLostException when the lease might end before the answer comes; then nothing may be sent
     */
    public void require() {
        objection.get().ifPresent(why -> {
            throw new LeaseLostException(why);
        });
        if (left().compareTo(ONE_SEND) < 0) {
            throw new LeaseLostException("The lease has only " + left().toSeconds() + " s left");
        }
        sentAt = nanos.getAsLong();
    }

    /** How long ago the last send began, or at most so long. */
    Duration sinceLastSend() {
        return Duration.ofNanos(nanos.getAsLong() - sentAt);
    }

    /** Whether somebody else may hold the lanes now. */
    public boolean isOver() {
        return left().isNegative();
    }

    /** Whether it would have been prolonged by now if all were well: the database may not know that it goes on. */
    boolean isLate() {
        return left().compareTo(LATE) < 0;
    }

    /** Whether it began longer ago than {@code age}. */
    boolean isOlderThan(Duration age) {
        return nanos.getAsLong() - begunAt > age.toNanos();
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
