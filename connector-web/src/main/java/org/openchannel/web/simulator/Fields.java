package org.openchannel.web.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.openchannel.web.http.CleanText;

/** Reads the fields of a call; what is missing or malformed is refused by name. */
final class Fields {

    private final JsonObject call;

    Fields(JsonObject call) {
        this.call = call;
    }

    /** Reads a call; one that is no JSON object is refused. */
    static Fields read(InputStream body) {
        try (var reader = Json.createReader(body)) {
            return new Fields(reader.readObject());
        } catch (ClientErrorException e) {
            throw e;
        } catch (RuntimeException e) { // Parsson has many words for JSON it can't read
            throw new WebApplicationException(Refusals.answer(400, "not_a_json_object"));
        }
    }

    /** A field that must be there and match. */
    String text(String name, String pattern) {
        var value = optional(name);
        if (!value.matches(pattern)) {
            throw unfit(name);
        }
        return value;
    }

    /** A field that may be missing, which makes it empty; without NUL. */
    String optional(String name) {
        return call.get(name) instanceof JsonString value ? CleanText.of(value.getString()) : "";
    }

    UUID id(String name) {
        return Fields.uuid(optional(name), name);
    }

    URI address(String name) {
        try {
            return URI.create(text(name, "https?://.{1,990}"));
        } catch (IllegalArgumentException e) {
            throw unfit(name);
        }
    }

    Fields object(String name) {
        if (call.get(name) instanceof JsonObject inner) {
            return new Fields(inner);
        }
        throw unfit(name);
    }

    static UUID uuid(String value, String name) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw unfit(name);
        }
    }

    private static WebApplicationException unfit(String name) {
        return new WebApplicationException(Refusals.answer(400, "field_unfit: " + name));
    }
}
