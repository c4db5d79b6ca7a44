package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.ServerSettings;

/** Makes a line on the portal what we hold of it: the connector on or off, under its account's name. */
@Dependent
public class ArrangeLine {

    private final Bindings bindings;
    private final Accounts accounts;
    private final CallPortal portal;
    private final ConnectorLines lines;
    private final World world;

    @Inject
    public ArrangeLine(Bindings bindings, Accounts accounts, CallPortal portal, ConnectorLines lines, World world) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.portal = portal;
        this.lines = lines;
        this.world = world;
    }

    /** Where we are and what time it is. */
    @Dependent
    public static class World {

        private final ServerSettings server;
        private final Clock clock;

        @Inject
        public World(ServerSettings server, Clock clock) {
            this.server = server;
            this.clock = clock;
        }
    }

    /** Tells the portal; returns what to write down about it. */
    Runnable arrange(Binding binding) {
        var wanted = binding.wantsActive();
        portal.as(binding.memberId(), access -> told(access, binding, wanted));
        return () -> bindings.find(binding.id())
                .filter(now -> now.wantsActive() == wanted)
                .ifPresent(now -> now.told(wanted, world.clock.instant()));
    }

    private boolean told(PortalAccess access, Binding binding, boolean wanted) {
        lines.activate(access, binding.connector(), binding.line(), wanted);
        if (wanted) {
            var account = accounts.find(binding.accountId()).orElseThrow();
            var card = new ConnectorLines.Card(account.id().toString(), account.name(), world.server.address("/"));
            lines.describe(access, binding.connector(), binding.line(), card);
        }
        return wanted;
    }
}
