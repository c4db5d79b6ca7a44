package org.openchannel.simulator.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a device beside its state, in the words the wire has for it.
 *
 * <p>A restriction, and what a device is valid for, end by themselves.
 */
@Embeddable
public class Plight {

    @Column(name = "cause")
    private @Nullable String cause;

    @Column(name = "restriction_reason")
    private @Nullable String reason;

    @Column(name = "restriction_scope")
    private @Nullable String scope;

    @Column(name = "restricted_until")
    private @Nullable Instant restrictedUntil;

    @Column(name = "user_action")
    private @Nullable String action;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "validity_source")
    private @Nullable String source;

    protected Plight() {
        // for JPA
    }

    /** Nothing to be said. */
    static Plight none() {
        return new Plight();
    }

    /** It came to an end because of this. */
    static Plight because(String cause) {
        var plight = new Plight();
        plight.cause = cause;
        return plight;
    }

    /** It is good until then. */
    static Plight valid(Instant until, String source) {
        var plight = new Plight();
        plight.endsAt(until, source);
        return plight;
    }

    void endsAt(Instant until, String of) {
        validUntil = until;
        source = of;
    }

    void restrict(String why, String from, Instant until) {
        reason = why;
        scope = from;
        restrictedUntil = until;
    }

    void free() {
        reason = null;
        scope = null;
        restrictedUntil = null;
    }

    void asks(@Nullable String what) {
        action = what;
    }

    /** Whether a restriction ends at {@code due}. */
    boolean isFreeAt(Instant due) {
        return restrictedUntil != null && !due.isBefore(restrictedUntil);
    }

    /** When time alone changes something. */
    Optional<Instant> turnsAt() {
        return Stream.of(Optional.ofNullable(restrictedUntil), Optional.ofNullable(validUntil))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Why it came to an end. */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    /** Why it is restricted; empty while it is not. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** From what it is kept: {@code ALL} sending, or {@code NEW_CHATS}. */
    public Optional<String> scope() {
        return Optional.ofNullable(scope);
    }

    /** Until when it is restricted. */
    public Optional<Instant> restrictedUntil() {
        return Optional.ofNullable(restrictedUntil);
    }

    /** What a person must do. */
    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    /** When it ends. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** What ends then. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }
}
