package org.openchannel.bridge.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a messenger does not let a connected account do.
 *
 * @param reason why
 * @param scope what it may not do
 * @param until when it may again, where the messenger tells
 */
public record Restriction(
        Reason reason, Scope scope, @Nullable Instant until) {

    /** Why a messenger restricts an account. */
    public enum Reason {
        /** It sent too much, or was reported. */
        LIMITED,
        /** The messenger takes it for a sender of spam. */
        SPAM_SUSPECTED
    }

    /** How far a restriction goes. */
    public enum Scope {
        /** It may answer, but not write first. */
        NEW_CHATS,
        /** It may not send at all. */
        ALL
    }
}
