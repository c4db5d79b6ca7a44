package org.openchannel.shared;

import java.util.Optional;

/** Turns passwords into something that may lie in a database. Slow on purpose. */
public interface PasswordHashes {

    /** A salted hash of {@code password}. */
    String hash(Secret password);

    /** Whether {@code hash} was made of {@code password}; no hash matches nothing, and takes as long to say so. */
    boolean matches(Secret password, Optional<String> hash);
}
