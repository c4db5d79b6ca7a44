package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationSecrets;
import org.openchannel.portal.oauth.IssueToken;
import org.openchannel.portal.oauth.Token;
import org.openchannel.shared.Secret;

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
            addTerms(auth, application, delivery.authUser());
        }
        addPortal(auth);
        auth.put("application_token", secrets.applicationToken(application).reveal());
        return auth;
    }

    /** For somebody who is no application: who we are, and what they know us by. */
    Map<String, Object> of(Secret applicationToken) {
        var auth = new LinkedHashMap<String, Object>();
        addPortal(auth);
        auth.put("application_token", applicationToken.reveal());
        return auth;
    }

    /** The tokens of those an event carries inside its data: the same pair wherever somebody is named twice. */
    Map<Bearer, Map<String, Object>> inside(Application application, List<Bearer> bearers) {
        var ofUsers = new HashMap<Long, Map<String, Object>>();
        var inside = new LinkedHashMap<Bearer, Map<String, Object>>();
        for (var bearer : bearers) {
            inside.put(bearer, ofUsers.computeIfAbsent(bearer.userId(), user -> inside(application, user)));
        }
        return inside;
    }

    /** The same for all of them. */
    static Map<Bearer, Map<String, Object>> same(Map<String, Object> auth, List<Bearer> bearers) {
        var inside = new LinkedHashMap<Bearer, Map<String, Object>>();
        bearers.forEach(bearer -> inside.put(bearer, auth));
        return inside;
    }

    private Map<String, Object> inside(Application application, long userId) {
        var auth = new LinkedHashMap<String, Object>();
        if (application.isInstalled()) {
            var pair = issueToken.pair(application, userId);
            auth.put("access_token", pair.accessToken().reveal());
            auth.put("refresh_token", pair.refreshToken().reveal());
            addTerms(auth, application, userId);
        }
        addPortal(auth);
        auth.put("client_id", application.clientId());
        auth.put("application_token", secrets.applicationToken(application).reveal());
        return auth;
    }

    private void addTerms(Map<String, Object> auth, Application application, long userId) {
        auth.put("expires", clock.instant().plus(Token.Kind.ACCESS.life()).getEpochSecond());
        auth.put("expires_in", Token.Kind.ACCESS.life().toSeconds());
        auth.put("scope", String.join(",", application.scopes()));
        auth.put("user_id", userId);
        auth.put("status", "L");
    }

    private void addPortal(Map<String, Object> auth) {
        auth.put("domain", portal.domain());
        auth.put("server_endpoint", portal.serverEndpoint());
        auth.put("client_endpoint", portal.clientEndpoint());
        auth.put("member_id", portal.memberId());
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
