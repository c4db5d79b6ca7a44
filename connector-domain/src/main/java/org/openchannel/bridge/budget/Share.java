package org.openchannel.bridge.budget;

import java.time.Duration;

/**
 * What may be sent to a portal now.
 *
 * @param most so many messages in one trip
 * @param pause how long nothing may be sent; zero when something may
 */
public record Share(int most, Duration pause) {

    static Share of(int most) {
        return new Share(Math.max(1, most), Duration.ZERO);
    }

    static Share after(Duration pause) {
        return new Share(0, pause);
    }
}
