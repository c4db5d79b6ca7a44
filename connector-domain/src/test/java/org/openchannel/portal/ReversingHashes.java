package org.openchannel.portal;

import java.util.Optional;
import org.openchannel.portal.staff.PasswordHashes;
import org.openchannel.shared.Secret;

/** Hashes by writing backwards. */
final class ReversingHashes implements PasswordHashes {

    @Override
    public String hash(Secret password) {
        return new StringBuilder(password.reveal()).reverse().toString();
    }

    @Override
    public boolean matches(Secret password, Optional<String> hash) {
        return hash.filter(hash(password)::equals).isPresent();
    }
}
