package org.openchannel.shared.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Moves the loads of one queue: claims lanes, has each load carried without a transaction, keeps the outcome. Knows no
 * thread: whoever drives it decides how many lanes run beside each other.
 */
public class Dispatch {

    /** Longer than the longest call (70 s), so that a living node never loses a lane to a slow peer. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = System.getLogger(Dispatch.class.getName());
    private static final int LOADS_PER_CLAIM = 20;
    private static final int COMPLETIONS = 10;
    private static final int PATIENT_WAITS = 3;

    private final Lanes lanes;
    private final Carrier carrier;
    private final Clock clock;
    private final DoubleSupplier dice;

    /** @param dice random numbers from 0 (inclusive) to 1 (exclusive), for the spread of waits */
    public Dispatch(Lanes lanes, Carrier carrier, Clock clock, DoubleSupplier dice) {
        this.lanes = lanes;
        this.carrier = carrier;
        this.clock = clock;
        this.dice = dice;
    }

    /** Leases up to {@code most} lanes that are due; each is to be handed to {@link #carry}. */
    public List<Claim> claim(int most) {
        return lanes.claim(carrier.queue(), clock.instant(), LEASE, most, LOADS_PER_CLAIM);
    }

    /** Carries everything that is due, in this thread; returns how many loads were tried. For tests and tools. */
    public int dispatchDue() {
        var tried = 0;
        for (var claims = claim(LOADS_PER_CLAIM); !claims.isEmpty(); claims = claim(LOADS_PER_CLAIM)) {
            for (var claim : claims) {
                tried += carry(claim);
            }
        }
        return tried;
    }

    /** Carries the loads of one claim in order, until one must wait; returns how many were tried. */
    public int carry(Claim claim) {
        var tried = 0;
        try {
            for (var load : claim.loads()) {
                tried++;
                if (!carried(claim, load)) {
                    break;
                }
            }
        } catch (LeaseLostException e) {
            LOG.log(Level.WARNING, e.getMessage());
        } finally {
            lanes.release(claim);
        }
        return tried;
    }

    private boolean carried(Claim claim, Load load) {
        Runnable record;
        try {
            record = carrier.carry(load);
        } catch (DeliveryFailedException e) {
            return keepFailure(claim, load, e.failure());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Carrying " + load.kind() + " " + load.id() + " broke", e);
            return keepFailure(claim, load, Failure.passing("Internal error: " + e));
        }
        complete(claim, load, record);
        return true;
    }

    /** What has arrived must not travel again because its record collided with somebody else's change. */
    private void complete(Claim claim, Load load, Runnable record) {
        for (int left = COMPLETIONS; ; left--) {
            try {
                var now = clock.instant();
                lanes.done(claim, load, now, now.plus(LEASE), record);
                return;
            } catch (LeaseLostException e) {
                throw e;
            } catch (RuntimeException e) {
                if (left <= 1) {
                    throw e;
                }
                LOG.log(Level.INFO, "Recording {0} {1} is repeated: {2}", load.kind(), load.id(), e.getMessage());
            }
        }
    }

    /** Returns whether the lane may go on with the next load. */
    private boolean keepFailure(Claim claim, Load load, Failure failure) {
        var now = clock.instant();
        var wait = failure.isPermanent()
                ? Optional.<Duration>empty()
                : carrier.retries()
                        .waitAfter(
                                waits(load, failure),
                                Duration.between(load.tries().addedAt(), now),
                                dice.getAsDouble())
                        .map(planned -> longer(planned, failure.retryAfter()));
        LOG.log(Level.INFO, "{0} {1}, attempt {2}: {3}", load.kind(), load.id(), load.attempt(), failure.reason());
        if (wait.isEmpty()) {
            lanes.dead(claim, load, now, failure, () -> carrier.gaveUp(load, failure));
            return true;
        }
        Instant dueAt = now.plus(wait.get());
        lanes.retryAt(claim, load, dueAt, failure);
        return false;
    }

    /** Whoever is asked for patience waits as asked, and never ends up with the long waits of the unreachable. */
    private static int waits(Load load, Failure failure) {
        return failure.kind() == Failure.Kind.THROTTLED ? Math.min(load.attempt(), PATIENT_WAITS) : load.attempt();
    }

    private static Duration longer(Duration planned, @Nullable Duration asked) {
        return asked != null && asked.compareTo(planned) > 0 ? asked : planned;
    }
}
