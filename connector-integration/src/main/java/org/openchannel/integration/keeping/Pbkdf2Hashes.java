package org.openchannel.integration.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Passwords by PBKDF2 with HMAC-SHA-512, written as {@code pbkdf2-sha512$rounds$salt$hash}. */
@Dependent
class Pbkdf2Hashes implements PasswordHashes {

    private static final String NAME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final int SALT_LENGTH = 24;

    private final SecretSource secrets;

    @Inject
    Pbkdf2Hashes(SecretSource secrets) {
        this.secrets = secrets;
    }

    @Override
    public String hash(Secret password) {
        var salt = secrets.next(SALT_LENGTH).reveal();
        return NAME + "$" + ROUNDS + "$" + salt + "$" + derived(password, salt, ROUNDS);
    }

    @Override
    public boolean matches(Secret password, Optional<String> hash) {
        var parts = hash.orElse(NAME + "$" + ROUNDS + "$nobody$").split("\\$", -1);
        var derived = derived(password, parts[2], Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(
                derived.getBytes(StandardCharsets.US_ASCII), parts[3].getBytes(StandardCharsets.US_ASCII));
    }

    private static String derived(Secret password, String salt, int rounds) {
        try {
            var spec = new PBEKeySpec(
                    password.reveal().toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), rounds, BITS);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2", e);
        }
    }
}
