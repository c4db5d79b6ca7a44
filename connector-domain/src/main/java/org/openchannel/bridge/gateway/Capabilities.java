package org.openchannel.bridge.gateway;

import java.util.Set;

/**
 * What one gateway can do, and its limits.
 *
 * @param can its abilities
 * @param maxText longest text in UTF-16 units; longer ones are split before they are sent
 * @param maxFileSize largest file in bytes
 */
public record Capabilities(Set<Capability> can, int maxText, long maxFileSize) {

    public Capabilities {
        can = Set.copyOf(can);
    }

    /** Whether the gateway can do this. */
    public boolean has(Capability capability) {
        return can.contains(capability);
    }
}
