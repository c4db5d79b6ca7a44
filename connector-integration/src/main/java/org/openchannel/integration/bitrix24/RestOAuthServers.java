package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.OAuthServers;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Authorisation servers over REST. */
@Dependent
class RestOAuthServers implements OAuthServers {

    private static final int CONNECT_SECONDS = 10;
    private static final int READ_SECONDS = 30;
    private static final long AN_HOUR = 3600;

    private static final Map<URI, OAuthApi> CLIENTS = new ConcurrentHashMap<>();

    @Override
    public Grant refresh(Application application, Secret refreshToken) {
        var api = CLIENTS.computeIfAbsent(application.oauthServer(), RestOAuthServers::client);
        try (var answer = api.token(
                "refresh_token",
                application.clientId(),
                application.clientSecret().reveal(),
                refreshToken.reveal())) {
            return grant(answer);
        } catch (ProcessingException e) {
            throw PortalErrors.noAnswer(e);
        }
    }

    private static OAuthApi client(URI server) {
        return RestClientBuilder.newBuilder()
                .baseUri(server)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(OAuthApi.class);
    }

    private static Grant grant(Response answer) {
        var status = answer.getStatus();
        var body = Wire.parse(answer.readEntity(String.class));
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
