package org.openchannel.portal.weather;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fault that is on.
 *
 * @param percent how often it strikes, 1 to 100
 * @param timesLeft after how many more strikes it ends; absent for any number
 * @param scope which methods or events it strikes, as wished; empty for all
 * @param seconds how long a delay lasts; 0 for kinds without one
 * @param endsAt when it ends by itself; absent for never
 */
public record FaultView(
        FaultKind kind,
        int percent,
        @Nullable Integer timesLeft,
        String scope,
        int seconds,
        @Nullable Instant endsAt) {}
