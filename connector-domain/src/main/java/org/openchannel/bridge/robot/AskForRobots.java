package org.openchannel.bridge.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.Installation;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Has a portal told of our robot whenever the accounts to choose from may have changed, and after its set-up. */
@Dependent
public class AskForRobots implements AccountNotices {

    /** So many portals in one round: an update of this server must not call all of them at once. */
    private static final int AT_ONCE = 10;

    /** Who refused us may have been told better by its administrators. */
    private static final Duration AFTER_REFUSAL = Duration.ofHours(1);

    private final RobotStands stands;
    private final Installations installations;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public AskForRobots(RobotStands stands, Installations installations, Lanes lanes, IdSource ids, Clock clock) {
        this.stands = stands;
        this.installations = installations;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void sessionChanged(Account account, SessionState before) {
        if (account.isConnected()) {
            about(account);
        }
    }

    @Override
    public void renamed(Account account) {
        about(account);
    }

    /** One round: portals that were set up and have not heard of it, or refused it a while ago. */
    @Transactional
    public void look() {
        stands.unasked(clock.instant().minus(AFTER_REFUSAL), AT_ONCE)
                .forEach(id -> installations.find(id).ifPresent(this::ask));
    }

    private void about(Account account) {
        installations
                .of(account.memberId())
                .filter(installation -> !installation.isRemoved())
                .ifPresent(this::ask);
    }

    private void ask(Installation installation) {
        var now = clock.instant();
        stands.find(installation.id())
                .ifPresentOrElse(stand -> stand.asked(now), () -> stands.add(new RobotStand(installation.id(), now)));
        var portal = installation.memberId().value();
        var lane = new LaneKey(RobotCourier.QUEUE, "portal/" + portal, portal, "", Rank.SYNC);
        lanes.add(lane, ids.next(), RobotCourier.CARD, installation.id(), now);
    }
}
