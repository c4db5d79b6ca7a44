package org.openchannel.bridge.settings;

import java.util.Optional;
import java.util.UUID;

/** The settings of accounts. */
public interface AllSettings {

    /** Those of an account; empty until somebody chose any. */
    Optional<Settings> find(UUID account);

    /** Those of an account, made when there are none; nobody else changes them until the transaction ends. */
    Settings lock(UUID account);
}
