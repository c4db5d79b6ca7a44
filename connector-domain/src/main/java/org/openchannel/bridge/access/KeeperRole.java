package org.openchannel.bridge.access;

import java.util.Arrays;
import java.util.Optional;

/** What a keeper may do; each role may do what those before it may. */
public enum KeeperRole {
    /** Looks; customers' data are masked. */
    VIEWER,
    /** Sees everything, and lets queues stop and go. */
    OPERATOR,
    /** Also says who the keepers are. */
    ADMIN;

    /** Whether this role may do what {@code wanted} may. */
    public boolean includes(KeeperRole wanted) {
        return compareTo(wanted) >= 0;
    }

    /** The role of that name; empty when there is none. */
    public static Optional<KeeperRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
