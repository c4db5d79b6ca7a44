package org.openchannel.bridge.sms;

import java.util.Optional;
import java.util.UUID;

/** What portals sent as SMS and is no order. */
public interface Leftovers {

    void add(Leftover leftover);

    Optional<Leftover> find(UUID id);

    /** The one an account's portal calls so. */
    Optional<Leftover> called(UUID account, String orderId);

    /** Removes it; harmless when it is gone. */
    void remove(UUID id);
}
