package org.openchannel.shared;

/** Where tokens, keys and codes come from. */
public interface SecretSource {

    /**
     * A secret nobody can guess, of {@code length} characters out of {@code [A-Za-z0-9]} (5.95 bits each), so that it
     * survives every form, address and header unescaped.
     */
    Secret next(int length);
}
