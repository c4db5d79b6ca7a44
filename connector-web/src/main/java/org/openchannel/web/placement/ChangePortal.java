package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.ShowPageTo;
import org.openchannel.bridge.installation.SwitchActor;
import org.openchannel.bridge.robot.LookAtRobots;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What an administrator sets for all accounts of their portal. */
@Dependent
public class ChangePortal {

    private final FindInstallations installations;
    private final ShowPageTo show;
    private final SwitchActor switchActor;
    private final LookAtRobots robots;

    @Inject
    public ChangePortal(
            FindInstallations installations, ShowPageTo show, SwitchActor switchActor, LookAtRobots robots) {
        this.installations = installations;
        this.show = show;
        this.switchActor = switchActor;
        this.robots = robots;
    }

    PortalSide side(PageToken page) {
        return PortalSide.of(
                installation(page),
                page,
                robots.trouble(page.memberId()).map(Reason::said).orElse(null));
    }

    /**
     * Lets somebody see the application's page only who may.
     *
     * @throws ClosedPageException when it is for administrators and they are none
     */
    void admit(PageToken page) {
        if (!page.reader().isAdmin() && installation(page).isPageForAdmins()) {
            throw ClosedPageException.forbidden(page);
        }
    }

    Notice showPage(PageToken page, boolean isForAdmins, boolean seen) {
        var isSaved =
                show.show(page.memberId(), isForAdmins, seen, page.reader().called());
        return isSaved ? Notice.done("placement.notice.saved") : Notice.failed("placement.access.page.stale", null);
    }

    /** Whoever looks at the page takes over with the token the portal gave them when it opened. */
    Notice switchActor(PageToken page) {
        var offer = page.offer();
        try {
            return offer != null
                            && switchActor.to(page.memberId(), page.reader().userId(), offer)
                    ? Notice.done("placement.access.actor.switched")
                    : Notice.failed("placement.access.actor.refused", null);
        } catch (DeliveryFailedException e) {
            return Notice.failed("placement.access.actor.silent", e.failure().reason());
        }
    }

    private InstallationView installation(PageToken page) {
        return installations
                .on(page.memberId())
                .orElseThrow(() -> new ClosedPageException(
                        ClosedPageException.Reason.UNKNOWN, page.language(), page.portal(), null));
    }
}
