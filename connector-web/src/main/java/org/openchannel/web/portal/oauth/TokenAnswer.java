package org.openchannel.web.portal.oauth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.portal.oauth.TokenPair;

/** What the token server answers. */
public final class TokenAnswer {

    private TokenAnswer() {}

    /** The tokens, and where they are good. */
    public static Map<String, Object> of(TokenPair pair, PortalIdentity portal) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", pair.accessToken().reveal());
        answer.put("client_endpoint", portal.clientEndpoint());
        answer.put("domain", portal.domain());
        answer.put("expires", pair.accessExpiresAt().getEpochSecond());
        answer.put("expires_in", pair.accessLife().toSeconds());
        answer.put("member_id", portal.memberId());
        answer.put("refresh_token", pair.refreshToken().reveal());
        answer.put("scope", String.join(",", pair.scopes()));
        answer.put("server_endpoint", portal.serverEndpoint());
        answer.put("status", "L");
        answer.put("user_id", pair.userId());
        return answer;
    }

    static Map<String, Object> of(OAuthException refusal) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("error", refusal.code());
        answer.put("error_description", String.valueOf(refusal.getMessage()));
        return answer;
    }
}
