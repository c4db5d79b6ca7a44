package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Makes passwords nobody guesses, and what is kept of them. */
@Dependent
public class MakePasswords {

    private static final int LENGTH = 20;

    private final SecretSource secrets;
    private final PasswordHashes hashes;

    @Inject
    public MakePasswords(SecretSource secrets, PasswordHashes hashes) {
        this.secrets = secrets;
        this.hashes = hashes;
    }

    /** A new one. */
    public Secret next() {
        return secrets.next(LENGTH);
    }

    String hash(Secret password) {
        return hashes.hash(password);
    }
}
