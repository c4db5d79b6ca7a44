package org.openchannel.shared;

/** Keeps secrets readable only to this program: what is sealed may lie in the database, the key does not. */
public interface Vault {

    /**
     * Encrypts {@code secret} for the place named {@code purpose} (for example {@code installation.refresh:<member id>}).
     * The answer is printable (Base64) and opens only with the same purpose, so that sealed values can't be swapped.
     */
    String seal(Secret secret, String purpose);

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws IllegalStateException when it was sealed with another key or purpose, or was altered
     */
    Secret open(String sealed, String purpose);
}
