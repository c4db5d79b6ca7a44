package org.openchannel.web.placement;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.Announcement;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.Language;

/**
 * How a portal opens one of our pages: a form posted by its frame. Nothing of it is believed before the portal, as we
 * know it, confirmed the token; the domain it names is not even read.
 *
 * @param token the visitor's {@code AUTH_ID}
 * @param options {@code PLACEMENT_OPTIONS}
 */
record PlacementCall(
        MemberId memberId, Secret token, Language language, JsonObject options, MultivaluedMap<String, String> form) {

    /**
     * Reads the call.
     *
     * @param language what the portal's {@code LANG}, or else the browser, asks for
     * @throws ClosedPageException when it lacks what every portal sends
     */
    static PlacementCall of(MultivaluedMap<String, String> form, Language language) {
        try {
            var memberId = new MemberId(text(form, "member_id"));
            return new PlacementCall(
                    memberId, Secret.of(text(form, "AUTH_ID")), language, json(text(form, "PLACEMENT_OPTIONS")), form);
        } catch (IllegalArgumentException e) {
            throw new ClosedPageException(ClosedPageException.Reason.UNREADABLE, language, null, null);
        }
    }

    /** The line the page is about; options come as strings or numbers. */
    Optional<PageToken.Line> line() {
        try {
            return Optional.of(
                    new PageToken.Line(new ConnectorCode(option("CONNECTOR")), LineId.of(option("LINE")), null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The call read as the first sign of an installation; empty when it brings nothing to prove one with. */
    Optional<Announcement> announcement() {
        var refresh = text(form, "REFRESH_ID");
        var application = text(form, "APPLICATION_TOKEN");
        return refresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Announcement(
                        memberId,
                        Secret.of(refresh),
                        application.isEmpty() ? null : Secret.of(application),
                        address(text(form, "SERVER_ENDPOINT"))));
    }

    private String option(String name) {
        var value = options.get(name);
        if (value == null) {
            return "";
        }
        return value.getValueType() == JsonValue.ValueType.STRING ? options.getString(name) : value.toString();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable URI address(String text) {
        try {
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | UnsupportedOperationException e) { // the latter: an absurd number
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
