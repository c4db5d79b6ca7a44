package org.openchannel.system;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls that bring messages, each client on a connection of its own and with chats of its own. */
final class MessageCalls {

    private final StrangersConnector connector;
    private final List<KeepAlive> wires;
    private final int chatsEach;
    private final AtomicLong number = new AtomicLong();

    MessageCalls(StrangersConnector connector, int clients, int chats) {
        this.connector = connector;
        this.wires = IntStream.range(0, clients)
                .mapToObj(client -> new KeepAlive(connector.home()))
                .toList();
        this.chatsEach = Math.max(1, chats / clients);
    }

    /** A call that is refused before anything is looked up. */
    void trivial(int client) {
        wires.get(client).get("/rest/server.time");
    }

    /** One message in a call. */
    void single(int client) {
        var json = "{\"auth\":\"" + connector.token() + "\"," + message(client) + "}";
        expect(wires.get(client).post("/rest/imconnector.send.messages", json), 1);
    }

    /** So many commands of one message each in one call. */
    void batch(int client, int commands) {
        var cmd = IntStream.range(0, commands)
                .mapToObj(command -> "\"c" + command + "\":{\"method\":\"imconnector.send.messages\",\"params\":{"
                        + message(client) + "}}")
                .collect(Collectors.joining(","));
        var json = "{\"auth\":\"" + connector.token() + "\",\"halt\":0,\"cmd\":{" + cmd + "}}";
        expect(wires.get(client).post("/rest/batch", json), commands);
    }

    /** How many messages were brought. */
    long messages() {
        return number.get();
    }

    private String message(int client) {
        var chat = client + "." + ThreadLocalRandom.current().nextInt(chatsEach);
        var id = String.valueOf(number.incrementAndGet());
        return connector.message(chat, id, "A customer's words of the usual length, number " + id);
    }

    /** Each message that was taken says in which session. */
    private static void expect(KeepAlive.Answer answer, int taken) {
        var sessions = answer.body().split("\"session\":", -1).length - 1;
        if (answer.status() != 200 || sessions != taken) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
