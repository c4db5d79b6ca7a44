package org.openchannel.web.placement;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.OAuthServers;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalPeople;
import org.openchannel.bridge.installation.PortalSetUp;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A portal that knows the people it was told, and takes everything else. */
final class ScriptedPortal implements PortalPeople, OAuthServers, PortalSetUp {

    private final Map<String, Visitor> people = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Map<String, Grant> offers = new HashMap<>();
    private boolean isSilent;

    /** Whoever comes with {@code token} is this person. */
    ScriptedPortal knows(String token, long userId, boolean isAdmin) {
        people.put(token, new Visitor(Bridge.PORTAL, userId, "Анна Орлова", isAdmin));
        return this;
    }

    /** {@code token} is over. */
    void forgets(String token) {
        people.remove(token);
    }

    /** {@code token} was made for another application. */
    ScriptedPortal madeForAnother(String token) {
        foreign.add(token);
        return this;
    }

    /** Whoever has this refresh token, good once, is user {@code userId}, whose access token is {@code token}. */
    void offers(String refreshToken, String token, long userId) {
        var grant = Bridge.grant();
        offers.put(
                refreshToken,
                new Grant(
                        grant.memberId(),
                        grant.clientEndpoint(),
                        Secret.of(token),
                        Secret.of("refresh"),
                        grant.validFor(),
                        grant.scope(),
                        grant.status(),
                        userId));
    }

    void fallsSilent() {
        isSilent = true;
    }

    @Override
    public Visitor whoIs(PortalAccess access) {
        if (isSilent) {
            throw new DeliveryFailedException(Failure.passing("no answer within 10 s"));
        }
        var visitor = people.get(access.token().reveal());
        if (visitor == null || !access.endpoint().toString().startsWith(Bridge.PORTAL_ADDRESS.toString())) {
            throw new ExpiredTokenException("invalid_token");
        }
        return visitor;
    }

    @Override
    public long applicationOf(PortalAccess access) {
        return foreign.contains(access.token().reveal()) ? 15 : 14;
    }

    @Override
    public Grant refresh(BridgeSettings.Application application, Secret refreshToken) {
        var offered = offers.remove(refreshToken.reveal());
        if (offered != null) {
            return offered;
        }
        if (!refreshToken.reveal().equals("refresh-of-the-installer")) {
            throw new GrantRefusedException("invalid_grant", "unknown");
        }
        return Bridge.grant();
    }

    @Override
    public void registerConnector(PortalAccess access, String code, String name, URI settingsPage) {}

    @Override
    public void bindEvent(PortalAccess access, String event, URI target) {}

    @Override
    public boolean bindPlacement(PortalAccess access, String placement, URI page, String title) {
        return true;
    }

    @Override
    public String language(PortalAccess access) {
        return "ru";
    }
}
