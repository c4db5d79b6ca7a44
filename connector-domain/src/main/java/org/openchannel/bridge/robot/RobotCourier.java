package org.openchannel.bridge.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.robot.RobotPortal.Card;
import org.openchannel.bridge.robot.RobotPortal.Choice;
import org.openchannel.shared.Digest;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Tells portals of our robot, and workflows of what can't be sent. */
@Dependent
public class RobotCourier implements ToPortals {

    /** The queue. */
    static final String QUEUE = "bridge.robots";

    /** Make the portal know the robot; the subject is an installation. */
    static final String CARD = "robot";

    /** Tell a workflow; the subject is an apology. */
    static final String APOLOGY = "apology";

    private static final String SCOPE = "bizproc";

    private final RobotStands stands;
    private final Apologies apologies;
    private final CallPortal call;
    private final RobotPortal portal;
    private final World world;

    @Inject
    public RobotCourier(RobotStands stands, Apologies apologies, CallPortal call, RobotPortal portal, World world) {
        this.stands = stands;
        this.apologies = apologies;
        this.call = call;
        this.portal = portal;
        this.world = world;
    }

    /** Where we and the portals are, how much they may be asked, and what time it is. */
    @Dependent
    public record World(
            FindInstallations installations, Gateways gateways, ServerSettings server, Budgets budgets, Clock clock) {

        @Inject
        public World {}

        Card card(RobotStands stands, MemberId portal) {
            return new Card(
                    server.address("/events/robot"),
                    stands.accounts(portal).stream()
                            .filter(this::isAble)
                            .map(account -> new Choice(account.id().toString(), account.name()))
                            .toList());
        }

        /** Whether its messenger lets it write to a number, which is all that workflows know. */
        private boolean isAble(Account account) {
            return gateways.of(account).capabilities().has(Capability.BEGIN_BY_NUMBER);
        }
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public Budgets budgets() {
        return world.budgets();
    }

    @Override
    public RetrySchedule retries() {
        return RetrySchedule.STANDARD;
    }

    @Override
    public Runnable carry(Load load) {
        awaitRoom(load, load.kind().equals(APOLOGY) ? "bizproc.event.send" : "bizproc.robot.add");
        if (load.kind().equals(APOLOGY)) {
            return apologies.find(load.subject()).map(this::apology).orElse(RobotCourier::nothing);
        }
        return world.installations()
                .on(new MemberId(load.lane().party()))
                .filter(RobotCourier::isAllowed)
                .map(on -> card(load.subject(), on))
                .orElse(RobotCourier::nothing);
    }

    private static boolean isAllowed(InstallationView on) {
        return Arrays.asList(on.scope().split("[,\\s]+")).contains(SCOPE);
    }

    /** A portal none of whose accounts could send has nothing to choose from, and no robot. */
    private Runnable card(UUID installation, InstallationView on) {
        var card = world.card(stands, on.memberId());
        var wanted = card.accounts().isEmpty() ? "" : Digest.of(card.toString());
        var isKnown = stands.find(installation)
                .filter(stand -> stand.isKnownAs(wanted, on.installedAt()))
                .isPresent();
        if (isKnown) {
            return RobotCourier::nothing;
        }
        call.as(on.memberId(), access -> {
            if (wanted.isEmpty()) {
                portal.forget(access);
            } else {
                portal.register(access, card);
            }
            return card;
        });
        return () -> stands.find(installation)
                .ifPresent(stand -> stand.told(wanted, world.clock().instant()));
    }

    private Runnable apology(Apology apology) {
        call.as(apology.portal(), access -> {
            portal.apologise(access, apology.workflow(), apology.reason());
            return apology;
        });
        return () -> apologies.remove(apology.id());
    }

    private static void nothing() {
        // The portal knows already, does not want to, or what it was about is gone.
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        if (load.kind().equals(CARD)) {
            stands.find(load.subject()).ifPresent(stand -> stand.refused(failure.reason()));
        }
    }
}
