package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.OpenLines.Tail;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Reads the end of a chat, three ways in one request: the newest session of the chat, which any user may read; the session
 * we know, if it is another; the messages of the chat, which only who takes part in it may read.
 */
final class ReadTail {

    private static final int LIMIT = 50;
    private static final String HISTORY = "imopenlines.session.history.get";

    private final Placed chat;
    private final Instant since;

    ReadTail(Placed chat, Instant since) {
        this.chat = chat;
        this.since = since;
    }

    List<Command> commands() {
        var commands = new ArrayList<>(List.of(
                new Command(
                        "im.dialog.messages.get",
                        JSON.createObjectBuilder()
                                .add("DIALOG_ID", "chat" + chat.chatId())
                                .add("LIMIT", LIMIT)
                                .build()),
                history("CHAT_ID", chat.chatId())));
        var session = chat.sessionId();
        if (session != null) {
            commands.add(history("SESSION_ID", session));
        }
        return commands;
    }

    private static Command history(String key, long id) {
        return new Command(HISTORY, JSON.createObjectBuilder().add(key, id).build());
    }

    /** @throws DeliveryFailedException when none of them may be read */
    Tail read(List<Reply> replies) {
        var messages = result(replies.get(0));
        var histories = replies.stream().skip(1).map(ReadTail::result).toList();
        if (messages.isEmpty() && histories.stream().allMatch(Optional::isEmpty)) {
            replies.get(0).answer();
        }
        var ids = new HashSet<String>();
        messages.ifPresent(read -> ids.addAll(ids(rows(read, "messages"))));
        histories.forEach(history -> history.ifPresent(read -> ids.addAll(ids(rows(read, "message")))));
        var isWhole = messages.filter(this::reachesBack).isPresent()
                || histories.stream().allMatch(Optional::isPresent);
        return new Tail(Set.copyOf(ids), isWhole);
    }

    /** Empty when we may not read it. */
    private static Optional<JsonObject> result(Reply reply) {
        try {
            return Optional.of(Wire.object(reply.answer(), "result"));
        } catch (DeliveryFailedException e) {
            return Optional.empty();
        }
    }

    private boolean reachesBack(JsonObject read) {
        var rows = rows(read, "messages");
        return rows.size() < LIMIT
                || rows.stream()
                        .anyMatch(row -> date(row).filter(since::isAfter).isPresent());
    }

    private static Optional<Instant> date(JsonObject row) {
        try {
            return Wire.text(row, "date").map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** PHP writes them as a list, or by their ids. */
    private static List<JsonObject> rows(JsonObject read, String key) {
        Collection<JsonValue> rows = read.get(key) instanceof JsonObject keyed ? keyed.values() : Wire.list(read, key);
        return rows.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static List<String> ids(List<JsonObject> rows) {
        return rows.stream()
                .map(row -> Wire.object(row, "params"))
                .flatMap(params -> Stream.of("connectorMid", "CONNECTOR_MID").map(params::get))
                .filter(JsonArray.class::isInstance)
                .flatMap(ids -> Wire.texts(ids.asJsonArray()))
                .toList();
    }
}
