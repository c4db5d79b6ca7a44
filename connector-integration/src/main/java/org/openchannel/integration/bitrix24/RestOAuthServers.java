package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.OAuthServers;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Authorisation servers over REST. Secrets go in the form, never in the address. */
@Dependent
class RestOAuthServers implements OAuthServers {

    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(30);
    private static final long AN_HOUR = 3600;

    private final Duration patience;

    RestOAuthServers() {
        this(WHOLE_ANSWER);
    }

    /** @param patience how long until the whole answer is there */
    RestOAuthServers(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Grant refresh(Application application, Secret refreshToken) {
        var form = Map.of(
                "grant_type", "refresh_token",
                "client_id", application.clientId(),
                "client_secret", application.clientSecret().reveal(),
                "refresh_token", refreshToken.reveal());
        try {
            return grant(Post.form(address(application.oauthServer()), form, patience));
        } catch (IOException e) {
            throw PortalErrors.noAnswer(e);
        }
    }

    private static URI address(URI server) {
        return URI.create(server.toString().replaceAll("/+$", "") + "/oauth/token/");
    }

    private static Grant grant(Post.Answer answer) {
        var status = answer.status();
        var body = Wire.parse(answer.text());
        if (body.isEmpty() || status >= 500) {
            throw new DeliveryFailedException(Failure.passing("The authorization server answered " + status));
        }
        var error = Wire.text(body.get(), "error");
        if (error.isPresent()) {
            throw new GrantRefusedException(
                    error.get(), Wire.text(body.get(), "error_description").orElse("no reason given"));
        }
        return grant(body.get());
    }

    private static Grant grant(JsonObject body) {
        var endpoint = needed(body, "client_endpoint");
        return new Grant(
                new MemberId(needed(body, "member_id")),
                URI.create(endpoint.endsWith("/") ? endpoint : endpoint + "/"),
                Secret.of(needed(body, "access_token")),
                Secret.of(needed(body, "refresh_token")),
                Duration.ofSeconds(Wire.number(body, "expires_in").orElse(AN_HOUR)),
                Wire.text(body, "scope").orElse(""),
                Wire.text(body, "status").orElse(""),
                Wire.number(body, "user_id").orElse(0L));
    }

    private static String needed(JsonObject body, String key) {
        return Wire.text(body, key)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new DeliveryFailedException(
                        Failure.passing("The authorization server's answer has no " + key)));
    }
}
