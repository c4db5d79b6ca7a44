package org.openchannel.bridge.retention;

import java.util.UUID;

/**
 * How far forgetting has come: the newest message looked at for its text, and for its file. Losing them costs another look
 * at everything from the start.
 */
public record Marks(UUID texts, UUID files) {

    private static final UUID FIRST = new UUID(0, 0);

    /** Before every message. */
    public static final Marks START = new Marks(FIRST, FIRST);
}
