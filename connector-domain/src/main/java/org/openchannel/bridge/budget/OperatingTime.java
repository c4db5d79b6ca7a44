package org.openchannel.bridge.budget;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Seconds one method worked for us. The portal keeps them in pieces, each of the calls of one minute, and forgets a
 * piece ten minutes after its first call; so do we, and correct ourselves with every answer.
 */
final class OperatingTime {

    private static final long PIECE = Duration.ofMinutes(1).toNanos();
    private static final long REMEMBERED = Duration.ofMinutes(10).toNanos();
    private static final double A_HAIR = 1e-6;

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private long shutUntil = Long.MIN_VALUE;

    private static final class Piece {

        private final long begun;
        private long forgotten;
        private double seconds;

        Piece(long begun) {
            this.begun = begun;
            this.forgotten = begun + REMEMBERED;
        }
    }

    /**
     * The portal says how much it remembers.
     *
     * @param untilReset when it forgets its oldest piece, where it says so
     */
    void says(double seconds, @Nullable Duration untilReset, long nanos) {
        var more = seconds - at(nanos);
        if (more > 0) {
            newest(nanos).seconds += more;
        } else {
            lessen(-more);
        }
        if (untilReset != null && !pieces.isEmpty() && untilReset.toNanos() <= REMEMBERED) {
            pieces.getFirst().forgotten = nanos + Math.max(0, untilReset.toNanos());
        }
    }

    /** The portal shuts us out for {@code wait}. */
    void shutOut(Duration wait, long nanos) {
        shutUntil = nanos + wait.toNanos();
    }

    /** How much it remembers now. */
    double at(long nanos) {
        while (!pieces.isEmpty() && pieces.getFirst().forgotten <= nanos) {
            pieces.removeFirst();
        }
        return pieces.stream().mapToDouble(piece -> piece.seconds).sum();
    }

    /** How long until it remembers {@code most} seconds or less. */
    Duration untilAtMost(double most, long nanos) {
        if (shutUntil > nanos) {
            return Duration.ofNanos(shutUntil - nanos);
        }
        var left = at(nanos);
        for (var piece : pieces) {
            if (left <= most) {
                break;
            }
            left -= piece.seconds;
            if (left <= most + A_HAIR) {
                return Duration.ofNanos(piece.forgotten - nanos);
            }
        }
        return Duration.ZERO;
    }

    private Piece newest(long nanos) {
        if (pieces.isEmpty() || nanos - pieces.getLast().begun >= PIECE) {
            pieces.addLast(new Piece(nanos));
        }
        return pieces.getLast();
    }

    /** It forgot sooner than we did. */
    private void lessen(double seconds) {
        var left = seconds;
        while (left > A_HAIR && !pieces.isEmpty()) {
            var oldest = pieces.getFirst();
            var taken = Math.min(left, oldest.seconds);
            oldest.seconds -= taken;
            left -= taken;
            if (oldest.seconds <= A_HAIR) {
                pieces.removeFirst();
            }
        }
    }
}
