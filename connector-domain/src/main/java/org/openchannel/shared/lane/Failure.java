package org.openchannel.shared.lane;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a load did not arrive, and what that means for the next try.
 *
 * @param kind decides what happens next
 * @param scope what it says something about: more than the load that met it, perhaps
 * @param reason in words fit for an operator's eyes, without secrets
 * @param retryAfter how long the other side asked us to wait, where it did
 * @param exchange what was asked and answered, where that is known
 */
public record Failure(
        Kind kind,
        Scope scope,
        String reason,
        @Nullable Duration retryAfter,
        @Nullable Exchange exchange) {

    /** A failure of which nothing more is known. */
    public Failure(Kind kind, Scope scope, String reason, @Nullable Duration retryAfter) {
        this(kind, scope, reason, retryAfter, null);
    }

    /**
     * What was said, for people who look for the cause. Holds customers' data, but never a token.
     *
     * @param request what was asked
     * @param answer what was answered; null when nothing was
     */
    public record Exchange(String request, @Nullable String answer) {

        private static final int LONGEST = 4000;

        /** Cuts what is too long. */
        public Exchange {
            request = cut(request);
            answer = answer == null ? null : cut(answer);
        }

        private static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        /** Says only that there is one: failures are printed. */
        @Override
        public String toString() {
            return "Exchange[masked]";
        }
    }

    /** The same, and what was said. */
    public Failure said(@Nullable Exchange said) {
        return new Failure(kind, scope, reason, retryAfter, said == null ? exchange : said);
    }

    /** What a failure means. */
    public enum Kind {
        /** It certainly did not arrive and may work later. */
        TRANSIENT,
        /** The other side asks for patience; does not use up the attempts. */
        THROTTLED,
        /** Nobody knows whether it arrived. */
        AMBIGUOUS,
        /** It will never be accepted: give up at once. */
        PERMANENT
    }

    /** What a failure says something about. */
    public enum Scope {
        /** This load; its own waits follow. */
        LOAD,
        /** Everything of its owner, who rests: a line is switched off, an account is not linked. No attempt counts. */
        OWNER,
        /** Everything to its party, who rests: unreachable, limited, suspended. No attempt counts. */
        PARTY
    }

    /** A failure that may heal by itself. */
    public static Failure passing(String reason) {
        return new Failure(Kind.TRANSIENT, Scope.LOAD, reason, null);
    }

    /** A failure that nobody can tell from success. */
    public static Failure ambiguous(String reason) {
        return new Failure(Kind.AMBIGUOUS, Scope.LOAD, reason, null);
    }

    /** The other side asks us to come back after {@code wait}. */
    public static Failure throttled(String reason, Duration wait) {
        return new Failure(Kind.THROTTLED, Scope.LOAD, reason, wait);
    }

    /** A refusal that repetition won't change. */
    public static Failure permanent(String reason) {
        return new Failure(Kind.PERMANENT, Scope.LOAD, reason, null);
    }

    /** The same of everything of the owner. */
    public Failure ofOwner() {
        return new Failure(kind, Scope.OWNER, reason, retryAfter, exchange);
    }

    /** The same of everything to the party. */
    public Failure ofParty() {
        return new Failure(kind, Scope.PARTY, reason, retryAfter, exchange);
    }

    /** What is left of it for a load of {@code lane}: where nobody is a party or an owner, nobody rests. */
    Failure on(LaneKey lane) {
        var isNobodys = switch (scope) {
            case LOAD -> false;
            case OWNER -> lane.owner().isEmpty();
            case PARTY -> lane.party().isEmpty();
        };
        return isNobodys ? new Failure(kind, Scope.LOAD, reason, retryAfter, exchange) : this;
    }

    /** Whether trying again is pointless. */
    public boolean isPermanent() {
        return kind == Kind.PERMANENT;
    }
}
