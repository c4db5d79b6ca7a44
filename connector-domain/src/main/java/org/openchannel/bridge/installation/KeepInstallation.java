package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Writes down what became of an installation, each step in a transaction of its own. */
@Dependent
public class KeepInstallation {

    private static final Logger LOG = System.getLogger(KeepInstallation.class.getName());

    /** Longer than the longest call to an authorisation server. */
    private static final Duration REFRESH_AT_MOST = Duration.ofSeconds(75);

    /** Retries last a day; a node of the older version beside us may have done it in its own way. */
    private static final Duration RENEWED_WITHIN = Duration.ofDays(1);

    private final Installations installations;
    private final Vault vault;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public KeepInstallation(Installations installations, Vault vault, Lanes lanes, IdSource ids, Clock clock) {
        this.installations = installations;
        this.vault = vault;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores a proved installation and queues its set-up, both or neither. */
    @Transactional
    public InstallationView installed(String clientId, Grant grant, @Nullable Secret applicationToken) {
        var now = clock.instant();
        var installation = installations.lock(grant.memberId()).orElse(null);
        if (installation == null) {
            installation = new Installation(ids.next(), clientId, grant, vault, now);
            installations.add(installation);
        } else {
            installation.installedAgain(clientId, grant, vault, now);
        }
        if (applicationToken != null) {
            installation.provedBy(applicationToken, vault);
        }
        queueSetUp(installation);
        return installation.view();
    }

    /** Stores refreshed tokens. */
    @Transactional
    public PortalAccess granted(Grant grant) {
        var installation = installations.lock(grant.memberId()).orElseThrow();
        installation.granted(grant, vault, clock.instant());
        return installation.access(vault);
    }

    /** The portal says whose tokens we use. */
    @Transactional
    public void actsAs(MemberId memberId, Visitor visitor) {
        installations.lock(memberId).ifPresent(installation -> installation.actsAs(visitor, clock.instant()));
    }

    /** The portal says which of its applications we are. */
    @Transactional
    public void isApplication(MemberId memberId, long number) {
        installations.lock(memberId).ifPresent(installation -> installation.isApplication(number));
    }

    /** Reserves the refresh; false while another node does it. */
    @Transactional
    public boolean beginRefresh(MemberId memberId) {
        return installations.lock(memberId).orElseThrow().beginRefresh(clock.instant(), REFRESH_AT_MOST);
    }

    /** Gives the reservation back. */
    @Transactional
    public void refreshFailed(MemberId memberId) {
        installations.lock(memberId).orElseThrow().refreshFailed();
    }

    /** Remembers that the portal refuses us. */
    @Transactional
    public void suspended(MemberId memberId, String reason) {
        if (installations.lock(memberId).orElseThrow().suspend(reason, clock.instant())) {
            LOG.log(Level.WARNING, "Portal {0} refuses us, nothing is sent there: {1}", memberId, reason);
        }
    }

    /** The portal takes us again, or somebody wants to know whether it does: what waited goes on. */
    @Transactional
    public void resumed(MemberId memberId) {
        installations.lock(memberId).ifPresent(Installation::resume);
    }

    /** Whether the caller is to ask a portal that refuses us whether it still does. */
    @Transactional
    public boolean beginProbe(MemberId memberId) {
        return installations.lock(memberId).orElseThrow().beginProbe(clock.instant());
    }

    /** Arranges us anew on a portal that forgot our connector. */
    @Transactional
    public void forgotten(MemberId memberId) {
        installations
                .lock(memberId)
                .filter(installation -> installation.setUpAgain(clock.instant()))
                .ifPresent(this::queueSetUp);
    }

    /** Has portals set up once more that were set up by an older version of ours: so many, and more in the next round. */
    @Transactional
    public void renew(int most) {
        var now = clock.instant();
        installations.outdated(SetUp.EDITION, now.minus(RENEWED_WITHIN), most).forEach(installation -> {
            installation.renews(now);
            queueSetUp(installation);
        });
    }

    private void queueSetUp(Installation installation) {
        var portal = installation.memberId().value();
        var lane = new LaneKey(SetUp.QUEUE, "portal/" + portal, portal, "", Rank.SYNC);
        lanes.add(lane, ids.next(), SetUp.INSTALLATION, installation.id(), clock.instant());
    }
}
