package org.openchannel.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.openchannel.shared.ServerSettings;

/** Who this portal is and how it is reached, as every application is told. */
@Dependent
public class PortalIdentity {

    private final Portals portals;
    private final ServerSettings settings;

    @Inject
    public PortalIdentity(Portals portals, ServerSettings settings) {
        this.portals = portals;
        this.settings = settings;
    }

    /** What applications know this portal by, whatever its address. */
    public String memberId() {
        return portals.find()
                .map(Portal::memberId)
                .orElseThrow(() -> new IllegalStateException("The portal was not set up"));
    }

    /** Host and, unless it is the usual one, port. */
    public String domain() {
        var url = settings.publicUrl();
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }

    /** {@code https} or {@code http}. */
    public String protocol() {
        return settings.publicUrl().getScheme().toLowerCase(Locale.ROOT);
    }

    /** Where this portal's methods are called, with a trailing slash. */
    public String clientEndpoint() {
        return settings.address("/rest/").toString();
    }

    /** Where the methods of the token server are called, with a trailing slash. */
    public String serverEndpoint() {
        return settings.address("/oauth/rest/").toString();
    }
}
