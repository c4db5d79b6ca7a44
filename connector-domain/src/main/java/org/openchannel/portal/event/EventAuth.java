package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationSecrets;
import org.openchannel.portal.oauth.IssueToken;
import org.openchannel.portal.oauth.Token;

/** The {@code auth} block of an event: who the portal is, and a token to answer with. */
@Dependent
public class EventAuth {

    private static final Set<String> WITH_REFRESH_TOKEN =
            Set.of(EventNames.APP_INSTALL, EventNames.APP_UPDATE, EventNames.OFFLINE);

    private final PortalIdentity portal;
    private final ApplicationSecrets secrets;
    private final IssueToken issueToken;
    private final Clock clock;

    @Inject
    public EventAuth(PortalIdentity portal, ApplicationSecrets secrets, IssueToken issueToken, Clock clock) {
        this.portal = portal;
        this.secrets = secrets;
        this.issueToken = issueToken;
        this.clock = clock;
    }

    Map<String, Object> of(Application application, EventDelivery delivery) {
        var auth = new LinkedHashMap<String, Object>();
        if (delivery.authUser() != 0 && application.isInstalled()) {
            addTokens(auth, application, delivery);
            auth.put("expires", clock.instant().plus(Token.Kind.ACCESS.life()).getEpochSecond());
            auth.put("expires_in", Token.Kind.ACCESS.life().toSeconds());
            auth.put("scope", String.join(",", application.scopes()));
            auth.put("user_id", delivery.authUser());
            auth.put("status", "L");
        }
        auth.put("domain", portal.domain());
        auth.put("server_endpoint", portal.serverEndpoint());
        auth.put("client_endpoint", portal.clientEndpoint());
        auth.put("member_id", portal.memberId());
        auth.put("application_token", secrets.applicationToken(application).reveal());
        return auth;
    }

    private void addTokens(Map<String, Object> auth, Application application, EventDelivery delivery) {
        if (WITH_REFRESH_TOKEN.contains(delivery.event())) {
            var pair = issueToken.pair(application, delivery.authUser());
            auth.put("access_token", pair.accessToken().reveal());
            auth.put("refresh_token", pair.refreshToken().reveal());
        } else {
            auth.put(
                    "access_token",
                    issueToken.access(application, delivery.authUser()).reveal());
        }
    }
}
