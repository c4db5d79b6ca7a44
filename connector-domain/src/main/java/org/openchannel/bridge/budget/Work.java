package org.openchannel.bridge.budget;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a portal says of the work of one call.
 *
 * @param method which
 * @param pieces how many messages it was about, at least 1
 * @param seconds how long it took
 * @param operating how long the method worked for us altogether in the last ten minutes; null where it does not count
 * @param untilReset when it forgets the oldest part of that, where it says so
 */
public record Work(
        String method,
        int pieces,
        double seconds,
        @Nullable Double operating,
        @Nullable Duration untilReset) {}
