package org.openchannel.shared.lane;

import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Decides by a carrier's schedule what an outcome means for its load. */
final class DecideFate {

    private static final Duration SHORTEST = Duration.ofMillis(500);

    private final Carrier carrier;
    private final Clock clock;
    private final DoubleSupplier dice;
    private final RetrySchedule schedule;

    DecideFate(Carrier carrier, Dispatch.Timing timing) {
        this.carrier = carrier;
        this.clock = timing.clock();
        this.dice = timing.dice();
        this.schedule = timing.retries().of(carrier);
    }

    Fate of(Load load, Outcome outcome) {
        if (outcome instanceof Outcome.Arrived arrived) {
            return new Fate.Done(load, arrived.record());
        }
        if (outcome instanceof Outcome.Failed failed) {
            return failed(load, failed.failure());
        }
        if (outcome instanceof Outcome.GivenUp givenUp) {
            return dead(load, givenUp.failure());
        }
        if (outcome instanceof Outcome.Unseen unseen) {
            var failure = Failure.ambiguous(unseen.reason());
            return new Fate.Waits(load, unseen.lookAgainAt(), false, looks(load) + 1, failure, () -> {});
        }
        if (outcome instanceof Outcome.Again again) {
            var failure = Failure.passing(again.reason());
            return new Fate.Waits(load, clock.instant(), false, 0, failure, again.record());
        }
        return back(load, null);
    }

    private Fate failed(Load load, Failure failure) {
        if (failure.isPermanent()) {
            return dead(load, failure);
        }
        if (failure.kind() == Failure.Kind.AMBIGUOUS) {
            return later(load, failure);
        }
        if (failure.scope() != Failure.Scope.LOAD) {
            return back(load, failure);
        }
        return failure.kind() == Failure.Kind.THROTTLED ? asAsked(load, failure) : later(load, failure);
    }

    private Fate dead(Load load, Failure failure) {
        return new Fate.Dead(load, failure, () -> carrier.gaveUp(load, failure));
    }

    /** Who was not tried is as before; a doubt stays a doubt. */
    private Fate back(Load load, @Nullable Failure why) {
        var failure = why == null && load.doubt().isPresent()
                ? Failure.ambiguous("Nobody knows whether it arrived")
                : inDoubt(load, why);
        return new Fate.Waits(load, clock.instant(), false, looks(load), failure, () -> {});
    }

    private Fate asAsked(Load load, Failure failure) {
        var dueAt = clock.instant().plus(longer(SHORTEST, failure.retryAfter()));
        return new Fate.Waits(load, dueAt, false, looks(load), inDoubt(load, failure), () -> {});
    }

    private Fate later(Load load, Failure failure) {
        var now = clock.instant();
        return schedule.waitAfter(load.attempt(), Duration.between(load.tries().firstAt(), now), dice.getAsDouble())
                .<Fate>map(planned -> {
                    var dueAt = now.plus(longer(planned, failure.retryAfter()));
                    return new Fate.Waits(load, dueAt, true, looks(load), inDoubt(load, failure), () -> {});
                })
                .orElseGet(() -> dead(load, failure));
    }

    /** Whatever is said of a later try, an earlier one may have arrived. */
    private static @Nullable Failure inDoubt(Load load, @Nullable Failure failure) {
        return failure != null && load.doubt().isPresent()
                ? Failure.ambiguous(failure.reason()).said(failure.exchange())
                : failure;
    }

    private static int looks(Load load) {
        return load.doubt().map(Doubt::looks).orElse(0);
    }

    private static Duration longer(Duration planned, @Nullable Duration asked) {
        return asked != null && asked.compareTo(planned) > 0 ? asked : planned;
    }
}
