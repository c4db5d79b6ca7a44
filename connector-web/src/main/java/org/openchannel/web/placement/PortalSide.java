package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.InstallationView;

/**
 * What holds for all accounts of a portal.
 *
 * @param isPageForAdmins whether its administrators alone see the application's page
 * @param actorId as whom we call the portal
 * @param actorName what the portal calls them; "" while it was not asked
 * @param isActorLost whether they may do less than we need
 * @param isReader whether that is who looks at the page
 * @param maySwitch whether who looks at the page can take over
 * @param refusal why the portal lets nothing of ours in at present; null while it does
 * @param robots why the portal does not take our robot; null when nothing is wrong
 */
public record PortalSide(
        boolean isPageForAdmins,
        long actorId,
        String actorName,
        boolean isActorLost,
        boolean isReader,
        boolean maySwitch,
        @Nullable String refusal,
        @Nullable Reason robots) {

    static PortalSide of(InstallationView installation, PageToken page, @Nullable Reason robots) {
        var actor = installation.actor();
        var isRefused = installation.suspended() != null;
        var isReader = actor.id() == page.reader().userId();
        return new PortalSide(
                installation.isPageForAdmins(),
                actor.id(),
                actor.name(),
                actor.hasLostRights(),
                isReader,
                page.reader().isAdmin() && page.offer() != null && (!isReader || isRefused),
                installation.suspended(),
                robots);
    }
}
