package org.openchannel.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A token, password or key: compared in constant time and masked wherever it is printed. */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Wraps {@code text}; an empty secret proves nothing and is refused. */
    public static Secret of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A secret must not be empty");
        }
        return new Secret(text);
    }

    /** The secret itself. Call it only where it leaves for the wire or the vault. */
    public String reveal() {
        return text;
    }

    /** Whether {@code candidate} is this secret; takes the same time for every wrong candidate of one length. */
    public boolean matches(@Nullable String candidate) {
        return candidate != null && MessageDigest.isEqual(bytes(text), bytes(candidate));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && matches(secret.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Secret[masked]";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
