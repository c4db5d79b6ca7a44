package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.limit.CurrentLimits;
import org.openchannel.portal.limit.Operating;
import org.openchannel.portal.limit.RequestMeter;
import org.openchannel.portal.oauth.Access;

/** Lets requests in as long as they keep the portal's limits, and counts what they cost. */
@Dependent
public class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CurrentLimits limits;
    private final RequestMeter meter;
    private final Storm storm;
    private final KnownSources sources;
    private final Clock clock;

    @Inject
    public Turnstile(CurrentLimits limits, RequestMeter meter, Storm storm, KnownSources sources, Clock clock) {
        this.limits = limits;
        this.meter = meter;
        this.storm = storm;
        this.sources = sources;
        this.clock = clock;
    }

    /** What a call came to, and what its method cost its caller lately. */
    record Done(@Nullable Object result, Operating operating) {}

    /** A request comes from {@code source}, an address. */
    void admit(String source) {
        meter.admit(source, limits.limits(), clock.instant());
    }

    /** It is known on whose behalf the request from {@code source} comes. */
    void known(String source, String method, Access access) {
        sources.saw(source, clock.instant());
        storm.atTheDoor(method, access);
    }

    /** Whether somebody known called from {@code source} lately. */
    boolean knows(String source) {
        return sources.knows(source, clock.instant());
    }

    /** Does one call. What is postponed costs only what it took to begin. */
    Done call(RestMethod method, Call call) {
        var start = clock.instant();
        var caller = caller(call.access());
        meter.open(caller, method.name(), limits.limits(), start);
        var isCounted = false;
        try {
            var result = storm.call(method, call);
            isCounted = true;
            return new Done(result, meter.charge(caller, method.name(), limits.limits(), start, clock.instant()));
        } finally {
            if (!isCounted) {
                meter.charge(caller, method.name(), limits.limits(), start, clock.instant());
            }
        }
    }

    /** A batch itself costs nothing. */
    Done batch(Object result) {
        return new Done(result, new Operating(BigDecimal.ZERO, clock.instant().plus(WINDOW)));
    }

    /** Whether a request that began at {@code start} is to be cut off. */
    boolean isTooLong(Instant start) {
        var left = left(start);
        return left != null && left.isNegative();
    }

    /** An answer goes out. */
    RestAnswer leave(String method, RestAnswer answer, Instant start) {
        return storm.onTheWay(method, answer, left(start));
    }

    private @Nullable Duration left(Instant start) {
        var cut = limits.limits().cutSeconds();
        return cut == 0 ? null : Duration.between(clock.instant(), start.plusSeconds(cut));
    }

    private static String caller(Access access) {
        return String.valueOf(access.owner());
    }
}
