package org.openchannel.bridge.gateway;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a session beside its state.
 *
 * @param validity what ends at {@link SessionSnapshot#validUntil()}
 * @param restriction what the account may not do although it is connected
 * @param action what a person must do
 */
public record Circumstances(
        @Nullable ValiditySource validity,
        @Nullable Restriction restriction,
        @Nullable UserAction action) {

    /** Nothing. */
    public static final Circumstances NONE = new Circumstances(null, null, null);
}
