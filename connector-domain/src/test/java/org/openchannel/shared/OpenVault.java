package org.openchannel.shared;

/** Seals by writing the purpose in front: whoever opens with another purpose is refused, as by the real one. */
public final class OpenVault implements Vault {

    @Override
    public String seal(Secret secret, String purpose) {
        return purpose + "|" + secret.reveal();
    }

    @Override
    public Secret open(String sealed, String purpose) {
        if (!sealed.startsWith(purpose + "|")) {
            throw new IllegalStateException("Sealed for another purpose");
        }
        return Secret.of(sealed.substring(purpose.length() + 1));
    }
}
