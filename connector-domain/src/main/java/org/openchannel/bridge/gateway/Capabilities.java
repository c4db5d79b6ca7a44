package org.openchannel.bridge.gateway;

import java.time.Duration;
import java.util.Set;

/**
 * What one gateway can do, and its limits.
 *
 * @param can its abilities
 * @param maxText longest text in UTF-16 units; longer ones are split before they are sent
 * @param maxFileSize largest file in bytes
 * @param interval how far apart an account's messages are best sent; zero where it doesn't matter
 */
public record Capabilities(Set<Capability> can, int maxText, long maxFileSize, Duration interval) {

    private static final Duration PER_CHAT = Duration.ofMillis(1200);

    public Capabilities {
        can = Set.copyOf(can);
    }

    /** Of a gateway that takes messages as fast as they come. */
    public Capabilities(Set<Capability> can, int maxText, long maxFileSize) {
        this(can, maxText, maxFileSize, Duration.ZERO);
    }

    /** How far apart the messages of one chat are sent, however close together those of an account may be. */
    public Duration chatInterval() {
        return interval.isZero() ? Duration.ZERO : PER_CHAT;
    }

    /** Whether the gateway can do this. */
    public boolean has(Capability capability) {
        return can.contains(capability);
    }
}
