package org.openchannel.web.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import org.openchannel.bridge.installation.Announcement;
import org.openchannel.bridge.installation.Install;
import org.openchannel.shared.Secret;

/** Takes the event that says we were installed. Its refresh token is its proof. */
@Dependent
public class Installed {

    private final Install install;

    @Inject
    public Installed(Install install) {
        this.install = install;
    }

    void take(PortalEvent event) {
        install.install(new Announcement(
                event.memberId(),
                Secret.of(event.auth("refresh_token").orElseThrow(() -> PortalEvent.missing("auth.refresh_token"))),
                event.auth("application_token").map(Secret::of).orElse(null),
                event.auth("server_endpoint").map(URI::create).orElse(null)));
    }
}
