package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import org.openchannel.bridge.installation.OAuthServers.GrantRefusedException;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * Gets new tokens when the old access token no longer works: once per portal however many threads and nodes ask, and
 * stored before anybody uses them, because the old refresh token is spent by then.
 */
@Dependent
public class RefreshAccess {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final KnownApplications applications;
    private final OAuthServers servers;
    private final Installations installations;
    private final KeepInstallation keep;
    private final Keys keys;

    @Inject
    public RefreshAccess(
            KnownApplications applications,
            OAuthServers servers,
            Installations installations,
            KeepInstallation keep,
            Keys keys) {
        this.applications = applications;
        this.servers = servers;
        this.installations = installations;
        this.keep = keep;
        this.keys = keys;
    }

    /** What opens tokens, what keeps threads apart, and what could not be written down yet. */
    @Dependent
    public record Keys(Vault vault, RefreshLocks locks, UnkeptGrants unkept) {

        @Inject
        public Keys {}
    }

    /** Access with a token other than that of {@code spent}. */
    public PortalAccess refresh(PortalAccess spent) {
        synchronized (keys.locks().of(spent.memberId())) {
            var installation = installations.of(spent.memberId()).orElseThrow();
            var current = installation.access(keys.vault());
            var unkept = keys.unkept().take(spent.memberId(), current.token());
            if (!current.token().equals(spent.token())) {
                return current;
            }
            if (unkept.isPresent()) {
                return kept(unkept.get(), spent);
            }
            if (!keep.beginRefresh(spent.memberId())) {
                throw new DeliveryFailedException(Failure.throttled("Another node is signing in to the portal", SOON)
                        .ofParty());
            }
            return traded(installation);
        }
    }

    /**
     * Trades somebody's own refresh token and uses what it brings from now on, provided that {@code isRight}.
     *
     * @return whether it is used; false when the server refuses it, or somebody else is at it
     * @throws DeliveryFailedException when the server does not answer
     */
    boolean exchange(MemberId memberId, Secret token, Predicate<Grant> isRight) {
        synchronized (keys.locks().of(memberId)) {
            var installation = installations.of(memberId).orElseThrow();
            var application = applications.find(installation.clientId());
            return application.isPresent()
                    && keep.beginRefresh(memberId)
                    && exchanged(application.get(), memberId, token, isRight);
        }
    }

    private boolean exchanged(
            BridgeSettings.Application application, MemberId memberId, Secret token, Predicate<Grant> isRight) {
        var isUsed = false;
        try {
            var grant = servers.refresh(application, token);
            isUsed = grant.memberId().equals(memberId) && isRight.test(grant);
            if (isUsed) {
                keep.granted(grant);
            }
        } catch (GrantRefusedException | ExpiredTokenException e) {
            isUsed = false;
        } finally {
            if (!isUsed) {
                keep.refreshFailed(memberId);
            }
        }
        return isUsed;
    }

    private PortalAccess traded(Installation installation) {
        var memberId = installation.memberId();
        var application = applications.find(installation.clientId());
        if (application.isEmpty()) {
            throw suspended(memberId, "The credentials of application " + installation.clientId() + " are missing");
        }
        var grant = granted(application.get(), installation);
        if (!grant.memberId().equals(memberId)) {
            throw suspended(memberId, "The authorization server answered for another portal");
        }
        return kept(grant, installation.access(keys.vault()));
    }

    /** Without new tokens nobody need wait for us: the next one may try at once. */
    private Grant granted(BridgeSettings.Application application, Installation installation) {
        var memberId = installation.memberId();
        try {
            return servers.refresh(application, installation.refreshToken(keys.vault()));
        } catch (GrantRefusedException e) {
            throw suspended(memberId, "The portal no longer lets us in (" + e.getMessage() + "): open the app there");
        } catch (DeliveryFailedException e) {
            keep.refreshFailed(memberId);
            throw new DeliveryFailedException(e.failure().ofParty(), e);
        } catch (RuntimeException e) {
            keep.refreshFailed(memberId);
            throw e;
        }
    }

    /**
     * The old tokens are spent, so these must not be lost: what the database does not take now is written down by whoever
     * comes next on this node. Until then the reservation keeps other nodes from coming with the spent ones.
     */
    private PortalAccess kept(Grant grant, PortalAccess spent) {
        try {
            return keep.granted(grant);
        } catch (RuntimeException e) {
            keys.unkept().put(grant, spent.token());
            throw new DeliveryFailedException(
                    Failure.throttled("The portal's new tokens could not be written down yet", SOON)
                            .ofParty(),
                    e);
        }
    }

    private UnwelcomeException suspended(MemberId memberId, String reason) {
        keep.suspended(memberId, reason);
        return new UnwelcomeException(reason);
    }
}
