package org.openchannel.bridge.binding;

/** How a line stands on its portal. */
public enum LineHealth {
    /** Not looked at yet. */
    UNKNOWN,
    /** As it should be. */
    OK,
    /** Should be active and is not; being repaired. */
    OFF,
    /** The line was deleted on the portal. */
    DELETED,
    /** The portal reports a fault of the connector, or can't be asked. */
    TROUBLE
}
