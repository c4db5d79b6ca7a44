package org.openchannel.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The chats of one portal: what customers said there, in the order in which it came. */
final class FakeChats {

    /** More messages than any chat has: message numbers are those of their chats, followed by their place. */
    static final long MOST = 1_000_000;

    private final AtomicLong numbers = new AtomicLong(100);
    private final Map<String, Chat> byCustomer = new ConcurrentHashMap<>();
    private final Map<Long, Chat> byNumber = new ConcurrentHashMap<>();

    /**
     * One chat.
     *
     * @param number the portal's; its session has the same one plus a million
     * @param customer what the messenger calls it
     * @param said the customer's messages by their own names
     */
    record Chat(long number, String customer, List<String> said) {

        long session() {
            return number + MOST;
        }
    }

    /** The chat with a customer; begun where there is none. */
    Chat with(String customer) {
        return byCustomer.computeIfAbsent(customer, this::begun);
    }

    private Chat begun(String customer) {
        var chat = new Chat(numbers.incrementAndGet(), customer, new CopyOnWriteArrayList<>());
        byNumber.put(chat.number(), chat);
        return chat;
    }

    /** The messages of a chat as {@code im.dialog.messages.get} shows them: the latest {@code limit}, latest first. */
    JsonObject tail(long number, int limit) {
        var rows = new JsonArray();
        var said = said(number);
        for (int place = said.size() - 1; place >= Math.max(0, said.size() - limit); place--) {
            rows.add(row(number, place, "params", "CONNECTOR_MID", said.get(place)));
        }
        var tail = new JsonObject();
        tail.addProperty("chat_id", number);
        tail.add("messages", rows);
        return tail;
    }

    /** All messages of a session as {@code imopenlines.session.history.get} shows them. */
    JsonObject history(long session) {
        var number = session - MOST;
        var rows = new JsonObject();
        var said = said(number);
        for (int place = 0; place < said.size(); place++) {
            rows.add(Long.toString(id(number, place)), row(number, place, "params", "connectorMid", said.get(place)));
        }
        var history = new JsonObject();
        history.addProperty("chatId", number);
        history.addProperty("sessionId", session);
        history.add("message", rows);
        return history;
    }

    boolean isKnown(long number) {
        return byNumber.containsKey(number);
    }

    private List<String> said(long number) {
        var chat = byNumber.get(number);
        return chat == null ? List.of() : chat.said();
    }

    private static long id(long number, int place) {
        return number * MOST + place;
    }

    private static JsonObject row(long number, int place, String paramsName, String externalName, String external) {
        var names = new JsonArray();
        names.add(external);
        var params = new JsonObject();
        params.add(externalName, names);
        var row = new JsonObject();
        row.addProperty("id", id(number, place));
        row.addProperty("chat_id", number);
        row.addProperty("text", "");
        row.add(paramsName, params);
        return row;
    }
}
