package org.openchannel.web.placement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.shared.lane.Failure;

/**
 * Why something is not as it should be: a sentence in the reader's language, and, where others gave a reason that we have
 * no sentence for, their own words after it.
 *
 * @param key where the sentence is found
 * @param words those of others
 */
public record Reason(String key, @Nullable String words) {

    /** Words gateways use for why a connection ended; there are texts for them. */
    private static final Set<String> CAUSES =
            Set.of("not_scanned", "unlinked", "banned", "expired", "token_revoked", "token_refused");

    /** Words for how a portal and we differ about a line. */
    private static final Set<String> DIFFERENCES = Set.of("faulty", "switched_on", "switched_off", "not_checked");

    /** Codes of portals that there are sentences for. */
    private static final List<String> CODES = List.of(
            "ACCESS_DENIED",
            "INVALID_CREDENTIALS",
            "insufficient_scope",
            "PAYMENT_REQUIRED",
            "user_access_error",
            "NO_AUTH_FOUND",
            "OVERLOAD_LIMIT",
            "PORTAL_DELETED",
            "OPERATION_TIME_LIMIT",
            "QUERY_LIMIT_EXCEEDED");

    /** How our own words for a portal that gave no answer begin. */
    private static final List<String> SILENCES =
            List.of("The portal did not answer", "The portal can't be reached", "The portal answered");

    /** Why a connection ended; null when nobody said. */
    static @Nullable Reason ofCause(SessionSnapshot session) {
        return known("link.cause.", CAUSES, session.cause());
    }

    /** How a portal and we differ about a line; null when we agree. */
    static @Nullable Reason ofDifference(@Nullable String given) {
        return known("placement.difference.", DIFFERENCES, given);
    }

    private static @Nullable Reason known(String prefix, Set<String> words, @Nullable String given) {
        if (given == null) {
            return null;
        }
        return words.contains(given) ? new Reason(prefix + given, null) : new Reason(prefix + "other", given);
    }

    /** What a portal said to something of ours that it was asked for in the background. */
    static Reason said(String words) {
        return CODES.stream()
                .filter(words::contains)
                .map(code -> "placement.reason.code." + code.toLowerCase(Locale.ROOT))
                .findFirst()
                .map(key -> new Reason(key, words))
                .orElseGet(() -> new Reason(
                        SILENCES.stream().anyMatch(words::startsWith)
                                ? "placement.reason.away"
                                : "placement.reason.refused",
                        words));
    }

    /** Why somebody who was asked did not answer, or refused. */
    static Reason of(Failure failure) {
        return failure.kind() == Failure.Kind.PERMANENT
                ? said(failure.reason())
                : new Reason("placement.reason.away", null);
    }
}
