package org.openchannel.bridge.settings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The settings of accounts. */
public interface AllSettings {

    /** Those of an account; empty until somebody chose any. */
    Optional<Settings> find(UUID account);

    /** Those of an account, made when there are none; nobody else changes them until the transaction ends. */
    Settings lock(UUID account);

    /**
     * Connected accounts whose messengers are to be told who is there, at most so many; they are told again at
     * {@code next}.
     */
    List<UUID> takePresences(Instant now, Instant next, int most);

    /** An account that is not to be seen as there was told so: there is nothing more to tell. */
    void endPresence(UUID account);
}
