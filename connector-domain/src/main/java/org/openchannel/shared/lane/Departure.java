package org.openchannel.shared.lane;

import java.time.Duration;
import java.util.List;

/**
 * What may travel to a party now.
 *
 * @param trips to be carried beside each other; none when nothing is due
 * @param isFull whether more chats may have something due
 * @param pause how long the party must not be sent anything; zero when it may
 */
public record Departure(List<Trip> trips, boolean isFull, Duration pause) {

    static final Departure NONE = new Departure(List.of(), false, Duration.ZERO);
}
