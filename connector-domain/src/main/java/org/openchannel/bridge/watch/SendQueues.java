package org.openchannel.bridge.watch;

import java.util.UUID;

/** What accounts have still to send to their messengers. */
public interface SendQueues {

    /**
     * How many messages wait or are under way.
     *
     * @param usual what people wait for
     * @param campaign what nobody asked for
     */
    record Waiting(long usual, long campaign) {}

    Waiting waiting(UUID account);
}
