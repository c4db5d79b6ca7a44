package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a batch says of one of its commands, in the shape of an answer to a call of its own. */
final class Reply {

    private final Command command;
    private final Optional<JsonObject> body;

    private Reply(Command command, Optional<JsonObject> body) {
        this.command = command;
        this.body = body;
    }

    /** The key under which a command is written. */
    static String key(int index) {
        return "c" + index;
    }

    static List<Reply> all(JsonObject answer, List<Command> commands) {
        var result = Wire.object(answer, "result");
        return IntStream.range(0, commands.size())
                .mapToObj(index -> new Reply(commands.get(index), body(result, index)))
                .toList();
    }

    /** What the portal says, if it does. */
    Optional<JsonObject> body() {
        return body;
    }

    /** As people read it; null when the portal says nothing. */
    @Nullable String said() {
        return body.map(JsonObject::toString).orElse(null);
    }

    /**
     * As {@link PortalWire#call}; a command the portal says nothing of may have been carried out or not.
     */
    JsonObject answer() {
        return PortalErrors.checked(command, 200, body);
    }

    private static Optional<JsonObject> body(JsonObject result, int index) {
        var time = at(result, "result_time", index).orElse(JsonValue.EMPTY_JSON_OBJECT);
        return at(result, "result_error", index)
                .filter(JsonObject.class::isInstance)
                .map(error -> JSON.createObjectBuilder(error.asJsonObject()).add("time", time))
                .or(() -> at(result, "result", index)
                        .map(success -> JSON.createObjectBuilder()
                                .add("result", success)
                                .add("time", time)))
                .map(built -> built.build());
    }

    /** PHP writes what is keyed as an object, unless it is empty or its keys count from 0. */
    private static Optional<JsonValue> at(JsonObject result, String part, int index) {
        var all = result.get(part);
        if (all instanceof JsonObject keyed) {
            return Optional.ofNullable(keyed.get(key(index)));
        }
        return all instanceof JsonArray list && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
