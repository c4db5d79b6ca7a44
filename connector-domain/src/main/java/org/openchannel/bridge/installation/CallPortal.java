package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.openchannel.shared.Vault;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Lets others call a portal as our application without knowing of tokens. */
@Dependent
public class CallPortal {

    private static final Duration UNTIL_SOMEBODY_ACTS = Duration.ofMinutes(1);

    private final Installations installations;
    private final RefreshAccess refresh;
    private final KeepInstallation keep;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public CallPortal(
            Installations installations, RefreshAccess refresh, KeepInstallation keep, Vault vault, Clock clock) {
        this.installations = installations;
        this.refresh = refresh;
        this.keep = keep;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Runs {@code call} with the current token, and once more with a new one if the portal says it expired. Never
     * inside a transaction.
     *
     * @throws DeliveryFailedException when we are not, or not at present, welcome there
     */
    public <T> T as(MemberId memberId, Function<PortalAccess, T> call) {
        var installation = installed(memberId);
        var reason = installation.suspended();
        if (reason != null) {
            throw new UnwelcomeException(reason);
        }
        return calling(installation, call);
    }

    /** The same on a portal that refused us when it was called last. */
    <T> T evenSuspended(MemberId memberId, Function<PortalAccess, T> call) {
        return calling(installed(memberId), call);
    }

    private <T> T calling(Installation installation, Function<PortalAccess, T> call) {
        try {
            var access = current(installation);
            try {
                return call.apply(access);
            } catch (ExpiredTokenException e) {
                return again(refresh.refresh(access), call);
            }
        } catch (UnwelcomeException e) {
            keep.suspended(installation.memberId(), e.failure().reason());
            throw e;
        }
    }

    private Installation installed(MemberId memberId) {
        var installation = installations.of(memberId).orElseThrow(() -> refused("We are not installed on this portal"));
        if (installation.isRemoved()) {
            throw refused("The application was removed from the portal");
        }
        return installation;
    }

    private PortalAccess current(Installation installation) {
        var access = installation.access(vault);
        return installation.expiresAt().isAfter(clock.instant()) ? access : refresh.refresh(access);
    }

    private static <T> T again(PortalAccess fresh, Function<PortalAccess, T> call) {
        try {
            return call.apply(fresh);
        } catch (ExpiredTokenException e) {
            throw new DeliveryFailedException(
                    Failure.throttled("The portal refuses fresh tokens", UNTIL_SOMEBODY_ACTS)
                            .ofParty(),
                    e);
        }
    }

    private static DeliveryFailedException refused(String reason) {
        return new DeliveryFailedException(
                Failure.throttled(reason, UNTIL_SOMEBODY_ACTS).ofParty());
    }
}
