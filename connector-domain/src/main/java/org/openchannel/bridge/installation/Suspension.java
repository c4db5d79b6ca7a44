package org.openchannel.bridge.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a portal refuses us, why, and when we ask again whether it still does. */
@Embeddable
class Suspension {

    private static final Duration PROBES = Duration.ofHours(1);
    private static final int LONGEST_REASON = 500;

    @Column(name = "suspended")
    private String reason;

    @Nullable @Column(name = "suspended_at")
    private Instant since;

    @Nullable @Column(name = "probe_at")
    private Instant probeAt;

    protected Suspension() {
        // for JPA
    }

    Suspension(String reason, Instant now) {
        this.reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        this.since = now;
        this.probeAt = now.plus(PROBES);
    }

    /** Whether it is time to ask; then the caller is to ask, and nobody else for a while. */
    boolean beginProbe(Instant now) {
        if (probeAt != null && probeAt.isAfter(now)) {
            return false;
        }
        probeAt = now.plus(PROBES);
        return true;
    }

    String reason() {
        return reason;
    }
}
