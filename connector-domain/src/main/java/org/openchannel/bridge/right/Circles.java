package org.openchannel.bridge.right;

import java.util.Optional;
import java.util.UUID;

/** The circles of accounts. */
public interface Circles {

    Optional<Circle> find(UUID accountId);

    /** The same, kept from changing until the transaction ends; an open one is made where there was none. */
    Circle lock(UUID accountId);
}
