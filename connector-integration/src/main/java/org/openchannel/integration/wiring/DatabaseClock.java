package org.openchannel.integration.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The database's time: what is due and who holds a lease must mean the same to all nodes, whatever their computers think
 * the time is. Read now and then; in between it passes as evenly as {@link System#nanoTime}. It never goes back: when the
 * database does, ours passes at half its pace until the two agree, so that nothing that waits waits for hours.
 */
final class DatabaseClock extends Clock {

    private static final Logger LOG = System.getLogger(DatabaseClock.class.getName());
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);
    private static final Duration SOON_ENOUGH = Duration.ofMillis(500);
    private static final Duration A_LEAP = Duration.ofSeconds(5);
    private static final int TOO_FAST = 2;

    private final LongSupplier nanos;
    private Instant from;
    private long fromNanos;
    private long aheadNanos;

    /**
     * @param begin the time until the database is asked first
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    DatabaseClock(Instant begin, LongSupplier nanos) {
        this.from = begin;
        this.nanos = nanos;
        this.fromNanos = nanos.getAsLong();
    }

    /**
     * The database said it was {@code now}. What it took long to say is not heeded: nobody knows when it was true.
     *
     * @param asked when it was asked, and answered
     * @param leap told by how much it leapt forward, before anybody sees it
     */
    synchronized void heard(Instant now, Moments asked, Consumer<Duration> leap) {
        if (asked.apart() <= SOON_ENOUGH.toNanos()) {
            heard(now, asked.question() + asked.apart() / 2, leap);
        }
    }

    /** Two times of {@code nanos}: before a question, and after its answer. */
    record Moments(long question, long answer) {

        private long apart() {
            return answer - question;
        }
    }

    private void heard(Instant now, long asked, Consumer<Duration> leap) {
        var ours = at(asked);
        var ahead = Duration.between(now, ours);
        if (ahead.negated().compareTo(A_LEAP) > 0) {
            leap.accept(ahead.negated());
        }
        if (ahead.abs().compareTo(WORTH_A_WORD) > 0) {
            LOG.log(Level.WARNING, "The database''s clock is {0} s away from ours and is followed", ahead.toSeconds());
        }
        aheadNanos = Math.max(0, ahead.toNanos());
        from = ours.isAfter(now) ? ours : now;
        fromNanos = asked;
    }

    @Override
    public synchronized Instant instant() {
        return at(nanos.getAsLong());
    }

    private Instant at(long moment) {
        var passed = moment - fromNanos;
        return from.plusNanos(passed - Math.min(aheadNanos, passed / TOO_FAST));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The database's clock is in UTC");
    }
}
