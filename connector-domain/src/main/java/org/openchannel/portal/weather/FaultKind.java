package org.openchannel.portal.weather;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong. */
public enum FaultKind {
    /** Calls for a chat that another call is busy with sleep 1 + 2 + 3 s and then go on beside it. */
    LOCK_SLEEP(false),
    /** Messages are taken, but the answer says SUCCESS without a session. */
    NO_SESSION(false),
    /** The call is done, but the answer is a 502 of a proxy. */
    LOST_ANSWER(false),
    /** The call is done, but only the first half of its answer comes, and the connection closes. */
    BROKEN_ANSWER(false),
    /** The call is done, but its answer waits for a number of seconds. */
    SLOW_ANSWER(true),
    /** A good token is refused as expired. */
    EXPIRED_TOKEN(false),
    /** 503 {@code QUERY_LIMIT_EXCEEDED}; nothing is done. */
    QUERY_LIMIT(false),
    /** 429 {@code OPERATION_TIME_LIMIT}; nothing is done. */
    TIME_LIMIT(false),
    /** 500 {@code INTERNAL_SERVER_ERROR}; nothing is done. */
    SERVER_ERROR(false),
    /** An event is sent twice. */
    EVENT_DUPLICATE(false),
    /** An event, and what comes after it for the same handler, waits for a number of seconds. */
    EVENT_DELAY(true);

    private final boolean hasSeconds;

    FaultKind(boolean hasSeconds) {
        this.hasSeconds = hasSeconds;
    }

    /** Whether its seconds mean anything. */
    public boolean hasSeconds() {
        return hasSeconds;
    }

    /** Its name on pages and wires, for example {@code slow_answer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word. */
    public static Optional<FaultKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
