package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openchannel.shared.ServerSettings;

/**
 * Registers on a portal everything we need there: connector, events, places for our pages. May be repeated at any
 * time: whatever a crash left half done is done again.
 */
@Dependent
public class ArrangeInstallation {

    private static final List<String> EVENTS = List.of(
            "ONIMCONNECTORMESSAGEADD",
            "ONIMCONNECTORMESSAGEUPDATE",
            "ONIMCONNECTORMESSAGEDELETE",
            "ONIMCONNECTORDIALOGSTART",
            "ONIMCONNECTORDIALOGFINISH",
            "ONIMCONNECTORLINEDELETE",
            "ONIMCONNECTORSTATUSDELETE",
            "ONAPPUNINSTALL");

    /** Placements and the pages of ours shown there. */
    private static final Map<String, String> PLACEMENTS =
            Map.of("CONTACT_CENTER", "/placement/contact-center", "LEFT_MENU", "/placement/accounts");

    private final Installations installations;
    private final CallPortal portal;
    private final PortalSetUp setUp;
    private final Presentation presentation;
    private final Clock clock;

    @Inject
    public ArrangeInstallation(
            Installations installations, CallPortal portal, PortalSetUp setUp, Presentation presentation, Clock clock) {
        this.installations = installations;
        this.portal = portal;
        this.setUp = setUp;
        this.presentation = presentation;
        this.clock = clock;
    }

    /** How we present ourselves and where we live. */
    @Dependent
    public static class Presentation {

        private final BridgeSettings bridge;
        private final ServerSettings server;

        @Inject
        public Presentation(BridgeSettings bridge, ServerSettings server) {
            this.bridge = bridge;
            this.server = server;
        }
    }

    /**
     * Registers; returns what to write down about it.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not take it
     */
    public Runnable arrange(Installation installation) {
        var language = portal.as(installation.memberId(), access -> {
            registered(access);
            return setUp.language(access);
        });
        return () -> installations.lock(installation.memberId()).ifPresent(now -> now.setUp(language, clock.instant()));
    }

    private void registered(PortalAccess access) {
        var bridge = presentation.bridge;
        var server = presentation.server;
        setUp.registerConnector(
                access, bridge.connectorCode(), bridge.connectorName(), server.address("/placement/settings"));
        EVENTS.forEach(event -> setUp.bindEvent(access, event, server.address("/events")));
        PLACEMENTS.forEach((placement, page) ->
                setUp.bindPlacement(access, placement, server.address(page), bridge.connectorName()));
    }
}
