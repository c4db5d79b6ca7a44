package org.openchannel.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What we keep of a long secret only somebody else has: enough to know it again, and no use to whoever reads it. */
public final class Digest {

    private Digest() {}

    /** The SHA-256 of {@code secret}, 64 hexadecimal digits. Of passwords see {@link PasswordHashes}. */
    public static String of(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
