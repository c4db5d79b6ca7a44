package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;

/**
 * Somebody without a camera asked for a code to type.
 *
 * @param phone the number they entered
 * @param code the code
 * @param error why there is none: where the sentence is found
 * @param detail more words
 */
public record Pairing(
        String phone,
        @Nullable String code,
        @Nullable String error,
        @Nullable String detail) {

    /** Nobody asked. */
    public static final Pairing NONE = new Pairing("", null, null, null);

    public boolean isAsked() {
        return code != null || error != null;
    }

    static Pairing given(String phone, String code) {
        return new Pairing(phone, code, null, null);
    }

    static Pairing refused(String phone, String error, @Nullable String detail) {
        return new Pairing(phone, null, error, detail);
    }
}
