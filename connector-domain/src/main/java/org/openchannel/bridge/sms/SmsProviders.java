package org.openchannel.bridge.sms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts portals know as SMS providers. Each call is a transaction of its own unless there is one. */
public interface SmsProviders {

    /** The accounts that are to be one, by their settings. */
    List<UUID> wanted();

    /** Those a portal knows, or was told of in vain. */
    List<SmsProvider> all();

    Optional<SmsProvider> find(UUID account);

    /** Keeps one as it is now. */
    void keep(SmsProvider provider);

    void remove(UUID account);
}
