package org.openchannel.integration.bitrix24;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.openchannel.bridge.installation.PortalAccess;

/** Calls portals: one client per address and scope. */
final class Portals {

    private static final int CONNECT_SECONDS = 10;

    /** Longer than a portal works on a request, so that we never give up on one that succeeds. */
    private static final int READ_SECONDS = 70;

    private static final Map<URI, ImConnectorApi> CONNECTORS = new ConcurrentHashMap<>();
    private static final Map<URI, AppApi> APPS = new ConcurrentHashMap<>();

    private Portals() {}

    /** Calls a method of {@code imconnector}. */
    static JsonObject connector(PortalAccess access, Function<ImConnectorApi, JsonObject> call) {
        var api = CONNECTORS.computeIfAbsent(access.endpoint(), endpoint -> client(endpoint, ImConnectorApi.class));
        return answered(() -> call.apply(api));
    }

    /** Calls a method every application has. */
    static JsonObject app(PortalAccess access, Function<AppApi, JsonObject> call) {
        var api = APPS.computeIfAbsent(access.endpoint(), endpoint -> client(endpoint, AppApi.class));
        return answered(() -> call.apply(api));
    }

    /** Begins a call with its token. */
    static JsonObjectBuilder as(PortalAccess access) {
        return Json.createObjectBuilder().add("auth", access.token().reveal());
    }

    static <T> T client(URI address, Class<T> api) {
        return RestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register(PortalErrors.class)
                .build(api);
    }

    /** A refusal may also hide in a success: {@code {"result": {"result": false, "error": …}}}. */
    private static JsonObject answered(Supplier<JsonObject> call) {
        JsonObject answer;
        try {
            answer = call.get();
        } catch (ProcessingException e) {
            throw PortalErrors.noAnswer(e);
        }
        var result = Wire.object(answer, "result");
        var code = Wire.text(result, "error").or(() -> Wire.text(answer, "error"));
        if (code.isPresent()) {
            var where = result.containsKey("error") ? result : answer;
            throw PortalErrors.refusal(code.get(), PortalErrors.reason(code.get(), where), 200, answer);
        }
        return answer;
    }
}
