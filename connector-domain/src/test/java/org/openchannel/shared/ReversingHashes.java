package org.openchannel.shared;

import java.util.Optional;

/** Hashes by writing backwards. */
public final class ReversingHashes implements PasswordHashes {

    @Override
    public String hash(Secret password) {
        return new StringBuilder(password.reveal()).reverse().toString();
    }

    @Override
    public boolean matches(Secret password, Optional<String> hash) {
        return hash.filter(hash(password)::equals).isPresent();
    }
}
