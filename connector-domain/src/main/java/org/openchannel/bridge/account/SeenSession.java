package org.openchannel.bridge.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.LoginStep.Kind;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;

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
        var until = snapshot.validUntil();
        seen.validUntil = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
        seen.cause = cut(snapshot.cause(), MAX_CAUSE);
        return seen;
    }

    SessionSnapshot snapshot() {
        return new SessionSnapshot(state, step(), phone, profileName, validUntil, cause);
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

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
