package org.openchannel.bridge.courier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.IntStream;

/** Keeps two threads of this node from fetching one file at the same time. */
@ApplicationScoped
public class FetchLocks {

    private static final int STRIPES = 64;

    private final Object[] locks =
            IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

    /** The lock of a message's file; a few messages share one. */
    public Object of(UUID message) {
        return locks[Math.floorMod(message.hashCode(), STRIPES)];
    }
}
