package org.openchannel.bridge.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at an account's session.
 *
 * @param state where it stands
 * @param step what the administrator has to do, while there is something to do
 * @param phone the linked number in E.164, once connected
 * @param profileName what the messenger calls the account
 * @param validUntil when the connection ends by contract, where the gateway knows; not valid at that instant any more
 * @param cause why, for FAILED, EXPIRED and LOGGED_OUT; fit for an administrator's eyes
 * @param circumstances what else is to be said; independent of the state
 */
public record SessionSnapshot(
        SessionState state,
        @Nullable LoginStep step,
        @Nullable String phone,
        @Nullable String profileName,
        @Nullable Instant validUntil,
        @Nullable String cause,
        Circumstances circumstances) {

    /** A session of which nothing else is to be said. */
    public SessionSnapshot(
            SessionState state,
            @Nullable LoginStep step,
            @Nullable String phone,
            @Nullable String profileName,
            @Nullable Instant validUntil,
            @Nullable String cause) {
        this(state, step, phone, profileName, validUntil, cause, Circumstances.NONE);
    }

    /** A state of which nothing more is known. */
    public static SessionSnapshot of(SessionState state) {
        return new SessionSnapshot(state, null, null, null, null, null);
    }

    /** The same under these circumstances. */
    public SessionSnapshot in(Circumstances these) {
        return new SessionSnapshot(state, step, phone, profileName, validUntil, cause, these);
    }
}
