package org.openchannel.bridge.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.LoginStep.Kind;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.gateway.ValiditySource;

/** The last look at an account's session, as the database keeps it. */
@Embeddable
class SeenSession {

    private static final int MAX_CAUSE = 500;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Nullable @Enumerated(EnumType.STRING)
    @Column(name = "step_kind")
    private Kind stepKind;

    @Nullable @Column(name = "step_payload")
    private String stepPayload;

    @Nullable @Column(name = "step_expires_at")
    private Instant stepExpiresAt;

    @Nullable private String phone;

    @Nullable @Column(name = "profile_name")
    private String profileName;

    @Nullable @Column(name = "valid_until")
    private Instant validUntil;

    @Nullable private String cause;

    @Nullable @Enumerated(EnumType.STRING)
    @Column(name = "validity_source")
    private ValiditySource validity;

    @Enumerated(EnumType.STRING)
    @Column(name = "restriction_reason")
    private Restriction.@Nullable Reason restrictionReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "restriction_scope")
    private Restriction.@Nullable Scope restrictionScope;

    @Nullable @Column(name = "restricted_until")
    private Instant restrictedUntil;

    @Nullable @Enumerated(EnumType.STRING)
    @Column(name = "user_action")
    private UserAction action;

    protected SeenSession() {
        // for JPA
    }

    private SeenSession(SessionState state) {
        this.state = state;
    }

    static SeenSession of(SessionSnapshot snapshot) {
        var seen = new SeenSession(snapshot.state());
        var step = snapshot.step();
        if (step != null) {
            seen.stepKind = step.kind();
            seen.stepPayload = step.payload();
            seen.stepExpiresAt = step.expiresAt().truncatedTo(ChronoUnit.MILLIS);
        }
        seen.phone = snapshot.phone();
        seen.profileName = cut(snapshot.profileName(), 100);
        seen.validUntil = whole(snapshot.validUntil());
        seen.cause = cut(snapshot.cause(), MAX_CAUSE);
        seen.see(snapshot.circumstances());
        return seen;
    }

    private void see(Circumstances circumstances) {
        validity = circumstances.validity();
        action = circumstances.action();
        var restriction = circumstances.restriction();
        if (restriction != null) {
            restrictionReason = restriction.reason();
            restrictionScope = restriction.scope();
            restrictedUntil = whole(restriction.until());
        }
    }

    SessionSnapshot snapshot() {
        return new SessionSnapshot(state, step(), phone, profileName, validUntil, cause, circumstances());
    }

    private Circumstances circumstances() {
        var restriction = restrictionReason == null || restrictionScope == null
                ? null
                : new Restriction(restrictionReason, restrictionScope, restrictedUntil);
        return new Circumstances(validity, restriction, action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeenSession seen && snapshot().equals(seen.snapshot());
    }

    @Override
    public int hashCode() {
        return snapshot().hashCode();
    }

    private @Nullable LoginStep step() {
        return stepKind == null || stepPayload == null || stepExpiresAt == null
                ? null
                : new LoginStep(stepKind, stepPayload, stepExpiresAt);
    }

    private static @Nullable Instant whole(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
